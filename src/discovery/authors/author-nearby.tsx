import { authorPath, searchPath } from '../../archive/addresses/paths.ts';
import type { PublishedAuthor } from '../../archive/published/authors.ts';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { ItemLine, NearbyAside, NearbySection } from '../nearby-aside.tsx';

interface AuthorNearbyProps {
  author: PublishedAuthor;
}

/** Who wrote with an author, and the latest and the first item. Co-authors without a page are looked for by name. */
export function AuthorNearby({ author }: AuthorNearbyProps) {
  const messages = useMessages();
  const { author: words, topic } = useDiscoveryMessages();
  const { first, latest, coauthors, moreCoauthors } = author;
  return (
    <NearbyAside label={words.near}>
      <section>
        <ItemLine label={topic.latest} item={latest} />
        <ItemLine label={topic.first} item={first} />
      </section>
      <NearbySection
        title={words.coauthors}
        entries={coauthors.map(({ id, name, shared }) => ({
          name,
          to: id === undefined ? searchPath({ author: name }) : authorPath(id),
          shared:
            shared > 1
              ? { words: messages.itemCount(shared), to: searchPath({ author: [author.name, name], mentions: 'all' }) }
              : undefined,
        }))}
      >
        {moreCoauthors !== undefined && <p>{words.more(moreCoauthors)}</p>}
      </NearbySection>
    </NearbyAside>
  );
}
