import { test } from '@playwright/test'
import { readFacts } from '../support/facts.ts'
import { startPortal } from '../support/portal-process.ts'
import { copyOfPrepared, preparedDirectory } from '../support/prepared.ts'

test('probe', async ({ page }) => {
  const facts = readFacts(preparedDirectory())
  console.log(facts)
  const p = await startPortal(copyOfPrepared())
  console.log(p.url, p.said)
  await page.goto(p.url)
  console.log(await page.content())
  console.log(p.logged())
  await p.stop()
})
