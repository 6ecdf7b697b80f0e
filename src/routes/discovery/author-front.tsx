import { authorPath, authorsPath, searchPath } from '../../archive/addresses/paths.ts';
import type { PublishedAuthor } from '../../archive/published/authors.ts';
import { ChoiceNav } from '../../design/links/choice-nav.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { useAddressParams } from '../../design/links/use-address-params.ts';
import { Masthead } from '../../design/masthead.tsx';
import { PageFrame } from '../../design/page-frame.tsx';
import { AuthorNearby } from '../../discovery/authors/author-nearby.tsx';
import { readAuthorTopic } from '../../discovery/authors/author-view.ts';
import { ListedItems } from '../../discovery/listed-items.tsx';
import { writeNarrowed } from '../../discovery/topics/topic-view.ts';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { PageTools } from '../../items/item-tools.tsx';
import { SiteDock } from '../../shell/dock/site-dock.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import styles from './author-front.module.css';
import { FeedLink } from './feed-link.tsx';

interface AuthorFrontProps {
  author: PublishedAuthor;
}

/** An author: `/authors/yang-song`, `?topic=gan`. */
export function AuthorFront({ author }: AuthorFrontProps) {
  const messages = useMessages();
  const { author: words, authors } = useDiscoveryMessages();
  const topic = readAuthorTopic(useAddressParams(), author);
  const choices = [
    { name: words.all, view: (now: URLSearchParams) => writeNarrowed(now, 'topic', undefined), active: topic === undefined },
    ...author.topics.map((each) => ({
      name: words.topicCount(each.label, each.count),
      view: (now: URLSearchParams) => writeNarrowed(now, 'topic', each.id),
      active: each.id === topic,
    })),
  ];
  const items = messages.itemCount(author.items);
  const masthead = (
    <Masthead kicker={<PageLink to={authorsPath()}>{authors.title}</PageLink>} aside={<PageTools />} title={author.name}>
      <span>{items}</span>
      {author.spellings.length > 0 && <span>{words.alsoWritten(author.spellings.join(messages.listSeparator))}</span>}
      <span data-needs-js>
        <PageLink to={searchPath({ author: author.name })}>{words.search}</PageLink>
      </span>
    </Masthead>
  );
  return (
    <>
      <FeedLink of={authorPath(author.id)} title={author.feed} />
      <PageHead title={author.name} description={words.description(author.name, items)} />
      <PageFrame masthead={masthead} end={<AuthorNearby author={author} />}>
        {author.topics.length > 0 && <ChoiceNav label={words.topics} choices={choices} />}
        <div className={styles.items} data-addressed>
          <ListedItems
            kind="author"
            id={author.id}
            listing={author}
            choice={
              topic === undefined
                ? undefined
                : { span: { first: 0, end: author.items }, shows: ({ topics }) => topics.some(({ id }) => id === topic) }
            }
          />
        </div>
      </PageFrame>
      <SiteDock current={authorsPath()} />
    </>
  );
}
