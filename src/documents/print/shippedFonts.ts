import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../projectRoot.ts'

const faces = {
  sans: 'SourceSans3_400Regular.ttf',
  sansBold: 'SourceSans3_600SemiBold.ttf',
  serifBold: 'SourceSerif4_600SemiBold.ttf',
} as const

/** Families that travel with the product: the same text is as wide on every machine. */
export const sansFamily = 'Source Sans 3'
export const serifFamily = 'Source Serif 4'

/** The shipped faces as TrueType files. */
export function shippedFonts(): Record<keyof typeof faces, Buffer> {
  const read = (file: string): Buffer =>
    readFileSync(join(projectRoot(import.meta.url), 'src/documents/print/fonts', file))
  return { sans: read(faces.sans), sansBold: read(faces.sansBold), serifBold: read(faces.serifBold) }
}
