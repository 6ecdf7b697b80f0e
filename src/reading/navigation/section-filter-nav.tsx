import type { MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { sectionAnchor } from '../../archive/addresses/paths.ts';
import { ownId } from '../../archive/ids.ts';
import { readSectionFilter, toggleSection, writeSectionFilter, type SectionFilter } from '../../archive/section-filter.ts';
import { totalCount, type SectionCounts } from '../../archive/sections.ts';
import { useAddressParams, useParamsNow } from '../../design/links/use-address-params.ts';
import type { View } from '../../design/links/view-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import styles from './section-filter-nav.module.css';

/** What a choice changes of a filter. */
type FilterChange = (filter: SectionFilter) => SectionFilter;

interface SectionFilterNavProps {
  /** How many items each section has; sections without any are not offered, unless they are chosen. */
  counts: SectionCounts;
  filter: SectionFilter;
  /** How many there are in all, where one may be in two sections. */
  total?: number;
  /** Makes of a change to the filter the view that it leads to, where sections are not chosen as a parameter of the address alone. */
  viewAfter?: (change: FilterChange) => View;
  /** Whether the page has an anchor for each section, to which its link leads with JavaScript off; else to the main part. */
  anchored?: boolean;
}

/**
 * Switches sections on and off in the address. Each is a link: with JavaScript off it leads to the section instead.
 */
export function SectionFilterNav({ counts, filter, total = totalCount(counts), viewAfter, anchored = true }: SectionFilterNavProps) {
  const messages = useMessages();
  const { ids, name } = useSections();
  const chosen = ids.filter((id) => filter.includes(id));
  const params = useAddressParams();
  const paramsNow = useParamsNow();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const chip = (label: string, count: number, change: FilterChange, active: boolean, anchor: string) => {
    const view = viewAfter?.(change) ?? ((each: URLSearchParams) => `?${writeSectionFilter(each, change(readSectionFilter(each, ids)))}`);
    const onClick = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void navigate({ pathname, search: view(paramsNow()) }, { preventScrollReset: true });
    };
    return (
      <li key={label}>
        <a href={`${view(params)}#${anchor}`} onClick={onClick} aria-current={active ? 'true' : undefined} data-plain>
          <span>{label}</span>
          <i aria-hidden="true">{count}</i>
          <span className="visually-hidden">{messages.itemCount(count)}</span>
        </a>
      </li>
    );
  };
  return (
    <nav className={styles.chips} aria-label={messages.filter.label} data-addressed data-noprint>
      <ul>
        {chip(messages.filter.all, total, () => [], chosen.length === 0, ownId('main'))}
        {ids
          .filter((id) => counts[id] || chosen.includes(id))
          .map((id) =>
            chip(
              name(id),
              counts[id] ?? 0,
              (now) => toggleSection(now, id, ids),
              chosen.includes(id),
              anchored ? sectionAnchor(id) : ownId('main'),
            ),
          )}
      </ul>
    </nav>
  );
}
