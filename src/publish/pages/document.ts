import { CODE_ID, STATE_ID, STYLES_ID } from '../../shell/state/page-state.ts';
import { withPolicy } from './content-policy.ts';
import type { PreparedPage, RenderedPage } from './rendered-page.ts';

/** What the built client adds to every page. */
export interface DocumentParts {
  /** index.html as the client build left it. */
  template: string;
  /** The styles that the page needs, for inlining: no request stands between the address and the first paint. */
  css: string;
  /** Address of the whole style sheet, which the reader's code puts to use before it shows another page. */
  styleSheet: string;
  /** The links by which browsers and programs find how the site is searched, and its feeds. */
  links: string;
  /** Address of the font of headings, if there is one. */
  headingFont: string | undefined;
  /** Addresses of the page's code, each after those that it imports: the script in index.html runs them in this order. */
  code: readonly string[];
  /** The origins of pictures that stand on other hosts. */
  pictures: readonly string[];
}

function place(html: string, mark: string, content: string): string {
  const at = html.indexOf(mark);
  if (at < 0) throw new Error(`index.html has no ${mark}: put it back where the content belongs`);
  return html.slice(0, at) + content + html.slice(at + mark.length);
}

/** Puts a rendered page into the document around it, with the policy of what may run in it. */
export function documentOf(page: RenderedPage & Pick<PreparedPage, 'state'>, language: string, parts: DocumentParts): string {
  const { template, css, styleSheet, headingFont, links, code, pictures } = parts;
  const font = headingFont ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="${headingFont}">` : '';
  const withLanguage = template.replace(/\n\s*(?:<!-- [\s\S]*? -->)?/g, '').replace('<html lang="en">', `<html lang="${language}">`);
  const withHead = place(
    withLanguage,
    '<!--head-->',
    `${page.head}${links}${font}<style>${css}</style><link rel="stylesheet" href="${styleSheet}" media="print,(forced-colors:active)" id="${STYLES_ID}">`,
  );
  const withPage = place(withHead, '<!--page-->', page.body);
  const asData = (id: string, json: string) => `<script id="${id}" type="application/json">${json}</script>`;
  // Nothing runs it, so that a policy does not know of it. Behind the page, it repeats what compression has just seen.
  const structured = page.structured ? `<script type="application/ld+json">${page.structured}</script>` : '';
  const withState = place(withPage, '<!--state-->', structured + asData(CODE_ID, JSON.stringify(code)) + asData(STATE_ID, page.state));
  return withPolicy(withState, pictures);
}
