import { useSuspenseQuery } from '@tanstack/react-query';
import { use } from 'react';
import { aboutPath } from '../archive/paths.ts';
import type { PublishedFeeds } from '../archive/published.ts';
import { aboutQuery } from '../archive/queries.ts';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { PageLinksContext } from '../design/page-link.tsx';
import { useLibraryMessages } from '../i18n/library-messages.ts';
import { useLocale } from '../i18n/messages.tsx';
import { RichTextView } from '../items/rich-text-view.tsx';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './about-page.module.css';

/** The feeds of the page's language, and what a reader does with them. */
function FeedList({ weeks, sections, opml }: PublishedFeeds) {
  const { about } = useLocale().messages;
  const { address } = use(PageLinksContext);
  const feeds: [[name: string, path: string][], string][] = [
    [
      [
        ['Atom', weeks.atom],
        ['RSS', weeks.rss],
        ['JSON Feed', weeks.json],
      ],
      about.weekFeeds,
    ],
    [sections.map(({ name, atom }) => [name, atom]), about.sectionFeeds],
    [[['OPML', opml]], about.allFeeds],
  ];
  return (
    <>
      <h2 className={styles.heading}>{about.feeds}</h2>
      <p className={styles.use}>{about.feedsUse}</p>
      <dl className={styles.rows}>
        {feeds.map(([links, what]) => (
          <div key={what}>
            <dt>
              {links.map(([name, path]) => (
                <a key={path} href={address(path)}>
                  {name}
                </a>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What the reader is, where its contents come from, its feeds and its keys: `/about`. */
export function Component() {
  const { language, messages } = useLocale();
  const words = useLibraryMessages();
  const { data } = useSuspenseQuery(aboutQuery(language));
  const keys: [string[], string][] = [
    [['←', '→'], words.keys.turn],
    [['j', 'k'], words.keys.step],
    [['s'], words.keys.save],
    [['m'], words.keys.read],
    [['/', 'Ctrl K', '⌘ K'], words.keys.search],
    [['Esc'], words.keys.escape],
  ];
  return (
    <>
      <PageHead title={messages.about.title} description={messages.about.description} />
      <PageFrame masthead={<Masthead kicker={data.title} title={messages.about.title} />}>
        <div className={styles.about} lang={data.about.lang}>
          <RichTextView blocks={data.about.blocks} />
        </div>
        {data.feeds && <FeedList {...data.feeds} />}
        <h2 className={styles.heading} data-needs-js>
          {words.keys.title}
        </h2>
        <dl className={styles.rows} data-needs-js>
          {keys.map(([names, what]) => (
            <div key={what}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </PageFrame>
      <SiteDock current={aboutPath()} />
    </>
  );
}
