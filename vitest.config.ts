import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/{architecture,archive,design,source,engine,search,reading,shell,publish,editor}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: './tests/setup/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser at a time: the machines that run this have two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
