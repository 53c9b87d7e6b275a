import { DomainError } from '../errors.ts'
import type { ItemStatus } from './sharing.ts'

/** draft → published → retired, and no way back: who was told of an item must be able to rely on it. */
const NEXT: Record<ItemStatus, ItemStatus | null> = {
  draft: 'published',
  published: 'retired',
  retired: null,
}

/** @throws DomainError `wrong-state` unless that is the status's next one */
export function moveTo<Next extends 'published' | 'retired'>(status: ItemStatus, next: Next): Next {
  if (NEXT[status] !== next) throw new DomainError('wrong-state')
  return next
}
