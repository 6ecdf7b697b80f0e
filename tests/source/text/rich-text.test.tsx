import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MATH_TAGS, TEXT_TAGS, type RichNode, type RichText } from '../../../src/archive/rich-text.ts';
import { plainText } from '../../../src/archive/texts/plain-text.ts';
import { RichTextView } from '../../../src/items/rich-text-view.tsx';
import { parseRichText } from '../../../src/source/text/rich-text.ts';

function markup(blocks: RichText): string {
  return renderToStaticMarkup(<RichTextView blocks={blocks} />);
}

function tagsIn(nodes: readonly RichNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const [tag, , ...children] = node;
    return [tag, ...tagsIn(children)];
  });
}

describe('CommonMark', () => {
  test('becomes paragraphs and inline marks', () => {
    expect(parseRichText('A *new* **way**, with `code`.\n\nSee [the page](https://a.example/b?c=d&e).')).toEqual({
      blocks: [
        ['p', null, 'A ', ['em', null, 'new'], ' ', ['strong', null, 'way'], ', with ', ['code', null, 'code'], '.'],
        ['p', null, 'See ', ['a', { href: 'https://a.example/b?c=d&e' }, 'the page'], '.'],
      ],
      problems: [],
      doubts: [],
    });
  });

  test('keeps what a backslash protects', () => {
    expect(parseRichText('\\*not marked\\*, a \\<tag> and 5\\$').blocks).toEqual([['p', null, '*not marked*, a <tag> and 5$']]);
  });

  test.each([
    '- a\n- b',
    '1. a',
    '# A',
    '> a',
    '```\na\n```',
    '---',
    '![a](https://a.example/a.png)',
    'a <b>c</b>',
    '<div>a</div>',
    '[a](javascript:b)',
    '[a](#b)',
  ])('that does not belong into a summary is reported and not shown as such: %s', (source) => {
    const { blocks, problems } = parseRichText(source);
    expect(problems.length).toBeGreaterThan(0);
    expect(tagsIn(blocks).filter((tag) => !TEXT_TAGS.includes(tag) || tag === 'a')).toEqual([]);
  });
});

test('a text that is asked for again is not parsed again', () => {
  expect(parseRichText('A *text*.')).toBe(parseRichText('A *text*.'));
});

describe('TeX', () => {
  test('becomes MathML without a script, a style or its source', () => {
    const { blocks, problems } = parseRichText('It costs $O(n^2)$ steps.');
    expect(problems).toEqual([]);
    expect(blocks[0]).toEqual(['p', null, 'It costs ', expect.arrayContaining(['math']), ' steps.']);
    expect(tagsIn(blocks)).toEqual(expect.arrayContaining(['math', 'msup', 'mi', 'mn', 'mo']));
    expect(markup(blocks)).toContain('<msup><mi>n</mi><mn>2</mn></msup>');
    expect(markup(blocks)).not.toMatch(/annotation|class=|style=|O\(n\^2\)/);
  });

  test('may hold fractions, roots, sums, matrices and letters of other scripts', () => {
    const { blocks, problems } = parseRichText(
      '$\\frac{a}{\\sqrt{b}}$, $\\sum_{i=1}^{n} x_i$, $\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}$, $\\ell \\in \\mathbb{R}$, $\\hat{y}$',
    );
    expect(problems).toEqual([]);
    expect(tagsIn(blocks)).toEqual(expect.arrayContaining(['mfrac', 'msqrt', 'msubsup', 'mtable', 'mover']));
  });

  test.each([
    ['\\boldsymbol{\\theta}', '𝜽'],
    ['\\bm{\\mu}', '𝝁'],
    ['\\boldsymbol{\\Omega}', '𝛀'],
    ['\\mathbf{\\Sigma}', '𝚺'],
    ['\\mathbf{w}', '𝐰'],
  ])('has bold letters, Greek ones too: %s', (tex, letter) => {
    expect(markup(parseRichText(`$${tex}$`).blocks)).toContain(`>${letter}<`);
  });

  test('keeps what tells a letter from a name, a binomial from a fraction, and how large and how far apart things are', () => {
    const shown = (tex: string) => markup(parseRichText(`$${tex}$`).blocks);
    expect(shown('\\mathrm{d}x')).toContain('<mi mathvariant="normal">d</mi><mi>x</mi>');
    expect(shown('\\log x')).toContain('<mi>log</mi>');
    expect(shown('\\binom{n}{k}')).toContain('<mfrac linethickness="0px">');
    expect(shown('\\dfrac{a}{b}')).toContain('displaystyle="true"');
    expect(shown('\\bigl[ x \\bigr]')).toContain('maxsize="1.2em"');
  });

  test.each(['\\stackrel{d}{=}', '\\underset{x}{\\min}', '\\overset{a}{b}', '\\not=', '\\operatorname*{argmin}_x f'])(
    'has only text in identifiers, operators and numbers: %s',
    (tex) => {
      const html = markup(parseRichText(`$${tex}$`).blocks);
      expect(html).toContain('<math>');
      expect(html).not.toMatch(/<m[ion]\b[^>]*><m/);
    },
  );

  test('that is wrong is reported with what is wrong', () => {
    expect(parseRichText('Bad $\\frac{1$ here').problems).toEqual([expect.stringMatching(/^\$\\frac\{1\$ is not valid TeX: .*\\frac/s)]);
  });

  test('with a command that there is not is reported', () => {
    expect(parseRichText('Bad $\\nosuchcommand$ here').problems).toEqual([expect.stringContaining('nosuchcommand')]);
  });
});

test('whatever the source, only known elements and attributes are published, and links are http(s)', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<script>',
      '<a href=x>',
      '[a](javascript:b)',
      '[a](https://b.example)',
      '$x^2$',
      '$$',
      '\\href{javascript:a}{b}',
      '$\\href{javascript:a}{b}$',
      '- ',
      '\n\n',
      '# ',
      '**',
      '![',
      '`',
      '|',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join(' ')),
      (source) => {
        const { blocks } = parseRichText(source);
        expect(tagsIn(blocks).filter((tag) => !TEXT_TAGS.includes(tag) && !MATH_TAGS.includes(tag))).toEqual([]);
        expect(JSON.stringify(blocks)).not.toMatch(/"(?:href|src)":"(?!https?:)|"(?:on\w+|style|class\w*)":/i);
      },
    ),
  );
});

describe('the words of a formatted text', () => {
  test('are those without marks, paragraphs parted by a space', () => {
    expect(plainText(parseRichText('A *new*\n`way`.\n\nNext: $x$').blocks).trim()).toBe('A new way. Next: x');
  });

  test('of a plain line are the line', () => {
    expect(plainText(['just words'])).toBe('just words');
  });
});

describe('in the browser', () => {
  test('what was parsed is shown', () => {
    expect(markup(parseRichText('A [*link*](https://a.example/) & more').blocks)).toBe(
      '<p>A <a href="https://a.example/" rel="noopener"><em>link</em></a> &amp; more</p>',
    );
  });

  test('only known elements are made; of others the words remain', () => {
    const blocks: RichText = [
      ['p', null, 'a', ['script', null, 'alert(1)'], ['img', { src: 'x' }], ['iframe', { src: 'x' }, ['em', null, 'b']]],
    ];
    expect(markup(blocks)).toBe('<p>aalert(1)<em>b</em></p>');
  });

  test('words are words, whatever they look like', () => {
    expect(markup([['p', null, '<img src=x onerror=alert(1)>']])).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
  });
});
