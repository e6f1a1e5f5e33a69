import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectFolder } from '../domains/platform/index.ts'

/** Version of this release, as package.json says it. */
export const version: string = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8'))).version
