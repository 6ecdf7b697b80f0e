import { readAnchor, readPath, type PageId } from '../../archive/addresses/paths.ts';
import { subjectOf, type Subject } from '../muting/subject.ts';

/** What an address leaves out of a page's lists. */
export interface HidingView {
  /** Whether what was read is left out: `?hide=read`. */
  read: boolean;
  /** Whether what is muted is: without asking, unless the reader wants to look, once; in searches where asked (`?hide=muted`). */
  muted: boolean;
  /** Whether the reader looks at what is muted, on a page that leaves it out. */
  looks: boolean;
  inSearch: boolean;
  /** The subject of the page: who mutes a topic can still read its page. */
  own: Subject | undefined;
  /** The item that the address leads to: it shows, whatever it is. */
  anchor: string;
}

/** Pages whose lists leave out what was read where the address says so. */
const LISTS: ReadonlySet<PageId> = new Set(['home', 'issue', 'month', 'year', 'topic', 'author', 'search', 'saved']);
/** Pages whose lists leave out what is muted by themselves. What was saved was saved on purpose. */
const MUTING: ReadonlySet<PageId> = new Set(['home', 'issue', 'month', 'year', 'topic', 'author']);

/** What the entry of the history keeps in which a reader looks at what is muted: the next page has it hidden again. */
export const LOOKING = { looks: true };

/** The address of a page, and what its entry in the history keeps, as the router gives them. */
export interface PageAddress {
  pathname: string;
  search: string;
  hash: string;
  state?: unknown;
}

/** What an address leaves out. */
export function hidingView({ pathname, search, hash, state }: PageAddress): HidingView {
  const { page, id } = readPath(pathname) ?? {};
  const params = new URLSearchParams(search);
  const hide = params.getAll('hide');
  const lists = page !== undefined && LISTS.has(page);
  const inSearch = page === 'search';
  const mutes = page !== undefined && MUTING.has(page);
  const looks = mutes && (state as Partial<typeof LOOKING> | null | undefined)?.looks === true;
  const own = page === 'topic' || page === 'author' ? subjectOf(page, id?.split('_')[0] ?? '') : undefined;
  return {
    read: lists && hide.includes('read'),
    muted: inSearch ? hide.includes('muted') : mutes && !looks,
    looks,
    inSearch,
    own,
    anchor: readAnchor(hash),
  };
}
