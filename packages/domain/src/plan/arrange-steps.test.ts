import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAtEnd, canMoveAlong, moveAlong, putInModule } from './arrange-steps.ts'
import { type PlacedStep, sectionsOf } from './sections.ts'

/** `A:one,two -:three B:` as sections of a plan; a module without steps stands at its end. */
function plan(text: string) {
  const sections = text.split(' ').map((section) => {
    const [module = '', steps = ''] = section.split(':')
    return { moduleId: module === '-' ? null : module, ids: steps.split(',').filter(Boolean) }
  })
  const steps = sections.flatMap(({ moduleId, ids }) => ids.map((id) => ({ id, moduleId })))
  const modules = sections.flatMap(({ moduleId }) => moduleId ?? [])
  return { steps, modules }
}

const written = (steps: PlacedStep[], modules: string[] = []) =>
  sectionsOf(steps, modules)
    .map(({ moduleId, steps: inside }) => `${moduleId ?? '-'}:${inside.map(({ id }) => id)}`)
    .join(' ')

const moved = (text: string, id: string, direction: 'up' | 'down') => {
  const { steps, modules } = plan(text)
  return written(moveAlong(steps, modules, id, direction), modules)
}

describe('a step that is moved', () => {
  it('changes places with its neighbour', () => {
    expect(moved('A:a,b,c', 'b', 'up')).toBe('A:b,a,c')
    expect(moved('A:a,b,c', 'b', 'down')).toBe('A:a,c,b')
  })

  it('goes over into the next module at the edge of its own', () => {
    expect(moved('A:a,b B:c,d', 'c', 'up')).toBe('A:a,b,c B:d')
    expect(moved('A:a,b B:c,d', 'b', 'down')).toBe('A:a B:b,c,d')
    expect(moved('A:a -:b B:c', 'b', 'down')).toBe('A:a B:b,c')
    expect(moved('A:a,b -:c', 'b', 'down')).toBe('A:a -:b,c')
  })

  it('fills a module that has no steps yet, and leaves one empty', () => {
    expect(moved('A:a,b B:', 'b', 'down')).toBe('A:a B:b')
    expect(moved('A:a B:b', 'a', 'down')).toBe('B:a,b A:')
  })

  it('stays where the line ends', () => {
    expect(moved('A:a,b B:c', 'a', 'up')).toBe('A:a,b B:c')
    expect(moved('A:a,b B:c', 'c', 'down')).toBe('A:a,b B:c')
    expect(moved('A:a', 'unknown', 'up')).toBe('A:a')
  })
})

it('a step that changes its module stands at the end of the other', () => {
  const put = (text: string, id: string, moduleId: string | null) =>
    written(putInModule(plan(text).steps, id, moduleId))
  expect(put('A:a,b B:c,d -:e', 'a', 'B')).toBe('A:b B:c,d,a -:e')
  expect(put('A:a,b,c B:d', 'a', null)).toBe('A:b,c -:a B:d')
  expect(put('A:a,b,c B:d', 'a', 'new')).toBe('A:b,c new:a B:d')
  expect(put('A:a,b', 'a', 'A')).toBe('A:a,b')
})

it('a new step stands at the end of its module, or of the line', () => {
  const add = (text: string, moduleId: string | null) =>
    written(addAtEnd(plan(text).steps, { id: 'new', moduleId }))
  expect(add('A:a,b B:c', 'A')).toBe('A:a,b,new B:c')
  expect(add('A:a,b B:c', 'C')).toBe('A:a,b B:c C:new')
  expect(add('A:a -:b B:c', null)).toBe('A:a -:b B:c -:new')
})

const modules = ['A', 'B', 'C']
const anyPlan = fc
  .array(fc.tuple(fc.constantFrom(...modules, null), fc.integer({ min: 1, max: 3 })), {
    maxLength: 5,
  })
  .map((sections) => {
    const met = new Set<string>()
    return sections.flatMap(([moduleId, size], section) => {
      // A module stands together: where it came before, these steps stand in none.
      const isNew = moduleId !== null && !met.has(moduleId)
      if (isNew) met.add(moduleId)
      return Array.from({ length: size }, (_, at): PlacedStep => {
        return { id: `${section}.${at}`, moduleId: isNew ? moduleId : null }
      })
    })
  })
const chosen = anyPlan.chain((steps) =>
  fc.record({
    steps: fc.constant(steps),
    id: steps.length > 0 ? fc.constantFrom(...steps.map((step) => step.id)) : fc.constant('none'),
    direction: fc.constantFrom('up' as const, 'down' as const),
    moduleId: fc.constantFrom(...modules, null),
  }),
)
const others = (steps: PlacedStep[], id: string) => steps.filter((step) => step.id !== id)
const idsOf = (steps: PlacedStep[]) => steps.map(({ id }) => id).toSorted()
const isTogether = (steps: PlacedStep[]) => {
  const headings = sectionsOf(steps).flatMap(({ moduleId }) => moduleId ?? [])
  return new Set(headings).size === headings.length
}

describe('whatever the plan', () => {
  it('keeps every step, and all others in their order and module', () => {
    fc.assert(
      fc.property(chosen, ({ steps, id, direction, moduleId }) => {
        for (const arranged of [
          moveAlong(steps, modules, id, direction),
          putInModule(steps, id, moduleId),
        ]) {
          expect(idsOf(arranged)).toEqual(idsOf(steps))
          expect(others(arranged, id)).toEqual(others(steps, id))
        }
      }),
    )
  })

  it('keeps the steps of a module together', () => {
    fc.assert(
      fc.property(chosen, ({ steps, id, direction, moduleId }) => {
        expect(isTogether(moveAlong(steps, modules, id, direction))).toBe(true)
        expect(isTogether(putInModule(steps, id, moduleId))).toBe(true)
        expect(isTogether(addAtEnd(steps, { id: 'new', moduleId }))).toBe(true)
      }),
    )
  })

  it('brings a step to the top, and to the end, by going on', () => {
    fc.assert(
      fc.property(chosen, ({ steps, id, direction }) => {
        fc.pre(steps.length > 0)
        let arranged = steps
        // Through every place, and once through each heading on the way.
        for (let press = 0; press < steps.length * 2 + modules.length; press++) {
          arranged = moveAlong(arranged, modules, id, direction)
        }
        expect(arranged.at(direction === 'up' ? 0 : -1)?.id).toBe(id)
        expect(canMoveAlong(arranged, modules, id, direction)).toBe(false)
      }),
    )
  })
})
