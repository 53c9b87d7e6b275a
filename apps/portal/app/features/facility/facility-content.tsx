import {
  FACILITY_WORDS,
  type FacilityAccess,
  type FacilityGenre,
  type FacilityPricing,
  type FacilityWords,
  type PriceUnit,
} from '@traject/domain/facility/facility'
import type { Language } from '@traject/domain/language/language'
import { regionName } from '@traject/domain/partnership/region'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DefinitionList } from '@traject/ui/definition-list'
import { Disclosure } from '@traject/ui/disclosure'
import { Notice } from '@traject/ui/notice'
import { useFormatter, useTranslations } from 'use-intl'
import { useFileKind } from '../words/file-kind.ts'
import { useFileSize } from '../words/file-size.ts'
import { Foreign, useForeign } from '../words/lang.tsx'

export interface ShownFacility {
  id: string
  language: Language
  facilityGenre: FacilityGenre
  capacity: number | null
  width: number | null
  depth: number | null
  height: number | null
  accessibility: readonly FacilityAccess[]
  address: string
  city: string
  nuts3: string
  pricing: FacilityPricing
  price: number | null
  priceUnit: PriceUnit | null
  words: FacilityWords
  /** What the original says, where these words are behind it. */
  wordsOriginal: ({ language: Language } & FacilityWords) | null
  sheet: { name: string; mediaType: string; size: number } | null
  pictures: readonly {
    id: string
    width: number
    height: number
    alternative: string
    language: Language
    /** What the original says, where these words are behind it. */
    original: { language: Language; alternative: string } | null
  }[]
}

type Props = { facility: ShownFacility }

/** The thing itself: its pictures, what it offers, its technical sheet. */
export function FacilityContent({ facility }: Props) {
  const t = useTranslations('facility')
  const lang = useForeign(facility.language)
  const { words, accessibility, sheet } = facility
  const hasAccess = accessibility.length > 0 || words.accessibility !== ''
  return (
    <div className="grid min-w-0 gap-5">
      <Pictures facility={facility} />
      {facility.wordsOriginal && <OlderWords original={facility.wordsOriginal} />}
      <Card aria-labelledby="place">
        <CardHeader id="place" title={t('place')} />
        <Facts facility={facility} />
      </Card>
      {words.included !== '' && (
        <Card aria-labelledby="included">
          <CardHeader id="included" title={t('words.included')} />
          <p lang={lang} className="whitespace-pre-line">
            {words.included}
          </p>
        </Card>
      )}
      {hasAccess && (
        <Card aria-labelledby="access">
          <CardHeader id="access" title={t('access.legend')} />
          {accessibility.length > 0 && (
            <ul className="list-disc pl-5">
              {accessibility.map((one) => (
                <li key={one}>{t(`access.${one}`)}</li>
              ))}
            </ul>
          )}
          {words.accessibility !== '' && (
            <p lang={lang} className="mt-3 whitespace-pre-line">
              {words.accessibility}
            </p>
          )}
        </Card>
      )}
      {sheet && <Sheet id={facility.id} sheet={sheet} />}
    </div>
  )
}

/** What is written below is behind the original: the reader is told, and can read that. */
function OlderWords({ original }: { original: NonNullable<ShownFacility['wordsOriginal']> }) {
  const t = useTranslations('facility')
  const item = useTranslations('item')
  return (
    <Notice kind="info" title={item('older.title')}>
      <Disclosure summary={item('older.read')}>
        <dl className="grid gap-2">
          {FACILITY_WORDS.filter((field) => original[field] !== '').map((field) => (
            <div key={field}>
              <dt className="text-sm text-soft">{t(`words.${field}`)}</dt>
              <dd lang={original.language} className="whitespace-pre-line">
                {original[field]}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Notice>
  )
}

/** The first one large, the others below it; none wider than its column. */
function Pictures({ facility: { id, pictures } }: Props) {
  const t = useTranslations('facility.pictures')
  if (pictures.length === 0) return null
  return (
    <section aria-label={t('title')}>
      <ul className="grid grid-cols-2 gap-3">
        {pictures.map((picture, at) => (
          <li key={picture.id} className={at === 0 ? 'col-span-2' : undefined}>
            <Picture address={`/facilities/${id}/pictures/${picture.id}`} {...picture} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type PictureProps = ShownFacility['pictures'][number] & { address: string }

function Picture({ address, width, height, alternative, language, original }: PictureProps) {
  const t = useTranslations('facility.pictures')
  return (
    <>
      {/* A plain link: a file is no page of the router. */}
      <a href={address} className="block">
        <img
          src={address}
          width={width}
          height={height}
          alt={alternative}
          lang={useForeign(language)}
          loading="lazy"
          decoding="async"
          className="h-auto max-h-[28rem] w-full rounded-card border border-line object-cover"
        />
      </a>
      {original && (
        <Disclosure summary={t('older')}>
          <p lang={original.language}>{original.alternative}</p>
        </Disclosure>
      )}
    </>
  )
}

function Facts({ facility }: Props) {
  const t = useTranslations('facility')
  const item = useTranslations('item')
  const format = useFormatter()
  const { facilityGenre, capacity, address, city, nuts3, words, language } = facility
  const size = useSize(facility)
  const price = usePrice(facility)
  return (
    <DefinitionList
      items={[
        { term: t('genre.legend'), value: item(`facilityGenre.${facilityGenre}`) },
        ...(capacity === null
          ? []
          : [{ term: t('capacity.label'), value: format.number(capacity) }]),
        ...(size === '' ? [] : [{ term: t('size.legend'), value: size }]),
        {
          term: t('address.label'),
          value: (
            <>
              {address !== '' && <span className="block">{address}</span>}
              {city === regionName(nuts3) ? city : `${city}, ${regionName(nuts3)}`}
            </>
          ),
        },
        { term: t('pricing.legend'), value: price },
        ...(words.conditions === ''
          ? []
          : [
              {
                term: t('words.conditions'),
                value: (
                  <span className="whitespace-pre-line">
                    <Foreign language={language}>{words.conditions}</Foreign>
                  </span>
                ),
              },
            ]),
      ]}
    />
  )
}

/** "12 × 8.5 m, 5 m high". */
function useSize({ width, depth, height }: ShownFacility): string {
  const t = useTranslations('facility.size')
  const format = useFormatter()
  const metres = (centimetres: number) => format.number(centimetres / 100)
  const ground = [width, depth].flatMap((length) => (length === null ? [] : [metres(length)]))
  return [
    ...(ground.length > 0 ? [`${ground.join(' × ')}\u00a0m`] : []),
    ...(height === null ? [] : [t('high', { size: metres(height) })]),
  ].join(', ')
}

/** "€1,250 a day", as the reader's language writes money; cents only where there are some. */
function usePrice({ pricing, price, priceUnit }: ShownFacility): string {
  const t = useTranslations('facility')
  const format = useFormatter()
  if (pricing !== 'priced' || price === null || priceUnit === null) return t(`pricing.${pricing}`)
  const amount = format.number(price / 100, price % 100 === 0 ? 'wholeEuro' : 'euro')
  return t(`price.per.${priceUnit}`, { amount })
}

function Sheet({ id, sheet }: { id: string; sheet: NonNullable<ShownFacility['sheet']> }) {
  const t = useTranslations('facility.sheet')
  const item = useTranslations('item')
  const size = useFileSize(sheet.size)
  const kind = useFileKind()(sheet.mediaType)
  return (
    <Card aria-labelledby="sheet">
      <CardHeader id="sheet" title={t('title')} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <a href={`/facilities/${id}/sheet`} className={buttonClass('quiet')}>
          {t('open')}
        </a>
        <a href={`/facilities/${id}/sheet?download`} download>
          {item('download')}
        </a>
        <p className="basis-full break-words text-soft">
          {item('fileFacts', { name: sheet.name, kind, size })}
        </p>
      </div>
    </Card>
  )
}
