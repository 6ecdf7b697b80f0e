import type { Element } from 'xast';
import { toXml, type Raw } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { xmlCharacters, xmlText } from '../../../xml.ts';

/** An element of a feed, or one that is printed already. */
export type Xml = Element | Raw;

type Attributes = Readonly<Record<string, string | undefined>>;

/** Words between tags. The library escapes `<` and `&` there, and leaves `]]>`, which XML does not allow in them. */
function words(text: string): Raw {
  return { type: 'raw', value: xmlText(text) };
}

/** Makes an element; attributes that are undefined and children that are false are left out. Texts are not escaped yet. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | string | false | undefined)[]): Xml {
  const held = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, xmlCharacters(value)]]));
  const kept = children.filter((child) => child !== undefined && child !== false && child !== '');
  return x(
    name,
    Object.fromEntries(held) as Record<string, string>,
    kept.map((child) => (typeof child === 'string' ? words(child) : child)),
  );
}

function print(node: Xml): string {
  return toXml(node, { closeEmptyElements: true, tightClose: true, allowDangerousXml: true });
}

/** Prints an element for its value once, however many documents have it. */
export function printedOnce<T extends object>(make: (value: T) => Xml): (value: T) => Xml {
  const printed = new WeakMap<T, Raw>();
  return (value) => {
    const known = printed.get(value) ?? { type: 'raw', value: print(make(value)) };
    printed.set(value, known);
    return known;
  };
}

/** An XML document of an element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root)}\n`;
}
