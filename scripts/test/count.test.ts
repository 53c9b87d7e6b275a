import { describe, expect, test } from 'vitest'
import { countPlaywright, countVitest, total, withExitCode } from '../lib/count.mjs'

const vitestReport = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
  ],
}

describe('counting Vitest', () => {
  test('takes passed, failed and skipped tests from the report', () => {
    expect(countVitest(vitestReport)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  test('a file that could not be run is one failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const testResults = [...vitestReport.testResults, broken]
    expect(countVitest({ ...vitestReport, testResults }).failed).toBe(2)
  })
})

describe('counting Playwright', () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 }

  test('a journey that passed on its second attempt has passed', () => {
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 6, failed: 2, skipped: 3 })
  })

  test('an error outside any journey is a failure', () => {
    expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(3)
  })
})

describe('the exit code', () => {
  test('of a runner without a report is one failure', () => {
    expect(withExitCode(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('that is bad makes at least one failure, and adds none to those that are known', () => {
    expect(withExitCode({ passed: 4, failed: 0, skipped: 0 }, 1).failed).toBe(1)
    expect(withExitCode({ passed: 4, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  })
})

test('all runners add up', () => {
  const one = { passed: 1, failed: 0, skipped: 2 }
  expect(total([one, one, { passed: 0, failed: 1, skipped: 0 }])).toEqual({
    passed: 2,
    failed: 1,
    skipped: 4,
  })
})
