/** A resource is a text, a link or a file; apart from the inputs so that a page need not load their schemas. */
export const RESOURCE_FORMS = ['text', 'link', 'file'] as const
export type ResourceForm = (typeof RESOURCE_FORMS)[number]
