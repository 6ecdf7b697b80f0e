import type { LibraryMessages } from './en-library.ts';

/** What is said of what a reader keeps on the device, in Chinese. */
export const LIBRARY_IN_CHINESE: LibraryMessages = {
  save: '收藏',
  saveItem: (headline) => `收藏“${headline}”`,
  saved: '已收藏。',
  unsaved: '已取消收藏。',
  seeSaved: '查看收藏',
  read: '已读',
  readItem: (headline) => `已读：“${headline}”`,
  markedRead: '已标为已读。',
  markedUnread: '已标为未读。',
  readCount: (read, items) => `已读 ${read}/${items}`,
  copied: '链接已复制。',
  keys: {
    title: '键盘',
    turn: '上一周（月）与下一周（月）',
    step: '下一条与上一条',
    save: '收藏正在读的一条，或取消收藏',
    read: '标为已读或未读',
    search: '随处开始搜索',
    escape: '关闭打开的面板',
  },
  undo: '撤销',
  close: '关闭',
  trouble: {
    refused: '此浏览器不允许本站保存任何内容（例如某些无痕窗口）。没有任何改动，阅读不受影响。',
    full: '此设备的存储空间已满，无法保存。没有任何改动，之前保存的内容仍在。',
    newer: '另一个标签页正在使用更新的版本。请重新加载此页后再试。',
    wiped: '保存在此设备上的内容已被浏览器或其设置删除。',
    failed: '无法读取或更改保存在此设备上的内容。阅读不受影响。',
  },
  itemCount: (n) => `${n} 条`,
};
