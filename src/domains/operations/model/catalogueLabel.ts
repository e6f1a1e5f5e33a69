import type { ActivityLink } from './activityChange.ts'
import type { PlanFile } from './planFile.ts'

type Names = Pick<PlanFile, 'lines' | 'processes'>

/** What a row hangs from, as one text of a list: `5.2 Visitas preventivas` for a line, its name for a process, '' for neither. */
export function catalogueLabel({ lines, processes }: Names, link: ActivityLink): string {
  if (link.classification === 'line') {
    const line = lines.find(({ id }) => id === link.lineId)
    return line === undefined ? '' : lineLabel(line)
  }
  if (link.classification === 'process') return processes.find(({ id }) => id === link.processId)?.name ?? ''
  return ''
}

export function lineLabel({ code, text }: { code: string; text: string }): string {
  return `${code} ${text}`
}

/** Every label that is offered, lines first; what was withdrawn from the strategic plan is not offered any more. */
export function catalogueLabels({ lines, processes }: Names): string[] {
  const offered = [
    ...lines.filter(({ withdrawn }) => !withdrawn).map(lineLabel),
    ...processes.filter(({ withdrawn }) => !withdrawn).map(({ name }) => name),
  ]
  return [...new Set(offered)]
}

/** The line or process with exactly that label (surrounding spaces aside), or undefined. */
export function linkWithLabel({ lines, processes }: Names, label: string): ActivityLink | undefined {
  const wanted = label.trim()
  const line = lines.find((one) => lineLabel(one).trim() === wanted)
  if (line !== undefined) return { classification: 'line', lineId: line.id, processId: null }
  const process = processes.find(({ name }) => name.trim() === wanted)
  return process === undefined ? undefined : { classification: 'process', lineId: null, processId: process.id }
}
