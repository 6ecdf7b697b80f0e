import { useQuery } from '@tanstack/react-query';
import { authorsPath, numberedId, pagePath, topicsPath } from '../../archive/addresses/paths.ts';
import { authorListQuery } from '../../archive/fetching/queries.ts';
import type { PublishedAuthors } from '../../archive/published/authors.ts';
import { ChoiceNav } from '../../design/links/choice-nav.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { useAddressParams } from '../../design/links/use-address-params.ts';
import { Masthead } from '../../design/masthead.tsx';
import { PageFrame } from '../../design/page-frame.tsx';
import { AuthorFinder } from '../../discovery/authors/author-finder.tsx';
import { AuthorList } from '../../discovery/authors/author-list.tsx';
import { AUTHOR_ORDERS, orderAuthors, readAuthorOrder, writeAuthorOrder } from '../../discovery/authors/author-view.ts';
import { AUTHOR_PAGES } from '../../discovery/item-pages.ts';
import { PageIndex } from '../../discovery/page-index.tsx';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { SiteDock } from '../../shell/dock/site-dock.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import styles from './author-lists.module.css';

interface AuthorListsProps {
  list: PublishedAuthors;
}

/** The authors with two items or more, or a page of them: `/authors`, `?by=size`, `/authors/by-name_2`. */
export function AuthorLists({ list }: AuthorListsProps) {
  const { language, messages } = useLocale();
  const { authors: words, pages: pageWords } = useDiscoveryMessages();
  const { authors, page = 1, pages = [], total = authors.length } = list;
  const params = useAddressParams();
  const order = page > 1 ? 'name' : readAuthorOrder(params);
  const needsAll = pages.length > 0 && order !== 'name';
  const { data: all } = useQuery({ ...authorListQuery(language, 'all-authors'), enabled: needsAll });
  const shown = (needsAll && all?.authors) || authors;
  const names = { name: words.byName, size: words.bySize };
  const choices = AUTHOR_ORDERS.map((each) => ({
    name: names[each],
    view: (now: URLSearchParams) => `?${writeAuthorOrder(now, each)}`,
    active: each === order,
  }));
  const title = page > 1 ? pageWords.titleOf(words.title, page) : words.title;
  const masthead = (
    <Masthead kicker={page > 1 && <PageLink to={authorsPath()}>{words.title}</PageLink>} title={title}>
      <span>{words.found(total)}</span>
      <PageLink to={topicsPath()}>{messages.nav.topics}</PageLink>
    </Masthead>
  );
  const index = pages.map(({ first, last }, at) => ({
    name: pageWords.names(first, last),
    to: at === 0 ? authorsPath() : pagePath('author', numberedId(AUTHOR_PAGES, at + 1)),
  }));
  return (
    <>
      <PageHead title={title} description={words.description} />
      <PageFrame masthead={masthead}>
        {page === 1 && (
          <>
            <p className={styles.note}>{total === 0 ? words.none : words.note}</p>
            <AuthorFinder />
            {total > 0 && <ChoiceNav label={words.order} choices={choices} />}
          </>
        )}
        <div data-addressed>{total > 0 && <AuthorList authors={orderAuthors(shown, order)} />}</div>
        {order === 'name' && <PageIndex pages={index} current={page} />}
      </PageFrame>
      <SiteDock current={authorsPath()} />
    </>
  );
}
