import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/citing/citation.ts';
import { coins } from '../../src/citing/coins.ts';
import { wholeFamily } from '../../src/citing/name-text.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { weekCitations } from '../../src/publish/relating/citations.ts';

interface ReadCoins {
  type: string;
  title: string | null;
  container: string | null;
  authors: string[];
  corporate: string[];
  date: string | null;
  ids: string[];
}

/** Reads a context object as Zotero does: the kind of item by the format and the genre, then each field by that kind. */
function readCoins(text: string): ReadCoins {
  const params = new URLSearchParams(text);
  const format = params.get('rft_val_fmt')?.replace('info:ofi/fmt:kev:mtx:', '');
  const kinds: Record<string, string> = {
    journal: 'journalArticle',
    book: params.get('rft.genre') === 'proceeding' ? 'conferencePaper' : 'book',
  };
  const inContainer = format !== 'dc';
  return {
    type: kinds[format ?? ''] ?? params.get('rft.type') ?? 'webpage',
    title: params.get(inContainer ? 'rft.atitle' : 'rft.title'),
    container: params.get(format === 'book' ? 'rft.btitle' : format === 'journal' ? 'rft.jtitle' : 'rft.source'),
    authors: params.getAll('rft.au'),
    corporate: params.getAll('rft.aucorp'),
    date: params.get('rft.date'),
    ids: params.getAll('rft_id'),
  };
}

const KINDS: Readonly<Record<Citation['type'], string>> = {
  'paper-conference': 'conferencePaper',
  'article-journal': 'journalArticle',
  article: 'preprint',
  webpage: 'webpage',
};

/** What is to be read of a citation. */
function wanted(citation: Citation): ReadCoins {
  const { author = [], issued, custom, DOI, URL: url } = citation;
  return {
    type: KINDS[citation.type],
    title: citation.title,
    container: citation['container-title'] ?? null,
    authors: author
      .filter(({ literal }) => literal === undefined)
      .map((name) => [wholeFamily(name), name.given].filter(Boolean).join(', ')),
    corporate: author.flatMap(({ literal }) => literal ?? []),
    date: issued ? issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') : null,
    ids: [DOI && `info:doi/${DOI}`, custom.arxiv && `info:arxiv/${custom.arxiv}`, url].filter((each) => each !== undefined),
  };
}

describe('a context object in a span', () => {
  const site = readSite('data', '/', { drafts: true });
  const all = site.index.issues.flatMap(({ id }) => weekCitations(site, id, 'zh-Hans'));

  test('says of every item of the archive what is read as the item itself', () => {
    expect(all.map((citation) => readCoins(coins(citation)))).toEqual(all.map(wanted));
  });

  test('names its version first, and the first author in parts', () => {
    const text = coins(all.find(({ id }) => id === 'foret2020sharpness')!);
    expect(text.startsWith('ctx_ver=Z39.88-2004&')).toBe(true);
    expect(new URLSearchParams(text).get('rft.aulast')).toBe('Foret');
    expect(new URLSearchParams(text).get('rft.aufirst')).toBe('Pierre');
  });

  test('has organisations as such', () => {
    const text = coins({ id: 'a', type: 'article', title: 'T', author: [{ literal: 'OpenAI' }], custom: { items: [] } });
    expect(readCoins(text)).toMatchObject({ authors: [], corporate: ['OpenAI'] });
    expect(text).not.toContain('rft.aulast');
  });
});
