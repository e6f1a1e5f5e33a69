/** Enough to read a signature or a plate on a sheet of A4, and a tenth of what a phone writes. */
export const LONGEST_SIDE = 2000

export type Size = { width: number; height: number }

/** The same proportions with the longest side at most so long; what fits already stays. */
export function fitWithin({ width, height }: Size, longest = LONGEST_SIDE): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** The name of what a photo became: `visita.PNG` → `visita.jpg`. */
export function jpegName(fileName: string): string {
  return /\.jpe?g$/iu.test(fileName) ? fileName : `${fileName.replace(/\.[^.]+$/u, '')}.jpg`
}
