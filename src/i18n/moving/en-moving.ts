import { count } from '../en-count.ts';
import { numberIn } from '../numbers.ts';

const number = (n: number) => numberIn(n, 'en');

/** What is said of links from device to device, in English. */
export const MOVING_IN_ENGLISH = {
  title: 'Send to another device',
  close: 'Close',
  how: 'Open this link on the other device, or point its camera at the code. That device shows what would change, and asks. No server gets to see what goes along, but whoever has the link can read it.',
  parts: 'What goes along',
  part: {
    saved: (n: number) => `Saved items (${number(n)})`,
    read: (n: number) => `Items marked as read (${number(n)})`,
    settings: (_n: number) => 'Settings, saved searches and what is muted',
  },
  without: 'Notes and labels stay here, and so does the theme. The file has everything but the theme.',
  file: 'Everything as a file',
  link: 'Link',
  copy: 'Copy link',
  copied: 'The link is copied.',
  selected: 'This browser does not let the page copy. The link is selected: copy it from there.',
  share: 'Share…',
  shared: 'What I keep',
  size: (n: number) => `The link has ${count(n, 'character', 'characters')}.`,
  noCode: (n: number, most: number) =>
    `The link has ${count(n, 'character', 'characters')}, more than a camera reads off a screen: a QR code has ${number(most)} at most. The link itself works; with less going along, there is a code too.`,
  code: 'QR code of the link',
  nothing: 'There is nothing to send. Choose something that this device has.',
  tooLong: (n: number, most: number) =>
    `This would be a link of ${count(n, 'character', 'characters')}, and beyond ${number(most)} links do not arrive whole. Choose less, or take the file along.`,
  tooMuch: 'This is more than a link can hold. Choose less, or take the file along.',
  takeTitle: 'Take in what another device sent',
  taken: 'What the link brought is here now.',
  cannotTake: 'This link cannot be taken in',
  fault: {
    damaged: 'It was cut off or changed on its way. Nothing is changed here. Copy the whole link on the other device, and open it again.',
    newer: 'A newer version of the reader made it. Nothing is changed here. Reload this page, and it is read again.',
    tooLarge: 'It holds far more than a link of this reader. Nothing is changed here.',
    elsewhere: 'It was made on another site, and is about what that one has. Nothing is changed here.',
  },
};

/** Every string of it; a function where it holds a number. */
export type MovingMessages = typeof MOVING_IN_ENGLISH;
