/** What the server said of a file that was sent ahead of its form; `lost`: the connection broke. */
export type SentFile = { status: number; text: string } | 'lost'

/** Sends one file, and says how far it is, from 0 to 1. Only the browser's older way to send does. */
export function sendFile(
  address: string,
  field: string,
  file: File,
  tell: (done: number) => void,
): Promise<SentFile> {
  return new Promise((resolve) => {
    const body = new FormData()
    body.append(field, file)
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => tell(loaded / Math.max(total, 1))
    request.onload = () => resolve({ status: request.status, text: request.responseText })
    request.onerror = () => resolve('lost')
    request.open('POST', address)
    request.send(body)
  })
}
