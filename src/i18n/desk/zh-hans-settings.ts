import type { SettingsMessages } from './en-settings.ts';

/** What the page of settings says, in simplified Chinese. */
export const SETTINGS_IN_CHINESE: SettingsMessages = {
  pageTitle: '设置',
  description: '按您的方式阅读。设置保存在此设备上。',
  noScript: '设置保存在您的设备上，只有页面代码能读取：脚本已停用或未能加载。',
  keys: {
    title: '键盘快捷键',
    on: '字母和符号快捷键',
    onUse: '如果您使用语音输入，或容易误按，可以关闭。方向键、Esc 和 Ctrl K（⌘ K）仍然有效。',
    change: (name) => `更改按键：${name}`,
    changeWord: '更改',
    reset: (name) => `恢复原来的按键：${name}`,
    resetWord: '恢复',
    press: '请按新的键。按 Esc 保持不变。',
    more: '再按第二个键',
    changed: (name) => `按键已更改：${name}。`,
    conflict: {
      'no-character': '这个键不能用作快捷键：请用字母、数字或符号，不加 Ctrl 或 Alt。',
      taken: (name) => `这个键已被使用：${name}。没有更改。`,
      begins: (name) => `这个键与另一个快捷键开头相同：${name}。没有更改。`,
    },
    open: '查看所有快捷键',
  },
  palette: { title: '快速前往', use: '在一个输入框中按周次或日期找周刊，查找主题和作者，操作条目，以及搜索。' },
  reading: {
    title: '阅读',
    readOnFollow: '打开条目的链接时标为已读',
    readOnFollowUse: '否则只由您来标记：滚动或在条目间移动都不会标记。',
  },
  theme: { title: '外观', system: '跟随系统', light: '浅色', dark: '深色' },
  storage: {
    title: '能保存多久',
    persisted: '浏览器会一直保存，直到您删除。',
    fragile: '空间不足或您很久没来时，浏览器可能会删除。',
    ask: '请浏览器长期保存',
    refused: '浏览器没有承诺长期保存。导出文件最保险。',
    unknown: '此浏览器没有说明能保存多久。导出文件最保险。',
  },
};
