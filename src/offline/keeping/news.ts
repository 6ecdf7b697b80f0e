import { listName } from '../record.ts';
import { ownBase, ownRegistration, unsupported } from '../registration.ts';
import { WISH } from '../wish.ts';
import { openDevice } from './device.ts';
import { switchOff } from './keeper.ts';
import { readOffered } from './offered.ts';

/** What a reader is told by a name that no build has. */
const EVICTED = 'evicted';

/**
 * What there is to say of what is kept, once: that the browser has deleted it, or that the site has something newer. Where the
 * site is to be kept no longer, it takes away what is here.
 */
export async function news(): Promise<'evicted' | 'update' | undefined> {
  const wish = WISH.read();
  if (!wish || unsupported()) return undefined;
  const [registration, offered] = await Promise.all([ownRegistration(), readOffered(ownBase())]);
  if (offered === 'off') {
    await switchOff();
    return undefined;
  }
  const { record } = await openDevice(ownBase());
  const isThere = registration !== undefined && record !== undefined;
  const about = isThere ? typeof offered === 'object' && listName(offered.list) : EVICTED;
  if (!about || about === wish.told || about === record?.now.list) return undefined;
  WISH.write({ ...wish, told: about });
  return isThere ? 'update' : 'evicted';
}
