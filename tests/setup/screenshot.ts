/** Makes the README's picture from the built site, a week at laptop size: `npm run screenshot`. */
import { siteServer } from '../../src/publish/serving/serve.ts';
import { runProgram } from '../../src/terminal/run-program.ts';
import { launchChromium } from './launch-chromium.ts';

const USAGE = `Usage: npm run screenshot -- [options]

Builds the site and writes docs/images/week.png, the README's picture.

  --folder DIR   where the built site is (else dist)
  --help         this text`;

await runProgram({
  name: 'screenshot',
  usage: USAGE,
  options: { folder: { type: 'value', example: 'dist' } },
  async run({ values: { folder = 'dist' } }) {
    const server = siteServer({ folder, base: '/' }).listen(0);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const browser = await launchChromium('machine');
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
    await page.goto(`http://localhost:${port}/issues/2020-w48`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: 'docs/images/week.png' });
    await browser.close();
    server.close();
    return 0;
  },
});
