import type { Reporter, TestModule } from 'vitest/node';

/** Prints, as the last line of a run, how many tests passed and failed over all suites: `12 passed, 0 failed`. A suite that cannot be loaded counts as a failed test. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0).length;
    const skipped = count('skipped');
    const line = `${count('passed')} passed, ${count('failed') + broken + unhandledErrors.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // After every other reporter's summary.
    process.on('exit', () => console.log(line));
  }
}
