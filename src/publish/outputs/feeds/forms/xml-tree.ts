import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { xmlCharacters } from '../../../xml.ts';

/** An element of a feed. */
export type Xml = Element;

type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element; attributes that are undefined and children that are false are left out. Texts are not escaped yet. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | string | false | undefined)[]): Xml {
  const held = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, xmlCharacters(value)]]));
  const kept = children.filter((child) => child !== undefined && child !== false && child !== '');
  return x(
    name,
    Object.fromEntries(held) as Record<string, string>,
    kept.map((child) => (typeof child === 'string' ? xmlCharacters(child) : child)) as Xml[],
  );
}

/** An XML document of an element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true, tightClose: true })}\n`;
}
