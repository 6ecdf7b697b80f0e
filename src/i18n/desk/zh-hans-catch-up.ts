import type { CatchUpMessages } from './en-catch-up.ts';

/** What the page for catching up says, in simplified Chinese. */
export const CATCH_UP_IN_CHINESE: CatchUpMessages = {
  pageTitle: '补读',
  description: '错过的几周里，在您有的时间内读什么。',
  noScript: '补读计划在您的设备上，根据您未读的内容生成，需要 JavaScript。',
  loading: '正在生成计划…',
  failed: '无法读取这几周的内容。',
  retry: '重试',
  time: '时间',
  minutes: (n) => `${n} 分钟`,
  since: '从',
  plan: '计划',
  summary: (items, time) => `${items} 条，${time}`,
  of: (unread, weeks) => `选自 ${weeks} 周的 ${unread} 条未读`,
  progress: (done, items) => `已读 ${done}/${items}`,
  left: (time) => `还需 ${time}`,
  allDone: '全部读完，您已跟上。',
  nothing: '这几周没有未读的条目。',
  nothingFits: '没有能在这段时间内读完的未读条目。',
  isRead: (headline) => `完成：“${headline}”`,
  why: {
    pick: '编辑精选',
    section: (section) => `让“${section}”也有一条`,
    topic: (topic) => `另一个主题：${topic}`,
    balance: (section) => `剩余时间内“${section}”中最新的一条`,
  },
  how: '先是编辑精选，然后是计划中较少的栏目和主题，最新的优先。时间按标题和摘要计算：每分钟 255 个汉字或 228 个英文单词。标为已读不会改变计划。',
  duration: (seconds) => (seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`),
  offer: (weeks) => `自您上次阅读以来已有 ${weeks} 周。`,
  offerLink: (minutes) => `用 ${minutes} 分钟补读`,
};
