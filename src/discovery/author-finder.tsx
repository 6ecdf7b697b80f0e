import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { ownId } from '../archive/ids.ts';
import { searchPath } from '../archive/paths.ts';
import { useDiscoveryMessages } from '../i18n/discovery-messages.ts';
import styles from './author-finder.module.css';

/** A field for anybody's name, also those who have no page: it leads to the search for what they wrote. */
export function AuthorFinder() {
  const { authors: words } = useDiscoveryMessages();
  const navigate = useNavigate();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('author') ?? '').trim();
    if (name !== '') void navigate(searchPath({ author: name }));
  };
  return (
    <form className={styles.finder} role="search" onSubmit={find} data-needs-js data-noprint>
      <label htmlFor={ownId('find-author')}>{words.find}</label>
      <input id={ownId('find-author')} name="author" type="search" autoComplete="off" />
      <button>{words.findButton}</button>
    </form>
  );
}
