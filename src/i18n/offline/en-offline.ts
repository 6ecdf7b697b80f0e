import { count } from '../en-count.ts';

/** What is said of reading without a network, in English. Sizes come written out, with their unit. */
export const OFFLINE_IN_ENGLISH = {
  title: 'Without a network',
  on: 'Keep the reader and what I read for times without a network',
  onUse:
    'From then on, weeks, months and lists that you open can be opened again in a tunnel. Switching it off takes all of that away, and nothing else.',
  unsupported: {
    insecure: 'This address is not served safely (https), so that browsers keep nothing of it for times without a network.',
    browser: 'This browser cannot keep the site for times without a network, or does not do so in a private window.',
  },
  notOffered: 'This site is not made to be kept on a device.',
  nobody: 'The site does not answer: what is new there is not known now.',
  keepWhole: (size: string) => `Keep the whole archive on this device (${size})`,
  goOn: (size: string) => `Go on: ${size} to come`,
  begun: 'The whole archive is not here yet.',
  pause: 'Pause',
  progress: (done: string, all: string) => `${done} of ${all}`,
  working: 'Keeping …',
  whole: (files: number, size: string) => `The whole archive is on this device: ${count(files, 'file', 'files')}, ${size}.`,
  onlyRead: (size: string) => `The reader is on this device (${size}), and what you read from now on.`,
  update: (files: number, size: string) => `Something new is there: ${count(files, 'file', 'files')}, ${size}.`,
  takeUpdate: 'Update what is kept',
  gone: (n: number) => `${count(n, 'file is', 'files are')} gone from this device.`,
  getAgain: 'Get them again',
  evicted: 'The browser has deleted what was kept here, as it may when room gets short.',
  keepAgain: 'Keep it again',
  failure: {
    network: 'The network fails. What is here already stays: go on when it is back.',
    full: 'There is not enough room on this device. What had come so far was let go again; what was kept before stays.',
    changed: 'The site has just changed, or something on the way changes its files. Try again later.',
    busy: 'Another tab is keeping it already.',
    refused: 'The browser refuses to keep it.',
  },
  notice: {
    update: 'Something new can be kept for times without a network.',
    evicted: 'The browser has deleted what was kept for times without a network.',
    see: 'See',
  },
  here: {
    title: 'On this device',
    whole: 'The whole archive is kept here, as it was when you updated it last. This page is not part of it.',
    some: 'Without a network, these can be opened:',
    none: 'No week is kept on this device.',
  },
};

/** Every string of it; a function where it holds a number or a size. */
export type OfflineMessages = typeof OFFLINE_IN_ENGLISH;
