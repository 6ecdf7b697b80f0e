/** Characters that Unicode has raised or lowered, and that fonts of phones and mail programs have too. */
const RAISED = new Map([...'0123456789+−-=()nijkTabcdefghlmoprstuvwxyz'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱʲᵏᵀᵃᵇᶜᵈᵉᶠᵍʰˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][at] ?? ''])); // prettier-ignore
const LOWERED = new Map([...'0123456789+−-=()aehijklmnoprstuvx'].map((plain, at) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'][at] ?? ''])); // prettier-ignore

/** What is a mark of its own, and stands behind its letter as it is, or in another form. */
const MARKS = new Map([
  ['′', '′'],
  ['⊤', 'ᵀ'],
  ['∗', '*'],
  ['*', '*'],
  ['†', '†'],
  ['∘', '°'],
]);

function script(text: string, letters: ReadonlyMap<string, string>, sign: '^' | '_'): string {
  const plain = text.replaceAll(' ', '');
  const own = [...plain].map((letter) => letters.get(letter));
  if (own.every((letter) => letter !== undefined)) return own.join('');
  return [...plain].length === 1 ? sign + plain : `${sign}(${text})`;
}

/** A text as it stands raised behind another: `²`; `^(a/b)` where there are no such letters. */
export function raised(text: string): string {
  const marks = [...text].map((letter) => MARKS.get(letter));
  return marks.every((mark) => mark !== undefined) ? marks.join('') : script(text, RAISED, '^');
}

/** The same of one that stands lowered: `₂`, `_(i∈S)`. */
export function lowered(text: string): string {
  return script(text, LOWERED, '_');
}
