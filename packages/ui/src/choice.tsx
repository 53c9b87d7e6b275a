import type { InputHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, FieldError, FieldHint, FieldMark, fieldWiring } from './field-parts.tsx'

type RowProps = InputHTMLAttributes<HTMLInputElement> & { label: ReactNode; hint?: ReactNode }

/** The whole line is the target, 44 px high, so that a thumb finds it. */
function ChoiceRow({ label, hint, className, ...input }: RowProps) {
  return (
    <label className={classNames('flex min-h-11 items-start gap-3 py-2', className)}>
      <input {...input} className="mt-[3px] size-5 shrink-0" />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-sm text-soft">{hint}</span>}
      </span>
    </label>
  )
}

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

/** One box that stands alone. */
export function Checkbox({ id, label, hint, error, className, ...input }: CheckboxProps) {
  return (
    <div className={className}>
      <FieldError id={id} error={error} />
      <ChoiceRow
        {...input}
        {...fieldWiring(id, null, error)}
        type="checkbox"
        label={label}
        hint={hint}
      />
    </div>
  )
}

export type Choice = {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

type GroupProps = {
  /** The first choice takes this id, so that the error summary's link lands on it. */
  id: string
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  mark?: string | undefined
  choices: readonly Choice[]
  /** Shown under the choices, such as a disclosure with the rarer ones. */
  children?: ReactNode
  className?: string
}

type RadioGroupProps = GroupProps & { defaultValue?: string | undefined }

export function RadioGroup({ defaultValue, ...group }: RadioGroupProps) {
  return <ChoiceGroup {...group} type="radio" chosen={defaultValue ? [defaultValue] : []} />
}

type CheckboxGroupProps = GroupProps & { defaultValues?: readonly string[] | undefined }

export function CheckboxGroup({ defaultValues, ...group }: CheckboxGroupProps) {
  return <ChoiceGroup {...group} type="checkbox" chosen={defaultValues ?? []} />
}

type ChoiceGroupProps = GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }

function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, name, legend, hint, error, mark, choices, children, className, type, chosen } = props
  return (
    <fieldset
      className={className}
      aria-describedby={describedBy(id, hint, error)}
      {...(type === 'radio'
        ? { role: 'radiogroup', 'aria-invalid': error ? true : undefined }
        : {})}
    >
      <legend className="mb-1 font-[620]">
        {legend}
        <FieldMark mark={mark} />
      </legend>
      <div className="grid gap-1.5">
        <FieldHint id={id} hint={hint} />
        <FieldError id={id} error={error} />
      </div>
      {choices.map((choice, index) => (
        <ChoiceRow
          key={choice.value}
          type={type}
          id={index === 0 ? id : `${id}-${choice.value}`}
          name={name}
          value={choice.value}
          label={choice.label}
          hint={choice.hint}
          disabled={choice.disabled}
          defaultChecked={chosen.includes(choice.value)}
        />
      ))}
      {children}
    </fieldset>
  )
}
