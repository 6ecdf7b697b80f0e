/** What TeX takes for a command, by its letters; braces by name, since BibTeX counts those that are written. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\u00a0': '~',
};

/** Between these TeX would join two: `--` is a dash, `''` a quotation mark. */
const JOINED = /([-`'<>,?!])(?=[-`'<>,])/g;

/** A text on one line, its blanks single; a blank at which no line may break stays one. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, (blanks) => (blanks === '\u00a0' ? blanks : ' ')).trim();
}

/** What of a text is a command, escaped; its blanks as they are. */
export function escaped(text: string): string {
  return text.replace(/[\\{}$&%#_^~\u00a0]/g, (sign) => ESCAPES[sign] ?? sign).replace(JOINED, '$1{}');
}

/** A text as TeX sets it, in Unicode, which biber and LaTeX (since 2018 by itself) read: only what is a command is escaped. */
export function texText(text: string): string {
  return escaped(oneLine(text));
}

/** An address or number, which is taken as it stands: only what would end the field, or TeX itself, is encoded. */
export function texVerbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
