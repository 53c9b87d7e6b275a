import { dueDate } from '@traject/domain/calendar/due-date'
import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader, NowCard } from '@traject/ui/card'
import { useFormatter, useTranslations } from 'use-intl'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import type { ShownModule, ShownTemplate } from './shown-template.ts'
import { TemplateLine } from './template-line.tsx'
import { TemplateSteps } from './template-steps.tsx'

type Props = {
  template: ShownTemplate & { title: string; language: Language; modules: readonly ShownModule[] }
  /** The day on which the track of the example starts: yyyy-MM-dd. */
  start: string
}

/** A track as its company would see it on the first day, in the language of the words around it. */
export function TemplatePreview({ template, start }: Props) {
  const t = useTranslations('template')
  const format = useFormatter()
  const on = (afterDays: number) => new Date(dueDate(start, afterDays))
  const steps = template.modules.flatMap((module) => module.steps)
  const first = steps.find(({ optional }) => !optional) ?? steps[0]
  const lang = useForeign(template.language)
  const firstLang = useForeign(first?.language ?? template.language)
  return (
    <div className="grid gap-5">
      <h2 lang={lang} className="text-2xl">
        {template.title} <ForeignMark language={template.language} />
      </h2>
      {first && (
        <NowCard
          id="first-step"
          kicker={
            <>
              {t('preview.stepOf', { number: steps.indexOf(first) + 1, of: steps.length })}{' '}
              <ForeignMark language={first.language} />
            </>
          }
          title={first.title}
          titleLang={firstLang}
        >
          {first.evidence !== '' && (
            <p>
              {t('handsIn')} <span lang={firstLang}>{first.evidence}</span>
            </p>
          )}
          {first.dueAfterDays !== null && (
            <p className="mt-2 font-[650]">
              {t('dueOn', { on: format.dateTime(on(first.dueAfterDays), 'day') })}
            </p>
          )}
        </NowCard>
      )}
      <Card>
        <CardHeader title={t('lineTitle')} />
        <TemplateLine
          template={template}
          begins
          dueLabel={(days) => format.dateTime(on(days), 'shortDay')}
        />
      </Card>
      <TemplateSteps
        modules={template.modules}
        due={(days) => t('dueOn', { on: format.dateTime(on(days), 'day') })}
        open
      />
    </div>
  )
}
