import { useQuery } from '@tanstack/react-query';
import { issueQuery, monthQuery } from '../../archive/fetching/queries.ts';
import { ArchiveError } from '../../archive/fetching/read-json.ts';
import { MONTH_ID } from '../../archive/ids.ts';
import type { ItemRef } from '../../archive/item-ref.ts';
import type { PublishedItem } from '../../archive/published/issue.ts';
import type { ListedItem } from '../../archive/published/listing.ts';
import { useLocale } from '../../i18n/messages.tsx';

/** An item as the archive has it now; `missing` where it no longer has it. Neither while that is not known. */
export interface ArchiveItem {
  item?: Pick<PublishedItem | ListedItem, 'headline' | 'url'> | undefined;
  missing: boolean;
}

/** What the archive has of an item, once `wanted`: its week is then read. */
export function useArchiveItem({ edition, item: id }: ItemRef, wanted: boolean): ArchiveItem {
  const { language } = useLocale();
  const isMonth = MONTH_ID.test(edition);
  const issue = useQuery({ ...issueQuery(language, edition), enabled: wanted && !isMonth });
  const month = useQuery({ ...monthQuery(language, edition), enabled: wanted && isMonth });
  const { data, error } = isMonth ? month : issue;
  const items = data && ('ownItems' in data ? data.ownItems : data.items);
  const item = items?.find((each) => each.id === id);
  const gone = error instanceof ArchiveError && error.kind === 'missing';
  return { item, missing: gone || (items !== undefined && !item) };
}
