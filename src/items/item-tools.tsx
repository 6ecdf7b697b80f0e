import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type MouseEventHandler,
  type ReactNode,
} from 'react';
import type { ItemRef } from '../archive/item-ref.ts';
import type { TopicLabel } from '../archive/published/topics.ts';
import type { Section } from '../archive/sections.ts';
import styles from './item-tools.module.css';

/** A text as a page shows it: `lang` where it is not in the page's language. */
interface ShownText {
  text: string;
  lang?: string | undefined;
}

/** What an item's tools know of it: what a list shows. */
export interface ToolItem {
  ref: ItemRef;
  section: Section;
  headline: ShownText;
  title?: ShownText | undefined;
  url?: string | undefined;
  topics: readonly (TopicLabel | string)[];
  /** Who wrote its work, where that is said. */
  paper?: { authors?: readonly string[] | undefined } | undefined;
}

/** An item with the tools that a reader has for it. */
export interface ItemToolsProps {
  item: ToolItem;
  /** In a list, where there is room for icons at the end of the row only. */
  compact?: boolean;
}

/** Of a page that is a week, which one, and how many items it has. */
export interface PageToolsProps {
  edition?: string;
  items?: number;
  /** Whether they stand in a line with other things, and not at the end of the line above a title. */
  inline?: boolean;
}

/** What is known of an item where it is listed: its reference, or its id in the week that is shown, and what the list says of it. */
export interface ShownItem {
  ref?: ItemRef;
  id?: string;
  headline?: ShownText;
  title?: ShownText;
  host?: string;
  topics?: readonly TopicLabel[];
}

/** What is listed, before anything is left out; `edition` is the week or month whose page it is. */
export interface HiddenNoteProps {
  items: readonly ShownItem[];
  edition?: string;
}

/** The code of what a reader does with items. */
export interface ItemToolsCode {
  /** The tools of one item, in a row. */
  Tools: ComponentType<ItemToolsProps>;
  /** What a reader keeps of an item that stands in full, shown below it. */
  Below: ComponentType<ItemToolsProps>;
  /** What there is for a page as a whole: how much of a week has been read, the references of what it lists. */
  PageTools: ComponentType<PageToolsProps>;
  /** What the start page has for this reader. */
  HomeDesk: ComponentType;
  /** What is said of what was done, once a page. */
  Notices: ComponentType;
  /** What a link to an item on its page does. */
  onLink: MouseEventHandler<HTMLAnchorElement>;
  /** How many items of a week or month have been read. */
  readIn: (edition: string) => number;
  /** Whether an item is left out of a page's list; absent where nothing is left out of any. */
  hides?: (item: ShownItem, edition?: string) => boolean;
  /** Says how many are left out of a list, with ways to see them. */
  HiddenNote?: ComponentType<HiddenNoteProps>;
}

/** Loads the tools; shows them, and again after each change of what they count or leave out. */
export type LoadItemTools = (show: (code: ItemToolsCode) => void) => void;

const ItemToolsContext = createContext<{ code: ItemToolsCode | undefined; ask: () => void }>({ code: undefined, ask: () => {} });

/** The tools, once they are there; a page on which nobody has use for them goes without. */
export function useItemTools(hasUse = true): ItemToolsCode | undefined {
  const { code, ask } = use(ItemToolsContext);
  useEffect(() => {
    if (hasUse) ask();
  }, [ask, hasUse]);
  return hasUse ? code : undefined;
}

/** A browser may go without an idle period for as long as it likes, although nothing happens on the page. */
const REST_AT_LATEST_MS = 2_000;

function whenAtRest(go: () => void): void {
  // A page that is held for what it leaves out does not wait; Safari does not say when it is at rest.
  const isHeld = 'hide' in document.documentElement.dataset;
  if (!isHeld && 'requestIdleCallback' in globalThis) requestIdleCallback(go, { timeout: REST_AT_LATEST_MS });
  else setTimeout(go);
}

interface ItemToolsProviderProps {
  /** Absent where a page is prerendered. */
  load: LoadItemTools | undefined;
  children: ReactNode;
}

/** Gets the tools when a page that has use for them is at rest, and gives them to all below. Where they do not come, items are without. */
export function ItemToolsProvider({ load, children }: ItemToolsProviderProps) {
  const [code, show] = useState<ItemToolsCode>();
  const isAsked = useRef(false);
  const ask = useCallback(() => {
    if (!load || isAsked.current) return;
    isAsked.current = true;
    whenAtRest(() => load(show));
  }, [load]);
  const tools = useMemo(() => ({ code, ask }), [code, ask]);
  return (
    <ItemToolsContext value={tools}>
      {children}
      {code && <code.Notices />}
    </ItemToolsContext>
  );
}

/** The tools of an item, once they are there. They have their place before. */
export function ItemTools(props: ItemToolsProps) {
  const code = useItemTools();
  const tools = code && <code.Tools {...props} />;
  return tools && props.compact ? (
    <div className={styles.corner} data-tools>
      {tools}
    </div>
  ) : (
    tools
  );
}

/** What a reader keeps of an item, once it is there. */
export function ItemBelow(props: ItemToolsProps) {
  const code = useItemTools();
  return code && <code.Below {...props} />;
}

/** What there is for a page as a whole, once it is there. */
export function PageTools(props: PageToolsProps) {
  const code = useItemTools();
  return code && <code.PageTools {...props} />;
}
