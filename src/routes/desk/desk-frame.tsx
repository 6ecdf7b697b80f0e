import { Suspense, type ReactNode } from 'react';
import { Masthead } from '../../design/masthead.tsx';
import { PageFrame } from '../../design/page-frame.tsx';
import { useInBrowser } from '../../design/use-in-browser.ts';
import { SiteDock } from '../../shell/dock/site-dock.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import styles from './desk-frame.module.css';

interface DeskFrameProps {
  title: string;
  description: string;
  /** What stands in it where scripts are off. */
  noScript: string;
  path: string;
  /** What only this device knows. */
  children: ReactNode;
}

/** A page of the reader's own: made as a frame without anything in it, which is filled once the page is there. */
export function DeskFrame({ title, description, noScript, path, children }: DeskFrameProps) {
  const hydrated = useInBrowser(true, false);
  return (
    <>
      <PageHead title={title} description={description} noIndex />
      <PageFrame masthead={<Masthead title={title}>{description}</Masthead>}>
        <p className={styles.without}>{noScript}</p>
        <div className={styles.own}>{hydrated && <Suspense>{children}</Suspense>}</div>
      </PageFrame>
      <SiteDock current={path} />
    </>
  );
}
