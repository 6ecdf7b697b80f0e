import { useSyncExternalStore } from 'react';
import { LIBRARY } from '../reader-library.ts';
import { labelsInUse, type Label, type Labels } from './labels-in-use.ts';

let last: { version: number; labels: Labels } | undefined;

/** The labels in use, as things stand; the same object until something changes. */
export function readLabels(): Labels {
  if (last?.version !== LIBRARY.version) last = { version: LIBRARY.version, labels: labelsInUse(LIBRARY.facts) };
  return last.labels;
}

/** The labels in use, in a component, which follows them. */
export function useLabels(): Labels {
  return useSyncExternalStore(LIBRARY.subscribe, readLabels);
}

/** An item's labels in a component; undefined where it has none. */
export function useLabelsOf(about: string): readonly Label[] | undefined {
  return useLabels().of.get(about);
}
