import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language, LocalText } from '../../src/archive/languages.ts';
import type { PublishedIssue, PublishedMonth } from '../../src/archive/published/issue.ts';
import type { TopicLabel } from '../../src/archive/published/topics.ts';
import { en } from '../../src/i18n/en.ts';
import { interfaceOf } from '../../src/i18n/interfaces.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';
import { LANGUAGES } from '../setup/languages.ts';
import { SITE } from '../setup/sites.ts';
import { readPage, readSite } from './built-site.ts';
import { englishIn, englishPhrases } from './english-in.ts';

const site = readSite(SITE);
const MESSAGES = { en, 'zh-Hans': zhHans };

function published<T>(language: Language, folder: string): T[] {
  const path = `${SITE.folder}/data/${language}/${folder}`;
  return readdirSync(path).map((name) => JSON.parse(readFileSync(`${path}/${name}`, 'utf8')) as T);
}

/** All texts of a language in what an editor wrote. */
function textsOf(language: Language, written: unknown): string[] {
  if (typeof written !== 'object' || written === null) return [];
  return Object.entries(written).flatMap(([key, value]) =>
    key === language && typeof value === 'string' ? [value] : textsOf(language, value),
  );
}

/** A page's title where it could be in the page's language: one without a space, like `owner/repository`, is a name, and so is one that the editor repeats. */
function ownTitle(title: LocalText | undefined, written: ReadonlySet<string>): LocalText | undefined {
  return title && /\s/.test(title.text) && !written.has(title.text) ? title : undefined;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('no page says that something is only in another language', () => {
    const [before = '', after = ''] = MESSAGES[interfaceOf(language)].item.onlyIn('§').split('§');
    expect(before.length + after.length).toBeGreaterThan(3);
    const saying = site.pages.filter(
      (page) =>
        page.language === language && page.document.body.textContent.includes(before) && page.document.body.textContent.includes(after),
    );
    expect(saying.map((page) => page.file)).toEqual([]);
  });

  test('every text of every week is in that language; only papers and pages with a name of their own keep their titles', () => {
    const weeks = published<PublishedIssue>(language, 'issues');
    expect(weeks.length).toBeGreaterThan(0);
    const written = new Set(
      readdirSync('data/issues').flatMap((name) => textsOf(language, JSON.parse(readFileSync(`data/issues/${name}`, 'utf8')))),
    );
    const foreign = weeks.flatMap((week) =>
      [
        ...week.items.flatMap(({ headline, summary, card, figure, links = [] }) => [
          headline,
          summary,
          ownTitle(card?.title, written),
          card?.description,
          figure?.alt,
          ...links.map(({ label }) => ownTitle(label, written)),
        ]),
        week.intro,
        ...week.picks.flatMap(({ headline, note }) => [headline, note]),
        week.previous?.lead,
        week.next?.lead,
      ]
        .filter((text) => text?.lang !== undefined)
        .map((text) => `${week.id}: ${JSON.stringify(text).slice(0, 80)}`),
    );
    expect(foreign).toEqual([]);
  });

  test('every text of every month is in that language', () => {
    const foreign = published<PublishedMonth>(language, 'months').flatMap((month) =>
      [...month.items.map(({ headline }) => headline), ...month.picks.flatMap(({ headline, note }) => [headline, note]), month.note]
        .filter((text) => text?.lang !== undefined)
        .map(() => month.id),
    );
    expect(foreign).toEqual([]);
  });
});

describe('the Chinese pages', () => {
  const chinese = site.pages.filter((page) => page.language === 'zh-Hans');

  test('have no phrase of the English interface', () => {
    expect(chinese.length).toBeGreaterThan(20);
    const phrases = englishPhrases();
    expect(phrases.whole.size).toBeGreaterThan(80);
    expect(chinese.flatMap((page) => englishIn(page.document, phrases).map((text) => `${page.file}: ${text}`))).toEqual([]);
  });

  const topicNames = new Set(
    (JSON.parse(readFileSync(`${SITE.folder}/data/zh-Hans/topics.json`, 'utf8')) as TopicLabel[]).map(({ label }) => label),
  );

  test('are written in Chinese: every headline has its characters', () => {
    const headlines = chinese.flatMap((page) =>
      [...page.document.querySelectorAll('main h1, main h2, main article h3')].map((heading) => `${page.file}: ${heading.textContent}`),
    );
    expect(headlines.length).toBeGreaterThan(200);
    // Authors are called what they are called, and some topics have no other name.
    const named = (text: string) => /\/authors\/[\w-]+\.html: /.test(text) || topicNames.has(text.replace(/^.*?: /, ''));
    expect(headlines.filter((text) => !/: .*(?:\p{Script=Han}|404|500)/u.test(text) && !named(text))).toEqual([]);
  });
});

test('the check sees English that is not marked as such, and passes what is', () => {
  const { document } = readPage(
    'zh-Hans/x.html',
    '<html lang="zh-Hans"><p>论文</p><p> Contents </p><button aria-label="Close">×</button><b lang="en">Search</b><i>Group by</i><u>Contents of a sentence</u><s>3 picks</s><p>论文《Search even works》</p></html>',
    '/',
  );
  expect(englishIn(document)).toEqual(['Contents', 'Close', 'Group by', '3 picks']);
});

test('the English pages would not pass: the check looks at what the interface really says', () => {
  const week = site.pages.find((page) => page.file === 'issues/2020-w48.html');
  if (!week) throw new Error('there is no issues/2020-w48.html');
  week.document.documentElement.removeAttribute('lang');
  expect(englishIn(week.document).length).toBeGreaterThan(20);
});
