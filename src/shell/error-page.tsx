import { useQueryClient } from '@tanstack/react-query';
import { Suspense, use } from 'react';
import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router';
import { homePath, readPath, searchPath } from '../archive/addresses/paths.ts';
import { yearIndexQuery } from '../archive/fetching/queries.ts';
import { ArchiveError } from '../archive/fetching/read-json.ts';
import { yearOf } from '../archive/ids.ts';
import { lazyPart } from '../design/lazy-part.ts';
import { PageLink } from '../design/links/page-link.tsx';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { useInBrowser } from '../design/use-in-browser.ts';
import { useLocale } from '../i18n/messages.tsx';
import { WeekStrip } from '../reading/strip/week-strip.tsx';
import { SiteDock } from './dock/site-dock.tsx';
import styles from './error-page.module.css';
import { PageHead } from './page-head.tsx';
import { PrerenderedPathContext } from './page-path.tsx';

/** What there is without a network; where that has no code either, nothing. */
const OnDevice = lazyPart(
  () => import('../offline/on-device.tsx').catch(() => undefined),
  (module) => module.OnDevice,
);

/** What went wrong, in the terms that a reader can act on. */
function kindOf(error: unknown): 'notFound' | 'failed' | 'crashed' {
  if (isRouteErrorResponse(error)) return error.status === 404 ? 'notFound' : 'failed';
  if (error instanceof ArchiveError) return error.kind === 'missing' ? 'notFound' : 'failed';
  // A chunk of code that did not arrive is a TypeError in all browsers.
  return error instanceof TypeError && /import|module|fetch/i.test(error.message) ? 'failed' : 'crashed';
}

/** Shown in place of a page that fails: the rest of the site stays, with the year's weeks where they are known. */
export function ErrorPage() {
  const { language, messages } = useLocale();
  const error = useRouteError();
  const { pathname } = useLocation();
  const revalidator = useRevalidator();
  const client = useQueryClient();
  const kind = kindOf(error);
  const words = messages.error;
  // A page that was not made for its address comes from the device.
  const isFromDevice = use(PrerenderedPathContext) === undefined;
  const isAlone = useInBrowser((isFromDevice || kind === 'failed') && Boolean(globalThis.navigator?.serviceWorker?.controller), false);
  const title = { notFound: words.notFoundTitle, failed: words.failedTitle, crashed: words.crashedTitle }[kind];
  // The ids of issues, months and years begin with their year; for any other there is no index.
  const id = readPath(pathname)?.id;
  const index = id && client.getQueryData(yearIndexQuery(language, yearOf(id)).queryKey);
  return (
    <>
      <PageHead title={title} description={words[kind]} noIndex />
      <PageFrame
        top={index && <WeekStrip index={index} {...(id ? { current: id } : {})} />}
        masthead={<Masthead kicker={kind === 'notFound' ? '404' : undefined} title={title} />}
      >
        <div className={styles.error} role={kind === 'notFound' ? undefined : 'alert'}>
          <p>{words[kind]}</p>
          <p className={styles.ways}>
            {kind !== 'notFound' && (
              <button type="button" onClick={() => void revalidator.revalidate()} disabled={revalidator.state === 'loading'}>
                {revalidator.state === 'loading' ? words.retrying : words.retry}
              </button>
            )}
            <PageLink to={homePath()}>{words.home}</PageLink>
            <PageLink to={searchPath()}>{words.search}</PageLink>
          </p>
          {isAlone && (
            <Suspense>
              <OnDevice />
            </Suspense>
          )}
          {kind !== 'notFound' && error instanceof Error && (
            <details>
              <summary>{words.details}</summary>
              <code>{error.message}</code>
            </details>
          )}
        </div>
      </PageFrame>
      <SiteDock />
    </>
  );
}
