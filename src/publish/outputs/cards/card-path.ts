import { readPath } from '../../../archive/addresses/paths.ts';

/** The path of the card that previews show of a page, in its language: weeks, months and topics have one each, all others the site's. */
export function cardPath(path: string): string {
  const { page, id = '' } = readPath(path) ?? { page: 'home' };
  const [stem = ''] = id.split('_');
  const name = page === 'issue' || page === 'month' ? id : page === 'topic' && stem ? `topics/${stem}` : 'site';
  return `/social/${name}.png`;
}
