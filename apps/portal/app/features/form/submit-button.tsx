import { Button, type ButtonKind, type ButtonSize } from '@traject/ui/button'
import type { ReactNode } from 'react'
import { useNavigation } from '../../lib/router.tsx'

type Props = {
  children: ReactNode
  kind?: ButtonKind
  size?: ButtonSize
  name?: string
  value?: string
  /** Where its form goes, when that is not the page itself. */
  action?: string
  /** Where the words alone do not name the thing. */
  'aria-label'?: string
  /** Something of its form is on its way already. */
  busy?: boolean
}

/** A form's button; says at once that it was pressed, and ignores a double tap. */
export function SubmitButton(props: Props) {
  const { children, kind, size, name, value, action, busy = false, ...rest } = props
  const navigation = useNavigation()
  const mine =
    navigation.formData !== undefined &&
    (action === undefined || navigation.formAction?.split('?')[0] === action) &&
    (name === undefined || navigation.formData.get(name) === value)
  const look = { ...(kind ? { kind } : {}), ...(size ? { size } : {}) }
  return (
    <Button {...look} {...rest} name={name} value={value} pending={mine || busy}>
      {children}
    </Button>
  )
}
