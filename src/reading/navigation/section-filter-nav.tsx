import type { MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { sectionAnchor } from '../../archive/paths.ts';
import { toggleSection, writeSectionFilter, type SectionFilter } from '../../archive/section-filter.ts';
import { SECTIONS, totalCount, type SectionCounts } from '../../archive/sections.ts';
import { useAddressParams } from '../../design/use-address-params.ts';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './section-filter-nav.module.css';

interface SectionFilterNavProps {
  /** How many items each section has; sections without any are not offered, unless they are chosen. */
  counts: SectionCounts;
  filter: SectionFilter;
  /** The query part of the address for another choice, without its question mark, where it is more than the filter. */
  searchFor?: (filter: SectionFilter) => string;
}

/**
 * Switches sections on and off in the address. Each is a link: with JavaScript off it leads to the section instead.
 */
export function SectionFilterNav({ counts, filter, searchFor }: SectionFilterNavProps) {
  const messages = useMessages();
  const params = useAddressParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const chip = (name: string, count: number, next: SectionFilter, active: boolean, anchor: string) => {
    const search = searchFor?.(next) ?? writeSectionFilter(params, next).toString();
    const onClick = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void navigate({ pathname, search }, { preventScrollReset: true });
    };
    return (
      <li key={name}>
        <a href={`${search ? `?${search}` : '?'}#${anchor}`} onClick={onClick} aria-current={active ? 'true' : undefined} data-plain>
          {name}
          <i aria-hidden="true">{count}</i>
          <span className="visually-hidden">{messages.itemCount(count)}</span>
        </a>
      </li>
    );
  };
  return (
    <nav className={styles.chips} aria-label={messages.filter.label} data-addressed data-noprint>
      <ul>
        {chip(messages.filter.all, totalCount(counts), [], filter.length === 0, 'main')}
        {SECTIONS.filter((section) => counts[section] || filter.includes(section)).map((section) =>
          chip(
            messages.sections[section],
            counts[section] ?? 0,
            toggleSection(filter, section),
            filter.includes(section),
            sectionAnchor(section),
          ),
        )}
      </ul>
    </nav>
  );
}
