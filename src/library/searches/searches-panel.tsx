import { useState, type FormEvent } from 'react';
import { searchPath } from '../../archive/addresses/paths.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { directionOf } from '../../design/text-direction.ts';
import { useSearchesMessages } from '../../i18n/desk/searches-messages.ts';
import { changeWithUndo } from '../change-with-undo.ts';
import { removed, saved, type SavedSearch } from './saved-searches.ts';
import styles from './searches-panel.module.css';

interface SearchesPanelProps {
  searches: readonly SavedSearch[];
  /** How many hits of each are new, by its id, as far as that is known. */
  fresh: ReadonlyMap<string, number>;
}

interface NameFormProps {
  search: SavedSearch;
  onDone: () => void;
}

function NameForm({ search, onDone }: NameFormProps) {
  const words = useSearchesMessages();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    const change = saved(search.query, typeof name === 'string' ? name : '');
    void changeWithUndo([change], () => words.renamed);
    onDone();
  };
  return (
    <form onSubmit={onSubmit}>
      <input name="name" defaultValue={search.name} maxLength={100} aria-label={words.nameOf(search.name)} autoComplete="off" />
      <button type="submit">{words.done}</button>
    </form>
  );
}

/** The reader's saved searches: with what is new in them, renamed and removed. */
export function SearchesPanel({ searches, fresh }: SearchesPanelProps) {
  const words = useSearchesMessages();
  const [renamed, setRenamed] = useState<string>();
  return (
    <section className={styles.searches} aria-label={words.title} data-noprint>
      <h2>{words.title}</h2>
      <ul>
        {searches.map((search) => {
          const { id, query, name } = search;
          const news = fresh.get(id) ?? 0;
          return (
            <li key={id}>
              {renamed === id ? (
                <NameForm search={search} onDone={() => setRenamed(undefined)} />
              ) : (
                <>
                  <PageLink to={`${searchPath()}?${query}`}>
                    <span dir={directionOf(name)}>{name}</span>
                  </PageLink>
                  {news > 0 && <b>{words.newHits(news)}</b>}
                  <button type="button" aria-label={words.rename(name)} onClick={() => setRenamed(id)}>
                    {words.renameWord}
                  </button>
                </>
              )}
              <button
                type="button"
                aria-label={words.remove(name)}
                onClick={() => void changeWithUndo(removed(id), () => words.removed(name))}
              >
                {words.removeWord}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
