import { numberIn } from '../numbers.ts';
import type { MovingMessages } from './en-moving.ts';

const number = (n: number) => numberIn(n, 'zh-Hans');

/** What is said of links from device to device, in simplified Chinese. */
export const MOVING_IN_CHINESE: MovingMessages = {
  title: '发送到另一台设备',
  close: '关闭',
  how: '在另一台设备上打开此链接，或用它的相机扫描二维码。那台设备会先显示将有哪些改动，并征求同意。内容不会传到任何服务器，但拿到链接的人都能读到。',
  parts: '发送的内容',
  part: {
    saved: (n) => `收藏（${number(n)} 条）`,
    read: (n) => `已读标记（${number(n)} 条）`,
    settings: () => '设置、保存的搜索和屏蔽的内容',
  },
  without: '笔记、标签和外观不会一起发送。文件包含外观以外的全部内容。',
  file: '全部导出为文件',
  link: '链接',
  copy: '复制链接',
  copied: '链接已复制。',
  selected: '此浏览器不允许网页复制。链接已选中，请手动复制。',
  share: '分享…',
  shared: '我保存的内容',
  size: (n) => `链接共 ${number(n)} 个字符。`,
  noCode: (n, most) =>
    `链接共 ${number(n)} 个字符，超出相机能从屏幕读取的长度：二维码最多容纳 ${number(most)} 个。链接本身可用；减少发送的内容即可显示二维码。`,
  code: '链接的二维码',
  nothing: '没有可发送的内容。请选择此设备上有的内容。',
  tooLong: (n, most) => `这样的链接将有 ${number(n)} 个字符，而超过 ${number(most)} 个字符的链接往往无法完整送达。请减少内容，或改用文件。`,
  tooMuch: '这些内容超出了链接的容量。请减少内容，或改用文件。',
  takeTitle: '导入另一台设备发来的内容',
  taken: '链接中的内容已导入。',
  cannotTake: '无法导入此链接',
  fault: {
    damaged: '链接在途中被截断或改动。此设备上没有任何改动。请在另一台设备上复制完整的链接，再重新打开。',
    newer: '链接由更新的版本生成。此设备上没有任何改动。请重新加载此页，即可再次读取。',
    tooLarge: '其中的内容远超本阅读器链接的容量。此设备上没有任何改动。',
    elsewhere: '链接由另一个网站生成，与那里的内容有关。此设备上没有任何改动。',
  },
};
