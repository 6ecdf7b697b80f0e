import { useKeysMessages } from '../../i18n/keyboard/keys-messages.ts';
import { KeyCaps } from './key-caps.tsx';
import { useOwnKeys } from './own-keys.ts';
import styles from './shortcut-list.module.css';
import { keyOf, SHORTCUT_IDS, shortcutOf, type ShortcutGroup } from './shortcuts.ts';

/** The groups in which shortcuts are listed, in their order. */
export const SHORTCUT_GROUPS: readonly ShortcutGroup[] = ['items', 'pages', 'everywhere'];

interface ShortcutListProps {
  /** The level of the groups' headings. */
  level: 3;
}

/** All shortcuts with the keys that this reader has for them. */
export function ShortcutList({ level }: ShortcutListProps) {
  const words = useKeysMessages();
  const own = useOwnKeys();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.groups}>
      {SHORTCUT_GROUPS.map((group) => (
        <section key={group}>
          <Heading>{words.groups[group]}</Heading>
          <dl>
            {SHORTCUT_IDS.filter((id) => shortcutOf(id).group === group).map((id) => {
              const [key, { also }] = [keyOf(id, own), shortcutOf(id)];
              return (
                <div key={id}>
                  <dt>{words.names[id]}</dt>
                  <dd>
                    {key === undefined ? also === undefined && <span>{words.noKey}</span> : <KeyCaps keys={key} />}
                    {key !== undefined && also !== undefined && <span className="visually-hidden">{` ${words.or} `}</span>}
                    {also !== undefined && <KeyCaps keys={also} />}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </div>
  );
}
