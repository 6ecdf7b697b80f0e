import fc from 'fast-check';
import type { Part } from './render-drafts.ts';

/** A way in which translation or editing damages a document. Takes its parts and a number that chooses where. */
type Damage = (parts: Part[], at: number) => Part[];

function change(parts: Part[], at: number, pick: (part: Part) => boolean, write: (text: string) => string): Part[] {
  const places = parts.flatMap((part, index) => (pick(part) ? [index] : []));
  const place = places[at % Math.max(1, places.length)];
  return parts.map((part, index) => (index === place ? { ...part, text: write(part.text) } : part));
}

const isProse = ({ text }: Part) => /^[\p{Script=Han}]/u.test(text);
const isHeading = ({ text }: Part) => text.startsWith('#');
const isNoCard = ({ text }: Part) => !text.includes('[## ');

const DAMAGES: Record<string, Damage> = {
  'blanks behind lines': (parts, at) =>
    change(
      parts,
      at,
      () => true,
      (text) => text.replaceAll('\n', '  \n').concat('   '),
    ),
  'blanks before a paragraph': (parts, at) => change(parts, at, isProse, (text) => `${' '.repeat(1 + (at % 4))}${text}`),
  'wide blanks': (parts, at) => change(parts, at, isProse, (text) => text.replace('，', '，　 ')),
  'carriage returns': (parts, at) =>
    change(
      parts,
      at,
      () => true,
      (text) => text.replaceAll('\n', '\r\n'),
    ),
  'bold marks that leak': (parts, at) =>
    change(
      change(parts, at, isProse, (text) => `${text}**`),
      at + 1,
      isProse,
      (text) => `**${text}`,
    ),
  'bold marks round a paragraph': (parts, at) => change(parts, at, isProse, (text) => `****${text}****`),
  'a bold mark in a heading': (parts, at) => change(parts, at, isHeading, (text) => text.replace(/^(#+ )/, '$1**')),
  'a wrapped link': (parts, at) =>
    change(
      parts,
      at,
      (part) => isNoCard(part) && /\[https?:/.test(part.text),
      (text) => text.replace(/\]\((https?:)/, ']\n($1'),
    ),
  'a link broken in two': (parts, at) =>
    change(
      parts,
      at,
      (part) => isNoCard(part) && /^# {0,1}#? ?\[|^\[\*\*/.test(part.text),
      (text) => text.replace(/\]\((https?:[^)\s]*)\)/, '] ($1)'),
    ),
  'brackets translated': (parts, at) =>
    change(
      parts,
      at,
      (part) => isNoCard(part) && /\[https?:/.test(part.text),
      (text) => text.replace(/\[(https?:[^\]]*)\]\(/, '[【$1】]('),
    ),
  'an address as bare text': (parts, at) =>
    change(
      parts,
      at,
      (part) => isNoCard(part) && /\[(https?:[^\]]*)\]\([^)]*\)$/.test(part.text),
      (text) => text.replace(/\[(https?:[^\]]*)\]\([^)]*\)$/, '【$1 '),
    ),
  'blanks in the visible address': (parts, at) =>
    change(
      parts,
      at,
      (part) => isNoCard(part) && /\[https?:/.test(part.text),
      (text) => text.replace(/\[(https?:[^\]]*)\]/, (label) => label.replaceAll('.', ' . ').replaceAll('_', ' _ ')),
    ),
  'figure and summary in another order': (parts, at) => {
    const places = parts.flatMap((part, index) => (part.swap && index > 0 && !isHeading(parts[index - 1] ?? part) ? [index] : []));
    const place = places[at % Math.max(1, places.length)];
    if (place === undefined) return parts;
    const [before, here] = [parts[place - 1], parts[place]];
    return parts.map((part, index) =>
      index === place ? { text: before?.text ?? '' } : index === place - 1 ? { text: here?.text ?? '' } : part,
    );
  },
  'a card that lost its end': (parts, at) =>
    change(
      parts,
      at,
      ({ text }) => text.includes('[## '),
      (text) => text.replace(/\]\([^)]*\)\S* $/, '] '),
    ),
  'a translated host': (parts, at) =>
    change(
      parts,
      at,
      ({ text }) => text.includes('[## '),
      (text) => text.replace(/\n\n[\w.]+\]\(/, '\n\n档案.例子]('),
    ),
  'a lost mark': (parts, at) => change(parts, at, isProse, (text) => `${text}\n\nT${at % 30}`),
};

/** A document of parts, damaged in some of the ways; `done` says which, for the message of a failing test. */
export function damaged(parts: Part[]): fc.Arbitrary<{ markdown: string; done: string[] }> {
  return fc.array(fc.tuple(fc.constantFrom(...Object.keys(DAMAGES)), fc.nat(1000)), { maxLength: 8 }).map((wounds) => ({
    markdown: wounds
      .reduce((rest, [name, at]) => DAMAGES[name]?.(rest, at) ?? rest, parts)
      .map(({ text }) => text)
      .join('\n\n'),
    done: wounds.map(([name, at]) => `${name} (${at})`),
  }));
}
