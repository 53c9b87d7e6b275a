/** The use of an item is said by house, and only from so many tracks on: fewer would point at companies. */
export const FEWEST_TRACKS = 5

/** So many days before its last day an item is brought up, so that its house looks at it again. */
export const EXPIRES_SOON_DAYS = 30
