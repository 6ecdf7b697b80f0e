import type { ReactNode } from 'react';
import { sectionAnchor } from '../archive/addresses/paths.ts';
import { ownId } from '../archive/ids.ts';
import type { Section } from '../archive/sections.ts';
import { useSections } from '../i18n/use-sections.ts';
import styles from './item-section.module.css';

interface ItemSectionProps {
  section: Section;
  children: ReactNode;
}

/** A section's heading in its accent, and what belongs under it. */
export function ItemSection({ section, children }: ItemSectionProps) {
  const sections = useSections();
  const name = ownId('section-name', section);
  return (
    <section id={sectionAnchor(section)} className={styles.section} data-accent={sections.accent(section)} aria-labelledby={name}>
      <h2 id={name}>{sections.name(section)}</h2>
      {children}
    </section>
  );
}
