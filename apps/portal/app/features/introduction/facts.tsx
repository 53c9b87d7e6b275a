import type { Fact } from '@traject/domain/introduction/facts'
import type { Messages } from '@traject/i18n/catalogue'
import { DefinitionList } from '@traject/ui/definition-list'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Foreign } from '../words/lang.tsx'

/** What concepts are called, by id, in the reader's language. */
export type Labels = Readonly<Record<string, string>>

/** How a fact reads: the words as they stand, or what its keys are called here. */
export function useFactWords(labels: Labels): (fact: Fact) => ReactNode {
  const t = useTranslations('introduction')
  return ({ key, words, keys = [], language }) => {
    if (words !== undefined) {
      return language ? <Foreign language={language}>{words}</Foreign> : words
    }
    const said = keys.map((one) => {
      if (key === 'size') return t(`sizes.${one as keyof Messages['introduction']['sizes']}`)
      if (key === 'stage') return t(`stages.${one as keyof Messages['introduction']['stages']}`)
      return labels[one] ?? ''
    })
    return said.filter((one) => one !== '').join(', ')
  }
}

/** What goes along with a request, as it is sent. */
export function FactList({ facts, labels }: { facts: readonly Fact[]; labels: Labels }) {
  const t = useTranslations('introduction')
  const words = useFactWords(labels)
  return (
    <DefinitionList
      items={facts.map((fact) => ({ term: t(`facts.${fact.key}`), value: words(fact) }))}
    />
  )
}
