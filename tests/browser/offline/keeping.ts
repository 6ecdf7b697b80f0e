import type { Page } from 'playwright-core';
import { OFFLINE_IN_ENGLISH as words } from '../../../src/i18n/offline/en-offline.ts';
import { inTime, open, type Device } from './device.ts';

/** The part of the settings about reading without a network. */
export function offlinePanel(page: Page) {
  return page.getByRole('region', { name: words.title });
}

/** Switches reading without a network on, and waits until the reader's code is kept. */
export async function switchOn({ page }: Pick<Device, 'page'>, site: string): Promise<void> {
  await open(page, `${site}/settings`);
  await offlinePanel(page).getByRole('checkbox').check();
  await offlinePanel(page)
    .getByText(/^The reader is on this device/)
    .waitFor();
}

/** Switches it off, once the settings know that it is on. */
export async function switchOff(page: Page): Promise<void> {
  await inTime(() => offlinePanel(page).getByRole('checkbox').isChecked()).toBe(true);
  await offlinePanel(page).getByRole('checkbox').uncheck();
}

/** Keeps the whole archive. */
export async function keepWhole(device: Pick<Device, 'page'>, site: string): Promise<void> {
  await switchOn(device, site);
  await offlinePanel(device.page)
    .getByRole('button', { name: /^Keep the whole archive/ })
    .click();
  await wholeIsHere(device.page);
}

/** Waits until the panel says that the whole archive is kept. */
export async function wholeIsHere(page: Page): Promise<void> {
  await inTime(() => offlinePanel(page).getByRole('status').textContent()).toMatch(/^The whole archive is on this device/);
}
