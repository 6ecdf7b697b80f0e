import { createElement, type ReactNode } from 'react';
import type { RichNode } from '../archive/rich-text.ts';
import styles from './chart-view.module.css';

const ALLOWED = new Set(['svg', 'g', 'line', 'path', 'rect', 'text']);

function render(node: RichNode, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  return ALLOWED.has(tag) ? createElement(tag, { key, ...attributes }, ...children.map(render)) : null;
}

interface ChartViewProps {
  /** A drawing from the published archive, with its `svg` at the root. */
  chart: RichNode;
  /** What it shows, for those who do not see it; a table beside it has the numbers. */
  label: string;
  /** What its colours stand for. */
  legend: readonly { accent: string | undefined; name: string }[];
}

/** A chart that was drawn when the site was built. */
export function ChartView({ chart, label, legend }: ChartViewProps) {
  return (
    <figure className={styles.chart}>
      <div role="img" aria-label={label}>
        {render(chart, 0)}
      </div>
      <figcaption>
        {legend.map(({ accent, name }) => (
          <span key={name} data-accent={accent}>
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
