import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { languageAddress } from '../archive/addresses/language-address.ts';
import { archiveQuery } from '../archive/fetching/queries.ts';
import type { Language } from '../archive/languages.ts';
import { isolated } from '../design/text-direction.ts';
import { useLocale } from '../i18n/messages.tsx';

interface PageHeadProps {
  title: string;
  description: string;
  /** For pages that search engines should not lead to: errors and searches. */
  noIndex?: boolean;
}

/** What a page says of itself to browsers, search engines and previews. React moves it into the document's head. */
export function PageHead({ title, description, noIndex = false }: PageHeadProps) {
  const { language } = useLocale();
  const archive = useQueryClient().getQueryData(archiveQuery(language).queryKey);
  const { pathname } = useLocation();
  const siteTitle = archive?.title ?? '';
  const fullTitle = title === siteTitle ? title : `${isolated(title)} · ${isolated(siteTitle)}`;
  const languages = archive?.languages ?? [language];
  const address = (tag: Language) => languageAddress(archive?.url ?? '/', tag, pathname, languages);
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {noIndex ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address(language)} />
          {languages.map((tag) => (
            <link key={tag} rel="alternate" hrefLang={tag} href={address(tag)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={address(languages[0] ?? language)} />
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
          <meta property="og:url" content={address(language)} />
          <meta property="og:type" content="article" />
        </>
      )}
    </>
  );
}
