/** An item's note as it goes into the file. */
export interface PrintedNote {
  /** The item's week or month, by which notes are put together, and what that is called. */
  edition: string;
  editionName: string;
  headline: string;
  /** The item's page, whole. */
  url: string;
  /** As it was typed; two texts of one note one after the other. */
  text: string;
  labels: readonly string[];
}

/** What Markdown, with the extensions of GitHub and of most programs for notes, could take for more than a character. */
const MARKS = /[\\`*_{}[\]<>#$~|^&!@:=+-]/g;
/** What begins a numbered list at the beginning of a line. */
const NUMBERED = /^(\d{1,9})([.)])/;

const escapedLine = (line: string) =>
  line
    .replace(MARKS, '\\$&')
    .replace(NUMBERED, '$1\\$2')
    // Spaces at the beginning would be dropped, and four of them make a line code.
    .replace(/^ +/, (spaces) => '&nbsp;'.repeat(spaces.length));

/** A text on one line. */
const inLine = (text: string) => escapedLine(text.replace(/\s+/g, ' ').trim());

/** A text as it was typed: lines stay lines, blank ones part paragraphs. */
function escaped(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\0', '\ufffd')
    .replaceAll('\t', '    ')
    .split('\n')
    .map((line) => escapedLine(line.trimEnd()));
  return lines
    .map((line, i) => (line !== '' && lines[i + 1] ? `${line}\\` : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Notes as one Markdown document (CommonMark), under their weeks, the newest first; each with a link to its item. */
export function printNotes(title: string, labelsTitle: string, notes: readonly PrintedNote[]): string {
  const groups = [...Map.groupBy(notes, ({ edition }) => edition)].sort(([a], [b]) => (a < b ? 1 : -1));
  const parts = groups.flatMap(([, group]) => [
    `## ${inLine(group[0]?.editionName ?? '')}`,
    ...group.flatMap(({ headline, url, text, labels }) => [
      `### [${inLine(headline)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`,
      escaped(text),
      ...(labels.length > 0 ? [`${inLine(labelsTitle)}: ${labels.map(inLine).join(' · ')}`] : []),
    ]),
  ]);
  return `${[`# ${inLine(title)}`, ...parts].join('\n\n')}\n`;
}
