import { privacyPath, settingsPath } from '../../archive/addresses/paths.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { Masthead } from '../../design/masthead.tsx';
import { PageFrame } from '../../design/page-frame.tsx';
import { usePrivacyMessages } from '../../i18n/desk/privacy-messages.ts';
import { SiteDock } from '../../shell/dock/site-dock.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import styles from './privacy-page.module.css';

/** What is kept, where, and how it goes: `/privacy`. */
export function Component() {
  const words = usePrivacyMessages();
  return (
    <>
      <PageHead title={words.title} description={words.description} />
      <PageFrame masthead={<Masthead title={words.title}>{words.description}</Masthead>}>
        {words.parts.map(({ title, lines }) => (
          <section key={title} className={styles.part}>
            <h2>{title}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
        <p>
          <PageLink to={settingsPath()}>{words.settings}</PageLink>
        </p>
      </PageFrame>
      <SiteDock current={privacyPath()} />
    </>
  );
}
