import { defineConfig } from 'vitest/config';

/** Tests in Chromium that go through everything, and those with programs that few have; they take minutes. */
const THOROUGH = 'tests/{site,browser}/**/*.all.test.ts';

/** What every project of tests is given first. */
const TEMPORARY_FOLDER = './tests/setup/temporary-folder.ts';

export default defineConfig({
  test: {
    // Components are tested in React's development build, also where the shell says production.
    env: { NODE_ENV: 'test' },
    reporters: ['default', './tests/setup/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'core',
          globalSetup: TEMPORARY_FOLDER,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{site,browser,firefox}/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          exclude: [THOROUGH],
          globalSetup: [TEMPORARY_FOLDER, './tests/setup/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Files share their worker's browser. Two at a time: a page waits for as long as it works, on two cores as on many.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Not part of npm test: npm run test:all.
        test: {
          name: 'thorough',
          include: [THOROUGH],
          globalSetup: [TEMPORARY_FOLDER, './tests/setup/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Nor is this.
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: [TEMPORARY_FOLDER, './tests/setup/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
