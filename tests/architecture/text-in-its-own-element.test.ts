import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const RULE = 'here/text-in-its-own-element';
const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === RULE });

/** The texts in the body of a component that the project's lint finds to be loose. */
async function looseIn(body: string): Promise<string[]> {
  const source = `interface Props { title: string; slot: ReactNode; rowOf: (n: number) => ReactNode }
function Sample({ title, slot, rowOf }: Props) { ${body} }`;
  const [result] = await eslint.lintText(source, { filePath: 'src/items/sample.tsx' });
  const found = result?.messages.filter(({ ruleId, fatal }) => ruleId === RULE || fatal) ?? [];
  return found.map(
    ({ line, column, endColumn, message }) => source.split('\n')[line - 1]?.slice(column - 1, (endColumn ?? column) - 1) || message,
  );
}

describe('a text is loose', () => {
  test.each<[where: string, body: string, loose: string[]]>([
    ['beside an element', 'return <p>{title}<b>1</b></p>;', ['{title}']],
    ['written out beside an element', 'return <a>‹ <b>1</b></a>;', ['‹ ']],
    ['as a space between elements', 'return <p><b>1</b> <b>2</b></p>;', [' ']],
    ['as a space by name', "return <p><b>1</b>{' '}<b>2</b></p>;", ["{' '}"]],
    ['joined of several', 'return <p>{title} · {title}</p>;', ['{title}', ' · ', '{title}']],
    ['where a condition gives it beside an element', "return <p><b>1</b>{title && 'more'}</p>;", ["{title && 'more'}"]],
    ['in a fragment', 'return <>{title}</>;', ['{title}']],
    ['in a list', 'return <p>{[1, 2].map((n) => `${n}`)}</p>;', ['{[1, 2].map((n) => `${n}`)}']],
    ['as all that a component gives', 'return title;', ['title']],
    ['as what a component may give', 'return slot ? <p>{slot}</p> : title;', ['slot ? <p>{slot}</p> : title']],
  ])('%s', async (_, body, loose) => {
    expect(await looseIn(body)).toEqual(loose);
  });
});

describe('a text is not loose', () => {
  test.each<[where: string, body: string]>([
    ['alone in its element', 'return <p>{title}</p>;'],
    ['joined to one', 'return <p>{`${title} · ${title}`}</p>;'],
    ['where a condition decides which', "return <p>{title ? 'one' : 'other'}</p>;"],
    ['joined of a list', "return <p>{[1, 2].map((n) => `${n}`).join(', ')}</p>;"],
  ])('%s', async (_, body) => {
    expect(await looseIn(body)).toEqual([]);
  });

  test.each<[what: string, body: string]>([
    ['elements that may be there', 'return <p>{title && <b>1</b>}{slot ? <i>1</i> : null}<b>2</b></p>;'],
    ['what is declared to be elements', 'return <p>{slot}{rowOf(1)}<b>2</b></p>;'],
    ['lists of elements, backwards too', 'return <p>{[1].map((n) => <b key={n}>{n}</b>).reverse()}<b>2</b></p>;'],
    ['a constant that is an element', 'const b = <b>1</b>; return <p>{b}<b>2</b></p>;'],
    ['lines between elements', 'return (\n<p>\n<b>1</b>\n{/* said */}\n<b>2</b>\n</p>\n);'],
  ])('beside it: %s', async (_, body) => {
    expect(await looseIn(body)).toEqual([]);
  });
});
