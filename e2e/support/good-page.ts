import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What holds for every page: nothing that axe finds, and nothing to scroll sideways. Softly, so that
 * the journey goes on and tells of the next page too. axe needs JavaScript.
 */
export async function expectGoodPage(page: Page) {
  await expectNoSidewaysScroll(page)
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze()
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  )
  expect.soft(findings, `axe on ${page.url()}`).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page) {
  const wider = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX)
        const isPage = element === document.documentElement
        const isWide = element.scrollWidth > element.clientWidth
        return (scrolls || isPage) && isWide && element.checkVisibility()
      })
      .map(({ tagName, className }) => `${tagName} ${className}`),
  )
  expect.soft(wider, `what scrolls sideways on ${page.url()}`).toEqual([])
}
