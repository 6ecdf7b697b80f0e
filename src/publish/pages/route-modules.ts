import type { Language } from '../../archive/languages.ts';

const PAGES: readonly [pattern: RegExp, module: string][] = [
  [/^\/$/, 'src/routes/home-page.tsx'],
  [/^\/issues\//, 'src/routes/issue-page.tsx'],
  [/^\/months\//, 'src/routes/month-page.tsx'],
  [/^\/years\//, 'src/routes/year-page.tsx'],
  [/^\/search$/, 'src/routes/search-page.tsx'],
  [/^\/about$/, 'src/routes/about-page.tsx'],
];

const MESSAGES: Record<Language, string> = { en: 'src/i18n/en.ts', 'zh-Hans': 'src/i18n/zh-hans.ts' };

/** The lazy modules that a page needs before it can be taken over, as the client build's manifest names them. */
export function routeModule(path: string, language: Language): string[] {
  return [MESSAGES[language], ...PAGES.filter(([pattern]) => pattern.test(path)).map(([, module]) => module)];
}
