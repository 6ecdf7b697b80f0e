import type { z } from 'zod';
import { issueSchema, itemSchema, monthSchema } from '../../src/source/schema.ts';
import { archiveSchema, topicsSchema } from '../../src/source/settings-schema.ts';
import type { EditorFiles } from './archive-folder.ts';
import { filled, type Filling } from './filled.ts';

/** A word of two hundred letters, which no space or hyphen parts. */
export const LONG_WORD = 'quantenchromodynamik'.repeat(10);

/** An address without a place to break, as long in its host as in its path. */
export const LONG_ADDRESS = `https://${Array.from({ length: 3 }, () => LONG_WORD.slice(0, 60)).join('.')}.example/${LONG_WORD}?${LONG_WORD}`;

const FORMULA = `L(\\theta)=${Array.from({ length: 30 }, (_, place) => `\\lambda_{${place}}\\,\\mathbb{E}_{x\\sim p}[\\log D(x)]`).join('+')}`;
/** Both in one line, with Chinese. */
export const LONG_LINE = `${LONG_WORD} ${LONG_ADDRESS} ${'机器学习'.repeat(30)}`;
const RICH = `${LONG_LINE} \`${LONG_WORD}\` [${LONG_WORD}](${LONG_ADDRESS}) **${LONG_WORD}** in $${FORMULA}$, and\n\n$$\n${FORMULA}\n$$\n\nafter it.`;

const FIGURE = `figures/${LONG_WORD}.svg`;

// The path first: a word is one too, and there is no such file.
const OTHERS = [
  `# ${LONG_LINE}`,
  FIGURE,
  LONG_WORD,
  LONG_ADDRESS,
  `${'long-'.repeat(11)}name.example,2020`,
  '2020-11-22',
  '2020-w48',
  '2020-11',
  'en',
];
const FILLING: Filling = {
  languages: ['en', 'zh-Hans'],
  strings: { plain: [LONG_LINE, ...OTHERS], rich: [RICH, ...OTHERS] },
  numbers: [1200, 48, 2020],
};
const of = (schema: z.ZodType) => filled(schema, FILLING) as Record<string, unknown>;

/** An item with everything, one that points to a page in place of a paper, one with a bare link. */
function items(): Record<string, unknown>[] {
  const { paper: _, ...withCard } = of(itemSchema);
  const { card: __, ...bare } = withCard;
  return [of(itemSchema), { ...withCard, id: `${LONG_WORD}a` }, { ...bare, id: `${LONG_WORD}b` }];
}

function week(year: number, number: number, startsOn: string): Record<string, unknown> {
  const picks = [
    { item: LONG_WORD, note: { en: LONG_LINE } },
    { item: `${LONG_WORD}a` },
    { url: LONG_ADDRESS, note: { en: LONG_LINE, 'zh-Hans': LONG_LINE } },
  ];
  const serial = 1200;
  return { ...of(issueSchema), id: `${year}-w${number}`, week: { year, number, startsOn, serial }, picks, items: items() };
}

/**
 * An archive in which every text, name and address that the schemas know is of the longest kind, without a place to
 * break; formatted texts have long formulas too. Its weeks are 2019-w50, and 2020-w48 to 2020-w50.
 */
export function longArchive(): EditorFiles {
  const weeks = [week(2019, 50, '2019-12-08'), week(2020, 48, '2020-11-22'), week(2020, 49, '2020-11-29'), week(2020, 50, '2020-12-06')];
  const ownItems = items().map((item) => ({ ...item, id: `${String(item.id)}-own` }));
  return {
    'archive.json': { ...of(archiveSchema), languages: FILLING.languages, url: 'https://long.example/' },
    'topics.json': of(topicsSchema),
    ...Object.fromEntries(weeks.map((issue) => [`issues/${String(issue.id)}.json`, issue])),
    'months/2020-11.json': { ...of(monthSchema), picks: [{ item: `2020-w48/${LONG_WORD}`, note: { en: LONG_LINE } }], items: ownItems },
    [FIGURE]: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1200"><rect width="1200" height="1200"/></svg>',
  };
}
