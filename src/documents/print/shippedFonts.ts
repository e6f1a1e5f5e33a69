import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './projectRoot.ts'

const faces = {
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sansBold: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  serifBold: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const

/** Families that travel with the product: the same text is as wide on every machine. */
export const sansFamily = 'Source Sans 3'
export const serifFamily = 'Source Serif 4'

/** The shipped faces as TrueType files. */
export function shippedFonts(): Record<keyof typeof faces, Buffer> {
  const read = (file: string): Buffer =>
    readFileSync(join(projectRoot(import.meta.url), 'node_modules/@expo-google-fonts', file))
  return { sans: read(faces.sans), sansBold: read(faces.sansBold), serifBold: read(faces.serifBold) }
}
