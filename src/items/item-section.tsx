import type { ReactNode } from 'react';
import { sectionAnchor } from '../archive/paths.ts';
import type { Section } from '../archive/sections.ts';
import { useMessages } from '../i18n/messages.tsx';
import styles from './item-section.module.css';

interface ItemSectionProps {
  section: Section;
  children: ReactNode;
}

/** A section's heading in its accent, and what belongs under it. */
export function ItemSection({ section, children }: ItemSectionProps) {
  const { sections } = useMessages();
  return (
    <section
      id={sectionAnchor(section)}
      className={styles.section}
      data-section={section}
      aria-labelledby={`${sectionAnchor(section)}-name`}
    >
      <h2 id={`${sectionAnchor(section)}-name`}>{sections[section]}</h2>
      {children}
    </section>
  );
}
