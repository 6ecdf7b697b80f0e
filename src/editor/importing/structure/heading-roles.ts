import type { Section } from '../../../archive/sections.ts';
import { bareName, topicsOf } from './section-words.ts';

/** What a heading opens. `ambiguous`: words of several sections (`论文和文章`). */
export type Role =
  | { kind: 'section'; section: Section }
  | { kind: 'contents' | 'picks' | 'navigation' | 'ambiguous' }
  /** `sure`: it says nothing else, so that whatever stands under it is about the author. */
  | { kind: 'footer'; sure: boolean };

type OwnWords = ReadonlyMap<string, Section>;

const ABOUT = /^(关于我们?|关于作者|作者简介|自我介绍|自己紹介|(私|筆者|著者|作者)について|aboutme|abouttheauthor|联系我们?|contactme)$/u;

/** A heading's words read by meaning: its role if it has one, its number if it is numbered. */
export interface HeadingName {
  /** Lower case, without blanks, punctuation and number: for comparing. */
  name: string;
  number?: number;
  role?: Role;
}

// A footer's headings are sentences in as many wordings as there are issues; these words are what they share.
const FOOTER =
  /订阅|訂閱|購読|登録|subscrib|推特|twitter|ツイッター|ツイート|关注我|关于我|关于作者|作者简介|自我介绍|自己紹介|私について|筆者について|著者について|作者について|フォロー|about me|about the author|follow me|sign up|时事通讯|新闻通讯|newsletter|ニュースレター|联系我|contact me|mailing list/iu;

// What the author links to of his own at the foot of an issue.
const OWN =
  /我的\s*(其他|更多)?的?\s*(github|gitlab|博客|主页|网站|频道|专栏|文章|笔记|项目)|(私|筆者|著者)の(他の)?(github|ブログ|サイト|記事|ノート)|作者的?(其他|更多)文章|\bmy (other |own )?(github|gitlab|blog|home ?page|web ?site|channel|column|articles|posts|notes)\b|\b(more|other articles|other posts) (from|by) (me|the author)\b/iu;

/** The section that a heading names by the archive's own words, and by nothing else that decides. */
function ownRole(name: string, own: OwnWords): Role | undefined {
  const { topics, sections } = topicsOf(name, own) ?? { topics: new Set(), sections: new Set<Section>() };
  const [section, another] = sections;
  if (section === undefined || [...topics].some((topic) => topic !== 'plain')) return undefined;
  return another === undefined ? { kind: 'section', section } : { kind: 'ambiguous' };
}

function roleOf(heading: string, name: string, own: OwnWords): Role | undefined {
  const ownSection = ownRole(name, own);
  if (ownSection) return ownSection;
  const topics = topicsOf(name)?.topics;
  if (topics) {
    if (topics.has('past')) return { kind: 'navigation' };
    if (topics.has('picks')) return { kind: 'picks' };
    if (topics.has('other')) return { kind: 'section', section: 'other' };
    const sections = (['papers', 'articles', 'use-cases', 'features'] as const).filter((section) => topics.has(section));
    if (sections.length > 1) return { kind: 'ambiguous' };
    if (sections[0]) return { kind: 'section', section: sections[0] };
    // "Topics" alone stands over the list of contents.
    if (topics.has('contents') || /^(本周|这周|今週の?|this)?(主题|话题|议题|题目|トピック|topics?|themes?)$/u.test(name))
      return { kind: 'contents' };
  }
  return (FOOTER.test(heading) || OWN.test(heading)) && heading.length <= 80 ? { kind: 'footer', sure: ABOUT.test(name) } : undefined;
}

/** Reads a heading's words, numbered or not: by the archive's own words for its sections, then by the table of names. */
export function readHeading(heading: string, own: OwnWords = new Map()): HeadingName {
  const { name, number } = bareName(heading);
  const role = roleOf(heading, name, own);
  return { name, ...(number === undefined ? {} : { number }), ...(role ? { role } : {}) };
}
