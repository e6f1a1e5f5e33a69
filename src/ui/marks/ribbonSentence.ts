import { MONTHS, monthName } from '../../kernel/month.ts'
import { uiMessages } from '../messages.es.ts'
import type { StatusLabels } from './Status.tsx'
import type { StatusKind } from './statusKind.ts'

/**
 * The ribbon for who does not see it: one sentence of runs, "enero a abril en meta; mayo atrasada".
 * `cells` go from January on; what lies beyond December is left out.
 */
export function ribbonSentence(cells: readonly StatusKind[], labels: StatusLabels = {}): string {
  const runs: { from: string; until: string; kind: StatusKind }[] = []
  for (const month of MONTHS) {
    const kind = cells[month - 1]
    if (kind === undefined) break
    const last = runs.at(-1)
    if (last?.kind === kind) last.until = monthName(month)
    else runs.push({ from: monthName(month), until: monthName(month), kind })
  }
  return runs
    .map(({ from, until, kind }) => {
      const when = from === until ? from : `${from} ${uiMessages.ribbon.to} ${until}`
      return `${when} ${(labels[kind] ?? uiMessages.status[kind]).toLowerCase()}`
    })
    .join('; ')
}

/** "marzo, junio y diciembre" from indexes 0 to 11. */
export function monthList(indexes: readonly number[]): string {
  const names = MONTHS.filter((month) => indexes.includes(month - 1)).map(monthName)
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${uiMessages.load.and} ${names.at(-1)}`
}
