import type { Draft, DraftItem } from './drafts.ts';

/** How a draft is written: the three forms that the newsletter has had. */
export type Form = 'plain' | 'linked' | 'digest';

const NAMES = {
  plain: { features: '本周特稿/新闻', papers: '机器学习论文', articles: '技术文章', 'use-cases': '机器学习用例的例子', other: '其他主题' },
  linked: { features: '本周特稿/新闻', papers: '机器学习论文', articles: '技术文章', 'use-cases': '机器学习用例', other: '其他主题' },
  digest: { features: '本周特稿/新闻', papers: '报纸', articles: '机器学习技术相关文章', 'use-cases': '机器学习用例', other: '其他主题' },
} as const;
const RULE = '— — — — — — — — — — — —';
const UTM = 'utm_campaign=Weekly%20News&utm_medium=email&utm_source=Letters';

function tracked(url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${UTM}`;
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}

function card({ card: { title, description }, url }: DraftItem): string {
  return `[](${url}) [## ${title}\n\n### ${description}\n\n${hostOf(url)}](${url}) `;
}

function isPaper({ section }: DraftItem): boolean {
  return section === 'papers' || section === 'features';
}

/** A part of a document; `swap` parts may change places with the one before. */
export interface Part {
  text: string;
  swap?: true;
}

function itemParts(item: DraftItem, form: Form, index: number): Part[] {
  const { url, title, headline, summary } = item;
  const figure: Part = { text: `![](${item.figure})` };
  const prose = summary.map((text, at): Part => (at === 0 ? { text, swap: true } : { text }));
  if (form === 'plain') {
    const lines = index % 2 === 0 ? `*${title}* [${url}](${url})` : `${title}\n[${url}](${url})`;
    return [{ text: `# ${headline}` }, ...(isPaper(item) ? [{ text: lines }, figure] : [{ text: card(item) }]), ...prose];
  }
  const heading =
    form === 'linked' || index % 3 === 0
      ? `## [${headline}](${tracked(url)})`
      : `[**${headline}**](${tracked(url)})**——**[**${hostOf(url)}**](${url})`;
  const number = /arxiv\.org\/abs\/([\d.]+)/.exec(url)?.[1];
  const named = number ? `[${number}]${title}` : `【${title}】`;
  const first: Part[] = isPaper(item)
    ? [
        figure,
        {
          text: form === 'linked' ? `${named}\n[${url}](${tracked(url)})` : `${named}\n${summary[0] ?? ''}`,
          ...(form === 'digest' ? { swap: true as const } : {}),
        },
      ]
    : [{ text: card(item) }];
  return [{ text: heading }, ...first, ...(isPaper(item) && form === 'digest' ? prose.slice(1) : prose)];
}

function head({ week, serial, intro, items, picks }: Draft, form: Form): Part[] {
  const sections = [...new Set(items.map(({ section }) => section))];
  const title =
    form === 'digest'
      ? `# 山谷的机器学习新闻— #${serial}`
      : form === 'linked'
        ? `# 磨坊的 ML 新闻—2021 年第 ${week} 周`
        : `# 2021 年第 ${week} 周`;
  const source = `> 原文：<https://news.example.com/weekly/notes-${week}-2021?source=collection_archive---------4----------------------->`;
  const contents =
    sections.length > 1 ? [{ text: sections.map((section, index) => `${index + 1}.  ${NAMES[form][section]}`).join('\n') }] : [];
  const list = picks.map((pick) => items[pick]).filter((item) => item !== undefined);
  if (form === 'digest') {
    const digest = [...new Set(list.map(({ section }) => section))].map(
      (section) =>
        `## ${NAMES.digest[section]}\n\n${list
          .filter((item) => item.section === section)
          .map(({ headline, url }) => `*   [${headline}的消息](${url})，值得一读。`)
          .join('\n')}`,
    );
    return [
      { text: title },
      { text: source },
      { text: `2021 年第 ${week} 周` },
      { text: intro },
      ...digest.map((text) => ({ text })),
      { text: RULE },
      ...contents,
      { text: RULE },
    ];
  }
  const chosen =
    list.length > 0 ? [{ text: '# —每周编辑精选' }, { text: list.map(({ headline, url }) => `*   [${headline}](${url})`).join('\n') }] : [];
  return [{ text: title }, { text: source }, { text: intro }, ...contents, ...chosen, { text: RULE }];
}

/** Writes a draft as the parts of a document in one of the forms. */
export function renderDraft(draft: Draft, form: Form): Part[] {
  const parts = head(draft, form);
  let section = '';
  let number = 0;
  draft.items.forEach((item, index) => {
    if (item.section !== section) {
      section = item.section;
      number++;
      parts.push(
        ...(number > 1 ? [{ text: RULE }] : []),
        { text: `# ${number}.${NAMES[form][item.section]}` },
        ...(form === 'plain' ? [{ text: '— —' }] : []),
      );
    }
    parts.push(...itemParts(item, form, index));
  });
  return [
    ...parts,
    { text: RULE },
    { text: '# 推特上每天一句。' },
    { text: '[https://twitter.example.com/notes](https://twitter.example.com/notes)' },
  ];
}
