import type { NavItem } from '@traject/ui/app-shell'
import { useTranslations } from 'use-intl'
import { useLocation } from '../../lib/router.tsx'

type Link = { href: string; label: string; under: readonly string[] }

/** The rooms of the portal, with the one marked in which the reader is. */
export function useNavigationItems(
  current: { role: string } | null,
  isAdministrator: boolean,
): NavItem[] {
  const t = useTranslations('shell')
  const { pathname } = useLocation()
  const links: Link[] = [
    { href: '/', label: t('nav.today'), under: ['/tracks/'] },
    { href: '/catalogue', label: t('nav.catalogue'), under: ['/items/', '/templates/'] },
    { href: '/houses', label: t('nav.houses'), under: ['/houses/'] },
    { href: '/people', label: t('nav.people'), under: ['/people/'] },
    { href: '/admin', label: t('nav.admin'), under: ['/admin/'] },
    { href: '/account', label: t('nav.account'), under: [] },
  ]
  const leads = current?.role === 'coordinator' || current?.role === 'owner'
  const shown = links.filter(({ href }) => {
    if (href === '/people') return leads
    if (href === '/admin') return isAdministrator
    return current !== null || href === '/' || href === '/account'
  })
  return shown.map(({ href, label, under }) => {
    const current = pathname === href || under.some((start) => pathname.startsWith(start))
    return { href, label, current }
  })
}
