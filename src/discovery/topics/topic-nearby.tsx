import { authorPath, itemPath, searchPath, topicPath } from '../../archive/addresses/paths.ts';
import type { PublishedTopic } from '../../archive/published/topics.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { LocalSpan } from '../../design/local-span.tsx';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { ItemLine, NearbyAside, NearbySection } from '../nearby-aside.tsx';

interface TopicNearbyProps {
  topic: PublishedTopic;
}

/** What is near a topic: those that it often goes with and how often, its first and its latest item, and the editors' picks. */
export function TopicNearby({ topic }: TopicNearbyProps) {
  const messages = useMessages();
  const { topic: words } = useDiscoveryMessages();
  return (
    <NearbyAside label={words.neighbours}>
      <NearbySection
        title={words.neighbours}
        entries={topic.neighbours.map(({ id, label, shared }) => ({
          name: label,
          to: topicPath(id),
          shared: { words: words.shared(shared), to: searchPath({ topic: [topic.id, id], mentions: 'all' }) },
        }))}
      />
      <section>
        <ItemLine label={words.latest} item={topic.latest} />
        <ItemLine label={words.first} item={topic.first} />
      </section>
      <NearbySection
        title={words.people}
        entries={topic.people.map(({ id, name, shared }) => ({
          name,
          to: authorPath(id),
          shared: { words: messages.itemCount(shared), to: authorPath(id, topic.id) },
        }))}
      />
      {topic.picks.length > 0 && (
        <section>
          <h2>{words.picks}</h2>
          {topic.picks.map((item) => (
            <p key={`${item.ref.edition}/${item.ref.item}`}>
              <PageLink to={itemPath(item.ref)}>
                <LocalSpan text={item.headline} />
              </PageLink>
            </p>
          ))}
        </section>
      )}
    </NearbyAside>
  );
}
