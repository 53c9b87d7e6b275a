/** What one check or runner contributed. Skipped tests are shown, and are neither of the two. */
const nothing = { passed: 0, failed: 0, skipped: 0 }

/** Reads Vitest's JSON report. A file that could not be run counts as one failure. */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Reads Playwright's JSON report. What failed outside any test counts as a failure as well. */
export function countPlaywright(report) {
  const { expected, flaky, unexpected, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

/**
 * A runner's counts together with its exit code: one that ended badly, or wrote no report, has
 * failed at least once, whatever it counted.
 */
export function withExitCode(counts, code) {
  const base = counts ?? nothing
  const bad = code !== 0 || counts === undefined
  return { ...base, failed: bad ? Math.max(base.failed, 1) : base.failed }
}

export function total(counts) {
  return counts.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    nothing,
  )
}

function isFailed({ status }) {
  return status === 'failed'
}
