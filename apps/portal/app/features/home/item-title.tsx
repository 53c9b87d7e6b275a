import type { ItemKind } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { Link } from '../../lib/router.tsx'
import { itemAddress } from '../item/item-address.ts'
import { ForeignMark, useForeign } from '../words/lang.tsx'

type Props = { item: { id: string; kind: ItemKind; title: string; language: Language } }

/** An item's title, leading to it, in its own language. */
export function ItemTitle({ item: { id, kind, title, language } }: Props) {
  return (
    <>
      <Link to={itemAddress(kind, id)} lang={useForeign(language)} className="font-[650]">
        {title}
      </Link>{' '}
      <ForeignMark language={language} />
    </>
  )
}
