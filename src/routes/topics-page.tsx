import { useSuspenseQuery } from '@tanstack/react-query';
import { authorsPath, topicsPath } from '../archive/paths.ts';
import { topicListQuery } from '../archive/queries.ts';
import { ChoiceNav } from '../design/choice-nav.tsx';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { PageLink } from '../design/page-link.tsx';
import { useAddressParams } from '../design/use-address-params.ts';
import { TopicFinder } from '../discovery/topic-finder.tsx';
import { TopicList } from '../discovery/topic-list.tsx';
import { orderTopics, readTopicOrder, TOPIC_ORDERS, writeTopicOrder } from '../discovery/topic-order.ts';
import { useDiscoveryMessages } from '../i18n/discovery-messages.ts';
import { useLocale } from '../i18n/messages.tsx';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** All topics: `/topics`. */
export function Component() {
  const { language, messages } = useLocale();
  const { topics: words } = useDiscoveryMessages();
  const { data } = useSuspenseQuery(topicListQuery(language));
  const order = readTopicOrder(useAddressParams());
  const names = { size: words.bySize, movement: words.byMovement };
  const choices = TOPIC_ORDERS.map((each) => ({ name: names[each], search: `?${writeTopicOrder(each)}`, active: each === order }));
  const topics = orderTopics(data.topics, order);
  return (
    <>
      <PageHead title={words.title} description={words.description} />
      <PageFrame
        masthead={
          <Masthead title={words.title}>
            <span>{words.found(topics.length)}</span>
            <PageLink to={authorsPath()}>{messages.nav.people}</PageLink>
          </Masthead>
        }
      >
        {topics.length === 0 ? (
          <p>{words.noTopics}</p>
        ) : (
          <>
            {data.days && <ChoiceNav label={words.order} choices={choices} />}
            <TopicFinder topics={topics}>
              {(found, reasons) => (
                <div data-addressed>
                  <TopicList topics={found} days={data.days} reasons={reasons} />
                </div>
              )}
            </TopicFinder>
          </>
        )}
      </PageFrame>
      <SiteDock current={topicsPath()} />
    </>
  );
}
