import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { useForeign } from '../words/lang.tsx'
import { missingIn } from './completeness.ts'
import { DeleteQuestion } from './delete-question.tsx'
import { MoveButtons } from './move-buttons.tsx'
import type { OutlinedModule, OutlinedStep, OutlineProps } from './outlined-template.ts'

type Props = OutlineProps & {
  module: OutlinedModule
  at: number
  step: OutlinedStep
  place: number
}

/** One step in the order: what it is, where it is not translated, and the buttons that move it. */
export function OutlineStep(props: Props) {
  const { template, module, at, step, place, locked, moved, requestId } = props
  const t = useTranslations('template')
  const common = useTranslations('common')
  const lang = useForeign(template.sourceLanguage)
  const title = step.texts[template.sourceLanguage]?.title ?? ''
  const { revision } = template.version
  const isFirst = at === 0 && place === 0
  const isLast = at === template.modules.length - 1 && place === module.steps.length - 1
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3.5 last:pb-1">
      <div className="min-w-0 flex-1 basis-64">
        <span className="text-soft tabular-nums">{numberOf(template.modules, at, place)}.</span>{' '}
        {locked ? (
          <span lang={lang} className="font-[650]">
            {title}
          </span>
        ) : (
          <Link
            to={`/templates/${template.id}/steps/${step.id}`}
            lang={lang}
            className="inline-block min-h-6 font-[650]"
          >
            {title}
          </Link>
        )}
        <StepMeta step={step} />
        <p className="mt-1 flex flex-wrap gap-1.5">
          {missingIn(step, template.sourceLanguage).map((language) => (
            <Tag key={language}>{t('missingIn', { language: common(`language.${language}`) })}</Tag>
          ))}
        </p>
      </div>
      {!locked && (
        <div className="flex flex-wrap items-center gap-2">
          <MoveButtons
            what="step"
            id={step.id}
            revision={revision}
            requestId={requestId}
            labels={{ up: t('moveUp', { title }), down: t('moveDown', { title }) }}
            ends={{ up: isFirst, down: isLast }}
            pressed={moved?.id === step.id ? moved.by : null}
          />
          <DeleteQuestion
            what="step"
            id={step.id}
            revision={revision}
            requestId={requestId}
            label={t('delete.label', { title })}
            question={t('delete.step', { title })}
          />
        </div>
      )}
    </li>
  )
}

function StepMeta({ step }: { step: OutlinedStep }) {
  const t = useTranslations('template')
  const parts = [
    ...(step.dueAfterDays === null ? [t('noDue')] : [t('due', { days: step.dueAfterDays })]),
    ...(step.optional ? [t('optional')] : []),
    ...(step.house ? [t('turn', { house: step.house.name })] : []),
    ...(step.resources.length > 0 ? [t('resources', { count: step.resources.length })] : []),
  ]
  return <p className="text-sm text-soft">{parts.join(' · ')}</p>
}

/** Steps are numbered over all modules. */
function numberOf(modules: readonly OutlinedModule[], at: number, place: number): number {
  return modules.slice(0, at).reduce((sum, { steps }) => sum + steps.length, 0) + place + 1
}
