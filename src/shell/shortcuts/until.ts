import { TOOLS_ANSWER } from '../../items/tools-answer.ts';

/** Waits for something to be so: looks whenever the page changes or something gets the focus. Gives whether it is so in time (milliseconds). */
export function until(isSo: () => boolean, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (so: boolean) => {
      ended.abort();
      observer.disconnect();
      clearTimeout(timer);
      resolve(so);
    };
    const look = () => {
      if (isSo()) end(true);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(end, patience, false);
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: [TOOLS_ANSWER] });
    document.addEventListener('focusin', look, { signal: ended.signal });
    look();
  });
}
