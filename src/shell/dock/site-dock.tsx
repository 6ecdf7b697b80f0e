import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { aboutPath, homePath, monthPath, searchPath } from '../../archive/addresses/paths.ts';
import { archiveQuery } from '../../archive/fetching/queries.ts';
import { Icon } from '../../design/icon.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { useLocale } from '../../i18n/messages.tsx';
import { Dock } from './dock.tsx';

interface SiteDockProps {
  /** The path of the page that this is. */
  current?: string;
}

/** The bottom bar of pages without a page before and after: the parts of the site. */
export const SiteDock = memo(function SiteDock({ current }: SiteDockProps) {
  const { language, messages } = useLocale();
  const { nav } = messages;
  const { data: archive } = useQuery(archiveQuery(language));
  const month = archive?.newest?.month;
  const here = (path: string) => (path === current ? ('page' as const) : undefined);
  return (
    <Dock label={nav.main}>
      <PageLink to={homePath()} aria-current={here(homePath())}>
        <Icon name="weeks" />
        <span>{nav.weeks}</span>
      </PageLink>
      {month && (
        <PageLink to={monthPath(month)}>
          <Icon name="months" />
          <span>{nav.months}</span>
        </PageLink>
      )}
      <PageLink to={searchPath()} aria-current={here(searchPath())}>
        <Icon name="search" />
        <span>{nav.search}</span>
      </PageLink>
      <PageLink to={aboutPath()} aria-current={here(aboutPath())}>
        <Icon name="about" />
        <span>{nav.about}</span>
      </PageLink>
    </Dock>
  );
});
