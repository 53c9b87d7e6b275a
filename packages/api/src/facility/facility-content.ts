import type { FacilityContent, FacilityRecord } from '@traject/db/facility/facility.repo'
import type { TenantScope } from '@traject/db/scope'
import { FACILITY_WORDS } from '@traject/domain/facility/facility'
import type { FacilityInput } from '@traject/domain/facility/inputs'
import { LANGUAGES } from '@traject/domain/language/language'
import { itemContentOf } from '../item/item-content.ts'
import { refuseForeignFiles } from './refuse-foreign-files.ts'

/**
 * What a form says, as it is stored: a price only where it is priced, and only the words and
 * alternatives that were written.
 * @throws DomainError `invalid` at `concepts`, `sheet` and the pictures
 */
export async function contentOf(
  scope: TenantScope,
  input: FacilityInput,
  current: FacilityRecord | null,
): Promise<FacilityContent> {
  await refuseForeignFiles(scope, input, current)
  const { genre, accessibility, address, city, nuts3, pricing, words } = input
  const isPriced = pricing === 'priced'
  return {
    ...(await itemContentOf(scope, input)),
    facilityGenre: genre,
    capacity: input.capacity ?? null,
    width: input.width ?? null,
    depth: input.depth ?? null,
    height: input.height ?? null,
    ...{ accessibility, address, city, nuts3, pricing },
    price: isPriced ? (input.price ?? null) : null,
    priceUnit: isPriced ? (input.priceUnit ?? null) : null,
    words: LANGUAGES.filter((language) =>
      FACILITY_WORDS.some((one) => words[language][one] !== ''),
    ).map((language) => ({ language, ...words[language] })),
    wordsConfirmed: {
      stillRight: input.wordsStillRight,
      smallCorrection: input.smallCorrection,
    },
    sheetFileId: input.isSheetTakenAway ? null : (input.sheetId ?? null),
    pictures: picturesOf(input),
  }
}

/** In the order of their places; where two want the same one, in the order of the form. */
function picturesOf({ pictures, smallCorrection }: FacilityInput): FacilityContent['pictures'] {
  const kept = pictures.flatMap(({ pictureId, isTakenAway, place, ...said }, at) => {
    if (!pictureId || isTakenAway) return []
    return [{ fileId: pictureId, place: place ?? at + 1, said }]
  })
  const inOrder = kept.toSorted((one, other) => one.place - other.place)
  // The same picture sent twice stands once.
  const once = new Map(inOrder.map(({ fileId, said }) => [fileId, said]))
  return [...once].map(([fileId, { alternatives, stillRight }]) => ({
    fileId,
    alternatives: LANGUAGES.filter((language) => alternatives[language] !== '').map((language) => {
      return { language, alternative: alternatives[language] }
    }),
    confirmed: { stillRight, smallCorrection },
  }))
}
