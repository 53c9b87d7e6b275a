import type { RequestApi } from '../app/lib/portal-context.ts'
import { type ContextOf, loadContext } from './load-context.ts'
import { type StartOptions, start } from './main.ts'

/**
 * The same portal with the database taken out of its pages: what the API answered a reader once, it
 * answers again from memory. The bench measures pages against it; nothing else starts it.
 */
export function startFloor(options: StartOptions) {
  return start({ ...options, contextOf: rememberingContext })
}

const rememberingContext: ContextOf = (settings) => {
  const contextOf = loadContext(settings)
  const readers = new Map<string, Promise<RequestApi>>()
  return (request, response) => {
    const context = contextOf(request, response)
    const reader = request.get('cookie') ?? ''
    return {
      ...context,
      api: () => {
        const known = readers.get(reader) ?? context.api().then(remembering)
        readers.set(reader, known)
        return known
      },
    }
  }
}

function remembering(api: RequestApi): RequestApi {
  return { ...api, call: remembered(api.call, new Map(), '') }
}

/** Each question is asked once; the same question has the same answer from then on. */
function remembered<T extends object>(call: T, answers: Map<string, unknown>, path: string): T {
  return new Proxy(call, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      const isBranch = typeof value === 'object' || typeof value === 'function'
      return isBranch && value ? remembered(value, answers, `${path}.${String(name)}`) : value
    },
    apply: (target, self, args) => {
      const question = `${path} ${JSON.stringify(args)}`
      if (!answers.has(question)) {
        answers.set(question, Reflect.apply(target as () => unknown, self, args))
      }
      return answers.get(question)
    },
  })
}
