/**
 * A change of the SQL on its way to the database. Values stand in it as «0», «1» …; a statement that
 * `of` matches and `find` does not is an error.
 */
export interface Fault {
  of: RegExp
  find: RegExp
  put: string
}

/** Takes one of the two rules out of the statement. */
export const withoutRule = (of: RegExp): Fault => ({
  of,
  find: /\/\*rule\*\/\([\s\S]*?\)\/\*end\*\//,
  put: 'true',
})

/** Takes the rule of tracks out of a statement in which another rule stands before it. */
export const withoutTrackRule = (of: RegExp): Fault => ({
  of,
  find: /\/\*rule\*\/\(access\.whole or [^)]*\)\/\*end\*\//,
  put: 'true',
})

/** Takes the base-or-own rule of the vocabulary out of a statement, where it stands first. */
export const withoutVocabularyRule = (of: RegExp): Fault => ({
  of,
  find: /\/\*known\*\/\([\s\S]*?\)\/\*end\*\//,
  put: 'true',
})
