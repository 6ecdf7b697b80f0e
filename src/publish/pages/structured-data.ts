import type { QueryClient } from '@tanstack/react-query';
import { languageAddress } from '../../archive/addresses/language-address.ts';
import { itemPath, readPath } from '../../archive/addresses/paths.ts';
import { archiveQuery, issueQuery, monthQuery } from '../../archive/fetching/queries.ts';
import type { Language } from '../../archive/languages.ts';
import type { ListedItem } from '../../archive/published/listing.ts';
import { editionName } from '../../i18n/edition-name.ts';
import type { Messages } from '../../i18n/en.ts';

/** An item of an edition: its headline, and where it is. */
type Part = Pick<ListedItem, 'ref' | 'headline'>;

function partsOf(client: QueryClient, language: Language, path: string): { id: string; parts: Part[] } | undefined {
  const { page, id = '' } = readPath(path) ?? {};
  if (page === 'month') {
    const month = client.getQueryData(monthQuery(language, id).queryKey);
    return month && { id, parts: month.items };
  }
  const issue = page === 'issue' ? client.getQueryData(issueQuery(language, id).queryKey) : undefined;
  return issue && { id, parts: issue.items.map(({ id: item, headline }) => ({ ref: { edition: id, item }, headline })) };
}

/**
 * What search engines are told of a week or month: what it is called, and its items' names and addresses (JSON-LD,
 * https://schema.org/PublicationIssue), as text that is safe inside a script element. Undefined for pages of another kind.
 */
export function structuredData(client: QueryClient, language: Language, path: string, messages: Messages): string | undefined {
  const edition = partsOf(client, language, path);
  const archive = client.getQueryData(archiveQuery(language).queryKey);
  if (!edition || !archive) return undefined;
  const address = (to: string) => languageAddress(archive.url, language, to, archive.languages);
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    name: editionName(edition.id, language, messages),
    url: address(path),
    hasPart: edition.parts.map(({ ref, headline }) => ({ '@type': 'Article', name: headline.text, url: address(itemPath(ref)) })),
  }).replace(/</g, '\\u003c');
}
