import { Fragment, type ReactNode } from 'react';
import { sharedValue, useSharedValue } from './stored/shared-value.ts';

/** What is open over the page: one dialog, whose code came when it was asked for. */
const OPENED = sharedValue<ReactNode>();

/** Shows a dialog over the page, in place of another one; nothing, where it is undefined. */
export const showOverPage = OPENED.write;

/** Where such a dialog is in the page: once, in the layout of all pages. */
export function OverPage(): ReactNode {
  const opened = useSharedValue(OPENED);
  return opened && <Fragment>{opened}</Fragment>;
}
