import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../src/domains/platform/index.ts'
import { generatedDocs } from './generatedDocs.ts'

it.each(Object.entries(generatedDocs()))('%s dice lo que dice el código (npm run docs:generate)', (path, text) => {
  expect(readFileSync(join(projectFolder(), path), 'utf8')).toBe(text)
})
