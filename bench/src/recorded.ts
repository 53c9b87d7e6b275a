import pg from 'pg'

export interface Statement {
  text: string
  values: unknown[]
}

/** What travels to PostgreSQL while `work` runs, with its values, as the driver sends it. */
export async function recorded(work: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = []
  const driver = pg.Client.prototype
  const { query } = driver
  driver.query = function (this: pg.Client, ...args: unknown[]) {
    const [asked, values] = args as [{ text: string; values?: unknown[] } | string, unknown[]?]
    if (typeof asked === 'string') seen.push({ text: asked, values: values ?? [] })
    else seen.push({ text: asked.text, values: values ?? asked.values ?? [] })
    return Reflect.apply(query, this, args)
  } as typeof query
  try {
    await work()
  } finally {
    driver.query = query
  }
  return seen.filter(({ text }) => /^\s*(select|with)\b/i.test(text))
}

/** Milliseconds. Under a name each, as the portal sends what comes often. */
export async function timeOf(
  client: pg.Client,
  page: string,
  statements: readonly Statement[],
): Promise<number> {
  const began = performance.now()
  for (const [at, { text, values }] of statements.entries()) {
    await client.query({ name: `${page} ${at}`, text, values })
  }
  return performance.now() - began
}
