import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../src/domains/platform/index.ts'
import { drawDomainMap } from './domainMap.ts'
import { renderNotices } from './notices.ts'
import { sourceFiles } from './sourceFiles.ts'

const START = '<!-- domain map: npm run docs:generate -->'
const END = '<!-- end of domain map -->'

/** Text of every page that is generated, whole or between markers, by its path. */
export function generatedDocs(): Record<string, string> {
  const path = 'docs/ARCHITECTURE.md'
  const page = readFileSync(join(projectFolder(), path), 'utf8')
  const before = page.slice(0, page.indexOf(START) + START.length)
  const after = page.slice(page.indexOf(END))
  const map = drawDomainMap(sourceFiles(['src', 'demo']))
  return { [path]: `${before}\n${map}\n${after}`, 'THIRD-PARTY.md': renderNotices() }
}
