import * as remix from '@remix-run/react'
import type { RenderLink } from '@traject/ui/link'

// What features may use of the router, so that one file knows which router it is.
export const Form = remix.Form
export const Link = remix.Link
export const isRouteErrorResponse = remix.isRouteErrorResponse
export const useActionData = remix.useActionData
export const useLocation = remix.useLocation
export const useNavigate = remix.useNavigate
export const useNavigation = remix.useNavigation
export const useRouteError = remix.useRouteError
export const useRouteLoaderData = remix.useRouteLoaderData
export const useSubmit = remix.useSubmit

/** How the portal draws the links of ui's components. */
export const routerLink: RenderLink = ({ href, ...rest }) => <Link to={href} {...rest} />
