import { authorPath } from '../../archive/addresses/paths.ts';
import type { ListedAuthor } from '../../archive/published/authors.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './author-list.module.css';

interface AuthorListProps {
  authors: readonly ListedAuthor[];
}

/** Authors with how many items each has. */
export function AuthorList({ authors }: AuthorListProps) {
  const messages = useMessages();
  return (
    <ol className={styles.authors}>
      {authors.map(({ id, name, items }) => (
        <li key={id}>
          <PageLink to={authorPath(id)}>
            <span>{`${name} `}</span>
            <small>{messages.itemCount(items)}</small>
          </PageLink>
        </li>
      ))}
    </ol>
  );
}
