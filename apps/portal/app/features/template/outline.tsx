import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { usePressesInTurn } from '../form/presses-in-turn.ts'
import { AddModule } from './add-module.tsx'
import { DeleteQuestion } from './delete-question.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { OutlineStep } from './outline-step.tsx'
import { type OutlinedModule, type OutlineProps, textOf } from './outlined-template.ts'

/** Modules and steps in their order, and everything that can be done to it. */
export function Outline({ isStale, ...props }: OutlineProps & { isStale: boolean }) {
  const { template, locked } = props
  const inTurn = usePressesInTurn(isStale)
  return (
    // The next move is of the order that this one makes.
    <div className="grid gap-5" onSubmitCapture={inTurn}>
      {template.modules.map((module, at) => (
        <OutlineModule key={module.id} {...props} module={module} at={at} />
      ))}
      {!locked && <AddModule template={template} requestId={props.requestId} />}
    </div>
  )
}

type ModuleProps = OutlineProps & { module: OutlinedModule; at: number }

function OutlineModule(props: ModuleProps) {
  const { template, module, at, locked } = props
  const t = useTranslations('template')
  const title = textOf(module.texts, template.sourceLanguage, '')
  const heading = `module-${module.id}`
  return (
    <Card aria-labelledby={heading}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="text-sm text-soft">{t('moduleNumber', { number: at + 1 })}</p>
          <h2 id={heading}>{title}</h2>
        </div>
        {!locked && <ModuleActs {...props} title={title} />}
      </div>
      {module.steps.length > 0 ? (
        <ol className="mt-4 divide-y divide-line border-t border-line">
          {module.steps.map((step, place) => (
            <OutlineStep key={step.id} {...props} step={step} place={place} />
          ))}
        </ol>
      ) : (
        <p className="mt-3 text-soft">{t('moduleEmpty')}</p>
      )}
      {!locked && (
        <p className="mt-4">
          <Link
            to={`/templates/${template.id}/steps/new?module=${module.id}`}
            className={buttonClass('quiet', 'small')}
            aria-label={t('addStepTo', { module: title })}
          >
            {t('addStep')}
          </Link>
        </p>
      )}
    </Card>
  )
}

function ModuleActs(props: ModuleProps & { title: string }) {
  const { template, module, at, title, requestId, moved } = props
  const t = useTranslations('template')
  const { revision } = template.version
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Link
        to={`/templates/${template.id}/modules/${module.id}`}
        className={buttonClass('quiet', 'small')}
        aria-label={t('renameModule', { title })}
      >
        {t('rename')}
      </Link>
      <MoveButtons
        what="module"
        id={module.id}
        revision={revision}
        requestId={requestId}
        labels={{ up: t('moveUp', { title }), down: t('moveDown', { title }) }}
        ends={{ up: at === 0, down: at === template.modules.length - 1 }}
        pressed={moved?.id === module.id ? moved.by : null}
      />
      <DeleteQuestion
        what="module"
        id={module.id}
        revision={revision}
        requestId={requestId}
        label={t('delete.label', { title })}
        question={t('delete.module', { title, count: module.steps.length })}
      />
    </div>
  )
}
