import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CONCEPT_SCHEMES } from '@traject/domain/concept/concept'
import { removeConceptInput } from '@traject/domain/concept/inputs'
import { Card } from '@traject/ui/card'
import { Field, Select } from '@traject/ui/field'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { conceptAddress, conceptIdOf } from '../features/concept/concept-address.ts'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Form, Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.concept.remove)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['concept'], async ({ call }) => {
    const { concept, carrying, concepts } = await call.concept.removal({
      id: conceptIdOf(args.params),
    })
    const { id, label } = concept
    return { id, label, carrying, others: concepts.filter((one) => one.id !== id) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) => {
    form.set('id', conceptIdOf(args.params))
    return submitForm(form, removeConceptInput, async (input) => {
      await call.concept.remove(input)
      return redirect('/vocabulary?done=removed')
    })
  })
}

export default function RemoveConcept() {
  const { id, label, carrying, others } = useLoaderData<typeof loader>()
  const t = useTranslations('concept')
  const answer = useAnswer()
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={conceptAddress(id)}>{label}</Link>}
        title={t('removal.title', { label })}
      />
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <ActingForField />
          <p>{t('removal.carrying', { count: carrying })}</p>
          <p>{t('removal.what')}</p>
          <Field id="replaceBy" label={t('removal.replaceBy')} error={answer.error('replaceBy')}>
            {(control) => (
              <Select {...control} name="replaceBy" defaultValue={answer.value('replaceBy') ?? ''}>
                <option value="">{t('removal.nothing')}</option>
                {CONCEPT_SCHEMES.map((scheme) => (
                  <optgroup key={scheme} label={t(`scheme.${scheme}`)}>
                    {others
                      .filter((one) => one.scheme === scheme)
                      .map((one) => (
                        <option key={one.id} value={one.id}>
                          {one.label}
                        </option>
                      ))}
                  </optgroup>
                ))}
              </Select>
            )}
          </Field>
          <SubmitOrCancel
            submit={t('removal.submit')}
            cancel={t('form.cancel')}
            back={conceptAddress(id)}
          />
        </Form>
      </Card>
    </div>
  )
}
