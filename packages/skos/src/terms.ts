export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const SKOS = 'http://www.w3.org/2004/02/skos/core#'
export const DCT = 'http://purl.org/dc/terms/'

/** A text with the tag of its language. */
export interface Said {
  language: string
  text: string
}
