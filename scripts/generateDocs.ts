import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../src/domains/platform/index.ts'
import { generatedDocs } from './generatedDocs.ts'

for (const [path, text] of Object.entries(generatedDocs())) writeFileSync(join(projectFolder(), path), text)
