/**
 * The letters of a mathematical style. MathML Core knows no `mathvariant` but `normal`; the styles are characters of
 * their own (Unicode, Mathematical Alphanumeric Symbols: blocks of A–Z, a–z; Α–Ω, α–ω where `greek` says so, and digits where `digits` does).
 */
const STYLES: Record<string, { letters: number; greek?: number; digits?: number; exceptions?: string }> = {
  bold: { letters: 0x1d400, greek: 0x1d6a8, digits: 0x1d7ce },
  italic: { letters: 0x1d434, exceptions: 'hℎ' },
  'bold-italic': { letters: 0x1d468, greek: 0x1d71c },
  script: { letters: 0x1d49c, exceptions: 'BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ' },
  fraktur: { letters: 0x1d504, exceptions: 'CℭHℌIℑRℜZℨ' },
  'double-struck': { letters: 0x1d538, digits: 0x1d7d8, exceptions: 'CℂHℍNℕPℙQℚRℝZℤ' },
  'sans-serif': { letters: 0x1d5a0, digits: 0x1d7e2 },
  monospace: { letters: 0x1d670, digits: 0x1d7f6 },
};

/** A text in a style of `mathvariant`; what the style does not have stays as it is. */
export function mathLetters(text: string, variant: string): string {
  const style = STYLES[variant];
  if (!style) return text;
  return [...text]
    .map((letter) => {
      const exception = [...(style.exceptions ?? '')];
      const known = exception.indexOf(letter);
      if (known >= 0 && known % 2 === 0) return exception[known + 1];
      if (/[A-Z]/.test(letter)) return String.fromCodePoint(style.letters + letter.charCodeAt(0) - 65);
      if (/[a-z]/.test(letter)) return String.fromCodePoint(style.letters + 26 + letter.charCodeAt(0) - 97);
      if (/[Α-Ω]/.test(letter) && style.greek) return String.fromCodePoint(style.greek + letter.charCodeAt(0) - 0x391);
      if (/[α-ω]/.test(letter) && style.greek) return String.fromCodePoint(style.greek + 26 + letter.charCodeAt(0) - 0x3b1);
      if (/\d/.test(letter) && style.digits) return String.fromCodePoint(style.digits + Number(letter));
      return letter;
    })
    .join('');
}
