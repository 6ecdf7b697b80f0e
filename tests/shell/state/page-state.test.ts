import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { archiveQuery, createQueryClient, yearIndexQuery } from '../../../src/archive/fetching/queries.ts';
import { localArchive } from '../../../src/archive/local-archive.ts';
import { readState, restoreState, serializeState, STATE_ID, stateOf, type PageState } from '../../../src/shell/state/page-state.ts';
import { ARCHIVE } from '../../source/archive-value.ts';

const noNetwork = () => createQueryClient(() => Promise.reject(new Error('nothing is to be fetched')));

function stateWith(text: string): PageState {
  return { language: 'en', path: '/', queries: [[['issue', 'en', text], { text }]] };
}

describe('the state of a page in its script', () => {
  test('cannot end the script, begin a comment or begin another script', () => {
    const text = '</script><script>alert(1)</script><!-- <!--<script>';
    const html = serializeState(stateWith(text));
    expect(html).not.toMatch(/<\/|<!|<s/i);
    const document = new new Window().DOMParser().parseFromString(
      `<body><script id="${STATE_ID}" type="application/json">${html}</script><p>after</p></body>`,
      'text/html',
    );
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('p')?.textContent).toBe('after');
    expect(JSON.parse(document.getElementById(STATE_ID)?.textContent ?? '')).toEqual(stateWith(text));
  });

  test('is read as it was written, whatever the texts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u2028\u2029', '\\u003c', '<', '</SCRIPT', '<!--')), (text) => {
        const html = serializeState(stateWith(text));
        expect(html).not.toContain('<');
        expect(JSON.parse(html)).toEqual(stateWith(text));
      }),
    );
  });
});

test('the files that a page was made from are in the reader’s cache, and are not fetched again', async () => {
  const client = createQueryClient(async (path) => {
    if (path === 'archive.json') return ARCHIVE;
    throw new Error('not there');
  });
  await client.query(archiveQuery('en'));
  await client.query(yearIndexQuery('en', 2020)).catch(() => {});
  const queries = stateOf(client);
  expect(queries).toEqual([[['archive', 'en'], localArchive(ARCHIVE, 'en')]]);
  const reader = noNetwork();
  restoreState(reader, JSON.parse(serializeState({ language: 'en', path: '/', queries })).queries as PageState['queries']);
  expect(await reader.query(archiveQuery('en'))).toEqual(localArchive(ARCHIVE, 'en'));
  await expect(reader.query({ ...yearIndexQuery('en', 2020), retry: false })).rejects.toThrow('nothing is to be fetched');
});

describe('what a page carries of the archive', () => {
  const throughPage = (key: readonly unknown[], data: unknown) => {
    const client = noNetwork();
    client.setQueryData(key, data);
    const text = serializeState({ language: 'en', path: '/', queries: stateOf(client) });
    const reader = noNetwork();
    restoreState(reader, readState(text).queries);
    return { text, data: reader.getQueryData(key) };
  };

  test('says of weeks and months that follow each other only how many items they have, and is read as it was', () => {
    const week = (number: number, startsOn: string, items: number) => ({
      id: `2021-w${String(number).padStart(2, '0')}`,
      number,
      startsOn,
      items,
    });
    const weeks = [
      week(1, '2020-12-27', 10),
      week(2, '2021-01-03', 12),
      week(4, '2021-01-10', 9),
      week(5, '2021-01-24', 8),
      week(6, '2021-01-31', 7),
    ];
    const months = [
      { id: '2020-12', items: 10 },
      { id: '2021-01', items: 29 },
      { id: '2021-03', items: 7 },
    ];
    const index = { year: 2021, previous: 2020, weeks, months };
    const hashed = <T extends object>(each: T) => ({ ...each, hash: 'abc' });
    const { text, data } = throughPage(
      ['year-index', 'en', 2021],
      hashed({ ...index, weeks: weeks.map(hashed), months: months.map(hashed) }),
    );
    expect(data).toEqual(index);
    expect(text).toContain('"items":10},12,{"id":"2021-w04"');
    expect(text).toContain('"items":8},7]');
    expect(text).toContain('[{"id":"2020-12","items":10},29,{"id":"2021-03"');
  });

  test('says references to items as their addresses do, and topics in a word', () => {
    const ref = { edition: '2020-w48', item: 'few-shot-gan' };
    const paper = {
      authors: ['Jerome Revaud', 'Wei Wang', 'Nobody Else', '王伟'],
      people: ['jerome-revaud', 'wei-wang-2', null, 'u738bu4f1f'],
    };
    const topics = [
      { id: 'few-shot', label: 'Learning from few examples' },
      { id: 'gan', label: '' },
    ];
    const again = [
      { as: 'first', ref },
      { as: 'near', ref, headline: { text: 'Two\nlines ' } },
      { as: 'near', ref, headline: { text: '', lang: 'en' } },
    ];
    const issue = {
      picks: [{ ref }],
      items: [
        { paper, topics, related: again },
        { paper: { authors: ['A'] }, topics: [] },
      ],
    };
    const { text, data } = throughPage(['issue', 'en', '2020-w48'], issue);
    expect(data).toEqual(issue);
    expect(text.match(/2020-w48#few-shot-gan/g)).toHaveLength(4);
    expect(text).toContain('"people":[1,"wei-wang-2",0,"u738bu4f1f"]');
    expect(text).toContain('"topics":["few-shot Learning from few examples","gan "]');
    const tied = { items: [{ related: [{ as: 'near', ref, headline: { text: 'A' }, by: 'arxiv:2010.05334' }] }] };
    expect(throughPage(['issue', 'en', '2020-w48'], tied).text).not.toContain('arxiv');
    const topic = { topics: [{ id: 'gan', label: 'GANs', count: 3 }], people: [{ id: 'wei-wang', name: 'Wei Wang', shared: 2 }] };
    expect(throughPage(['topic', 'en', 'gan'], topic).data).toEqual(topic);
  });
});
