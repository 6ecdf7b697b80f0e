import { chromium } from 'playwright-core';
import { siteServer } from '../../src/publish/serving/serve.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts';

/** Makes the README's picture from the built site: a week at laptop size. */
const executablePath = findChromium();
if (!executablePath) throw new Error('a screenshot needs a Chromium: run npm test once, or set CHROME_PATH');
const server = siteServer({ folder: 'dist', base: '/' }).listen(0);
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
await page.goto(`http://localhost:${port}/issues/2020-w48`, { waitUntil: 'networkidle' });
await page.screenshot({ path: 'docs/images/week.png' });
await browser.close();
server.close();
