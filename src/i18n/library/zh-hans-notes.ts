import type { NotesMessages } from './en-notes.ts';

/** What is said where notes and labels are written, in Chinese. */
export const NOTES_IN_CHINESE: NotesMessages = {
  note: '笔记',
  keptAlways: '输入时即保存在此设备上。',
  keeping: '正在保存…',
  kept: '已保存在此设备上。',
  notKept: '无法保存。页面打开期间文字仍在这里。',
  tryAgain: '重试',
  otherTexts: '这条笔记在别处也被改过：',
  putTogether: '合并两段文字',
  keepOwn: '只保留我的',
  deleteNote: '删除笔记',
  noteDeleted: '笔记已删除。',
  labels: '标签',
  addLabel: '添加',
  removeLabel: (name) => `移除标签“${name}”`,
  offeredLabels: '已有标签',
  done: '完成',
  close: '关闭',
};
