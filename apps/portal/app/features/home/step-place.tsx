import type { SmeTrack } from '@traject/api/home/sme-home'
import { useTranslations } from 'use-intl'
import { Foreign } from '../words/lang.tsx'

type Props = { track: SmeTrack; step: NonNullable<SmeTrack['step']> }

/** "Step 5 of 11 · Across the border" */
export function StepPlace({ track, step }: Props) {
  const t = useTranslations('home.sme')
  const place = { place: step.place, total: track.line.length }
  const { module } = step
  if (!module) return t('place', place)
  return t.rich('placeIn', {
    ...place,
    title: module.title,
    module: (title) => <Foreign language={module.language}>{title}</Foreign>,
  })
}
