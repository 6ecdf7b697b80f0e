import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { searchPath } from '../../archive/addresses/paths.ts';
import { ownId } from '../../archive/ids.ts';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { Finder } from '../finder.tsx';

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
    <form role="search" onSubmit={find} data-needs-js data-noprint>
      <Finder id={ownId('find-author')} label={words.find} name="author">
        <button>{words.findButton}</button>
      </Finder>
    </form>
  );
}
