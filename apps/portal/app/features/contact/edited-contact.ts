import type { HiddenFace } from '@traject/domain/contact/contact'
import type { Language } from '@traject/domain/language/language'
import {
  type EditedItem,
  editedItem,
  emptyItem,
  type StoredItem,
} from '../item-editor/edited-item.ts'
import type { ContactDetails } from './contact-detail-list.tsx'

/** What the editor shows, in the shape of its form. */
export interface EditedContact extends EditedItem, HiddenFace {
  isDesk: boolean
  sides: string[]
  countries: string[]
  languages: string[]
  acquaintance: string
  legalBasis: string
  informed: string
  informedOn: string
  informedHow: string
  mailLanguage: string
}

interface Stored extends StoredItem {
  isDesk: boolean
  sides: string[]
  countries: string[]
  languages: string[]
  acquaintance: string
  legalBasis: string
  informedBy: string | null
  informedOn: string | null
  informedHow: string
}

/** What is stored of both faces, in the shape of the form. */
export function editedContact(stored: Stored, details: ContactDetails): EditedContact {
  const { isDesk, sides, countries, languages, acquaintance, legalBasis } = stored
  const { name, organisation, address, phone, email, language } = details
  return {
    ...editedItem(stored),
    ...{ isDesk, sides, countries, languages, acquaintance, legalBasis },
    informed: stored.informedBy ?? 'not-yet',
    informedOn: stored.informedBy === 'house' ? (stored.informedOn ?? '') : '',
    informedHow: stored.informedHow,
    ...{ name, organisation, address, phone, email, mailLanguage: language },
  }
}

/** An empty one, in the writer's language. */
export function emptyContact(language: Language): EditedContact {
  return {
    ...emptyItem(language),
    isDesk: false,
    sides: [],
    countries: [],
    languages: [],
    acquaintance: 'works-with',
    legalBasis: 'legitimate-interest',
    informed: 'not-yet',
    informedOn: '',
    informedHow: '',
    name: '',
    organisation: '',
    address: '',
    phone: '',
    email: '',
    mailLanguage: language,
  }
}
