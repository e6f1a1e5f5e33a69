/** A copy of a version that came back signed: scanned from paper, or a PDF with an electronic signature added. */
export type SignedCopy = {
  id: string
  versionId: string
  sha256: string
  fileName: string
  mediaType: string
  /** SHA-256 of the registered document whose bytes it begins with, or null. */
  extendsSha256: string | null
  at: string
}

const LONGEST_NAME = 200

/** Name of a file that somebody sent, without folders, controls and marks that turn the reading direction. */
export function safeFileName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? ''
  return last.replace(/\p{C}/gu, '').trim().slice(-LONGEST_NAME) || 'copia-firmada'
}
