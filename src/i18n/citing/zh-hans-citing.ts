import type { CitingMessages } from './en-citing.ts';

/** What is said where references are taken along, in Chinese. */
export const CITING_IN_CHINESE: CitingMessages = {
  citing: '引用：',
  format: '格式',
  text: '纯文本',
  references: (n) => `${n} 条参考文献`,
  firstOf: (shown, all) => `共 ${all} 条，列出前 ${shown} 条。`,
  missing: (n) => `有 ${n} 条已不在刊中。`,
  loading: '正在加载参考文献…',
  failed: '参考文献加载失败。',
  retry: '重试',
  none: '这里没有可引用的内容。',
  copy: '复制',
  copied: '参考文献已复制。',
  selected: '此浏览器不允许网页复制。文字已选中，请手动复制。',
  download: '下载',
  copyLink: '复制链接',
  linkCopied: '链接已复制。',
  share: '分享…',
  whole: '整页：',
  formats: { markdown: 'Markdown', email: '邮件', epub: 'EPUB' },
  close: '关闭',
};
