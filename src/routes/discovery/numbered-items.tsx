import { authorPath, authorsPath, numberedId, pagePath, topicPath, topicsPath } from '../../archive/addresses/paths.ts';
import type { PublishedItemPage } from '../../archive/published/listing.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { Masthead } from '../../design/masthead.tsx';
import { PageFrame } from '../../design/page-frame.tsx';
import { PageTurn } from '../../discovery/page-turn.tsx';
import { ShownList } from '../../discovery/shown-list.tsx';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { PageTools } from '../../items/item-tools.tsx';
import { SiteDock } from '../../shell/dock/site-dock.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { FeedLink } from './feed-link.tsx';

interface NumberedItemsProps {
  kind: 'topic' | 'author';
  list: PublishedItemPage;
}

/** A page of all items of a topic or an author: `/topics/gan_7`, `/authors/yang-song_2`. */
export function NumberedItems({ kind, list: { of, name, page, first, items, newer, feed } }: NumberedItemsProps) {
  const { language, messages } = useLocale();
  const { pages: words } = useDiscoveryMessages();
  const [front, all] = kind === 'topic' ? [topicPath(of), topicsPath()] : [authorPath(of), authorsPath()];
  const range = words.items(first, first + items.length - 1);
  const title = words.titleOf(name, page);
  const weekOf = (item: (typeof items)[number]) => editionName(item.ref.edition, language, messages);
  const ends = [items.at(-1), items[0]].flatMap((item) => (item ? [weekOf(item)] : []));
  const to = (number: number) => pagePath(kind, numberedId(of, number));
  return (
    <>
      <FeedLink of={front} title={feed} />
      <PageHead title={title} description={words.description(name, range)} />
      <PageFrame
        masthead={
          <Masthead kicker={<PageLink to={front}>{name}</PageLink>} aside={<PageTools />} title={title}>
            <span>{range}</span>
            <span>{ends.join(' – ')}</span>
          </Masthead>
        }
      >
        <div data-addressed>
          <ShownList items={items} />
        </div>
        <PageTurn newer={newer ? to(page + 1) : front} older={page > 1 ? to(page - 1) : undefined} />
      </PageFrame>
      <SiteDock current={all} />
    </>
  );
}
