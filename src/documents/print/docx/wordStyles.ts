import {
  AlignmentType,
  HeadingLevel,
  type INumberingOptions,
  type IParagraphOptions,
  type IStylesOptions,
  LevelFormat,
  Paragraph,
  TextRun,
} from 'docx'
import type { PagedDocument } from '../paged/pagedDocument.ts'

/** Fonts that Word may not have: it then takes the closest it knows. Sizes are half points. */
const sans = 'Source Sans 3'
const serif = 'Source Serif 4'

export function wordStyles(language: string): IStylesOptions {
  const headingStyle = (size: number) => ({
    run: { font: serif, size, bold: true, color: '111111' },
    paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: sans, size: 19, color: '111111', language: { value: language } },
        paragraph: { spacing: { after: 100 } },
      },
      title: { run: { font: serif, size: 64, bold: true, color: '111111' } },
      heading1: headingStyle(30),
      heading2: headingStyle(24),
      heading3: headingStyle(21),
    },
    paragraphStyles: [{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 30 } }],
  }
}

/** Each list of numbered steps begins at 1, so each has a numbering of its own, named by its place. */
export function wordNumbering(document: PagedDocument): INumberingOptions {
  const references = document.runs.flatMap((run, list) =>
    run.parts.flatMap((part, index) => (part.kind === 'steps' ? [`${list}-${index}`] : [])),
  )
  const style = { paragraph: { indent: { left: 400, hanging: 300 } } }
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style }
  return { config: references.map((reference) => ({ reference, levels: [level] })) }
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

/** A heading; without level it looks like one and is not listed in the contents. */
export function heading(text: string, level: 1 | 2 | 3 | null): Paragraph {
  if (level !== null) return new Paragraph({ text, heading: levels[level] })
  const run = new TextRun({ text, font: serif, size: 30, bold: true })
  return new Paragraph({ children: [run], spacing: { before: 240, after: 120 }, keepNext: true })
}

export const serifFont = serif
