import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import postcss from 'postcss';
import parseSelectors from 'postcss-selector-parser';

/** A class as a reader of the sources knows it: `week-strip_bars`. */
export function readableClassName(name: string, file: string): string {
  return `${basename(file).replace(/\.module\.css$/, '')}_${name}`;
}

/** The class names that a style sheet's selectors have. */
function namesIn(css: string): string[] {
  const names: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return;
    parseSelectors((root) => root.walkClasses(({ value }) => void names.push(value))).processSync(rule.selector);
  });
  return names;
}

/**
 * Gives each class of the style modules below a folder a name of two or three letters, for what is published: pages carry
 * their styles and name their classes over and over. The names are counted through in one order, so that the browser's
 * code and the prerendered pages agree. Gives the readable name to what is no such class.
 */
export function shortClassNames(folder: string): (name: string, file: string) => string {
  const all = globSync(`${folder}/**/*.module.css`).flatMap((file) =>
    namesIn(readFileSync(file, 'utf8')).map((name) => readableClassName(name, file)),
  );
  const short = new Map([...new Set(all)].sort().map((name, at) => [name, `c${at.toString(36)}`]));
  return (name, file) => short.get(readableClassName(name, file)) ?? readableClassName(name, file);
}
