import { addMonths, type IsoDate } from '../calendar/date.ts'

/** A contact is looked at again within 24 months of its entry, or of the last look. */
const REVIEW_MONTHS = 24

/** It is told what is kept of it within a month: GDPR, art. 14(3)(a). */
const TELLING_MONTHS = 1

/** When a contact that was looked at today is looked at again. */
export function reviewOn(today: IsoDate): IsoDate {
  return addMonths(today, REVIEW_MONTHS)
}

/** The last day on which a contact that was entered that day is told. */
export function tellBy(enteredOn: IsoDate): IsoDate {
  return addMonths(enteredOn, TELLING_MONTHS)
}
