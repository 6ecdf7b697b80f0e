/** What the page about privacy says, in English. All of it is to be true to what the code does. */
export const PRIVACY_IN_ENGLISH = {
  title: 'Privacy',
  description: 'What is kept, where, and how it goes.',
  parts: [
    {
      title: 'Nothing about you leaves this device',
      lines: [
        'There is no account, no cookie, no measuring, and nothing of third parties: every page, font and script comes from this site alone.',
        'Like any host, the one that serves these files sees which of them are asked for, and from which address of the Internet.',
        'Search runs on your device. The host sees which pieces of its index are fetched; it sees your words only where you open or reload an address that has them in it.',
        'A page that you follow a link to learns that you came from this site, and not from which of its pages.',
      ],
    },
    {
      title: 'What is kept in this browser',
      lines: [
        'What you save, mark as read, note, label and mute, your saved searches and settings: in a database of this site (IndexedDB). It is sent to nobody.',
        'The theme, your own keys, the format in which you cite, your latest searches and whether you keep or mute anything: in this site’s local storage, so that they are known before anything else.',
        'If you switch it on in the settings: the reader, and the pages that you read or the whole archive, for times without a network. One switch takes that away again.',
        'How far down a page you were: for as long as the tab is open.',
        'Nothing expires by itself. The browser may delete it when room gets short; a private window forgets it when it is closed.',
      ],
    },
    {
      title: 'How it goes, and comes along',
      lines: [
        'One button deletes all of it on this device, in all tabs; so does deleting this site’s data in the browser’s settings.',
        'One file takes it to another device, as you carry it there: it goes through no server of ours.',
        'So does a link or a QR code, for what you saved and read and how you set things. All of it is in the link, behind a # that browsers send to no server; whoever has the link can read it.',
      ],
    },
  ],
  settings: 'To the settings',
};

/** Every string of it. */
export type PrivacyMessages = typeof PRIVACY_IN_ENGLISH;
