import type { ReactNode } from 'react'

export type LinkProps = {
  href: string
  className?: string
  children: ReactNode
  'aria-current'?: 'page' | 'true'
  'aria-label'?: string
  rel?: string
}

/** How the caller's router draws a link; a plain anchor where none is given. */
export type RenderLink = (props: LinkProps) => ReactNode

export const plainLink: RenderLink = (props) => <a {...props} />
