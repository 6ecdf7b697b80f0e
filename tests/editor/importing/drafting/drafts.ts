import fc from 'fast-check';

/** An item as a newsletter's author has it in mind, before it is Markdown. */
export interface DraftItem {
  section: 'features' | 'papers' | 'articles' | 'use-cases' | 'other';
  headline: string;
  /** The paper's title; items that are no papers have a card instead. */
  title: string;
  url: string;
  card: { title: string; description: string };
  figure: string;
  summary: string[];
}

/** An issue as its author has it in mind. */
export interface Draft {
  week: number;
  serial: number;
  intro: string;
  items: DraftItem[];
  /** Indexes into `items`. */
  picks: number[];
}

const NOUNS = ['海鸥', '灯塔', '缆绳', '风车', '面粉', '羊铃', '雪崩', '浮标', '石磨', '潮汐', '手册', '地图'];
const VERBS = ['数着', '预报', '听见', '照看', '辨认', '记住', '搬运', '修补'];
const LATIN = ['GullNet', 'SailCast', 'FlockID', 'Tarn-2', 'Echo3D', 'U-Flour', 'ResHut50'];
const SECTIONS = ['features', 'papers', 'articles', 'use-cases', 'other'] as const;

/** Words with a number in them that no other text of the draft has, so that a text which is lost cannot be found in another. */
function phrase(unique: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...NOUNS), fc.constantFrom(...VERBS), fc.constantFrom(...NOUNS), fc.constantFrom(...LATIN), fc.boolean())
    .map(([a, b, c, latin, mixed]) => `${a}${b}${mixed ? ` ${latin} ` : ''}${c}第${unique}号`);
}

function sentence(unique: number): fc.Arbitrary<string> {
  return fc.tuple(phrase(unique), phrase(unique + 1)).map(([a, b]) => `${a}，结果比以前好了许多。${b}也是这样，作者在三个地方试过。`);
}

function item(index: number): fc.Arbitrary<DraftItem> {
  const from = 1000 + index * 20;
  return fc.record({
    section: fc.constantFrom(...SECTIONS),
    headline: phrase(from),
    title: phrase(from + 1),
    url: fc.constantFrom(
      `https://arxiv.org/abs/2101.${String(10000 + index)}`,
      `https://openreview.net/forum?id=Ab_${index}-x`,
      `https://lab.example.org/papers/a_b_${index}(v2).html?id=${index}&lang=zh`,
    ),
    card: fc.record({ title: phrase(from + 2), description: phrase(from + 3).map((text) => `${text}…`) }),
    figure: fc.constant(`img/figure${index}.png`),
    summary: fc.oneof(
      sentence(from + 4).map((one) => [one]),
      fc.tuple(sentence(from + 4), sentence(from + 8)).map((two) => [...two]),
    ),
  });
}

/** Drafts of one to eight items in the order of their sections. */
export const draft: fc.Arbitrary<Draft> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    week: fc.integer({ min: 2, max: 50 }),
    serial: fc.integer({ min: 2, max: 60 }),
    intro: phrase(900).map((text) => `这一周读到的东西，${text}。`),
    items: fc
      .tuple(...Array.from({ length: count }, (_, index) => item(index)))
      .map((items) => items.toSorted((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section))),
    picks: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { maxLength: 3 }),
  }),
);
