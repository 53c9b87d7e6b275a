import { RouteLineAuto, type Station } from '@traject/ui/route-line'
import { SideLegend } from '@traject/ui/side-dot'
import { useTranslations } from 'use-intl'
import { useForeignOf } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import type { ShownModule, ShownTemplate } from './shown-template.ts'

type Props = {
  template: Pick<ShownTemplate, 'ownerName' | 'side' | 'modules'>
  /** What stands at a due date: a day of a real track, or how long after its start. */
  dueLabel: (dueAfterDays: number) => string
  /** The first station is where somebody begins. */
  begins?: boolean
}

/** The template as a line: a station a step, its colour where another house takes over. */
export function TemplateLine({ template, dueLabel, begins = false }: Props) {
  const t = useTranslations('template')
  const foreign = useForeignOf()
  const { modules, ownerName, side } = template
  const stations = modules.flatMap((module) =>
    module.steps.map((step, at): Station => {
      return {
        id: step.id,
        label: step.title,
        lang: foreign(step.language),
        state: begins && step.id === firstStep(modules) ? 'next' : 'open',
        optional: step.optional,
        tone: toneOf(step.house ? step.house.side : side),
        dueLabel: step.dueAfterDays === null ? undefined : dueLabel(step.dueAfterDays),
        groupLabel: at === 0 ? module.title : undefined,
        groupLang: at === 0 ? foreign(module.language) : undefined,
        href: `#step-${step.id}`,
      }
    }),
  )
  const houses = new Map([[ownerName, side]])
  for (const { house } of modules.flatMap(({ steps }) => steps)) {
    if (house) houses.set(house.name, house.side)
  }
  return (
    <>
      <RouteLineAuto
        stations={stations}
        description={t('line', { steps: stations.length, modules: modules.length })}
      />
      <SideLegend
        className="mt-4"
        sides={[...houses].map(([label, of]) => ({ label, tone: toneOf(of) }))}
      />
    </>
  )
}

const firstStep = (modules: readonly ShownModule[]) =>
  modules.flatMap(({ steps }) => steps).find(({ optional }) => !optional)?.id
