import { storedValue } from '../../design/stored/stored-value.ts';

/** Where in a list of results the window stands: at a row, whose upper edge is `top` pixels below the window's. */
export interface ListPosition {
  /** The search that the list answers. */
  key: string;
  row: number;
  top: number;
  /** The row that had the focus: the one that was opened. */
  focused?: number | undefined;
}

/** Where the window stands in a list, whose rows have their `data-index`; undefined while the page is not scrolled and no row has the focus. */
export function positionNow(key: string, list: HTMLElement | null): ListPosition | undefined {
  const focused = list?.contains(document.activeElement) ? document.activeElement?.closest<HTMLElement>('[data-index]') : null;
  if (window.scrollY === 0 && !focused) return undefined;
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
  const first = rows.find((row) => row.getBoundingClientRect().bottom > 0);
  return (
    first && {
      key,
      row: Number(first.dataset.index),
      top: first.getBoundingClientRect().top,
      ...(focused ? { focused: Number(focused.dataset.index) } : {}),
    }
  );
}

function isPosition(value: unknown): value is ListPosition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'row' in value &&
    typeof value.row === 'number' &&
    'top' in value &&
    typeof value.top === 'number' &&
    (!('focused' in value) || typeof value.focused === 'number')
  );
}

const storedPosition = (entry: string) =>
  storedValue<ListPosition | undefined>(`list-place ${entry}`, {
    area: 'sessionStorage',
    fallback: undefined,
    parse: (text) => {
      const value: unknown = JSON.parse(text);
      return isPosition(value) ? value : undefined;
    },
    print: (position) => position && JSON.stringify(position),
  });

/** Where the window stood when an entry of this tab's history was left; undefined if it held another search, or the top of the list. */
export function positionLeft(entry: string, key: string): ListPosition | undefined {
  const position = storedPosition(entry).read();
  return position?.key === key ? position : undefined;
}

/** Keeps the position for an entry of the history; none is forgotten. */
export function keepPosition(entry: string, position: ListPosition | undefined): void {
  storedPosition(entry).write(position);
}

const FRAMES = 30;

/** Gives the focus back to what was opened in a row, unless the reader is about to type. */
function focusIn(row: Element | null | undefined): boolean {
  if (!row || document.activeElement?.matches('input')) return false;
  row.querySelector<HTMLElement>('[data-result] a')?.focus({ preventScroll: true });
  return true;
}

/**
 * Brings the window and the focus back to a position. Rows get their heights as they come in, so the row is held for half a
 * second, or until the reader moves. `rowElement` finds a row in the page; where it is not, `bringIn` has to put it there.
 * Gives a function that lets go.
 */
export function returnTo(position: ListPosition, rowElement: (row: number) => Element | null | undefined, bringIn: () => void): () => void {
  const held = new AbortController();
  const letGo = () => held.abort();
  let frames = 0;
  let focuses = position.focused !== undefined;
  const hold = () => {
    if (++frames > FRAMES) letGo();
    if (held.signal.aborted) return;
    const row = rowElement(position.row);
    if (row) window.scrollBy(0, row.getBoundingClientRect().top - position.top);
    else bringIn();
    if (focuses && focusIn(rowElement(position.focused ?? 0))) focuses = false;
    requestAnimationFrame(hold);
  };
  for (const name of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    window.addEventListener(name, letGo, { signal: held.signal, passive: true });
  hold();
  return letGo;
}
