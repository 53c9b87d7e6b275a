import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIRECTIONS, moveModuleBy, moveStepBy, type Outline } from './outline.ts'

/** Up to five modules with up to five steps each, some of them empty. */
const outline: fc.Arbitrary<Outline> = fc
  .array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 5 })
  .map((sizes) =>
    sizes.map((size, module) => ({
      id: `m${module}`,
      steps: Array.from({ length: size }, (_, step) => `m${module}s${step}`),
    })),
  )
const direction = fc.constantFrom(...DIRECTIONS)
const stepsOf = (one: Outline) => one.flatMap(({ steps }) => steps)
const placeOf = (one: Outline, id: string) =>
  one.findIndex(({ steps }) => steps.includes(id)) + stepsOf(one).indexOf(id)

const withStep = outline
  .filter((one) => stepsOf(one).length > 0)
  .chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...stepsOf(one))))

describe('moving a step', () => {
  it('loses and doubles nothing, and leaves the modules where they are', () => {
    const check = fc.property(withStep, direction, ([before, step], way) => {
      const after = moveStepBy(before, step, way)
      expect(stepsOf(after).toSorted()).toEqual(stepsOf(before).toSorted())
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    })
    fc.assert(check)
  })

  it('keeps the others in their order, and moves it by one place or into the next module', () => {
    const check = fc.property(withStep, direction, ([before, step], way) => {
      const after = moveStepBy(before, step, way)
      const others = (one: Outline) => stepsOf(one).filter((id) => id !== step)
      expect(others(after)).toEqual(others(before))
      const way1 = way === 'up' ? -1 : 1
      if (after !== before) expect(placeOf(after, step) - placeOf(before, step)).toBe(way1)
    })
    fc.assert(check)
  })

  it('is taken back by moving it the other way', () => {
    const check = fc.property(withStep, direction, ([before, step], way) => {
      const after = moveStepBy(before, step, way)
      if (after === before) return
      expect(moveStepBy(after, step, way === 'up' ? 'down' : 'up')).toEqual(before)
    })
    fc.assert(check)
  })

  it('reaches every place by the keyboard alone: all the way up it is the first of all', () => {
    const check = fc.property(withStep, ([before, step]) => {
      let at = before
      for (let moves = 0; moves < 60; moves += 1) at = moveStepBy(at, step, 'up')
      expect(at[0]?.steps[0]).toBe(step)
    })
    fc.assert(check)
  })

  it('does nothing at the ends, nor to a step that is not there', () => {
    const one: Outline = [
      { id: 'a', steps: ['1', '2'] },
      { id: 'b', steps: ['3'] },
    ]
    expect(moveStepBy(one, '1', 'up')).toBe(one)
    expect(moveStepBy(one, '3', 'down')).toBe(one)
    expect(moveStepBy(one, 'x', 'up')).toBe(one)
    expect(moveStepBy(one, '2', 'down')).toEqual([
      { id: 'a', steps: ['1'] },
      { id: 'b', steps: ['2', '3'] },
    ])
    expect(moveStepBy(one, '3', 'up')).toEqual([
      { id: 'a', steps: ['1', '2', '3'] },
      { id: 'b', steps: [] },
    ])
  })
})

describe('moving a module', () => {
  it('takes its steps along, and changes places with its neighbour', () => {
    const one: Outline = [
      { id: 'a', steps: ['1', '2'] },
      { id: 'b', steps: ['3'] },
      { id: 'c', steps: [] },
    ]
    const ids = (changed: Outline) => changed.map(({ id, steps }) => [id, ...steps].join(''))
    expect(ids(moveModuleBy(one, 'a', 'down'))).toEqual(['b3', 'a12', 'c'])
    expect(ids(moveModuleBy(one, 'c', 'up'))).toEqual(['a12', 'c', 'b3'])
    for (const [id, way] of [
      ['a', 'up'],
      ['c', 'down'],
      ['x', 'down'],
    ] as const) {
      expect(moveModuleBy(one, id, way)).toBe(one)
    }
  })
})
