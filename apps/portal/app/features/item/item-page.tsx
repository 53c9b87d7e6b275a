import type { ItemKind } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { Disclosure } from '@traject/ui/disclosure'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { ItemActs } from './item-acts.tsx'
import { itemAddress } from './item-address.ts'

interface Shown {
  id: string
  kind: ItemKind
  language: Language
  title: string
  summary: string
  /** What the original says, where this is a translation that is behind it. */
  original: { language: Language; title: string; summary: string } | null
  ownerName: string
  acts: { edit: boolean; share: boolean; retire: boolean; recall?: boolean }
}

type Props = {
  item: Shown
  /** The reader acts for somebody, and has a catalogue to go back to. */
  hasCatalogue: boolean
  isAssignable?: boolean
  /** The main act of the page, before what its house may do with it. */
  mainAct?: ReactNode
  /** What is said before the thing itself. */
  notices?: ReactNode
  /** Beside it: whose it is, and how it is used. */
  side: ReactNode
  children: ReactNode
}

/** The page of an item of any kind. Needs the words of `item` and `assignment`. */
export function ItemPage(props: Props) {
  const { item, hasCatalogue, isAssignable = false, mainAct, notices, side, children } = props
  const t = useTranslations('item')
  const lang = useForeign(item.language)
  return (
    <article>
      <PageHeader
        kicker={hasCatalogue ? <Link to="/catalogue">{t('catalogue')}</Link> : item.ownerName}
        title={item.title}
        titleLang={lang}
        actions={
          <>
            {mainAct}
            <ItemActs
              address={itemAddress(item.kind, item.id)}
              title={item.title}
              kind={item.kind}
              acts={item.acts}
              isAssignable={isAssignable}
            />
          </>
        }
        lead={
          <p>
            <span lang={lang}>{item.summary}</span> <ForeignMark language={item.language} />
          </p>
        }
      />
      {item.original && <OlderThanOriginal original={item.original} />}
      {notices}
      <div className="grid items-start gap-5 rail:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        {children}
        <div className="grid gap-5">{side}</div>
      </div>
    </article>
  )
}

/** The reader's language is behind the original: he is told, and can read that. */
function OlderThanOriginal({ original }: { original: NonNullable<Shown['original']> }) {
  const t = useTranslations('item')
  const { language, title, summary } = original
  return (
    <Notice kind="info" title={t('older.title')} className="mb-5">
      <Disclosure summary={t('older.read')}>
        <div lang={language}>
          <p className="font-[620]">{title}</p>
          <p>{summary}</p>
        </div>
      </Disclosure>
    </Notice>
  )
}
