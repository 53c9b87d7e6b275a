import { expect, it } from 'vitest'
import { deviceOf } from './device.ts'

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
    'Firefox, Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
])('%s is known as %s, without version or model', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})

it('a browser that says nothing, or anything at all, is no trouble', () => {
  expect(deviceOf(undefined)).toBe('')
  expect(deviceOf('')).toBe('')
  for (const odd of ['curl/8.5.0', '\u0000'.repeat(50), '('.repeat(100_000)]) {
    expect(deviceOf(odd).length).toBeLessThanOrEqual(80)
  }
})
