import { sharedValue, useSharedValue } from '../../design/stored/shared-value.ts';
import type { FilesSum } from '../list.ts';
import type { KeepFailure } from './keep-files.ts';

/** What a reader sees of keeping the site on the device. */
export interface OfflineState {
  /** Whether it is switched on: the browser has the worker. */
  on: boolean;
  /** Whether the reader switched it on, and the browser has deleted it since. */
  evicted: boolean;
  /** Whether the whole archive was asked for, and is not all there yet. */
  begun?: boolean;
  /** What is kept, and can be used without a network; `gone` files of it are there no longer. */
  kept?: { whole: boolean; sum: FilesSum; gone: number; list: string };
  /** What the site has now; absent where nobody answers, `none` where it is not for keeping. */
  offered?: 'none' | { whole: FilesSum; list: string };
  /** What is still to be fetched for the code alone, and for everything. */
  lacking?: { code: FilesSum; whole: FilesSum };
  /** What is being fetched: so much of so much. */
  work?: { done: number; bytes: number } | undefined;
  failure?: KeepFailure | 'busy' | 'refused' | undefined;
}

const STATE = sharedValue<OfflineState>();

/** The state as it was read last; undefined before. */
export const readState = STATE.read;

/** Changes what is shown of it. */
export function changeState(change: Partial<OfflineState>): void {
  STATE.write({ on: false, evicted: false, ...STATE.read(), ...change });
}

/** Shows a state in place of the one before. */
export const showState = STATE.write;

/** The state in a component, which follows it. */
export function useOfflineState(): OfflineState | undefined {
  return useSharedValue(STATE);
}
