import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Prints, as the last line of a run, how many tests passed and failed over all suites: `12 passed, 0 failed`. A suite that
 * cannot be loaded counts as a failed test, and so does a run that fails before its first test.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[], reason: TestRunEndReason): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0).length;
    const failed = count('failed') + broken + unhandledErrors.length;
    const skipped = count('skipped');
    const line = `${count('passed')} passed, ${reason === 'failed' ? Math.max(failed, 1) : failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // After every other reporter's summary.
    process.on('exit', () => console.log(line));
  }
}
