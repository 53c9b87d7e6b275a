import type { Caller } from '@traject/api/app-router'
import { DIRECTIONS, type Direction } from '@traject/domain/track-template/outline'

/** What the form of an outline asked for. */
export interface OutlineDone {
  /** The address of the page after it, so that it can say what was done. */
  query: string
}

/**
 * Does what one of the outline's small forms asks: move or delete a step or a module. Nothing where it
 * asks for none of them.
 */
export async function doOutlineAct(
  call: Caller,
  id: string,
  form: FormData,
): Promise<OutlineDone | null> {
  const text = (name: string) => String(form.get(name) ?? '')
  const base = { id, revision: Number(text('revision')), requestId: text('requestId') }
  const direction = DIRECTIONS.find((one) => one === text('direction')) ?? 'up'
  switch (text('what')) {
    case 'move-step': {
      const stepId = await call.template.moveStep({ ...base, stepId: text('stepId'), direction })
      return { query: moved(stepId, direction) }
    }
    case 'move-module': {
      const moduleId = text('moduleId')
      return {
        query: moved(await call.template.moveModule({ ...base, moduleId, direction }), direction),
      }
    }
    case 'delete-step':
      await call.template.deleteStep({ ...base, stepId: text('stepId') })
      return { query: '?done=deleted' }
    case 'delete-module':
      await call.template.deleteModule({ ...base, moduleId: text('moduleId') })
      return { query: '?done=deleted' }
    default:
      return null
  }
}

const moved = (id: string, by: Direction) => `?moved=${id}&by=${by}`
