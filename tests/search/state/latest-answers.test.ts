import { expect, test, vi } from 'vitest';
import { createQueryClient } from '../../../src/archive/fetching/queries.ts';
import { printQuery } from '../../../src/engine/query/print-query.ts';
import { LatestAnswers } from '../../../src/search/state/latest-answers.ts';
import { readSearchState } from '../../../src/search/state/search-state.ts';
import { SearchStore } from '../../../src/search/state/search-store.ts';
import { SECTIONS } from '../../source/sections.ts';
import { answer, hit } from '../documents.ts';
import { fakeEngine, settle } from '../ports.ts';

const START = answer(156);
const noFiles = () => Promise.reject(new Error('search reads no files of its own'));
const stateOf = (query: string) => readSearchState(new URLSearchParams(query), SECTIONS);

function searching(query = '') {
  const engine = fakeEngine();
  const store = new SearchStore(stateOf(query));
  const answers = new LatestAnswers(createQueryClient(noFiles), engine, store, START);
  const heard = vi.fn();
  const stop = answers.subscribe(heard);
  return { engine, store, answers, heard, stop };
}

test('where nothing is asked for, the start is the answer and no engine is asked', async () => {
  const { engine, store, answers, heard } = searching();
  await settle();
  expect(answers.get().answered).toEqual({ state: stateOf(''), answer: START, typed: false });
  store.take(stateOf('sort=newest'));
  await settle();
  expect(answers.get().answered).toEqual({ state: stateOf('sort=newest'), answer: START, typed: false });
  expect(heard).toHaveBeenCalledOnce();
  expect(engine.asked).toEqual([]);
});

test('a question from elsewhere takes the place of the start at once, one that is typed when it is answered', async () => {
  const { engine, store, answers } = searching();
  store.type('gan');
  await settle();
  expect(answers.get()).toMatchObject({ answered: { answer: START }, waiting: true });
  store.take(stateOf('q=style'));
  await settle();
  expect(answers.get().answered).toBeUndefined();
  engine.asked[1]?.answer(answer(4));
  await settle();
  store.type('');
  await settle();
  expect(answers.get().answered).toMatchObject({ state: { text: '' }, answer: START, typed: true });
});

test('a question that failed is no failure any more once nothing is asked for', async () => {
  const { engine, store, answers } = searching('q=gan');
  await settle();
  engine.asked[0]?.fail(new Error('no network'));
  await settle();
  expect(answers.get().error).not.toBeNull();
  store.type('');
  await settle();
  expect(answers.get()).toMatchObject({ answered: { answer: START }, error: null });
});

test('what is typed is asked at once, and nobody hears of it before there is an answer', async () => {
  const { engine, store, answers, heard } = searching('q=g');
  await settle();
  engine.asked[0]?.answer(answer(100));
  await settle();
  heard.mockClear();
  store.type('gan');
  await settle();
  expect(engine.asked.map(({ request }) => printQuery(request.query))).toEqual(['g', 'gan']);
  expect(heard).not.toHaveBeenCalled();
  engine.asked[1]?.answer(answer(90, [hit('first')]));
  await settle();
  expect(heard).toHaveBeenCalledOnce();
  expect(answers.get().answered).toEqual({ state: stateOf('q=gan'), answer: answer(90, [hit('first')]), typed: true });
});

test('the last answer stays until the next one is there, and the search left behind is aborted', async () => {
  const { engine, store, answers, heard } = searching('q=gan');
  await settle();
  engine.asked[0]?.answer(answer(90));
  await settle();
  store.type('gan i');
  await settle();
  store.type('gan in');
  await settle();
  expect(engine.asked[1]?.signal?.aborted).toBe(true);
  expect(answers.get().answered?.state.text).toBe('gan');
  engine.asked[2]?.answer(answer(7));
  await settle();
  expect(answers.get().answered).toMatchObject({ state: { text: 'gan in' }, answer: { total: 7 } });
  expect(heard).toHaveBeenCalledTimes(2);
});

test('an answer that was given before is there at once, with the search that it now answers', async () => {
  const { engine, store, answers } = searching('q=gan');
  await settle();
  engine.asked[0]?.answer(answer(90));
  await settle();
  store.type('gans');
  store.take(stateOf('q=gan'));
  await settle();
  expect(answers.get().answered).toMatchObject({ state: { text: 'gan' }, answer: { total: 90 }, typed: false });
  expect(engine.asked.filter(({ request }) => printQuery(request.query) === 'gan')).toHaveLength(1);
});

test('a failure is told, keeps the last answer, and ends with the next try', async () => {
  const { engine, store, answers } = searching('q=gan');
  await settle();
  engine.asked[0]?.answer(answer(90));
  await settle();
  store.type('style');
  await settle();
  engine.asked[1]?.fail(new Error('no network'));
  await settle();
  expect(answers.get()).toMatchObject({ answered: { state: { text: 'gan' } }, error: { message: 'no network' }, pending: false });
  answers.get().retry();
  await settle();
  expect(answers.get().pending).toBe(true);
  engine.asked[2]?.answer(answer(3));
  await settle();
  expect(answers.get()).toMatchObject({ answered: { state: { text: 'style' } }, error: null, pending: false });
});

test('once nobody listens nothing more is asked', async () => {
  const { engine, store, heard, stop } = searching('q=gan');
  await settle();
  stop();
  store.type('style');
  await settle();
  expect(engine.asked).toHaveLength(1);
  expect(engine.asked[0]?.signal?.aborted).toBe(true);
  expect(heard).not.toHaveBeenCalled();
});
