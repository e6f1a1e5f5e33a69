import type { SourceRow } from '../../../../../kernel/sourceDocument.ts'
import type { FrontMatter } from '../importedPlan.ts'
import { readAlignment } from './alignment.ts'
import { takeContents } from './contents.ts'
import { readControlBlocks } from './controlBlocks.ts'
import { readGlossary, readValues } from './definitions.ts'
import { readLegalFrame } from './legalFrame.ts'
import { withoutLetterheads } from './letterheads.ts'
import type { Line } from './lines.ts'
import { toLines, withoutBullet } from './lines.ts'
import { readMethod } from './method.ts'
import { readPerspectives } from './objectives.ts'
import { findFirstMonthHeader, withoutTableHeading } from './planStart.ts'
import { linesOf, splitSections, toPlanSections } from './sections.ts'
import { takeSignatures } from './signatures.ts'
import { readTitlePage } from './titlePage.ts'

/**
 * Everything of a plan that stands before its first table of months: control, signatures, index, sections, strategy.
 * Takes **all** rows of a document (control blocks are counted to its end) and reads prose only up to the first row of
 * month names. Pure; what a document does not have comes back empty, never as an error. Source: domain.md A2.
 */
export function readFrontMatter(rows: readonly SourceRow[]): FrontMatter {
  const document = toLines(rows)
  const border = findFirstMonthHeader(document)
  const front = document.slice(0, border)
  const { contents, rest: prose } = takeContents(withoutTableHeading(withoutLetterheads(front, document)))
  const { signatures, rest } = takeSignatures(prose)
  const titles = contents.map((entry) => entry.title)
  const sections = splitSections(rest, titles)
  return {
    ...readTitlePage(document.slice(0, border + 1)),
    documentControl: readControlBlocks(document),
    signatures,
    sections: toPlanSections(sections, titles),
    legalFrame: readLegalFrame(linesOf(sections, 'legalFrame')),
    glossary: readGlossary(linesOf(sections, 'glossary')),
    mission: readStatement(linesOf(sections, 'mission')),
    vision: readStatement(linesOf(sections, 'vision')),
    values: readValues(linesOf(sections, 'values')),
    perspectives: readPerspectives(linesOf(sections, 'objectives')),
    alignment: readAlignment(linesOf(sections, 'alignment')),
    method: readMethod(linesOf(sections, 'method')),
    contents,
  }
}

function readStatement(lines: readonly Line[]): string | null {
  const text = lines.map((line) => withoutBullet(line.text)).join(' ')
  return text === '' ? null : text
}
