import { useSuspenseQuery } from '@tanstack/react-query';
import { use, useEffect, useState } from 'react';
import { savedPath } from '../../../archive/addresses/paths.ts';
import { archiveQuery } from '../../../archive/fetching/queries.ts';
import { PageLinksContext } from '../../../design/links/page-link.tsx';
import { useLocale } from '../../../i18n/messages.tsx';
import type { Fact } from '../../store/fact.ts';
import { printTake } from './take-link.ts';

/** A link with what it is made of. */
interface TakeLink {
  facts: readonly Fact[];
  /** Undefined where no link holds so much. */
  link: string | undefined;
}

/** The link that carries facts to this page on another device; undefined until it is made. While one of other facts is made, the last one. */
export function useTakeLink(facts: readonly Fact[]): TakeLink | undefined {
  const { language } = useLocale();
  const { address } = use(PageLinksContext);
  const { url } = useSuspenseQuery(archiveQuery(language)).data;
  const page = new URL(address(savedPath()), location.href).href;
  const [made, setMade] = useState<TakeLink>();
  useEffect(() => {
    let left = false;
    void printTake(facts, url)
      // Browsers that cannot compress have the file.
      .catch(() => undefined)
      .then((fragment) => {
        if (!left) setMade({ facts, link: fragment && page + fragment });
      });
    return () => {
      left = true;
    };
  }, [facts, url, page]);
  return made;
}
