import { siteServer } from '../../src/publish/serving/serve.ts';
import { launchChromium } from './launch-chromium.ts';

/** Makes the README's picture from the built site: a week at laptop size. */
const server = siteServer({ folder: 'dist', base: '/' }).listen(0);
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
await page.goto(`http://localhost:${port}/issues/2020-w48`, { waitUntil: 'networkidle' });
await page.screenshot({ path: 'docs/images/week.png' });
await browser.close();
server.close();
