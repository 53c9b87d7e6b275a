import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type RenderReason, RenderRefusal } from './render-refusal.ts'
import type { Rendered } from './rendered.ts'

/** The script of render-child.ts, and what Node must be told to run it. */
export interface Renderer {
  script: string
  nodeArgs?: readonly string[]
}

export interface Rendering {
  kind: 'page' | 'picture'
  renderer: Renderer
  /** In milliseconds; what takes longer is given up. */
  timeout?: number
  signal?: AbortSignal | undefined
}

const PATIENCE = 40_000
/** In bytes: pictures of this size are a tenth of it. */
const LARGEST_ANSWER = 8 * 1024 * 1024
/** Of 64 KiB: half a gigabyte. */
const MEMORY_PAGES = 8192

/**
 * Makes the picture of a file in a process of its own, which gets the bytes and nothing else: no
 * environment, and little time and memory.
 * @throws RenderRefusal for a file of which nothing can be shown; `gave-up` when it took too long, or took
 *   the process with it
 * @throws the signal's reason after an abort, and what `source` fails with
 */
export async function renderPreview(source: Readable, rendering: Rendering): Promise<Rendered> {
  const { kind, renderer, timeout = PATIENCE, signal } = rendering
  signal?.throwIfAborted()
  const limits = ['--max-old-space-size=256', `--wasm-max-mem-pages=${MEMORY_PAGES}`]
  const args = [...limits, ...(renderer.nodeArgs ?? []), renderer.script, kind]
  const child = spawn(process.execPath, args, {
    env: bareEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout,
    killSignal: 'SIGKILL',
    windowsHide: true,
    ...(signal ? { signal } : {}),
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(signal?.aborted ? signal.reason : error))
    child.once('close', resolve)
  })
  let failure: unknown
  const fed = pipeline(source, child.stdin).catch((error: NodeJS.ErrnoException) => {
    // A child that has ended reads no more: its answer says why.
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE') return
    failure = error
    child.kill('SIGKILL')
  })
  const chunks: Buffer[] = []
  let bytes = 0
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > LARGEST_ANSWER) child.kill('SIGKILL')
    else chunks.push(chunk)
  })
  const code = await ended.finally(() => source.destroy())
  await fed
  if (failure !== undefined) throw failure
  if (code !== 0) throw new RenderRefusal('gave-up')
  return readAnswer(Buffer.concat(chunks))
}

function readAnswer(answer: Buffer): Rendered {
  const end = answer.indexOf('\n')
  const facts = JSON.parse(answer.toString('utf8', 0, end)) as Rendered & { refused?: RenderReason }
  if (facts.refused) throw new RenderRefusal(facts.refused)
  return { ...facts, picture: answer.subarray(end + 1) }
}

/** What Node itself needs on Windows, and one thread for the decoders. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot, TMPDIR, TEMP } = process.env
  return { NODE_ENV: 'production', SystemRoot, TMPDIR, TEMP, VIPS_CONCURRENCY: '1' }
}
