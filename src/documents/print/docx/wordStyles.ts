import {
  AlignmentType,
  Bookmark,
  HeadingLevel,
  type INumberingOptions,
  type IParagraphOptions,
  type IStylesOptions,
  LevelFormat,
  Paragraph,
  TextRun,
} from 'docx'
import type { HeadingLevel as HeadingDepth } from '../../model.ts'
import type { PagedDocument } from '../paged/pagedDocument.ts'
import { sansFamily, serifFamily } from '../shippedFonts.ts'

export function wordStyles(language: string): IStylesOptions {
  const headingStyle = (size: number) => ({
    run: { font: serifFamily, size, bold: false, color: '111111' },
    paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: sansFamily, size: 19, color: '111111', language: { value: language } },
        paragraph: { spacing: { after: 100 } },
      },
      title: { run: { font: serifFamily, size: 64, color: '111111' } },
      heading1: headingStyle(30),
      heading2: headingStyle(24),
      heading3: headingStyle(21),
    },
    paragraphStyles: [{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 30 } }],
  }
}

/** Names a part of the document: its list of steps, the bookmark of its heading. */
export function placeOf(run: number, part: number): string {
  return `part-${run}-${part}`
}

export const bulletList = 'bullets'

/** Each list of numbered steps begins at 1, so each has a numbering of its own, named by its place. */
export function wordNumbering(document: PagedDocument): INumberingOptions {
  const references = document.runs.flatMap((run, list) =>
    run.parts.flatMap((part, index) => (part.kind === 'steps' ? [placeOf(list, index)] : [])),
  )
  const style = { paragraph: { indent: { left: 400, hanging: 300 } } }
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style }
  const bullet = { ...level, format: LevelFormat.BULLET, text: '•' }
  const config = references.map((reference) => ({ reference, levels: [level] }))
  return { config: [...config, { reference: bulletList, levels: [bullet] }] }
}

/** A paragraph of plain text, its line feeds kept, with an optional strong beginning. */
export function paragraph(text: string, options: IParagraphOptions = {}, lead = '', size?: number): Paragraph {
  const form = size === undefined ? {} : { size }
  const lines = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...form, ...(index > 0 && { break: 1 }) }))
  const strong = lead === '' ? [] : [new TextRun({ text: lead, bold: true, ...form })]
  return new Paragraph({ ...options, children: [...strong, ...lines] })
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** A heading; without a place it looks like one of the first level and the contents do not list it. */
export function heading(text: string, place: { level: HeadingDepth; bookmark: string } | null): Paragraph {
  if (place === null) {
    const run = new TextRun({ text, font: serifFamily, size: 30 })
    return new Paragraph({ children: [run], spacing: { before: 240, after: 120 }, keepNext: true })
  }
  const marked = new Bookmark({ id: place.bookmark, children: [new TextRun(text)] })
  return new Paragraph({ children: [marked], heading: levels[place.level] })
}
