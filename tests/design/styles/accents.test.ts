import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCENTS } from '../../../src/archive/sections.ts';

test('each accent that a section may have is a colour of the palette, and an element may take it', () => {
  const tokens = readFileSync('src/design/styles/tokens.css', 'utf8');
  const base = readFileSync('src/design/styles/base.css', 'utf8');
  for (const accent of ACCENTS) {
    expect(tokens).toContain(`--${accent}: light-dark(`);
    expect(base).toMatch(new RegExp(`\\[data-accent='${accent}'\\] \\{\\s*--accent: var\\(--${accent}\\);`));
  }
});
