import { index, layout, type RouteConfig, route } from '@remix-run/route-config'

export default [
  layout('routes/door.tsx', [
    route('sign-in', 'routes/sign-in.tsx'),
    route('sign-in/link/:token', 'routes/sign-in-link.tsx'),
    route('sign-out', 'routes/sign-out.tsx'),
    route('password/forgotten', 'routes/password-forgotten.tsx'),
    route('password/reset/:token', 'routes/password-reset.tsx'),
    route('invitation/:token', 'routes/invitation.tsx'),
    route('setup/:token', 'routes/setup.tsx'),
    route('language', 'routes/language.tsx'),
    route('acting-for', 'routes/acting-for.tsx'),
    route('mailbox', 'routes/mailbox.tsx'),
  ]),
  layout('routes/shell.tsx', [
    index('routes/home.tsx'),
    route('catalogue', 'routes/catalogue.tsx'),
    route('items/new', 'routes/resource-new.tsx'),
    route('items/:id', 'routes/item.tsx'),
    route('items/:id/edit', 'routes/resource-edit.tsx'),
    route('items/:id/share', 'routes/share.tsx'),
    route('tracks/:id', 'routes/track.tsx'),
    route('houses', 'routes/houses.tsx'),
    route('people', 'routes/people.tsx'),
    route('people/invite', 'routes/people-invite.tsx'),
    route('people/:id/end', 'routes/people-end.tsx'),
    route('account', 'routes/account.tsx'),
    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig
