import { useSuspenseQuery } from '@tanstack/react-query';
import { authorsPath, topicsPath } from '../archive/paths.ts';
import { authorListQuery } from '../archive/queries.ts';
import { ChoiceNav } from '../design/choice-nav.tsx';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { PageLink } from '../design/page-link.tsx';
import { useAddressParams } from '../design/use-address-params.ts';
import { AuthorList } from '../discovery/author-list.tsx';
import { AUTHOR_ORDERS, orderAuthors, readAuthorOrder, writeAuthorOrder } from '../discovery/author-view.ts';
import { useDiscoveryMessages } from '../i18n/discovery-messages.ts';
import { useLocale } from '../i18n/messages.tsx';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './authors-page.module.css';

/** All authors with two items or more: `/authors`. */
export function Component() {
  const { language, messages } = useLocale();
  const { authors: words } = useDiscoveryMessages();
  const { data } = useSuspenseQuery(authorListQuery(language));
  const order = readAuthorOrder(useAddressParams());
  const names = { name: words.byName, size: words.bySize };
  const choices = AUTHOR_ORDERS.map((each) => ({ name: names[each], search: `?${writeAuthorOrder(each)}`, active: each === order }));
  const masthead = (
    <Masthead title={words.title}>
      <span>{words.found(data.authors.length)}</span>
      <PageLink to={topicsPath()}>{messages.nav.topics}</PageLink>
    </Masthead>
  );
  return (
    <>
      <PageHead title={words.title} description={words.description} />
      <PageFrame masthead={masthead}>
        <p className={styles.note}>{data.authors.length === 0 ? words.none : words.note}</p>
        {data.authors.length > 0 && (
          <>
            <ChoiceNav label={words.order} choices={choices} />
            <div data-addressed>
              <AuthorList authors={orderAuthors(data.authors, order)} />
            </div>
          </>
        )}
      </PageFrame>
      <SiteDock current={authorsPath()} />
    </>
  );
}
