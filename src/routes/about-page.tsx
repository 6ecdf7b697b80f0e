import { useSuspenseQuery } from '@tanstack/react-query';
import { use } from 'react';
import { aboutPath } from '../archive/addresses/paths.ts';
import { aboutQuery } from '../archive/fetching/queries.ts';
import type { PublishedFeeds } from '../archive/published/archive.ts';
import { PageLinksContext } from '../design/links/page-link.tsx';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { ShortcutList } from '../design/shortcuts/shortcut-list.tsx';
import { useAboutMessages } from '../i18n/about/about-messages.ts';
import { useKeysMessages } from '../i18n/keyboard/keys-messages.ts';
import { useLocale } from '../i18n/messages.tsx';
import { RichTextView } from '../items/rich-text-view.tsx';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './about-page.module.css';

/** The feeds of the page's language, and what a reader does with them. */
function FeedList({ weeks, sections, opml }: PublishedFeeds) {
  const about = useAboutMessages();
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
  const { language } = useLocale();
  const about = useAboutMessages();
  const keys = useKeysMessages();
  const { data } = useSuspenseQuery(aboutQuery(language));
  return (
    <>
      <PageHead title={about.title} description={about.description} />
      <PageFrame masthead={<Masthead kicker={data.title} title={about.title} />}>
        <div className={styles.about} lang={data.about.lang}>
          <RichTextView blocks={data.about.blocks} />
        </div>
        {data.feeds && <FeedList {...data.feeds} />}
        <div data-needs-js>
          <h2 className={styles.heading}>{keys.title}</h2>
          <ShortcutList level={3} />
        </div>
      </PageFrame>
      <SiteDock current={aboutPath()} />
    </>
  );
}
