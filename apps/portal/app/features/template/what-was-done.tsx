import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { type OutlinedTemplate, textOf } from './outlined-template.ts'

type Props = {
  template: OutlinedTemplate
  moved: { id: string } | null
  done: string | null
}

/** Says where the moved thing stands now: heard by who does not see the list change. */
export function WhatWasDone({ template, moved, done }: Props) {
  const t = useTranslations('template')
  const place = usePlace(template, moved?.id)
  const words =
    done === 'deleted' || done === 'module-added' || done === 'saved' ? t(`done.${done}`) : place
  const said = useRef<HTMLParagraphElement>(null)
  const { revision } = template.version
  // What was deleted had the focus: here the reader goes on.
  useEffect(() => {
    if (done === 'deleted') said.current?.focus()
  }, [done, revision])
  return (
    <p ref={said} role="status" tabIndex={-1} className="text-sm text-soft not-empty:mt-4">
      {words}
    </p>
  )
}

function usePlace({ modules, sourceLanguage }: OutlinedTemplate, id: string | undefined) {
  const t = useTranslations('template')
  if (id === undefined) return ''
  for (const [at, module] of modules.entries()) {
    const title = textOf(module.texts, sourceLanguage, '')
    if (module.id === id) return t('done.moduleAt', { title, place: at + 1, of: modules.length })
    const place = module.steps.findIndex((step) => step.id === id)
    const step = module.steps[place]
    if (!step) continue
    const of = module.steps.length
    const words = { title: step.texts[sourceLanguage]?.title ?? '', module: title }
    return t('done.stepAt', { ...words, place: place + 1, of })
  }
  return ''
}
