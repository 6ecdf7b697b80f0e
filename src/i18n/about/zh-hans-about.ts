import type { AboutMessages } from './en-about.ts';

/** What the page about this reader says, in simplified Chinese. */
export const ABOUT_IN_CHINESE: AboutMessages = {
  title: '关于',
  description: '这个阅读器是什么，内容从哪里来，怎样使用。',
  feeds: '订阅',
  feedsUse: '把下面任一地址交给阅读器程序，有新内容时它会告诉您。主题和作者的订阅源，它会在各自的页面上找到。',
  weekFeeds: '每周全文',
  sectionFeeds: '单个栏目的条目',
  allFeeds: '全部订阅源的列表',
};
