import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../setup/languages.ts';
import { DESK_PAGES, visitDesk } from './desk/filled-desk.ts';
import { doubledNames, gluedNames, unmarkedTexts } from './heard.ts';
import { PAGE_KINDS, pathIn } from './page-kinds.ts';
import { untilTools } from './tools.ts';
import { test } from './visit.ts';

async function expectHeard(page: Page): Promise<void> {
  expect({ glued: await gluedNames(page), doubled: await doubledNames(page), unmarked: await unmarkedTexts(page) }).toEqual({
    glued: [],
    doubled: [],
    unmarked: [],
  });
}

describe.each(LANGUAGES)('in %s, who listens hears words apart from numbers, no name twice, and each text in its language', (language) => {
  test.for(PAGE_KINDS)('on $name', async (kind, { visit }) => {
    const { page } = await visit(pathIn(language, kind), { expects: kind.expects ?? [] });
    await kind.ready?.(page);
    if (!kind.withoutTools) await untilTools(page);
    await expectHeard(page);
  });

  test.for(DESK_PAGES)('on $name', async (kind, { visit }) => {
    await expectHeard(await visitDesk(visit, kind, language));
  });
});
