/** Rows of people's roles as rows of people, each with the roles in their order. */
export function byPerson<Role extends { personId: string }>(
  roles: readonly Role[],
): { personId: string; first: Role; roles: Role[] }[] {
  const people = new Map<string, { personId: string; first: Role; roles: Role[] }>()
  for (const role of roles) {
    const { personId } = role
    const known = people.get(personId)
    if (known) known.roles.push(role)
    else people.set(personId, { personId, first: role, roles: [role] })
  }
  return [...people.values()]
}
