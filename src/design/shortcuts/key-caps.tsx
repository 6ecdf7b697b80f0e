import { Fragment } from 'react';
import { useKeysMessages } from '../../i18n/keyboard/keys-messages.ts';
import { useInBrowser } from '../use-in-browser.ts';
import styles from './key-caps.module.css';

interface KeyCapsProps {
  /** A key, or two pressed one after the other, as the table of shortcuts has them. */
  keys: string;
}

/** Whether ⌘ is on this keyboard what Ctrl is on others. */
function isApple(): boolean {
  return typeof navigator !== 'undefined' && /^(?:Mac|iP)/.test(navigator.platform);
}

/** Keys as they are printed on a keyboard. */
export function KeyCaps({ keys }: KeyCapsProps) {
  const { caps, then } = useKeysMessages();
  const apple = useInBrowser(isApple(), false);
  const capOf = (part: string) => {
    if (part === 'Control' && apple) return '⌘';
    return part in caps ? caps[part as keyof typeof caps] : part.length === 1 ? part.toLocaleUpperCase('en') : part;
  };
  return (
    <span className={styles.keys}>
      {keys.split(' ').map((key, place) => (
        <Fragment key={place}>
          {place > 0 && <span className="visually-hidden">{` ${then} `}</span>}
          {/* A plus at the end is the key itself. */}
          <kbd>
            {key
              .split(/\+(?=.)/)
              .map(capOf)
              .join(' ')}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}
