// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { ownId } from '../../src/archive/ids.ts';
import { isTyping, pressedKey } from '../../src/design/pressed-key.ts';

interface Press {
  key: string;
  code?: string;
  keyCode?: number;
  isComposing?: boolean;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  altGraph?: boolean;
}

/** A key press as an element, or the page, gets it; with what the test's DOM leaves out of its events. */
function pressOn(target: Element, { altGraph = false, keyCode = 0, isComposing = false, ...init }: Press): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init });
  Object.defineProperties(event, {
    keyCode: { value: keyCode },
    isComposing: { value: isComposing },
    code: { value: init.code ?? '' },
    getModifierState: { value: (name: string) => name === 'AltGraph' && altGraph },
    composedPath: { value: () => [target] },
  });
  return event;
}

beforeEach(() => {
  document.body.innerHTML = `<div id="${ownId('root')}"><a href="#x">x</a><input /><p contenteditable="true"></p></div><div id="popup"><b></b></div>`;
});

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`the test's page has no ${selector}`);
  return found;
}

describe('the key that a press means on the page', () => {
  test.each<[layout: string, press: Press, meant: string]>([
    ['a Latin layout', { key: 'j', code: 'KeyJ' }, 'j'],
    ['a Latin layout with CapsLock', { key: 'J', code: 'KeyJ' }, 'j'],
    ['a Latin layout, the slash', { key: '/', code: 'Slash' }, '/'],
    ['a Latin layout, an arrow', { key: 'ArrowLeft', code: 'ArrowLeft' }, 'ArrowLeft'],
    ['a Latin layout, a function key', { key: 'F1', code: 'F1' }, 'F1'],
    ['the number pad as arrows', { key: 'ArrowLeft', code: 'Numpad4' }, 'ArrowLeft'],
    ['the number pad', { key: '4', code: 'Numpad4' }, '4'],
    ['the number pad’s slash', { key: '/', code: 'NumpadDivide' }, '/'],
    ['Dvorak', { key: 'j', code: 'KeyC' }, 'j'],
    ['Dvorak, where J lies on Qwerty', { key: 'h', code: 'KeyJ' }, 'h'],
    ['Dvorak, where the slash lies on Qwerty', { key: 'z', code: 'Slash' }, 'z'],
    ['Dvorak, the slash', { key: '/', code: 'BracketLeft' }, '/'],
    ['Turkish F', { key: 'j', code: 'KeyZ' }, 'j'],
    ['German, the slash', { key: '/', code: 'Digit7', shiftKey: true }, '/'],
    ['German, where the slash lies on Qwerty', { key: '-', code: 'Slash' }, '-'],
    ['Canadian French, where the slash lies on Qwerty', { key: 'é', code: 'Slash' }, 'é'],
    ['an input method', { key: 'Process', code: 'KeyJ', keyCode: 229 }, 'j'],
    ['an input method, the slash', { key: 'Process', code: 'Slash', keyCode: 229 }, '/'],
    ['an input method, the number pad’s slash', { key: 'Process', code: 'NumpadDivide', keyCode: 229 }, '/'],
    ['an input method, an arrow', { key: 'Process', code: 'ArrowRight', keyCode: 229 }, 'ArrowRight'],
    ['Chinese punctuation', { key: '、', code: 'Slash' }, '/'],
    ['full-width letters', { key: 'ｊ', code: 'KeyC' }, 'j'],
    ['full-width letters, the slash', { key: '／', code: 'Slash' }, '/'],
    ['Russian', { key: 'о', code: 'KeyJ' }, 'j'],
    ['Russian with CapsLock', { key: 'Л', code: 'KeyK' }, 'k'],
    ['Greek', { key: 'ξ', code: 'KeyJ' }, 'j'],
    ['Hebrew', { key: 'ח', code: 'KeyJ' }, 'j'],
    ['Hebrew, the slash', { key: '/', code: 'KeyQ' }, '/'],
    ['Arabic, two letters on one key', { key: 'لا', code: 'KeyB' }, 'b'],
    ['Korean', { key: 'ㅓ', code: 'KeyJ' }, 'j'],
    ['Thai', { key: '่', code: 'KeyJ' }, 'j'],
    ['an accent that waits for its letter', { key: 'Dead', code: 'KeyK' }, 'k'],
    ['a key that the browser does not know', { key: 'Unidentified', code: 'KeyJ' }, 'j'],
    ['Shift', { key: 'J', code: 'KeyJ', shiftKey: true }, 'Shift+j'],
    ['Shift with CapsLock', { key: 'j', code: 'KeyJ', shiftKey: true }, 'Shift+j'],
    ['Shift with an arrow', { key: 'ArrowLeft', code: 'ArrowLeft', shiftKey: true }, 'Shift+ArrowLeft'],
    ['Shift with Chinese punctuation', { key: '？', code: 'Slash', shiftKey: true }, '?'],
    ['Shift in Thai', { key: 'ฦ', code: 'Slash', shiftKey: true }, '?'],
    ['Shift under an input method', { key: 'Process', code: 'Slash', keyCode: 229, shiftKey: true }, '?'],
    ['Russian, the question mark', { key: '?', code: 'Digit7', shiftKey: true }, '?'],
    ['a Latin layout, a bracket', { key: '[', code: 'BracketLeft' }, '['],
    ['Russian, where a bracket lies on Qwerty', { key: 'ъ', code: 'BracketRight' }, ']'],
    ['Chinese brackets', { key: '【', code: 'BracketLeft' }, '['],
    ['an input method, a digit', { key: 'Process', code: 'Digit4', keyCode: 229 }, '4'],
    ['Ctrl', { key: 'k', code: 'KeyK', ctrlKey: true }, 'Control+k'],
    ['Ctrl with CapsLock', { key: 'K', code: 'KeyK', ctrlKey: true }, 'Control+k'],
    ['⌘', { key: 'k', code: 'KeyK', metaKey: true }, 'Control+k'],
    ['Ctrl in Russian', { key: 'л', code: 'KeyK', ctrlKey: true }, 'Control+k'],
    ['Ctrl and Shift', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }, 'Control+Shift+k'],
    ['Alt', { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true }, ''],
    ['Option, which types characters', { key: '∆', code: 'KeyJ', altKey: true }, ''],
    ['AltGr on Windows', { key: 'ĵ', code: 'KeyJ', altKey: true, ctrlKey: true, altGraph: true }, ''],
    ['AltGr on Linux', { key: '/', code: 'KeyQ', altGraph: true }, ''],
    ['a composition', { key: 'j', code: 'KeyJ', isComposing: true }, ''],
    ['a key of a phone', { key: 'Unidentified', code: '', keyCode: 229 }, ''],
  ])('under %s', (_, press, meant) => {
    expect(pressedKey(pressOn(document.body, press))).toBe(meant);
    expect(pressedKey(pressOn(element('a'), press))).toBe(meant);
  });
});

test('in a field what an input method takes means nothing to the page, and all else does', () => {
  const input = element('input');
  // Safari ends a composition by an Enter that is no longer part of it, but for its number.
  expect(pressedKey(pressOn(input, { key: 'Enter', code: 'Enter', keyCode: 229 }))).toBe('');
  expect(pressedKey(pressOn(input, { key: 'Process', code: 'ArrowDown', keyCode: 229 }))).toBe('');
  expect(pressedKey(pressOn(input, { key: 'Enter', code: 'Enter', keyCode: 13 }))).toBe('Enter');
  expect(pressedKey(pressOn(input, { key: 'ArrowDown', code: 'ArrowDown', keyCode: 40 }))).toBe('ArrowDown');
});

describe('typing', () => {
  const key: Press = { key: 'j', code: 'KeyJ' };

  test.each(['input', '[contenteditable]', '#popup', '#popup b'])('goes to %s', (selector) => {
    const target = element(selector);
    if (selector === '[contenteditable]') Object.defineProperty(target, 'isContentEditable', { value: true });
    expect(isTyping(pressOn(target, key))).toBe(true);
  });

  test.each(['body', `#${ownId('root')}`, 'a'])('does not go to %s', (selector) => {
    expect(isTyping(pressOn(element(selector), key))).toBe(false);
  });
});
