import { ownId } from '../../archive/ids.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import styles from './query-help.module.css';

/** The id of the panel that explains the query language. */
export const HELP_ID = ownId('search-help');

/** Examples of each operator; what each means is in the messages, in this order. */
const EXAMPLES = [
  'few-shot gan',
  '"vision transformer"',
  'gan -stylegan',
  'yolo OR detr',
  'title:attention',
  'section:papers',
  'topic:gan',
  'week:2020-w48',
  'month:2020-11',
  'year:2020',
  'after:2020-11',
  'before:2020-12',
  'site:arxiv.org',
  'is:pick',
  'has:figure',
  'lang:zh-hans',
  'author:"justin pinkney"',
  'arXiv:2010.05334',
  'https://openreview.net/forum?id=1Fqg133qRaI',
];

/** Explains the query language, in a panel that a button below the field opens. */
export function QueryHelp() {
  const { week } = useMessages();
  const search = useSearchMessages();
  return (
    <>
      <button type="button" className={styles.open} popoverTarget={HELP_ID} data-needs-js>
        {search.help}
      </button>
      <div id={HELP_ID} popover="auto" className={styles.help} role="dialog" aria-label={search.help}>
        <h2>{search.help}</h2>
        <p>{search.helpIntro}</p>
        <dl>
          {EXAMPLES.map((example, i) => (
            <div key={example}>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{search.helpLines[i]}</dd>
            </div>
          ))}
        </dl>
        <p>{search.helpKeys}</p>
        <button type="button" popoverTarget={HELP_ID} popoverTargetAction="hide">
          {week.close}
        </button>
      </div>
    </>
  );
}
