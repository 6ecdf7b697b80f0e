import { authorPath, searchPath } from '../archive/paths.ts';
import type { PublishedAuthor } from '../archive/published.ts';
import { PageLink } from '../design/page-link.tsx';
import { useDiscoveryMessages } from '../i18n/discovery-messages.ts';
import { useMessages } from '../i18n/messages.tsx';
import { ItemLine, NearbyAside } from './nearby-aside.tsx';

interface AuthorNearbyProps {
  author: PublishedAuthor;
}

/** Who wrote with an author, and the latest and the first item. Co-authors without a page are looked for by name. */
export function AuthorNearby({ author }: AuthorNearbyProps) {
  const messages = useMessages();
  const { author: words, topic } = useDiscoveryMessages();
  const { items, coauthors, moreCoauthors } = author;
  const [latest, first] = [items[0], items.at(-1)];
  return (
    <NearbyAside label={words.near}>
      <section>
        {latest && <ItemLine label={topic.latest} item={latest} />}
        {first && <ItemLine label={topic.first} item={first} />}
      </section>
      {coauthors.length > 0 && (
        <section>
          <h2>{words.coauthors}</h2>
          <ul>
            {coauthors.map(({ id, name, shared }) => (
              <li key={id ?? name}>
                <PageLink to={id === undefined ? searchPath({ author: name }) : authorPath(id)}>{name}</PageLink>
                {shared > 1 && <PageLink to={searchPath({ author: [author.name, name] })}>{messages.itemCount(shared)}</PageLink>}
              </li>
            ))}
          </ul>
          {moreCoauthors !== undefined && <p>{words.more(moreCoauthors)}</p>}
        </section>
      )}
    </NearbyAside>
  );
}
