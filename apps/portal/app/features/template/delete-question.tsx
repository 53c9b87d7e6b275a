import { buttonClass } from '@traject/ui/button'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

type Props = {
  what: 'step' | 'module'
  id: string
  revision: number
  requestId: (form: string) => string
  label: string
  /** Names the thing. */
  question: string
}

/** Deleting asks first, without JavaScript too. */
export function DeleteQuestion({ what, id, revision, requestId, label, question }: Props) {
  const t = useTranslations('template')
  return (
    <details className="group/delete relative" name="delete">
      <summary
        aria-label={label}
        className={`${buttonClass('text', 'small')} text-soft list-none [&::-webkit-details-marker]:hidden`}
      >
        {t('delete.open')}
      </summary>
      <Form
        method="post"
        preventScrollReset
        className="mt-2 grid gap-3 rounded-field border border-line bg-card p-4 shadow-card rail:absolute rail:right-0 rail:z-10 rail:w-80"
      >
        <EditionFields revision={revision} requestId={requestId(`delete ${id}`)} />
        <input type="hidden" name="what" value={`delete-${what}`} />
        <input type="hidden" name={`${what}Id`} value={id} />
        <p>{question}</p>
        <div>
          <SubmitButton size="small">{t('delete.now')}</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
