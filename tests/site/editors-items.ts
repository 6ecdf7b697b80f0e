import { readdirSync, readFileSync } from 'node:fs';

/** An item as it stands in an editor's files, read without any code of the reader's. */
export interface EditorsItem {
  ref: string;
  edition: string;
  /** The first day of its week, or of the month that has it. */
  day: string;
  section: string;
  topics: string[];
  authors: string[];
  title: string;
  /** The address of what it is about. */
  url: string;
}

interface WrittenEdition {
  id: string;
  draft?: boolean;
  week?: { startsOn: string };
  picks?: { item?: string }[];
  items?: {
    id: string;
    section: string;
    url: string;
    topics?: string[];
    paper?: { title: string; authors?: string[] };
  }[];
}

function editionsIn(folder: string, drafts: boolean): WrittenEdition[] {
  return ['issues', 'months'].flatMap((kind) =>
    readdirSync(`${folder}/${kind}`)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(`${folder}/${kind}/${name}`, 'utf8')) as WrittenEdition)
      .filter(({ draft }) => drafts || !draft),
  );
}

/** All items of an archive's folder, the oldest first. */
export function editorsItems(folder = 'data', drafts = false): EditorsItem[] {
  const order = ({ id, week }: WrittenEdition) => week?.startsOn ?? `${id}-32`;
  return editionsIn(folder, drafts)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .flatMap(({ id, week, items = [] }) =>
      items.map((item) => ({
        ref: `${id}/${item.id}`,
        edition: id,
        day: week?.startsOn ?? `${id}-01`,
        section: item.section,
        topics: [...new Set(item.topics)],
        authors: item.paper?.authors ?? [],
        title: item.paper?.title ?? '',
        url: item.url,
      })),
    );
}

/** The references of all picks of an archive's folder. */
export function editorsPicks(folder = 'data', drafts = false): Set<string> {
  return new Set(
    editionsIn(folder, drafts).flatMap(({ id, picks = [] }) =>
      picks.flatMap(({ item }) => (item === undefined ? [] : [item.includes('/') ? item : `${id}/${item}`])),
    ),
  );
}

/** A name as it is compared here: its words in small letters without accents, family name last. */
export function plainName(name: string): string {
  const [family = '', given] = name.split(',');
  return (given === undefined ? name : `${given} ${family}`)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
