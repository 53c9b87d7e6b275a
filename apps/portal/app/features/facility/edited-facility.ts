import type { FacilityWords } from '@traject/domain/facility/facility'
import type { Language } from '@traject/domain/language/language'
import {
  type EditedItem,
  editedItem,
  emptyItem,
  type StoredItem,
} from '../item-editor/edited-item.ts'

/** A picture as its part of the form shows it. */
export interface EditedPicture {
  pictureId: string
  pictureName: string
  place: string
  alternatives: Partial<Record<Language, string>>
  /** Of each translation that is behind its original: what that said when it was made. */
  behind: { [L in Language]?: { alternative: string } | undefined }
}

/** A facility as the editor shows it, in the shape of its form: lengths in metres, a price in euros. */
export interface EditedFacility extends EditedItem {
  genre: string
  capacity: string
  width: string
  depth: string
  height: string
  accessibility: string[]
  words: Partial<Record<Language, FacilityWords>>
  /** Of each translation that is behind its original: what that said when it was made. */
  wordsBehind: { [L in Language]?: FacilityWords | undefined }
  address: string
  city: string
  nuts3: string
  pricing: string
  price: string
  priceUnit: string
  sheetId: string
  sheetName: string
  pictures: EditedPicture[]
}

type Stored = StoredItem & {
  facilityGenre: string
  capacity: number | null
  width: number | null
  depth: number | null
  height: number | null
  accessibility: string[]
  words: ({ language: Language } & FacilityWords)[]
  wordsBehind: { [L in Language]?: FacilityWords | undefined }
  address: string
  city: string
  nuts3: string
  pricing: string
  price: number | null
  priceUnit: string | null
  sheet: { id: string; name: string } | null
  pictures: {
    fileId: string
    name: string
    alternatives: { language: Language; alternative: string }[]
    behind: EditedPicture['behind']
  }[]
}

/** What is stored, in the shape of the form, as the reader's language writes numbers. */
export function editedFacility(stored: Stored, reader: Language): EditedFacility {
  const { facilityGenre, accessibility, address, city, nuts3, pricing } = stored
  const hundredth = (whole: number | null) => hundredths(whole, reader)
  return {
    ...editedItem(stored),
    genre: facilityGenre,
    capacity: stored.capacity === null ? '' : String(stored.capacity),
    width: hundredth(stored.width),
    depth: hundredth(stored.depth),
    height: hundredth(stored.height),
    words: Object.fromEntries(stored.words.map(({ language, ...words }) => [language, words])),
    wordsBehind: stored.wordsBehind,
    ...{ accessibility, address, city, nuts3, pricing },
    price: hundredth(stored.price),
    priceUnit: stored.priceUnit ?? 'day',
    sheetId: stored.sheet?.id ?? '',
    sheetName: stored.sheet?.name ?? '',
    pictures: stored.pictures.map(({ fileId, name, alternatives, behind }, at) => ({
      pictureId: fileId,
      pictureName: name,
      place: String(at + 1),
      alternatives: Object.fromEntries(
        alternatives.map(({ language, alternative }) => [language, alternative]),
      ),
      behind,
    })),
  }
}

/** Centimetres as metres, cents as euros: "8", "8,5". */
function hundredths(whole: number | null, reader: Language): string {
  if (whole === null) return ''
  const text = String(whole / 100)
  return reader === 'en' ? text : text.replace('.', ',')
}

/** An empty one, in the writer's language. */
export function emptyFacility(language: Language): EditedFacility {
  const sizes = { capacity: '', width: '', depth: '', height: '' }
  const place = { address: '', city: '', nuts3: '' }
  return {
    ...emptyItem(language),
    genre: 'stage',
    ...sizes,
    accessibility: [],
    words: {},
    wordsBehind: {},
    ...place,
    pricing: 'free',
    price: '',
    priceUnit: 'day',
    sheetId: '',
    sheetName: '',
    pictures: [],
  }
}
