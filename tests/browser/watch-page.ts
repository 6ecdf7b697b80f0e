import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a page asked for, and whether all was well with it. */
export interface WatchedPage {
  /** Paths (with their query part) in the order in which they were asked for. */
  requests: readonly string[];
  /** Fails where something was logged or asked for that should not have been. */
  check: () => void;
}

/** What a page says when React could not take it over: only for a page that something else has changed. */
export const REMADE = /^The page was made again/;

/** Listens to a page: its console, its errors, its requests. `expects` are messages that the test provokes itself. */
export function watchPage(page: Page, origin: string, expects: readonly RegExp[]): WatchedPage {
  const requests: string[] = [];
  const strangers: string[] = [];
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (!expects.some((expected) => expected.test(text))) complaints.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning' || REMADE.test(message.text()))
      complain(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complain(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    // When a browser asks for a page's icon is its own affair.
    if (url.origin === origin && url.pathname.endsWith('/icon.svg')) return;
    if (url.origin === origin) requests.push(url.pathname + url.search);
    else if (url.protocol.startsWith('http')) strangers.push(request.url());
  });
  return {
    requests,
    check() {
      expect(complaints, 'errors and warnings in the console').toEqual([]);
      expect(strangers, 'requests to other hosts').toEqual([]);
    },
  };
}
