import type { Reporter, TestModule } from 'vitest/node';

/** Says, behind the results, why tests were skipped: once for each reason, with their number. */
export const skipReasons: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const results = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result()),
    );
    const reasons = results.flatMap((result) =>
      result.state === 'skipped' ? [result.note ?? 'no reason given'] : [],
    );
    for (const [reason, tests] of Map.groupBy(reasons, (reason) => reason)) {
      console.log(`Skipped ${tests.length}: ${reason}`);
    }
  },
};
