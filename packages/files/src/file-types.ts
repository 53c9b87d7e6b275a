/** What a place may accept. `cards` are people's addresses, taken in to be read alone; `markup` is HTML, SVG and XML: kept as downloads only. */
export type Kind = 'pdf' | 'office' | 'image' | 'audio' | 'video' | 'text' | 'markup' | 'cards'

export interface FileType {
  kind: Kind
  /** Without parameters. */
  mediaType: string
  /** Lower case, without the dot. */
  extension: string
  /** Other endings that are as right. */
  also: readonly string[]
  /** A browser may show it in the portal's origin. */
  inline: boolean
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument'

const office = (mediaType: string, extension: string) => type('office', mediaType, extension)
const shown = (kind: Kind, mediaType: string, endings: string) => ({
  ...type(kind, mediaType, endings),
  inline: true,
})

function type(kind: Kind, mediaType: string, endings: string): FileType {
  const [extension = '', ...also] = endings.split(' ')
  return { kind, mediaType, extension, also, inline: false }
}

const TYPES: readonly FileType[] = [
  shown('pdf', 'application/pdf', 'pdf'),
  office(`${OPEN_XML}.wordprocessingml.document`, 'docx'),
  office(`${OPEN_XML}.wordprocessingml.template`, 'dotx'),
  office('application/vnd.ms-word.document.macroEnabled.12', 'docm'),
  office(`${OPEN_XML}.spreadsheetml.sheet`, 'xlsx'),
  office(`${OPEN_XML}.spreadsheetml.template`, 'xltx'),
  office('application/vnd.ms-excel.sheet.macroEnabled.12', 'xlsm'),
  office(`${OPEN_XML}.presentationml.presentation`, 'pptx'),
  office(`${OPEN_XML}.presentationml.slideshow`, 'ppsx'),
  office(`${OPEN_XML}.presentationml.template`, 'potx'),
  office('application/vnd.ms-powerpoint.presentation.macroEnabled.12', 'pptm'),
  office(`${OPEN_DOCUMENT}.text`, 'odt'),
  office(`${OPEN_DOCUMENT}.spreadsheet`, 'ods'),
  office(`${OPEN_DOCUMENT}.presentation`, 'odp'),
  office(`${OPEN_DOCUMENT}.graphics`, 'odg'),
  office('application/msword', 'doc dot'),
  office('application/vnd.ms-excel', 'xls xlt'),
  office('application/vnd.ms-powerpoint', 'ppt pps pot'),
  shown('image', 'image/jpeg', 'jpg jpeg jpe jfif'),
  shown('image', 'image/png', 'png apng'),
  shown('image', 'image/webp', 'webp'),
  shown('image', 'image/gif', 'gif'),
  shown('image', 'image/heic', 'heic heif hif'),
  shown('image', 'image/heif', 'heif heic hif'),
  shown('image', 'image/avif', 'avif'),
  shown('image', 'image/tiff', 'tif tiff'),
  shown('audio', 'audio/mpeg', 'mp3'),
  shown('audio', 'audio/mp4', 'm4a m4b'),
  shown('audio', 'audio/wav', 'wav wave'),
  shown('audio', 'audio/ogg', 'ogg oga opus spx'),
  shown('audio', 'audio/flac', 'flac'),
  shown('video', 'video/mp4', 'mp4 m4v'),
  shown('video', 'video/quicktime', 'mov qt'),
  shown('video', 'video/webm', 'webm'),
  shown('text', 'text/plain', 'txt text log'),
  type('text', 'text/csv', 'csv'),
  type('text', 'text/markdown', 'md markdown'),
  type('cards', 'text/vcard', 'vcf vcard'),
  type('markup', 'text/html', 'html htm xhtml'),
  type('markup', 'image/svg+xml', 'svg'),
  type('markup', 'application/xml', 'xml'),
]

const byMediaType = new Map(TYPES.map((each) => [each.mediaType.toLowerCase(), each]))

/** What file-type calls otherwise, and what needs no word of its own. */
const SYNONYMS = new Map([
  ['image/apng', 'image/png'],
  ['image/heic-sequence', 'image/heic'],
  ['image/heif-sequence', 'image/heif'],
  ['audio/x-m4a', 'audio/mp4'],
  ['audio/x-flac', 'audio/flac'],
  ['video/x-m4v', 'video/mp4'],
])

/** The type of a media type, whose parameters do not matter; nothing where it is not ours. */
export function typeOf(mediaType: string): FileType | undefined {
  const essence = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return byMediaType.get(SYNONYMS.get(essence) ?? essence)
}

/** The type that an ending belongs to first, for contents that only a name tells apart. */
export function typeOfExtension(extension: string): FileType | undefined {
  return (
    TYPES.find((each) => each.extension === extension) ??
    TYPES.find((each) => each.also.includes(extension))
  )
}
