import { Icon } from '../../design/icon.tsx';
import { ChoiceNav } from '../../design/links/choice-nav.tsx';
import { ViewLink } from '../../design/links/view-link.tsx';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import styles from './kept-choices.module.css';
import { KEPT_FACETS, KEPT_KINDS, writeKeptFacet, writeKeptKind, type KeptFacet, type KeptFilter } from './kept-filter.ts';
import { KEPT_GROUPINGS, keptOrders, writeKeptGrouping, writeKeptOrder, type KeptGrouping, type KeptOrder } from './kept-view.ts';

interface KeptChoicesProps {
  text: string;
  onText: (text: string) => void;
  filter: KeptFilter;
  grouping: KeptGrouping;
  order: KeptOrder;
  /** What a value of a facet is called. */
  nameOf: (facet: KeptFacet, value: string) => string;
}

/** By which words, how narrowed, how grouped and in which order what is kept is shown. */
export function KeptChoices({ text, onText, filter, grouping, order, nameOf }: KeptChoicesProps) {
  const words = useSavedMessages();
  const hasWords = text.trim() !== '';
  const kinds = KEPT_KINDS.map((each) => ({
    name: words.kinds[each],
    view: (now: URLSearchParams) => `?${writeKeptKind(now, each)}`,
    active: each === filter.kind,
  }));
  const groupings = KEPT_GROUPINGS.map((each) => ({
    name: words.grouping[each],
    view: (now: URLSearchParams) => `?${writeKeptGrouping(now, each)}`,
    active: each === grouping,
  }));
  const orders = keptOrders(hasWords).map((each) => ({
    name: words.order[each],
    view: (now: URLSearchParams) => `?${writeKeptOrder(now, each, hasWords)}`,
    active: each === order,
  }));
  const narrowed = KEPT_FACETS.flatMap((facet) => (filter.facets[facet] === undefined ? [] : { facet, value: filter.facets[facet] }));
  return (
    <div className={styles.choices}>
      <label className={styles.find}>
        <span>{words.find}</span>
        <input type="search" value={text} onChange={(event) => onText(event.currentTarget.value)} />
      </label>
      <ChoiceNav label={words.show} choices={kinds} />
      <ChoiceNav label={words.groupBy} choices={groupings} />
      <ChoiceNav label={words.orderBy} choices={orders} />
      {narrowed.length > 0 && (
        <ul className={styles.narrowed} aria-label={words.narrowed}>
          {narrowed.map(({ facet, value }) => (
            <li key={facet}>
              <ViewLink
                view={(now) => `?${writeKeptFacet(now, facet, undefined)}`}
                aria-label={words.widen(words.grouping[facet], nameOf(facet, value))}
                preventScrollReset
              >
                <span dir="auto">{`${words.grouping[facet]}: ${nameOf(facet, value)}`}</span>
                <Icon name="close" />
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
