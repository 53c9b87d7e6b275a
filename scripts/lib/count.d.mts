export interface Counts {
  passed: number
  failed: number
  skipped: number
}
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}
export interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number }
  errors: unknown[]
}
export function countVitest(report: VitestReport): Counts
export function countPlaywright(report: PlaywrightReport): Counts
export function withExitCode(counts: Counts | undefined, code: number): Counts
export function total(counts: Counts[]): Counts
