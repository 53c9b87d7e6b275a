/** What was typed in a form and not sent, with the last thing that the person made by it. */
export interface Draft {
  made: string
  typed: Partial<Record<string, string>>
}

const PREFIX = 'draft/'
const ofPerson = (personId: string) => `${PREFIX}${personId}/`

/** Where a person's drafts of one thing are kept in the browser: another person never has this key. */
export const draftKeyOf = (personId: string, id: string) => ofPerson(personId) + id

// A browser may refuse its storage: then there are no drafts.
export function readDraft(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null
  } catch {
    return null
  }
}

export function keepDraft(key: string, draft: Draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
  } catch {}
}

export function forgetDraft(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {}
}

/** Leaves no draft in this browser: whoever sits down at it next is somebody else. */
export function forgetDrafts() {
  forgetAll(() => true)
}

/** Leaves this person's drafts alone, and no others. */
export function forgetDraftsOfOthers(personId: string) {
  forgetAll((key) => !key.startsWith(ofPerson(personId)))
}

function forgetAll(goes: (key: string) => boolean) {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX) && goes(key)) localStorage.removeItem(key)
    }
  } catch {}
}
