import type { Side } from './side.ts'

/** The NUTS 2021 regions of level 3 of the programme area, by side of the border. */
export const REGIONS = {
  'hauts-de-france-grand-est': {
    FRE11: 'Nord',
    FRE12: 'Pas-de-Calais',
    FRE21: 'Aisne',
    FRE22: 'Oise',
    FRE23: 'Somme',
    FRF21: 'Ardennes',
    FRF23: 'Marne',
  },
  wallonia: {
    BE323: 'Mons',
    BE328: 'Tournai-Mouscron',
    BE329: 'La Louvière',
    BE32A: 'Ath',
    BE32B: 'Charleroi',
    BE32C: 'Soignies',
    BE32D: 'Thuin',
    BE341: 'Arlon',
    BE342: 'Bastogne',
    BE343: 'Marche-en-Famenne',
    BE344: 'Neufchâteau',
    BE345: 'Virton',
    BE351: 'Dinant',
    BE352: 'Namur',
    BE353: 'Philippeville',
  },
  flanders: {
    BE234: 'Gent',
    BE235: 'Oudenaarde',
    BE251: 'Brugge',
    BE252: 'Diksmuide',
    BE253: 'Ieper',
    BE254: 'Kortrijk',
    BE255: 'Oostende',
    BE256: 'Roeselare',
    BE257: 'Tielt',
    BE258: 'Veurne',
  },
} as const satisfies Record<Side, Record<string, string>>

const SIDE_OF = new Map(
  (Object.keys(REGIONS) as Side[]).flatMap((side) =>
    Object.keys(REGIONS[side]).map((nuts3): [string, Side] => [nuts3, side]),
  ),
)

/** The side of the border on which a region lies; nothing for one outside the area. */
export function sideOfRegion(nuts3: string): Side | undefined {
  return SIDE_OF.get(nuts3)
}

/** A region's own name, which is the same in every language. */
export function regionName(nuts3: string): string {
  const regions: Record<string, string> = Object.assign({}, ...Object.values(REGIONS))
  return regions[nuts3] ?? nuts3
}
