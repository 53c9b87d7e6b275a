import { Card } from '@traject/ui/card'
import { Disclosure } from '@traject/ui/disclosure'
import { SideName } from '@traject/ui/side-dot'
import { Tag } from '@traject/ui/tag'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Foreign, ForeignMark, OlderMark, useForeign } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import { AttachedResources } from './attached-resources.tsx'
import type { ShownModule, ShownStep } from './shown-template.ts'

type Props = {
  modules: readonly ShownModule[]
  due: (dueAfterDays: number) => ReactNode
  /** Instructions stand open, as on a step's own page. */
  open?: boolean
}

/** Modules and their steps, numbered over all modules. */
export function TemplateSteps({ modules, due, open = false }: Props) {
  const before = modules.map((_, at) =>
    modules.slice(0, at).reduce((sum, { steps }) => sum + steps.length, 0),
  )
  return (
    <div className="grid gap-5">
      {modules.map((module, at) => (
        <Card key={module.id} aria-labelledby={`module-${module.id}`}>
          <h2 id={`module-${module.id}`}>
            <Foreign language={module.language}>{module.title}</Foreign>
          </h2>
          <ol start={(before[at] ?? 0) + 1} className="mt-3 divide-y divide-line">
            {module.steps.map((step, place) => (
              <Step
                key={step.id}
                step={step}
                number={(before[at] ?? 0) + place + 1}
                due={due}
                open={open}
              />
            ))}
          </ol>
        </Card>
      ))}
    </div>
  )
}

type StepProps = { step: ShownStep; number: number; due: Props['due']; open: boolean }

function Step({ step, number, due, open }: StepProps) {
  const t = useTranslations('template')
  const { id, title, language, html, evidence, dueAfterDays, optional, house, resources } = step
  const lang = useForeign(language)
  return (
    <li id={`step-${id}`} className="grid grid-cols-[1.75rem_minmax(0,1fr)] py-4 last:pb-1">
      <span aria-hidden="true" className="font-display text-lg text-soft tabular-nums">
        {number}
      </span>
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 className="min-w-0">
            <span lang={lang}>{title}</span> <ForeignMark language={language} />{' '}
            <OlderMark isStale={step.isStale} />
          </h3>
          <span className="flex flex-wrap items-center gap-2 text-sm text-soft">
            {optional && <Tag>{t('optional')}</Tag>}
            {dueAfterDays !== null && due(dueAfterDays)}
          </span>
        </div>
        {house && (
          <p className="mt-1 text-sm text-soft">
            <SideName tone={toneOf(house.side)}>{t('turn', { house: house.name })}</SideName>
          </p>
        )}
        {open && html !== null && <Instructions html={html} lang={lang} />}
        {evidence !== '' && (
          <p className="mt-2">
            <span className="text-soft">{t('handsIn')}</span> <span lang={lang}>{evidence}</span>
          </p>
        )}
        <AttachedResources resources={resources} />
        {!open && html !== null && (
          <Disclosure summary={t('whatToDo')} className="mt-1">
            <Instructions html={html} lang={lang} />
          </Disclosure>
        )}
      </div>
    </li>
  )
}

function Instructions({ html, lang }: { html: string; lang: string | undefined }) {
  return (
    <div
      lang={lang}
      className="prose mt-2"
      // Made by markdown.server.ts, which lets no HTML through.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
