import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'react-router';
import { itemPath, readPath } from '../../archive/addresses/paths.ts';
import { Icon } from '../../design/icon.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import { placeBeingRead } from '../../items/being-read.ts';
import styles from './place-offer.module.css';
import { forgetPlace, placedAt, WEEK_PLACES } from './place.ts';

/** So long after the last scrolling the reader is somewhere, in milliseconds. */
const REST_MS = 250;
/** Further down than this, in pixels, the reader has a place already: of Back, of a reload, of an anchor. */
const AT_TOP = 200;

interface Offer {
  item: string;
  headline: string;
}

const itemsHere = () => [...document.querySelectorAll<HTMLElement>('main article[data-item][id]')];

/** What is offered of a week to someone who begins at its top. */
function offerOf(week: string, hash: string): Offer | undefined {
  const item = WEEK_PLACES.read()[week];
  if (item === undefined || hash !== '' || scrollY > AT_TOP) return undefined;
  const headline = document.getElementById(item)?.querySelector('h3')?.textContent;
  return headline ? { item, headline } : undefined;
}

interface WeekPlaceProps {
  week: string;
  hash: string;
}

/** Remembers where the reader is in a week, and offers where that was the last time. */
function WeekPlace({ week, hash }: WeekPlaceProps) {
  const words = useLibraryMessages();
  const [offer, setOffer] = useState(() => offerOf(week, hash));
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const remember = () => {
      const items = itemsHere();
      const place = placeBeingRead(items);
      const ids = items.map(({ id }) => id);
      WEEK_PLACES.write(placedAt(WEEK_PLACES.read(), week, ids, place));
      // Whoever got there without it needs it no more.
      setOffer((before) => (before && ids.indexOf(before.item) > place ? before : undefined));
    };
    const onScroll = () => {
      clearTimeout(resting);
      resting = setTimeout(remember, REST_MS);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(resting);
      removeEventListener('scroll', onScroll);
    };
  }, [week]);
  if (!offer) return null;
  // In the page's head, which moves with it: the offer stands over the page.
  const bar = (
    <aside className={styles.offer} aria-label={words.place} data-noprint data-place>
      <PageLink to={itemPath({ edition: week, item: offer.item })} onClick={() => setOffer(undefined)}>
        {words.continueAt(offer.headline)}
      </PageLink>
      <button
        type="button"
        aria-label={words.close}
        onClick={() => {
          forgetPlace(week);
          setOffer(undefined);
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
  // eslint-disable-next-line here/text-in-its-own-element -- a portal is no text
  return createPortal(bar, document.body);
}

/** Offers the place at which the reader left the week that the page shows: a link, which is never followed by itself. */
export function PlaceOffer() {
  const { pathname, hash } = useLocation();
  const shown = readPath(pathname);
  return shown?.page === 'issue' ? <WeekPlace key={shown.id} week={shown.id} hash={hash} /> : null;
}
