export function say(line) {
  console.log(line)
}

export function seconds(since) {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`
}

/** Says what happens, every ten seconds that it still does, and how long it took. */
export async function withProgress(title, work) {
  const since = performance.now()
  say(`${title} …`)
  const timer = setInterval(() => say(`  … ${seconds(since)}`), 10_000)
  try {
    const result = await work
    say(`  ${result.code === 0 ? 'done' : 'failed'} in ${seconds(since)}`)
    return result
  } finally {
    clearInterval(timer)
  }
}
