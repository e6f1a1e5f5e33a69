const LONGEST_NAME = 200

/**
 * Name of a file that somebody sent, without folders, controls and marks that turn the reading direction. A long one keeps
 * its end, where its kind stands.
 *
 * @param fallback for a name of which nothing is left.
 */
export function safeFileName(name: string, fallback: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? ''
  return last.normalize('NFC').replace(/\p{C}/gu, '').trim().slice(-LONGEST_NAME) || fallback
}
