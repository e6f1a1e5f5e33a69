import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { version as pdfVersion } from 'unpdf/pdfjs'
import { expect, it } from 'vitest'
import { projectFolder } from '../src/domains/platform/index.ts'
import { generatedDocs } from './generatedDocs.ts'
import { CARRIED } from './notices.ts'

it.each(Object.entries(generatedDocs()))('%s dice lo que dice el código (npm run docs:generate)', (path, text) => {
  expect(readFileSync(join(projectFolder(), path), 'utf8')).toBe(text)
})

it('la lista de paquetes nombra la versión de PDF.js que se usa', () => {
  expect(CARRIED.pdfJs.version).toBe(pdfVersion)
})
