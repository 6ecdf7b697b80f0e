import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { readPath } from '../archive/addresses/paths.ts';
import { aboutQuery } from '../archive/fetching/queries.ts';
import type { Format } from '../archive/formats.ts';
import { PageLinksContext } from '../design/links/page-link.tsx';
import { useCitingMessages } from '../i18n/citing/citing-messages.ts';
import { useLocale } from '../i18n/messages.tsx';

/** Those of the formats that readers take along. */
type TakenAlong = Extract<Format, 'markdown' | 'email' | 'epub'>;

/** The files that there may be of a page, by its path without what it asks: docs/publishing.md lists them. */
function filesOf(path: string): [format: TakenAlong, file: string][] {
  const { page, id = '' } = readPath(path) ?? {};
  const markdown: [TakenAlong, string] = ['markdown', `${path}.md`];
  const email: [TakenAlong, string] = ['email', `/email/${id}.html`];
  const epub: [TakenAlong, string] = ['epub', `${path}.epub`];
  if (page === 'issue') return [markdown, email];
  if (page === 'month') return [epub, markdown, email];
  return page === 'year' ? [epub] : [];
}

interface PageFormatsProps {
  /** The path of a page in its language, with what it asks for and its anchor. */
  path: string;
}

/** What a week, a month or a year can be taken along as: a book, Markdown, a letter. An item cannot. */
export function PageFormats({ path }: PageFormatsProps) {
  const words = useCitingMessages();
  const { language } = useLocale();
  const { address } = use(PageLinksContext);
  const files = path.includes('#') ? [] : filesOf(path.replace(/\?.*/, ''));
  const { data } = useQuery({ ...aboutQuery(language), enabled: files.length > 0 });
  const own = files.filter(([format]) => data?.formats.includes(format));
  if (own.length === 0) return null;
  return (
    <p>
      <span>{words.whole}</span>
      {own.map(([format, file], index) => (
        <span key={format}>
          <span>{index > 0 ? ' · ' : ''}</span>
          <a href={address(file)}>{words.formats[format]}</a>
        </span>
      ))}
    </p>
  );
}
