import type { SearchesMessages } from './en-searches.ts';

/** What is said of saved searches, in simplified Chinese. */
export const SEARCHES_IN_CHINESE: SearchesMessages = {
  title: '保存的搜索',
  save: '保存此搜索',
  savedSearch: '已保存的搜索',
  saved: '搜索已保存，可在首页找到。',
  removed: (name) => `已取消保存搜索“${name}”。`,
  renamed: '搜索已重命名。',
  newHits: (n) => `${n} 条新`,
  rename: (name) => `重命名“${name}”`,
  renameWord: '重命名',
  nameOf: (name) => `“${name}”的名称`,
  done: '完成',
  remove: (name) => `删除“${name}”`,
  removeWord: '删除',
};
