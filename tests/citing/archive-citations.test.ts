import { beforeAll, describe, expect, test } from 'vitest';
import type { Citation } from '../../src/citing/citation.ts';
import { CITATION_FORMATS } from '../../src/citing/formats/formats.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { monthCitations, weekCitations } from '../../src/publish/relating/citations.ts';
import { inBibtex, inRis, readEntries, readReferences, sharedFields } from './reference.ts';

const site = readSite('data', '/', { drafts: true });

describe.each(site.settings.languages)('every item of the archive, in %s, comes back from', (language) => {
  let all: Citation[] = [];
  beforeAll(() => {
    all = [
      ...site.index.issues.map(({ id }) => weekCitations(site, id, language)),
      ...[...site.index.months.keys()].map((id) => monthCitations(site, id, language)),
    ].flat();
  });

  test('all files together: none is left out', () => {
    const cited = new Set(all.flatMap(({ custom }) => custom.items));
    expect([...site.index.items.keys()].filter((ref) => !cited.has(ref))).toEqual([]);
  });

  test('BibTeX equal, read by Citation.js', () => {
    expect(readReferences(CITATION_FORMATS.bibtex.print(all))).toEqual(all.map(inBibtex));
  });

  test('BibTeX with its numbers and the kind of entry', () => {
    const entries = readEntries(CITATION_FORMATS.bibtex.print(all)).map(({ type, properties: { eprint, archiveprefix, openreview } }) => ({
      type,
      eprint,
      archiveprefix,
      openreview,
    }));
    const kinds = { 'paper-conference': 'inproceedings', 'article-journal': 'article', article: 'misc', webpage: 'online' };
    expect(entries).toEqual(
      all.map(({ type, custom: { arxiv, openreview } }) => ({
        type: kinds[type],
        eprint: arxiv,
        archiveprefix: arxiv && 'arXiv',
        openreview,
      })),
    );
  });

  test('RIS equal, read by Citation.js', () => {
    const read = readReferences(CITATION_FORMATS.ris.print(all));
    const wanted = all.map(inRis);
    expect(read.map((each, at) => sharedFields(each, wanted[at] ?? {}))).toEqual(wanted);
    expect(read).toHaveLength(all.length);
  });

  test('RIS with its numbers, the year of its preprint, the day on which it was seen, and where it is', () => {
    const records = CITATION_FORMATS.ris.print(all).split(/ER {2}- \r\n(?:\r\n)?/);
    expect(records.pop()).toBe('');
    const lines = records.map((record) => new Map(record.split('\r\n').map((line) => [line.slice(0, 2), line.slice(6)])));
    const day = (date: Citation['accessed']) => date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
    expect(lines.map((each) => [each.get('AN'), each.get('OP'), each.get('Y2'), each.get('T2')])).toEqual(
      all.map(({ custom: { arxiv, openreview }, 'original-date': original, accessed, 'container-title': place }) => [
        arxiv ? `arXiv:${arxiv}` : openreview && `OpenReview:${openreview}`,
        original && String(original['date-parts'][0][0]),
        day(accessed),
        place,
      ]),
    );
  });

  test('CSL-JSON equal, as it stands', () => {
    const text = CITATION_FORMATS['csl-json'].print(all);
    expect(JSON.parse(text)).toEqual(all);
    expect(readReferences(text)).toEqual(all);
  });

  test('Markdown and plain text, one reference each with title and address', () => {
    const paragraphs = CITATION_FORMATS.text.print(all).trim().split('\n\n');
    expect(paragraphs.map((text, at) => text.includes(all[at]!.title) && text.endsWith(all[at]!.URL ?? '.'))).toEqual(all.map(() => true));
    expect(CITATION_FORMATS.markdown.print(all).trim().split('\n')).toHaveLength(all.length);
  });
});

describe('a work of the archive', () => {
  const [first = '', ...others] = site.settings.languages;
  const weeks = (language: string) => site.index.issues.flatMap(({ id }) => weekCitations(site, id, language));

  test('has one key in all weeks, months and languages, which no other work has', () => {
    const works = new Map<string, Set<string>>();
    const languages = [first, ...others];
    const months = languages.flatMap((language) => [...site.index.months.keys()].flatMap((id) => monthCitations(site, id, language)));
    for (const { id, title, URL: url, custom } of [...languages.flatMap(weeks), ...months])
      for (const item of custom.items) works.set(item, (works.get(item) ?? new Set()).add(id).add(url ? '' : title));
    for (const keys of works.values()) expect([...keys].filter((key) => /^[a-z]+[\w]*\d{4}\w+$/.test(key))).toHaveLength(1);
    const titles = new Map<string, Set<string>>();
    for (const { id, custom, title } of weeks(first)) titles.set(id, (titles.get(id) ?? new Set()).add(custom.arxiv ?? title));
    expect([...titles].filter(([, each]) => each.size > 1)).toEqual([]);
  });

  test('has a key that is read aloud: who, when, what', () => {
    const keys = weeks(first).map(({ id }) => id);
    expect(keys).toEqual(expect.arrayContaining(['foret2020sharpness', 'pinkney2020resolution']));
    expect(keys.filter((key) => !/^[a-z][a-z0-9]*\d{4}[a-z0-9]*$/.test(key))).toEqual([]);
  });
});
