import type { PersonSeed } from './types.ts'

/** The people of the further companies. */
export const furtherPeople: PersonSeed[] = [
  {
    key: 'la-lanterne-owner',
    name: 'Projectionniste, La Lanterne',
    email: 'owner@la-lanterne.example',
    language: 'fr',
    sme: 'la-lanterne',
    smeRole: 'owner',
  },
  {
    key: 'wilgenroos-owner',
    name: 'Poppenspeler, Wilgenroos',
    email: 'owner@wilgenroos.example',
    language: 'nl',
    sme: 'wilgenroos',
    smeRole: 'owner',
  },
  {
    key: 'tolhuis-owner',
    name: 'Speelgoedmaker, Tolhuis',
    email: 'owner@tolhuis.example',
    language: 'nl',
    sme: 'tolhuis',
    smeRole: 'owner',
  },
  {
    key: 'nachtegaal-owner',
    name: 'Geluidsmaker, Nachtegaal',
    email: 'owner@nachtegaal.example',
    language: 'nl',
    sme: 'nachtegaal',
    smeRole: 'owner',
  },
]
