import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { OlderMark, useForeign } from '../words/lang.tsx'
import { useStep } from './step-context.tsx'

/** What to do and why, and what is expected. `html`: made by markdown.server.ts. */
export function StepTask({ html }: { html: string }) {
  const { step } = useStep()
  const t = useTranslations('step')
  const lang = useForeign(step.language)
  return (
    <Card aria-labelledby="task">
      <CardHeader id="task" title={t('task')} aside={<OlderMark isStale={step.isStale} />} />
      {html === '' ? (
        <p className="text-soft">{t('noTask')}</p>
      ) : (
        <div
          lang={lang}
          className="prose"
          // Made by markdown.server.ts, which lets no HTML through.
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
      {step.evidence !== '' && (
        <div className="mt-5 border-t border-line pt-4">
          <h3>{t('evidence')}</h3>
          <p lang={lang} className="mt-1.5 break-words whitespace-pre-line">
            {step.evidence}
          </p>
        </div>
      )}
    </Card>
  )
}
