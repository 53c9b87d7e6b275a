import autocannon from 'autocannon'

export const VISITORS = 20

/** Requests a second that twenty visitors at once get answered, each with a session of his own. */
export async function requestsPerSecond(
  url: string,
  cookies: readonly string[],
  seconds: number,
): Promise<number> {
  let next = 0
  const result = await autocannon({
    url,
    connections: VISITORS,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip', accept: 'text/html' },
    setupClient: (client) => {
      const cookie = cookies[next++ % cookies.length] ?? ''
      client.setHeaders({ 'accept-encoding': 'gzip', accept: 'text/html', cookie })
    },
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers of ${url} were not pages, ${result.errors} failed`)
  }
  return result.requests.total / result.duration
}

/** So many requests, as fast as they are answered. */
export async function request(url: string, cookie: string, amount: number): Promise<void> {
  const headers = { cookie, 'accept-encoding': 'gzip', accept: 'text/html' }
  const result = await autocannon({ url, connections: VISITORS, amount, headers })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} did not answer them all`)
}
