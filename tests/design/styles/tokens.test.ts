import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';

/** Where values may stand: tokens name them, and faces are described by them. */
const SOURCES = ['src/design/styles/tokens.css', 'src/design/styles/fonts.css'];

const SIZED =
  /^(?:font|font-size|line-height|letter-spacing|text-underline-offset|(?:margin|padding|scroll-margin|scroll-padding)(?:-.+)?|(?:row-|column-)?gap|border(?:-.+)?-radius)$/;
const COLOURED =
  /^(?:color|fill|stroke|accent-color|caret-color|background|background-color|background-image|box-shadow|text-shadow|outline|outline-color|text-decoration|text-decoration-color|border(?:-(?:block|inline)(?:-start|-end)?)?(?:-color)?)$/;

/** Lengths in letters: an offset of choices' underlines, and of a title's, that no other text has. */
const DOCUMENTED = new Set([
  'src/design/links/choice-nav.module.css: text-underline-offset: 0.3em',
  'src/routes/home-page.module.css: text-underline-offset: 0.12em',
]);

const LENGTH = /(?<![\w-])-?(?:\d*\.)?\d+(?:px|rem|em|pt|ch|ex|lh|vw|vh)\b/g;
const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\((?!in )|\b(?:white|black|gr[ae]y|red|green|blue|yellow|orange|silver)\b/gi;

/** What a style sheet's declarations say that should be a token: sizes, spaces, radii, line heights and colours. */
function rawValues(file: string, css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkDecls(({ prop, value }) => {
    const stated = value.replace(/var\([^)]*\)/g, '').replace(/color-mix\(in oklab,/g, '(');
    const lengths = SIZED.test(prop) ? (stated.match(LENGTH) ?? []) : [];
    const bare = prop === 'line-height' ? /^(?!0$)\d*\.?\d+$/.test(stated) : prop === 'font' && /\/\s*\d/.test(stated);
    const colours = COLOURED.test(prop) ? (stated.match(COLOUR) ?? []) : [];
    const said = `${file}: ${prop}: ${value}`;
    if ((lengths.length > 0 || bare || colours.length > 0) && !DOCUMENTED.has(said)) found.push(said);
  });
  return found;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => !SOURCES.includes(file));
const sheets = files.map((file) => ({ file, css: readFileSync(file, 'utf8') }));

describe('styles', () => {
  test('take every size, space, radius, line height and colour from a token', () => {
    expect(sheets.length).toBeGreaterThan(25);
    expect(sheets.flatMap(({ file, css }) => rawValues(file, css))).toEqual([]);
  });

  test('use only tokens that are declared, and declare none that is not used', () => {
    const tokens = readFileSync('src/design/styles/tokens.css', 'utf8');
    const used = new Set(
      [tokens, ...sheets.map(({ css }) => css)].flatMap((css) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)),
    );
    const declared = new Set([...tokens.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
    const local = new Set(sheets.flatMap(({ css }) => [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name)));
    // Lengths of bars, set by components.
    const set = new Set(['--weeks', '--share', '--filled', '--span', '--before']);
    expect([...declared].filter((name) => !used.has(name))).toEqual([]);
    expect([...used].filter((name) => name && !declared.has(name) && !local.has(name) && !set.has(name))).toEqual([]);
  });

  test.each([
    'font-size: 0.8rem',
    'font: 600 0.8rem/var(--leading) var(--sans)',
    'font: 600 var(--text-s)/1.2 var(--sans)',
    'line-height: 1.4',
    'margin-block: 0 2px',
    'padding: calc(var(--space-1) + 1.5rem) 0',
    'gap: 0 -0.3em',
    'border-start-start-radius: 4px',
    'letter-spacing: .02em',
    'color: #123',
    'background: rgb(0 0 0 / 0.3)',
    'border-block-end: 1px solid red',
    'background: color-mix(in oklab, #fff 20%, var(--paper))',
  ])('may not say %s', (declaration) => {
    expect(rawValues('a.css', `a { ${declaration} }`)).toEqual([`a.css: ${declaration}`]);
  });

  test.each([
    'font-size: var(--text-s)',
    'line-height: 0',
    'margin: 0 auto',
    'padding-block: calc(var(--dock-height) + env(safe-area-inset-bottom))',
    'border: 1px solid var(--line)',
    'border-radius: 50%',
    'background: color-mix(in oklab, var(--paper) 97%, transparent)',
    'color: currentColor',
    'font: inherit',
    'inline-size: 13rem',
  ])('may say %s', (declaration) => {
    expect(rawValues('a.css', `a { ${declaration} }`)).toEqual([]);
  });
});

describe('the fonts that stand in for the heading font', () => {
  const faces: Record<string, string>[] = [];
  postcss.parse(readFileSync('src/design/styles/fonts.css', 'utf8')).walkAtRules('font-face', (face) => {
    const said: Record<string, string> = {};
    face.walkDecls(({ prop, value }) => {
      said[prop] = value;
    });
    if (said.src?.startsWith('local')) faces.push(said);
  });
  const number = (text: string | undefined) => Number(text?.replace('%', '')) / 100;

  test('have its ascent and its descent, whatever their size', () => {
    expect(faces.length).toBeGreaterThanOrEqual(9);
    for (const face of faces) {
      const size = number(face['size-adjust']);
      expect(size * number(face['ascent-override']), JSON.stringify(face)).toBeCloseTo(0.735, 1.7);
      expect(size * number(face['descent-override']), JSON.stringify(face)).toBeCloseTo(0.265, 1.7);
    }
  });

  test('are all in the list of fonts for headings, before any without its metrics', () => {
    const serif = /--serif: ([^;]+);/.exec(readFileSync('src/design/styles/tokens.css', 'utf8'))?.[1]?.split(', ') ?? [];
    const own = [...new Set(faces.map((face) => face['font-family'] ?? ''))];
    expect(serif.slice(0, own.length + 1)).toEqual(['Newsreader', ...own]);
  });
});
