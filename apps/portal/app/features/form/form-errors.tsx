import type { TemplateProblem } from '@traject/domain/track-template/publishing'
import { ErrorSummary } from '@traject/ui/error-summary'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { FormAnswer } from '../../lib/form.server.ts'
import { useActionData } from '../../lib/router.tsx'

export interface Answered {
  /** All that was typed, where the form came back. */
  typed: object | undefined
  /** What was typed, to be shown again. */
  value(name: string): string | undefined
  /** What is wrong with a field, in the reader's language. */
  error(name: string): string | undefined
  /** All that is wrong with a field that takes several things. */
  errors(name: string): string[]
  /** What is wrong with the form as a whole. */
  formErrors: string[]
  /** Why a template cannot be published or shared so. */
  problems: readonly TemplateProblem[]
  fields: string[]
}

/** How a message key of a schema or of the domain is said to the reader. */
export function useErrorWords(): (key: string) => string {
  const t = useTranslations('errors')
  return (key) => {
    // After the colon: a figure such as the minutes to wait, or which one of several things is wrong.
    const [name = '', ...rest] = key.split(':')
    const about = rest.join(':')
    const message = `form.${name}`
    // A schema may refuse what no form of ours can send: then the general sentence does.
    return t.has(message as never)
      ? t(message as never, { minutes: Number(about), count: Number(about), name: about } as never)
      : t('form.wrong')
  }
}

/** What the action said of the form that was sent; `form` tells the forms of one page apart. */
export function useAnswer(form?: string): Answered {
  const data = useActionData<(FormAnswer & { form?: string }) | undefined>()
  const say = useErrorWords()
  const mine = data && (form === undefined || data.form === form) ? data : undefined
  const errors = mine?.error ?? {}
  return {
    typed: mine?.initialValue ?? undefined,
    value: (name) => {
      const typed = mine?.initialValue?.[name]
      return typeof typed === 'string' ? typed : undefined
    },
    error: (name) => errors[name]?.[0] && say(errors[name][0]),
    errors: (name) => (errors[name] ?? []).map(say),
    formErrors: (errors[''] ?? []).map(say),
    problems: mine?.problems ?? [],
    fields: Object.keys(errors).filter((name) => name !== '' && errors[name]),
  }
}

type Props = {
  answer: Answered
  /** What else is wrong, as sentences. */
  also?: readonly string[]
  idOf?: (field: string) => string
}

/** The summary on top of a refused form. It takes the focus, with and without JavaScript. */
export function FormErrors({ answer, also = [], idOf = (field) => field }: Props) {
  const t = useTranslations('errors')
  const data = useActionData()
  const summary = useRef<HTMLDivElement>(null)
  // Each new answer takes the focus anew.
  useEffect(() => summary.current?.focus(), [data])
  const errors = [
    ...[...answer.formErrors, ...also].map((message) => ({ message })),
    ...answer.fields.flatMap((name) =>
      answer.errors(name).map((message) => ({ fieldId: idOf(name), message })),
    ),
  ]
  return <ErrorSummary ref={summary} autoFocus title={t('summary')} errors={errors} />
}
