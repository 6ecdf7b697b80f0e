import { readAnchor } from '../archive/addresses/paths.ts';
import { pressedKey } from '../design/pressed-key.ts';
import './found-words.css';

const NAME = 'found';
const SHOWN = 'found-shown';
const FADING = 'found-fading';

/** Registered, it can fade. Here, and not in the sheet, because every page would have to carry it there. */
function registerColour(): void {
  try {
    CSS.registerProperty({ name: '--found', syntax: '<color>', inherits: true, initialValue: 'transparent' });
  } catch {
    // It is registered already, or cannot be: the words then go at once.
  }
}

/** So long the words are highlighted, unless the reader has had enough of it before. */
const SHOWN_MS = 12_000;
/** Longer than they take to fade. */
const FADED_MS = 2000;

const special = /[\\^$.*+?()[\]{}|/]/g;

/** Matches words as they stand in a text, where a word or a part of one (the GAN of StyleGAN) begins; of scripts without spaces, anywhere. */
export function wordPattern(words: readonly string[]): RegExp {
  const each = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const escaped = word.replace(special, '\\$&');
      if (/^\p{Lu}/u.test(word)) return `(?<!\\p{Lu})${escaped}`;
      return /^[\p{Ll}\p{N}]/u.test(word) ? `(?<![\\p{L}\\p{N}])${escaped}` : escaped;
    });
  return new RegExp(each.join('|'), 'gu');
}

/** The ranges of an element's text, piece by piece, that match. */
function* rangesIn(element: Element, pattern: RegExp): Generator<Range> {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const match of (text.textContent ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      yield range;
    }
  }
}

/**
 * Highlights words in the element that the address names, until Escape is pressed, the page is left (`left`) or some seconds have
 * passed, after which they fade. Nothing in the page is changed but a class; browsers without such highlights show none.
 */
export function showFound(words: readonly string[], left: AbortSignal): void {
  const element = document.getElementById(readAnchor(location.hash));
  if (left.aborted || !element || !('highlights' in CSS)) return;
  CSS.highlights.set(NAME, new Highlight(...rangesIn(element, wordPattern(words))));
  registerColour();
  const { classList } = element;
  classList.add(SHOWN);
  const ended = new AbortController();
  const end = () => {
    ended.abort();
    classList.remove(SHOWN, FADING);
    CSS.highlights.delete(NAME);
  };
  const timers = [setTimeout(() => classList.replace(SHOWN, FADING), SHOWN_MS), setTimeout(end, SHOWN_MS + FADED_MS)];
  ended.signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  left.addEventListener('abort', end, { signal: ended.signal });
  const onKeyDown = (event: KeyboardEvent) => {
    if (pressedKey(event) !== 'Escape') return;
    // It does not lead back as well.
    event.preventDefault();
    end();
  };
  document.addEventListener('keydown', onKeyDown, { capture: true, signal: ended.signal });
}
