import { OFFLINE_HEAD, OFFLINE_VERSION } from '../../../offline/list.ts';
import type { Output } from '../../site.ts';
import { hasFormat } from '../formats/has-format.ts';

/** Of a site that is not to be kept on devices, the same file says so: it may have been before. */
export const notOffline: Output = (site) =>
  new Map(site.built && !hasFormat(site, 'offline') ? [[OFFLINE_HEAD, JSON.stringify({ version: OFFLINE_VERSION })]] : []);
