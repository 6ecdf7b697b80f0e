import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { localArchive } from '../../src/archive/local-archive.ts';
import { archiveQuery, createQueryClient, yearIndexQuery } from '../../src/archive/queries.ts';
import { restoreState, serializeState, STATE_ID, stateOf, type PageState } from '../../src/shell/page-state.ts';
import { ARCHIVE } from '../source/archive-value.ts';

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
