import { useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { useLocation } from 'react-router';
import { languageAddress } from '../../archive/addresses/language-address.ts';
import { archiveQuery } from '../../archive/fetching/queries.ts';
import { PageLinksContext } from '../../design/links/page-link.tsx';
import { useInBrowser } from '../../design/use-in-browser.ts';
import { ownName } from '../../i18n/language-names.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { usePagePath } from '../page-path.tsx';

const BASE = import.meta.env.BASE_URL;

/** The anchor of the item that is being read: the last one that begins above the middle of the window. */
function anchorInView(): string {
  const passed = [...document.querySelectorAll('[data-item][id]')].filter(
    (item) => item.getBoundingClientRect().top < window.innerHeight / 2,
  );
  return window.scrollY > 200 ? (passed.at(-1)?.id ?? '') : '';
}

/** Leads to this page in the other language: same address, same filter, same item. A page of its own, so a plain link. */
export function LanguageSwitch() {
  const { language, messages } = useLocale();
  const { search, hash } = useLocation();
  const pathname = usePagePath();
  const links = use(PageLinksContext);
  const languages = useQueryClient().getQueryData(archiveQuery(language).queryKey)?.languages ?? [language];
  const place = useInBrowser(search + hash, '');
  return languages
    .filter((tag) => tag !== language)
    .map((tag) => (
      <a
        key={tag}
        href={languageAddress(BASE, tag, pathname, languages) + place}
        hrefLang={tag}
        lang={tag}
        title={messages.language.switchTo(ownName(tag))}
        onClick={(event) => {
          // What was typed into the search field a moment ago goes along.
          event.currentTarget.search = links.search();
          const anchor = anchorInView();
          if (anchor) event.currentTarget.hash = anchor;
        }}
      >
        {ownName(tag)}
      </a>
    ));
}
