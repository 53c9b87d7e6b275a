import { sectionsOf } from '@traject/domain/plan/sections'
import { Card } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign } from '../words/lang.tsx'
import { PlanRow } from './plan-row.tsx'
import type { Moved, Plan } from './plan-views.ts'

/** The plan, module by module, in the order of the line. */
export function PlanList({ plan, moved }: { plan: Plan; moved: Moved | null }) {
  const { steps, modules, track } = plan
  const sections = sectionsOf(
    steps,
    modules.map(({ id }) => id),
  )
  return (
    <div className="grid gap-5">
      {sections.map(({ moduleId, steps: inside }) => (
        <Card key={inside[0]?.id ?? moduleId}>
          <SectionHeading trackId={track.id} module={modules.find(({ id }) => id === moduleId)} />
          {inside.length > 0 ? (
            <ol role="list" className="divide-y divide-line">
              {inside.map((step) => (
                <PlanRow key={step.id} plan={plan} step={step} moved={moved} />
              ))}
            </ol>
          ) : (
            <EmptyModule />
          )}
        </Card>
      ))}
    </div>
  )
}

function EmptyModule() {
  return <p className="text-soft">{useTranslations('plan')('emptyModule')}</p>
}

type HeadingProps = { trackId: string; module: Plan['modules'][number] | undefined }

function SectionHeading({ trackId, module }: HeadingProps) {
  const t = useTranslations('plan')
  if (!module) return <h2 className="mb-3 text-soft">{t('noModule')}</h2>
  const { id, title, language } = module
  return (
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1">
      <h2 className="min-w-0">
        <Foreign language={language}>{title}</Foreign>
      </h2>
      <p className="flex flex-wrap gap-x-4 text-sm">
        <Link
          to={`/tracks/${trackId}/plan/modules/${id}`}
          aria-label={t('renameOf', { module: title })}
          className="inline-block min-h-6"
        >
          {t('rename')}
        </Link>
        <Link
          to={`/tracks/${trackId}/plan/steps/new?module=${id}`}
          aria-label={t('addStepTo', { module: title })}
          className="inline-block min-h-6"
        >
          {t('addStep')}
        </Link>
      </p>
    </div>
  )
}
