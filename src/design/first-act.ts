/** Calls `act` when one of these events first happens in the window; gives a function that ends the waiting. */
export function onFirstAct(events: readonly string[], act: () => void): () => void {
  const first = new AbortController();
  const onEvent = () => {
    first.abort();
    act();
  };
  for (const event of events) addEventListener(event, onEvent, { capture: true, signal: first.signal });
  return () => first.abort();
}
