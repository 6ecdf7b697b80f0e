import { ChoiceNav } from '../../design/choice-nav.tsx';
import { useSavedMessages } from '../../i18n/saved-messages.ts';
import styles from './kept-choices.module.css';
import { KEPT_GROUPINGS, KEPT_ORDERS, writeKeptGrouping, writeKeptOrder, type KeptGrouping, type KeptOrder } from './kept-view.ts';

interface KeptChoicesProps {
  text: string;
  onText: (text: string) => void;
  params: URLSearchParams;
  grouping: KeptGrouping;
  order: KeptOrder;
}

/** By which words, how grouped and in which order what is saved is shown. */
export function KeptChoices({ text, onText, params, grouping, order }: KeptChoicesProps) {
  const words = useSavedMessages();
  const groupings = KEPT_GROUPINGS.map((each) => ({
    name: words.grouping[each],
    search: `?${writeKeptGrouping(params, each)}`,
    active: each === grouping,
  }));
  const orders = KEPT_ORDERS.map((each) => ({
    name: words.order[each],
    search: `?${writeKeptOrder(params, each)}`,
    active: each === order,
  }));
  return (
    <div className={styles.choices}>
      <label className={styles.find}>
        <span>{words.find}</span>
        <input type="search" value={text} onChange={(event) => onText(event.currentTarget.value)} />
      </label>
      <ChoiceNav label={words.groupBy} choices={groupings} />
      <ChoiceNav label={words.orderBy} choices={orders} />
    </div>
  );
}
