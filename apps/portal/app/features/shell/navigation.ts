import type { NavItem } from '@traject/ui/app-shell'
import { useTranslations } from 'use-intl'
import { useLocation } from '../../lib/router.tsx'

type Link = Pick<NavItem, 'href' | 'label' | 'tabLabel' | 'badge'> & { under: readonly string[] }

const ROOMS = [
  '/items/',
  '/templates/',
  '/competences/',
  '/facilities/',
  '/contacts/',
  '/share',
  '/vocabulary',
]

/** The rooms of the portal, with the one marked in which the reader is. */
export function useNavigationItems(
  current: { role: string; isCompany: boolean; unseen: number } | null,
  isAdministrator: boolean,
): NavItem[] {
  const t = useTranslations('shell')
  const { pathname } = useLocation()
  const unseenBadge = (count: number) => {
    if (count === 0) return undefined
    // More are not counted.
    if (count > 99) return { count: '99+', label: t('nav.unseenMany') }
    return { count, label: t('nav.unseen', { count }) }
  }
  const links: Link[] = [
    { href: '/', label: t('nav.today'), under: [] },
    {
      href: '/notifications',
      label: t('nav.notifications'),
      tabLabel: t('nav.notificationsTab'),
      under: [],
      badge: unseenBadge(current?.unseen ?? 0),
    },
    {
      href: '/tracks',
      label: t(current?.isCompany ? 'nav.track' : 'nav.tracks'),
      under: ['/tracks/'],
    },
    { href: '/catalogue', label: t('nav.catalogue'), under: ROOMS },
    { href: '/introductions', label: t('nav.introductions'), under: ['/introductions/'] },
    { href: '/houses', label: t('nav.houses'), under: ['/houses/'] },
    {
      href: '/who-can-help',
      label: t('nav.help'),
      tabLabel: t('nav.helpTab'),
      under: [],
    },
    { href: '/people', label: t('nav.people'), under: ['/people/'] },
    { href: '/admin', label: t('nav.admin'), under: ['/admin/'] },
    { href: '/account', label: t('nav.account'), under: ['/account/'] },
  ]
  const isCompany = current?.isCompany ?? false
  const leads = current?.role === 'coordinator' || current?.role === 'owner'
  const shown = links.filter(({ href }) => {
    if (href === '/people') return leads
    if (href === '/admin') return isAdministrator
    // A company meets the houses on its tracks; their list is for those who share and coach.
    if (href === '/houses') return current !== null && !isCompany
    if (href === '/introductions') {
      // A member of a house neither asks nor answers.
      return current !== null && (isCompany || current.role !== 'member')
    }
    return current !== null || href === '/' || href === '/account'
  })
  return shown.map(({ under, ...link }) => {
    const current = pathname === link.href || under.some((start) => pathname.startsWith(start))
    return { ...link, current }
  })
}
