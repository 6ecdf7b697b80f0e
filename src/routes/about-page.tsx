import { useSuspenseQuery } from '@tanstack/react-query';
import { aboutPath } from '../archive/paths.ts';
import { aboutQuery } from '../archive/queries.ts';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { useLocale } from '../i18n/messages.tsx';
import { RichTextView } from '../items/rich-text-view.tsx';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './about-page.module.css';

/** What the reader is, where its contents come from, and its keys: `/about`. */
export function Component() {
  const { language, messages } = useLocale();
  const { data } = useSuspenseQuery(aboutQuery(language));
  const keys: [string[], string][] = [
    [['←', '→'], messages.keys.turn],
    [['j', 'k'], messages.keys.step],
    [['/', 'Ctrl K', '⌘ K'], messages.keys.search],
    [['Esc'], messages.keys.escape],
  ];
  return (
    <>
      <PageHead title={messages.about.title} description={messages.about.description} />
      <PageFrame masthead={<Masthead kicker={data.title} title={messages.about.title} />}>
        <div className={styles.about} lang={data.about.lang}>
          <RichTextView blocks={data.about.blocks} />
        </div>
        <h2 className={styles.heading} data-needs-js>
          {messages.about.keys}
        </h2>
        <dl className={styles.keys} data-needs-js>
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
