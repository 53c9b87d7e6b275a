import type { HTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names.ts'

type CardProps = HTMLAttributes<HTMLElement> & { tight?: boolean }

/** A section on card ground. Name it with aria-labelledby where it has a heading. */
export function Card({ tight = false, className, ...rest }: CardProps) {
  return (
    <section
      {...rest}
      className={classNames(
        'rounded-card border border-line bg-card shadow-card print:shadow-none',
        tight ? 'px-5 py-2.5 rail:px-6' : 'p-5 rail:p-6',
        className,
      )}
    />
  )
}

type CardHeaderProps = {
  id?: string
  title: ReactNode
  /** A figure, a link or a chip at the end of the heading's line. */
  aside?: ReactNode
  level?: 2 | 3
  className?: string
}

export function CardHeader({ id, title, aside, level = 2, className }: CardHeaderProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div
      className={classNames(
        'mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1',
        className,
      )}
    >
      <Heading id={id} className="min-w-0">
        {title}
      </Heading>
      {aside}
    </div>
  )
}

type NowCardProps = {
  /** Names the section; also the id of its heading. */
  id: string
  kicker?: ReactNode
  title: ReactNode
  /** The language of the title, where it is not the page's. */
  titleLang?: string | undefined
  children?: ReactNode
  actions?: ReactNode
  className?: string
}

/** The one dark card of a page: what to do first. */
export function NowCard(props: NowCardProps) {
  const { id, kicker, title, titleLang, children, actions, className } = props
  return (
    <section
      aria-labelledby={id}
      className={classNames('on-now rounded-card px-5 py-6 rail:p-[30px]', className)}
    >
      {kicker !== undefined && <p className="mb-1.5 text-soft">{kicker}</p>}
      <h2 id={id} lang={titleLang} className="mb-2.5 text-[1.5625rem] rail:text-2xl">
        {title}
      </h2>
      {children}
      {actions !== undefined && (
        <div className="mt-5 flex flex-wrap items-center gap-3">{actions}</div>
      )}
    </section>
  )
}
