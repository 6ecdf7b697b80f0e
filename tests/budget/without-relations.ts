/** Where a page's state has them. */
const RELATIONS = new Set(['related', 'people']);

/**
 * A week's page as it would be without topics' pages, people's and lineage: a topic leads to a search for it, authors are
 * one plain text, and no item names another. Takes and gives HTML.
 */
export function withoutRelations(html: string): string {
  const [body = '', state = ''] = html.split(/(?=<script id="_state")/);
  const plainBody = body
    .replace(
      /(<span class="[^"]*" lang="en">)((?:<(?:a|span)\b[^>]*>[^<]*<\/(?:a|span)>)+)(<\/span><\/p>)/g,
      (_, open, names: string, close) => [open, names.replace(/<[^>]*>/g, ''), close].join(''),
    )
    .replace(/<ul class="[^"]*">(?:<li(?: title="[^"]*")?><span>[^<]*<\/span><a href="[^"]*#[^"]*">(?:(?!<\/ul>).)*<\/li>)<\/ul>/g, '')
    .replace(/href="([^"]*)\/topics\/([^"]+)"/g, 'href="$1/search?topic=$2"');
  const plainState = state.replace(/(?<=>)[^<]+/, (json) =>
    JSON.stringify(JSON.parse(json, (key, value) => (RELATIONS.has(key) ? undefined : value))),
  );
  return plainBody + plainState;
}
