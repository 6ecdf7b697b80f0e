import type { ElementContent } from 'hast';
import { element, xmlDocument, type Xml } from '../feeds/forms/xml-tree.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** HTML as XML has it: the namespace of formulas named, a language twice, as programs for books read the one or the other. */
function asXml(node: ElementContent): Xml | string | undefined {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return undefined;
  const { tagName, properties, children } = node;
  const attributes = Object.entries(properties).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined || value === false ? [] : [[name === 'className' ? 'class' : name.toLowerCase(), String(value)]],
  );
  const lang = attributes.find(([name]) => name === 'lang')?.[1];
  const own = { ...Object.fromEntries(attributes), 'xml:lang': lang, xmlns: tagName === 'math' ? MATHML : undefined };
  return element(tagName, own, ...children.map(asXml));
}

/** A document of a book: its title, what is in its body, and of what kind it is where it is of one (`cover`). */
export function xhtmlDocument(language: string, title: string, kind: string | undefined, body: readonly ElementContent[]): string {
  return xhtmlOf(
    language,
    title,
    body.map(asXml).filter((node) => node !== undefined),
    kind,
  );
}

/** The same of what is XML already. */
export function xhtmlOf(language: string, title: string, body: readonly (Xml | string)[], kind?: string): string {
  const names = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language,
  };
  const head = element(
    'head',
    {},
    element('title', {}, title),
    element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  );
  const document = xmlDocument(element('html', names, head, element('body', { 'epub:type': kind }, ...body)));
  return document.replace('?>\n', '?>\n<!DOCTYPE html>\n');
}
