import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/archive/texts/plain-text.ts';
import { texText } from '../../../src/source/text/tex-text.ts';

/** What a program that knows no MathML gets of a formula. */
const shown = (tex: string) => plainText(texText(`$${tex}$`)).trim();
const isCode = (tex: string) => JSON.stringify(texText(`$${tex}$`)).includes('"code"');

test.each([
  ['O(n^2)', 'O(n²)'],
  ['E = mc^2', 'E = mc²'],
  ['x_1, \\dots, x_{10}', 'x₁, …, x₁₀'],
  ['a_i^2 + b_{i+1}', 'aᵢ² + bᵢ₊₁'],
  ['(\\ell-\\tau)\\,\\sigma+\\lambda(\\log\\sigma)^2', '(ℓ − τ) σ + λ(log σ)²'],
  ['\\nabla_x \\log p_t(x)', '∇ₓ log pₜ(x)'],
  ['\\max_{\\lVert\\epsilon\\rVert\\le\\rho} L(w+\\epsilon)', 'max_(∥ϵ∥ ≤ ρ) L(w + ϵ)'],
  ['\\mathrm{H}_2', 'H₂'],
  ['32+2\\times3=38', '32 + 2 × 3 = 38'],
  ['O(1/\\tau)', 'O(1/τ)'],
  ['(QK^\\top)V', '(QKᵀ)V'],
  ['\\frac{1}{a}', '1/a'],
  ['x+\\frac{1}{a}\\sin^2(ax)', 'x + (1/a) sin²(ax)'],
  ['\\frac{a+b}{2c}', '(a + b)/2c'],
  ['\\sqrt{2}', '√2'],
  ['\\sqrt{d_k + 1}', '√(dₖ + 1)'],
  ['\\sqrt[3]{x}', '³√x'],
  ['\\hat{y}', 'ŷ'],
  ['\\bar{x} \\approx -1', 'x̄ ≈ −1'],
  ['10^{-3}', '10⁻³'],
  ['e^{-x/2}', 'e^(−x/2)'],
  ["f'(x) \\to \\infty", 'f′(x) → ∞'],
  ['\\sum_{i=1}^{n} x_i', '∑ᵢ₌₁ⁿ xᵢ'],
  ['p(x \\mid y)', 'p(x ∣ y)'],
  ['\\{1, 2\\}', '{1, 2}'],
  ['\\alpha < \\beta', 'α < β'],
  ['90\\%', '90%'],
])('a formula stands in plain characters: %s', (tex, text) => {
  expect(shown(tex)).toBe(text);
  expect(isCode(tex)).toBe(false);
});

test.each(['\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}', '\\binom{n}{k}', '\\widehat{abc}', '\\cancel{x}'])(
  'one that plain characters cannot say stays TeX: %s',
  (tex) => {
    expect(isCode(tex)).toBe(true);
    expect(shown(tex)).toBe(tex);
  },
);

test('every formula of the archive is read without TeX, in the words around it', () => {
  const texts = readdirSync('data/issues').flatMap((file) =>
    [...readFileSync(`data/issues/${file}`, 'utf8').matchAll(/"(?:en|zh-Hans)": ("(?:[^"\\]|\\.)*\$(?:[^"\\]|\\.)*")/g)].map(
      ([, json = '""']) => JSON.parse(json) as string,
    ),
  );
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) expect(plainText(texText(text)), text).not.toMatch(/\\\w|\$[^$]*\$|[{}]|\s[,.;，。]/);
});

test('whatever TeX is made of, something readable comes of it, and each time the same', () => {
  const piece = fc.constantFrom('x', '2', '+', '-', '=', '(', ')', '|', ',', '\\alpha', '\\log ', '\\le ', '\\,', '\\mathbb{R}', '\\top ', '^', '_', '{', '}', '\\frac{a}{b}', '\\sqrt{x}', '\\hat{y}', '\\text{if }', ' '); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const tex = pieces.join('');
      const text = shown(tex);
      expect(text).toBe(shown(tex));
      expect(text).not.toMatch(/[\u2061-\u2064]|  /);
    }),
  );
});
