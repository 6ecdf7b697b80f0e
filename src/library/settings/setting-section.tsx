import { useId, type ReactNode } from 'react';
import styles from './setting-section.module.css';

interface SettingSectionProps {
  title: string;
  children: ReactNode;
}

/** A part of the page of settings, under its own heading. */
export function SettingSection({ title, children }: SettingSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
