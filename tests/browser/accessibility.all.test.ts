import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { PAGE_KINDS, pathIn } from './page-kinds.ts';
import { DEVICES, test } from './visit.ts';

/** The rules whose outcome colours decide; the others see the same page in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong: rule, element and why, a line each. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (only) => {
    const engine = (window as unknown as { axe: typeof axe }).axe;
    return (await engine.run(document, { resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) })).violations;
  }, rules);
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary ?? rule.help}`));
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.for(PAGE_KINDS)('axe finds nothing wrong with $name, wide or narrow, light or dark', async (kind, { visit }) => {
    const { page } = await visit(pathIn(language, kind), { expects: kind.expects ?? [] });
    await kind.ready?.(page);
    expect(await violations(page), 'wide, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOUR_RULES), 'wide, dark').toEqual([]);
    await page.setViewportSize(DEVICES.phone.viewport);
    expect(await violations(page), 'narrow, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page, COLOUR_RULES), 'narrow, light').toEqual([]);
  });
});

test.for(['light', 'dark'] as const)('axe finds nothing wrong with the contents open on a phone, %s', async (scheme, { visit }) => {
  const { page } = await visit('/issues/2020-w48', { device: 'phone', scheme });
  await page.getByRole('button', { name: en.week.contents }).tap();
  await page.getByRole('navigation', { name: en.week.contentsOf }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing wrong with an error in place', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', {
    expects: [/Failed to load resource/],
    before: (page) => page.route('**/data/en/issues/*.json', (route) => route.abort()),
  });
  await page.keyboard.press('ArrowRight');
  await page.getByRole('alert').waitFor();
  expect(await violations(page)).toEqual([]);
});
