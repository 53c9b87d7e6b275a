import { type Caller, createCaller } from '../src/app-router.ts'
import type { TestApi } from './test-api.ts'

/** A signed-in browser that acts for one role, and whose forms say so. */
export async function actingBrowser(api: TestApi, email: string, choice: string) {
  const browser = await api.signedIn(email)
  await browser.ask((call) => call.actingFor.choose({ choice }))
  const act = async <Answer>(question: (call: Caller) => Promise<Answer>): Promise<Answer> =>
    question(createCaller(await browser.open(choice)))
  return { ...browser, act }
}
