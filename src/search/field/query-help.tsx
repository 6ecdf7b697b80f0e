import { Sheet } from '../../design/dialogs/sheet.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { useQueryHelpMessages } from '../../i18n/search/query-help-messages.ts';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import styles from './query-help.module.css';

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

interface QueryHelpProps {
  onClose: () => void;
}

/** Explains the query language, in a dialog over the page. */
export function QueryHelp({ onClose }: QueryHelpProps) {
  const { week } = useMessages();
  const { help } = useSearchMessages();
  const words = useQueryHelpMessages();
  return (
    <Sheet title={help} close={week.close} onClose={onClose}>
      <p>{words.intro}</p>
      <dl className={styles.examples}>
        {EXAMPLES.map((example, i) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{words.lines[i]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.keys}</p>
    </Sheet>
  );
}
