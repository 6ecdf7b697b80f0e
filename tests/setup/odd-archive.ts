/** Names that pages, browsers and libraries have for things of their own, and an item may have too. */
const TAKEN = [
  ...['state', 'root', 'main', 'styles', 'contents', 'top', 'section-papers', 'section-papers-name', 'group-none', 'headline'],
  ...['location', 'history', 'name', 'event', 'process', 'module', 'exports', 'constructor', 'scheduler'],
];

/** The ids of the odd archive's items, by the edition that has them. */
export const ODD_ITEMS: Readonly<Record<string, readonly string[]>> = {
  '2020-w48': [...TAKEN, ...TAKEN.slice(0, 3).map((id) => `${id}-headline`)],
  '2020-w49': ['few', 'words'],
  '2020-11': TAKEN,
};

const both = (text: string) => ({ en: text, 'zh-Hans': `${text}（中）` });

/** Four in five are papers, the others articles: both sections are more than a window high. */
function itemsOf(edition: string) {
  return (ODD_ITEMS[edition] ?? []).map((id, place) => ({
    id,
    section: place % 5 === 4 ? 'articles' : 'papers',
    url: `https://papers.example/${edition}/${id}`,
    headline: both(`About ${id}`),
    summary: both(`What was done for ${id} in ${edition}. `.repeat(6).trim()),
    topics: place % 2 === 0 ? ['gan'] : [],
  }));
}

/** An editor's files of an archive unlike the project's own: other languages first, other sections, and items with ids that are easily taken for something else. */
export const ODD_ARCHIVE: Readonly<Record<string, unknown>> = {
  'archive.json': {
    title: both('Odd'),
    tagline: both('Few words.'),
    about: both('All of *it*.'),
    languages: ['zh-Hans', 'en'],
    sections: [
      { id: 'articles', name: both('Articles'), accent: 'teal' },
      { id: 'papers', name: both('Papers'), accent: 'indigo' },
      { id: 'papers-name', name: both('Names'), accent: 'violet' },
    ],
    weeks: 'us',
    url: 'https://odd.example/',
    feeds: { tag: 'someone@odd.example,2020-11-22:archive' },
  },
  'topics.json': { topics: [{ id: 'gan', label: both('GANs'), synonyms: {} }] },
  'issues/2020-w48.json': {
    id: '2020-w48',
    week: { year: 2020, number: 48, startsOn: '2020-11-22' },
    picks: [{ item: 'process' }, { item: 'top' }],
    items: itemsOf('2020-w48'),
  },
  'issues/2020-w49.json': { id: '2020-w49', week: { year: 2020, number: 49, startsOn: '2020-11-29' }, items: itemsOf('2020-w49') },
  'months/2020-11.json': { id: '2020-11', picks: [{ item: 'top' }, { item: '2020-w48/state' }], items: itemsOf('2020-11') },
};
