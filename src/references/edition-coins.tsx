import { useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useEffect } from 'react';
import { coins } from '../citing/coins.ts';
import { PageLinksContext } from '../design/links/page-link.tsx';
import { editionCitations } from './load-citations.ts';
import { tellReferenceManagers } from './no-coins.ts';

interface EditionCoinsProps {
  /** The week or month whose page this is. */
  edition: string;
}

/** A reader who has asked to save data gets nothing that was not asked for. */
const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * The works of a week or month as reference managers look for them in pages: Zotero offers to import them all. It is told
 * once they are there.
 */
export function EditionCoins({ edition }: EditionCoinsProps) {
  const client = useQueryClient();
  const { address } = use(PageLinksContext);
  const { data = [], isPending } = useQuery({
    queryKey: ['coins', edition, address('')],
    queryFn: async () => (await editionCitations({ client, address }, edition)).map((each) => ({ id: each.id, title: coins(each) })),
    enabled: !savesData(),
    staleTime: 'static',
    retry: false,
  });
  useEffect(() => {
    if (!isPending) tellReferenceManagers();
  }, [edition, isPending]);
  return (
    <div hidden>
      {data.map(({ id, title }) => (
        <span key={id} className="Z3988" title={title} />
      ))}
    </div>
  );
}
