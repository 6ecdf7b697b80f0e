import type { ItemRef } from '../../archive/item-ref.ts';
import { sharedValue, useSharedValue } from '../../design/stored/shared-value.ts';

/** The item from which a reader wants to mute something. */
export interface MuteRequest {
  ref: ItemRef;
  headline: { text: string; lang?: string | undefined };
}

const CURRENT = sharedValue<MuteRequest>();

/** Asks what of an item to mute; undefined ends that. */
export const askToMute = CURRENT.write;

/** The item that is asked about; undefined while none is. */
export function useMuteRequest(): MuteRequest | undefined {
  return useSharedValue(CURRENT);
}
