/** A field for text that a reader came to: in a dialog, or the one of the search page. */
const FIELD =
  ':is(:modal *, [data-search-field]):is(input:not([type="radio"], [type="checkbox"], [type="file"]), textarea:not([readonly]))';

function put(field: HTMLInputElement | HTMLTextAreaElement, text: string, back = 0): void {
  const [start, end] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  // Not by `value`, whose change React would take for its own.
  field.setRangeText(text, start === end ? Math.max(0, start - back) : start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Does what a press would have done, had what has the focus now been there before it. */
export function typeIn(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key === 'Escape') return document.querySelector<HTMLDialogElement>('dialog:modal')?.close();
  const field = document.activeElement;
  if (!field?.matches(FIELD) || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  // What the field's own code answers, it stops.
  if (!field.dispatchEvent(new KeyboardEvent(event.type, event)) || ctrlKey || metaKey || altKey) return;
  if ([...key].length === 1) put(field, key);
  else if (key === 'Backspace') put(field, '', 1);
  else if (key === 'Enter' && field instanceof HTMLTextAreaElement) put(field, '\n');
  else if (key === 'Enter') field.form?.requestSubmit();
}
