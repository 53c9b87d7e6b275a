// Written for old Node versions too: it has to run before it can say that they are too old.
const oldest = [20, 19]

/** A sentence where this Node is too old, otherwise nothing. */
export function nodeTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined
  return `Traject needs Node ${oldest.join('.')} or newer, and this is Node ${version}.`
}
