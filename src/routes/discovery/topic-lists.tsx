import { authorsPath, numberedId, pagePath, topicsPath } from '../../archive/addresses/paths.ts';
import type { PublishedTopics } from '../../archive/published/topics.ts';
import { ChoiceNav } from '../../design/links/choice-nav.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { useAddressParams } from '../../design/links/use-address-params.ts';
import { Masthead } from '../../design/masthead.tsx';
import { PageFrame } from '../../design/page-frame.tsx';
import { TOPIC_PAGES, TOPICS_A_PAGE } from '../../discovery/item-pages.ts';
import { PageIndex } from '../../discovery/page-index.tsx';
import { TopicFinder } from '../../discovery/topics/topic-finder.tsx';
import { TopicList } from '../../discovery/topics/topic-list.tsx';
import { readTopicOrder, TOPIC_ORDERS, writeTopicOrder } from '../../discovery/topics/topic-order.ts';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { SiteDock } from '../../shell/dock/site-dock.tsx';
import { PageHead } from '../../shell/page-head.tsx';

interface TopicListsProps {
  list: PublishedTopics;
}

/** The topics of the archive, or a page of them: `/topics`, `?by=movement`, `/topics/by-weight_2`. */
export function TopicLists({ list }: TopicListsProps) {
  const messages = useMessages();
  const { topics: words, pages: pageWords } = useDiscoveryMessages();
  const { days, topics, page = 1, pages = 1, total = topics.length } = list;
  const params = useAddressParams();
  const order = page > 1 ? 'size' : readTopicOrder(params);
  const names = { size: words.bySize, movement: words.byMovement };
  const choices = TOPIC_ORDERS.map((each) => ({
    name: names[each],
    view: (now: URLSearchParams) => `?${writeTopicOrder(now, each)}`,
    active: each === order,
  }));
  const title = page > 1 ? pageWords.titleOf(words.title, page) : words.title;
  const masthead = (
    <Masthead kicker={page > 1 && <PageLink to={topicsPath()}>{words.title}</PageLink>} title={title}>
      <span>{words.found(total)}</span>
      <PageLink to={authorsPath()}>{messages.nav.people}</PageLink>
    </Masthead>
  );
  const index = Array.from({ length: pages }, (_, at) => ({
    name: pageWords.range(at * TOPICS_A_PAGE + 1, Math.min(total, (at + 1) * TOPICS_A_PAGE)),
    to: at === 0 ? topicsPath() : pagePath('topic', numberedId(TOPIC_PAGES, at + 1)),
  }));
  return (
    <>
      <PageHead title={title} description={words.description} />
      <PageFrame masthead={masthead}>
        {topics.length === 0 && <p>{words.noTopics}</p>}
        {page === 1 && days && <ChoiceNav label={words.order} choices={choices} />}
        {page > 1 ? (
          <TopicList topics={topics} days={days} />
        ) : (
          topics.length > 0 && (
            <TopicFinder list={list} order={order}>
              {(found, reasons) => (
                <div data-addressed>
                  <TopicList topics={found} days={days} reasons={reasons} />
                </div>
              )}
            </TopicFinder>
          )
        )}
        <PageIndex pages={index} current={page} />
      </PageFrame>
      <SiteDock current={topicsPath()} />
    </>
  );
}
