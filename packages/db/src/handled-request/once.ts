import { inTransaction, type TenantScope } from '../scope.ts'

/**
 * Does a form's work once: a second tap, or the same request sent again, waits for the first and gets
 * its answer. `requestId` was made when the form was shown. The work runs in one transaction with the
 * claim; where it fails, the form may be sent again.
 * @returns what the first one answered: the id of what it made or changed
 */
export function once<S extends TenantScope>(
  scope: S,
  requestId: string,
  work: (scope: S) => Promise<string>,
): Promise<string> {
  const { personId } = scope.actor
  return inTransaction(scope, async (within) => {
    const { connection, now } = within
    const claimed = await connection.$executeRaw`
      insert into handled_request (person_id, request_id, created_at)
      values (${personId}::uuid, ${requestId}::uuid, ${now}::timestamptz)
      on conflict do nothing`
    const key = { personId_requestId: { personId, requestId } }
    if (claimed === 0) {
      const { subjectId } = await connection.handledRequest.findUniqueOrThrow({ where: key })
      return subjectId ?? ''
    }
    const subjectId = await work(within)
    await connection.handledRequest.update({ where: key, data: { subjectId } })
    return subjectId
  })
}
