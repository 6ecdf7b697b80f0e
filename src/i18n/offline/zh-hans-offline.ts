import type { OfflineMessages } from './en-offline.ts';

/** What is said of reading without a network, in simplified Chinese. */
export const OFFLINE_IN_CHINESE: OfflineMessages = {
  title: '没有网络时',
  on: '保存阅读器和我读过的内容，供没有网络时使用',
  onUse: '此后您打开的周刊、月刊和列表，没有网络时也能再次打开。关闭后会全部删除，但只删除这些。',
  unsupported: {
    insecure: '此网址没有使用安全连接（https），浏览器不会保存其内容供离线使用。',
    browser: '此浏览器无法保存本站供离线使用，或在隐私窗口中不允许保存。',
  },
  notOffered: '本站不提供离线保存。',
  nobody: '本站没有响应：目前不知道有什么新内容。',
  keepWhole: (size) => `将全部内容保存到此设备（${size}）`,
  goOn: (size) => `继续：还剩 ${size}`,
  begun: '全部内容尚未保存完。',
  pause: '暂停',
  progress: (done, all) => `${done} / ${all}`,
  working: '正在保存……',
  whole: (files, size) => `全部内容已保存在此设备上：${files} 个文件，${size}。`,
  onlyRead: (size) => `此设备上已保存阅读器（${size}），以及您此后读过的内容。`,
  update: (files, size) => `有新内容：${files} 个文件，${size}。`,
  takeUpdate: '更新已保存的内容',
  gone: (n) => `此设备上有 ${n} 个文件已丢失。`,
  getAgain: '重新获取',
  evicted: '浏览器已删除此处保存的内容；空间不足时浏览器可能会这样做。',
  keepAgain: '重新保存',
  failure: {
    network: '网络不通。已保存的部分会保留：恢复后可以继续。',
    full: '此设备空间不足。本次下载的部分已删除；以前保存的内容仍然保留。',
    changed: '本站刚刚更新，或传输途中的某个环节改动了文件。请稍后再试。',
    busy: '另一个标签页正在保存。',
    refused: '浏览器拒绝保存。',
  },
  notice: {
    update: '有新内容可以保存供离线阅读。',
    evicted: '浏览器已删除为离线阅读保存的内容。',
    see: '查看',
  },
  here: {
    title: '此设备上的内容',
    whole: '此处保存了上次更新时的全部内容，其中没有这一页。',
    some: '没有网络时，可以打开：',
    none: '此设备上没有保存任何一周。',
  },
};
