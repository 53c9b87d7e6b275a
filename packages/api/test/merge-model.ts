import fc from 'fast-check'

/** Somebody whom the house entered, as he should stand. */
export interface Entered {
  id: string
  mail: string
  /** All that he was ever reached by. */
  mails: string[]
  into: Entered | null
  isOut: boolean
}

/** What a company asked. */
export interface Request<By> {
  id: string
  by: By
  at: Entered
  isAgreed: boolean
}

interface Merge<By> {
  kept: Entered
  other: Entered
  mailBefore: string
  moved: Request<By>[]
  isInForce: boolean
  isOver: boolean
}

export interface Model<By> {
  entered: Entered[]
  requests: Request<By>[]
  merges: Merge<By>[]
}

export const stands = ({ into, isOut }: Entered) => into === null && !isOut

export function mergeInModel<By>(model: Model<By>, kept: Entered, other: Entered, mail: string) {
  const moved = model.requests.filter(({ at }) => at === other)
  for (const request of moved) request.at = kept
  model.merges.push({
    ...{ kept, other, mailBefore: kept.mail, moved },
    ...{ isInForce: true, isOver: false },
  })
  other.into = kept
  kept.mail = mail
}

/** The merge of this one that can be taken back: the latest of the one that stands for it. */
export function undoable<By>({ merges }: Model<By>, other: Entered): Merge<By> | undefined {
  const last = merges.findLast(({ kept, isInForce }) => isInForce && kept === other.into)
  return last?.other === other && !last.isOver && stands(last.kept) ? last : undefined
}

export function undoInModel<By>(merge: Merge<By>) {
  merge.isInForce = false
  merge.other.into = null
  merge.kept.mail = merge.mailBefore
  for (const request of merge.moved) request.at = merge.other
}

/** With all that it was ever merged with, taken back or not. */
export function boundTo<By>({ merges }: Model<By>, first: Entered): Set<Entered> {
  const bound = new Set([first])
  for (const _ of merges) {
    for (const { kept, other } of merges) {
      if (bound.has(kept) || bound.has(other)) bound.add(kept).add(other)
    }
  }
  return bound
}

const kind = fc.oneof(
  { weight: 6, arbitrary: fc.constant('merge' as const) },
  { weight: 2, arbitrary: fc.constant('merge and undo' as const) },
  { weight: 4, arbitrary: fc.constant('undo' as const) },
  { weight: 3, arbitrary: fc.constant('ask' as const) },
  { weight: 2, arbitrary: fc.constant('agree' as const) },
  { weight: 2, arbitrary: fc.constant('edit' as const) },
  { weight: 1, arbitrary: fc.constant('sweep' as const) },
  { weight: 2, arbitrary: fc.constant('withdraw' as const) },
)

/** An act on one of three, another of them, and which of two ways. */
const actOf = (kinds: typeof kind) =>
  fc.record({
    kind: kinds,
    one: fc.nat({ max: 2 }),
    other: fc.nat({ max: 1 }),
    way: fc.constantFrom(0 as const, 1 as const),
  })
export type Act = ReturnType<typeof actOf> extends fc.Arbitrary<infer One> ? One : never

/** From a merge to a withdrawal, with whatever between: or most would try neither. */
export const anyActs = fc
  .tuple(
    actOf(fc.constant('merge')),
    fc.array(actOf(kind), { minLength: 4, maxLength: 7 }),
    actOf(fc.constant('withdraw')),
  )
  .map(([first, between, last]) => [first, ...between, last])
