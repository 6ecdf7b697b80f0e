import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/**
 * Styles by element. There is no colour among them: programs for mail show their own, in the light and in the dark, and what
 * they take away leaves headings, paragraphs and lists. Lines are grey and half clear, so that they show on either ground.
 */
const STYLES: Readonly<Record<string, string>> = {
  h1: 'font:600 1.8em/1.15 Georgia,serif;text-wrap:balance;margin:.2em 0',
  h2: 'font:600 1.3em/1.3 Georgia,serif;margin:2em 0 .6em;padding-top:.8em;border-top:1px solid rgba(128,128,128,.5)',
  h3: 'font:600 1.1em/1.35 Georgia,serif;text-wrap:balance;margin:1.8em 0 .4em',
  p: 'margin:.5em 0',
  ol: 'margin:.5em 0;padding-left:1.6em',
  ul: 'margin:.5em 0;padding-left:1.6em',
  li: 'margin:.3em 0',
  figure: 'margin:.8em 0',
  img: 'max-width:100%;height:auto;background:#fff',
  figcaption: 'font-size:.85em;margin:.3em 0',
  code: 'font:.92em/1.4 Consolas,Menlo,monospace',
  hr: 'border:0;border-top:1px solid rgba(128,128,128,.5);margin:2.5em 0 1em',
};

const PAGE =
  "max-width:38em;margin:0 auto;padding:1em;font:16px/1.6 -apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei',sans-serif;overflow-wrap:break-word";

function styled(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const style = STYLES[node.tagName];
  return { ...node, properties: { ...node.properties, ...(style ? { style } : {}) }, children: node.children.map(styled) };
}

/** A letter as one HTML file: its subject is the title; `preview` is what lists of letters show of it, which the letter does not. */
export function mailHtml(language: string, subject: string, preview: string, body: readonly ElementContent[]): string {
  const hidden = 'display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden';
  const document = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', subject),
    ]),
    h('body', { style: 'margin:0' }, [h('div', { style: hidden }, preview), h('div', { lang: language, style: PAGE }, body.map(styled))]),
  ]);
  return `<!doctype html>\n${toHtml(document)}\n`;
}
