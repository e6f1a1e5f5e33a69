import { fitWithin, jpegName } from './photoSize.ts'

const PHOTOS: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])
const QUALITY = 0.8

/** What is sent, and the hash of what the camera wrote where that is not the same. */
export type SentPhoto = { file: File; originalSha256: string | null }

/** SHA-256 in hexadecimal. */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function drawn(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file)
  const { width, height } = fitWithin(picture)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  // A JPEG has no holes: what is transparent becomes paper.
  if (pen !== null) Object.assign(pen, { fillStyle: '#fff', imageSmoothingQuality: 'high' })
  pen?.fillRect(0, 0, width, height)
  pen?.drawImage(picture, 0, 0, width, height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}

/**
 * A photo as it is sent: smaller where that makes it lighter, and then without what the camera wrote beside the picture,
 * such as the place. Anything else, and what the browser can't read, goes as it is.
 */
export async function shrinkPhoto(file: File): Promise<SentPhoto> {
  const asItIs = { file, originalSha256: null }
  // Without a hash of the original nothing is altered: plain HTTP has none.
  if (!PHOTOS.has(file.type) || !('subtle' in crypto)) return asItIs
  const smaller = await drawn(file).catch(() => null)
  if (smaller === null || smaller.size >= file.size) return asItIs
  return {
    file: new File([smaller], jpegName(file.name), { type: smaller.type, lastModified: file.lastModified }),
    originalSha256: await sha256Of(file),
  }
}
