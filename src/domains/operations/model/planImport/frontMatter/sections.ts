import { foldText } from '../../../../../kernel/text.ts'
import type { FrontMatter } from '../importedPlan.ts'
import type { HeadingKind, SectionKind } from './headings.ts'
import { headingKind, headingText, looksLikeTitle } from './headings.ts'
import type { Line } from './lines.ts'
import { isSingle, joinBrokenSentences, lineOf, withoutBullet } from './lines.ts'

export type Section = { kind: HeadingKind; title: string; heading: Line; lines: Line[] }

/** Kinds whose text may stand behind their name in one line: `Misión: garantizar…`. */
const inlineKinds: readonly HeadingKind[] = ['mission', 'vision', 'objective', 'scope']

/**
 * Cuts the front matter at its titles: those of the dictionary, those that the index of the document lists, and short
 * lines in capitals. What stands before the first title (cover, signatures) is no section. Reading ends at the plans.
 */
export function splitSections(lines: readonly Line[], listedTitles: readonly string[]): Section[] {
  const listed = new Set(listedTitles.map((title) => foldText(headingText(title))))
  const sections: Section[] = []
  for (const line of lines) {
    const opened = openSection(line, listed, sections.at(-1)?.kind)
    if (opened !== null) sections.push(opened)
    else sections.at(-1)?.lines.push(line)
    if (opened?.kind === 'plans') break
  }
  return sections.map((section) => ({ ...section, lines: joinBrokenSentences(section.lines) }))
}

/** Sections as the plan keeps them; titles without text stay only when the index of the document lists them. */
export function toPlanSections(sections: readonly Section[], listedTitles: readonly string[]): FrontMatter['sections'] {
  const listed = new Set(listedTitles.map((title) => foldText(headingText(title))))
  return sections.flatMap((section) => {
    const kind = planKind(section.kind)
    if (kind === null || (section.lines.length === 0 && !listed.has(foldText(section.title)))) return []
    const paragraphs = section.lines.map((line) => withoutBullet(line.text))
    return [{ kind, title: section.title, paragraphs, source: section.heading.place }]
  })
}

/** Lines of all sections of a kind, in order. */
export function linesOf(sections: readonly Section[], kind: SectionKind): Line[] {
  return sections.filter((section) => section.kind === kind).flatMap((section) => section.lines)
}

function openSection(line: Line, listed: ReadonlySet<string>, current: HeadingKind | undefined): Section | null {
  if (!isSingle(line)) return null
  const kind = headingKind(line.text)
  const title = headingText(line.text)
  if (kind !== null) return { kind, title, heading: line, lines: [] }
  // A glossary explains these very words, so there a line "Misión: …" is an entry.
  const inline =
    current === 'glossary' ? undefined : /^(?<label>[^:]{4,40}):\s+(?<text>.{20,})$/su.exec(line.text)?.groups
  const inlineKind = inline?.label === undefined ? null : headingKind(inline.label)
  if (inline?.text !== undefined && inlineKind !== null && inlineKinds.includes(inlineKind)) {
    const rest = lineOf(line.place, [inline.text])
    return { kind: inlineKind, title: headingText(inline.label ?? ''), heading: line, lines: [rest] }
  }
  if (current === undefined && !listed.has(foldText(title))) return null
  return listed.has(foldText(title)) || looksLikeTitle(line.text)
    ? { kind: 'other', title, heading: line, lines: [] }
    : null
}

function planKind(kind: HeadingKind): SectionKind | null {
  return kind === 'contents' || kind === 'plans' ? null : kind
}
