import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identitiesOf, readIdentity } from '../../src/archive/work-identity.ts';

const first = (text: string) => readIdentity(text)?.keys[0];

describe('a work is known by every spelling of its number', () => {
  test.each([
    [
      'arxiv:2010.05334',
      [
        '2010.05334',
        '2010.05334v2',
        'arXiv:2010.05334v2',
        'ARXIV: 2010.05334',
        'arXiv 2010.05334',
        'arXiv.2010.05334',
        '(arXiv:2010.05334).',
        '2010.05334v3.pdf',
        '「2010.05334」',
        '２０１０．０５３３４',
        'pdf/2010.05334',
        'eprint={2010.05334}',
        'arxivId={2010.05334},',
        '\u200e2010.05334\u200b',
      ],
    ],
    ['arxiv:1412.6980', ['1412.6980', 'arxiv:1412.6980v9', 'http://arxiv.org/abs/1412.6980?context=cs.LG']],
    [
      'arxiv:cs/0112017',
      [
        'cs/0112017',
        'CS/0112017',
        'cs.CL/0112017v1',
        'arXiv:cs/0112017',
        'https://arxiv.org/abs/cs/0112017',
        'arxiv.org/pdf/cs/0112017v1.pdf',
      ],
    ],
    ['arxiv:math/0309136', ['math.GT/0309136', 'math/0309136', 'MATH.GT/0309136', 'http://arxiv.org/abs/math.GT/0309136']],
    ['arxiv:cond-mat/0001001', ['cond-mat.mes-hall/0001001', 'https://export.arxiv.org/abs/cond-mat/0001001']],
    [
      'openreview:1Fqg133qRaI',
      [
        '1Fqg133qRaI',
        'openreview:1Fqg133qRaI',
        'OpenReview: 1Fqg133qRaI',
        '<https://openreview.net/forum?id=1Fqg133qRaI&noteId=AbC_1>',
        'https://openreview.net/forum?id=1Fqg133qRaI/',
        'openreview.net/pdf?id=1Fqg133qRaI',
        'https://api2.openreview.net/attachment?id=1Fqg133qRaI&amp;name=pdf',
        'http://www.openreview.net/forum?noteId=x&id=1Fqg133qRaI#discussion',
        'https://openreview.net/references/pdf?id=1Fqg133qRaI',
      ],
    ],
    [
      'doi:10.1038/s41586-020-2649-2',
      [
        '10.1038/S41586-020-2649-2',
        'doi:10.1038/s41586-020-2649-2',
        'DOI 10.1038/s41586-020-2649-2',
        'https://dx.doi.org/10.1038%2Fs41586-020-2649-2',
        'HTTPS://DOI.ORG/10.1038/S41586-020-2649-2.',
        'https://www.nature.com/articles/s41586-020-2649-2',
        'https://www.nature.com/articles/s41586-020-2649-2.pdf',
        'info:doi/10.1038/s41586-020-2649-2',
      ],
    ],
    [
      'doi:10.1101/2020.06.16.154542',
      [
        'https://www.biorxiv.org/content/10.1101/2020.06.16.154542v1',
        'biorxiv.org/content/10.1101/2020.06.16.154542v2.full.pdf',
        '10.1101/2020.06.16.154542v1',
      ],
    ],
    [
      'doi:10.1016/s0140-6736(20)30183-5',
      ['10.1016/S0140-6736(20)30183-5', '(doi:10.1016/S0140-6736(20)30183-5)', 'https://doi.org/10.1016/S0140-6736(20)30183-5'],
    ],
    [
      'doi:10.1145/3292500.3330701',
      [
        'https://dl.acm.org/doi/pdf/10.1145/3292500.3330701',
        'https://dl.acm.org/doi/abs/10.1145/3292500.3330701?casa_token=x',
        '10.1145/3292500.3330701,',
      ],
    ],
    ['doi:10.1371/journal.pone.0123456', ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0123456']],
  ])('%s', (key, spellings) => {
    for (const text of spellings) expect(first(text), text).toBe(key);
  });

  test.each([
    'https://arxiv.org/abs/2010.05334',
    'arxiv.org/pdf/2010.05334v2.pdf',
    'http://www.arxiv.org/pdf/2010.05334',
    'https://export.arxiv.org/abs/2010.05334v1',
    'https://ar5iv.org/abs/2010.05334',
    'https://ar5iv.labs.arxiv.org/html/2010.05334',
    'https://www.alphaxiv.org/overview/2010.05334v2',
    'https://huggingface.co/papers/2010.05334',
    'hf.co/papers/2010.05334',
    'https://www.arxiv-vanity.com/papers/2010.05334/',
    'https://doi.org/10.48550/arXiv.2010.05334',
    'doi:10.48550/ARXIV.2010.05334',
    'https://scirate.com/arxiv/2010.05334',
    'https://api.semanticscholar.org/arXiv:2010.05334',
    'https://dblp.org/rec/journals/corr/abs-2010-05334',
    'https://arxiv.org/pdf/2010.05334v2.pdf#page=4',
    'HTTPS://ARXIV.ORG/ABS/2010.05334V2',
    'https://arxiv.org/abs/2010.05334。',
    '参见https://arxiv.org/abs/2010.05334',
    'https://arxiv.org/abs/2010.05334，很好',
    '[title](https://arxiv.org/abs/2010.05334)',
    '<https://arxiv.org/abs/2010.05334>,',
    'https%3A%2F%2Farxiv.org%2Fabs%2F2010.05334',
    'https:/arxiv.org/abs/2010.05334',
    '//arxiv.org/abs/2010.05334/',
  ])('arxiv:2010.05334 is %s, and surely', (text) => {
    expect(readIdentity(text)).toMatchObject({ sure: true });
    expect(first(text)).toBe('arxiv:2010.05334');
  });

  test.each([
    ['few shot', undefined],
    ['shot', undefined],
    ['2010', undefined],
    ['3.5', undefined],
    ['2013.05334', undefined],
    ['2010.0533', undefined],
    ['and/or', undefined],
    ['Node.js/Deno', undefined],
    ['TCP/IP', undefined],
    ['GPT-3.5/GPT-4', undefined],
    ['two words', undefined],
    ['see https://example.org/a', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('%s is none', (text, identity) => {
    expect(readIdentity(text)).toBe(identity);
  });

  test('a bare host, or what may be an id at OpenReview, may be a word as well', () => {
    for (const text of ['stateof.ai', '1Fqg133qRaI', 'transformer']) expect(readIdentity(text)?.sure, text).toBe(false);
  });
});

describe('an address is known', () => {
  test.each([
    [
      'url:example.org/a/b',
      [
        'https://example.org/a/b',
        'http://www.example.org/a/b/',
        'example.org/a/b?utm_source=x&fbclid=y',
        'EXAMPLE.ORG/a/b#part',
        'https://example.org//a/b/index.html?source=z',
        'https://example.org:443/a/%62',
        'https://m.example.org/a/b.',
        'example.org/a/b.html',
      ],
    ],
    ['url:example.org/a?p=1&q=2', ['https://example.org/a?q=2&p=1&utm_medium=m', 'https://example.org/a/?p=1&amp;q=2']],
    ['url:example.org', ['https://example.org/', 'www.example.org', 'http://example.org/index.html']],
    ['url:en.wikipedia.org/wiki/Gan_(x)', ['https://en.m.wikipedia.org/wiki/Gan_(x)', '(https://en.wikipedia.org/wiki/Gan_(x)).']],
    ['url:example.org/周刊', ['https://example.org/周刊/', 'https://example.org/%E5%91%A8%E5%88%8A']],
  ])('as %s in every spelling', (key, spellings) => {
    for (const text of spellings) expect(first(text), text).toBe(key);
  });

  test('by the id that a publishing site ends it with, wherever the page is', () => {
    const keys = [
      'https://medium.com/analytics-vidhya/akiras-ml-news-week48-2020-150accbf126e?source=rss----7f60cf5620c9---4',
      'https://medium.com/p/150accbf126e',
      'medium.com/@someone/another-title-150accbf126e---4?gi=0123456789ab',
    ].map((text) => readIdentity(text)?.keys);
    for (const each of keys) expect(each).toContain('post:150accbf126e');
  });

  test('by the one that a cache or a redirect has in it', () => {
    for (const text of [
      'https://web.archive.org/web/2020/https://example.org/a',
      'https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa&sa=D',
    ])
      expect(readIdentity(text)?.keys).toContain('url:example.org/a');
  });

  test('loosely without parameters and words that follow it', () => {
    expect(readIdentity('https://example.org/a?x=1')).toMatchObject({ keys: ['url:example.org/a?x=1'], loose: ['url:example.org/a'] });
    expect(readIdentity('https://example.org/watch?v=AbC&t=10')?.loose).toEqual([
      'url:example.org/watch?v=AbC',
      'url:example.org/watch?t=10',
      'url:example.org/watch',
    ]);
    expect(readIdentity('https://example.org/a查看')?.loose).toContain('url:example.org/a');
  });
});

test('an item is known by its numbers and by its address, each once', () => {
  expect(identitiesOf({ url: 'https://arxiv.org/abs/2010.05334', paper: { ids: { arxiv: '2010.05334' } } })).toEqual(['arxiv:2010.05334']);
  expect(identitiesOf({ url: 'https://example.org/a', paper: { ids: { doi: '10.1038/ABC', openreview: 'Ab_c' } } })).toEqual([
    'openreview:Ab_c',
    'doi:10.1038/abc',
    'url:example.org/a',
  ]);
  expect(identitiesOf({})).toEqual([]);
});

test('an address of an item, written in any of these ways, names it', () => {
  const way = fc.constantFrom<(address: string) => string>(
    (address) => address,
    (address) => address.replace('https://', 'http://'),
    (address) => address.replace('https://', ''),
    (address) => address.replace('https://', 'https://www.'),
    (address) => `${address}#top`,
    (address) => `<${address}>`,
    (address) => `${address},`,
    (address) => address.replace('https', 'HTTPS'),
    (address) => `${address}${address.includes('?') ? '&' : '?'}utm_campaign=a%20b`,
  );
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }), way, (address, written) => {
      if (/[)\]},.;:!?'"*`…]$|["'“”‘’（）]|utm_|#|\.(py|md|ts|cpp|so|exe)(?![\w.-])/.test(address)) return;
      expect(readIdentity(written(address))?.keys, written(address)).toEqual(identitiesOf({ url: address }));
    }),
    { numRuns: 500 },
  );
});

test('anything at all can be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
      const read = readIdentity(text);
      if (read) expect(readIdentity(read.text)?.keys).toEqual(read.keys);
    }),
    { numRuns: 2000 },
  );
});
