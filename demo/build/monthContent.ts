import type { saveReports } from '../../src/domains/monitoring/index.ts'
import { reportForm } from '../../src/domains/monitoring/model/index.ts'
import type { activities } from '../../src/domains/operations/index.ts'
import type { InputOf, OutputOf } from '../../src/kernel/contract.ts'
import { type Month, monthName } from '../../src/kernel/month.ts'
import type { DemoPace, DemoShortfall } from '../data/monthTypes.ts'
import { demandSayings, partSayings, quantitySayings, reasons, shareSayings, zeroSayings } from '../data/monthWords.ts'
import { pick } from '../data/table.ts'

export type Stored = OutputOf<typeof activities.route>['activities'][number]
export type Content = InputOf<typeof saveReports.route>['reports'][number]['content']

/** Percents of the programme, one of which a month gets. */
const paces: Readonly<Record<DemoPace, readonly number[]>> = {
  strong: [100, 100, 100, 100, 105, 110],
  steady: [100, 100, 100, 100, 100, 95, 90, 80],
  weak: [100, 80, 70, 60, 50, 40, 0],
}

/** What is reported: the activity as the plan has it, its key, whose pace it follows and what else is said of that month. */
export type Reported = {
  activity: Stored
  key: string
  month: Month
  pace: DemoPace
  shortfall: DemoShortfall | undefined
  fileIds: readonly string[]
}

const empty: Content = {
  ...{ shareBp: null, quantity: null, received: null, attended: null, women: null, men: null },
  ...{ achievement: '', difficulty: '', corrective: '', evidence: [], noEvidence: '' },
}

/** In small letters within a sentence, unless it begins with an acronym or a quotation. */
function within(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

function evidenceOf({ activity, key, month, fileIds }: Reported): Content['evidence'] {
  const means = activity.means[0] ?? null
  if (fileIds.length > 0) return fileIds.map((fileId) => ({ kind: 'file' as const, fileId, means }))
  const place = `${means ?? 'Registro'}, legajo ${key} de ${monthName(month)}, archivo de la unidad`
  const confidentiality = /reservad/u.test(place)
    ? 'confidential'
    : /portal|publicad/u.test(place)
      ? 'public'
      : 'internal'
  return [{ kind: 'record', place, means, confidentiality }]
}

function onDemand(reported: Reported, seed: string): Partial<Content> {
  const { activity, month, key } = reported
  const usual = activity.target?.quantities[month - 1] ?? pick(`${key} usual`, [9, 14, 18, 26, 35, 48])
  const received = Math.round((usual * pick(`${seed} received`, [85, 95, 100, 100, 110, 120])) / 100)
  const attended = received - pick(`${seed} open`, [0, 0, 0, 1, 2])
  const facts = { month: monthName(month), what: within(activity.name), unitOfMeasure: '', quantity: 0, planned: 0 }
  const women = Math.floor((attended * pick(`${seed} women`, [48, 52, 55, 58])) / 100)
  return {
    ...{ received, attended, women, men: attended - women },
    achievement: pick(seed, demandSayings)({ ...facts, received, attended }),
  }
}

/** The report of a month that a unit writes, the same each time: its figures follow from the programme and from the key. */
export function contentOf(reported: Reported): Content {
  const { activity, key, month, pace, shortfall } = reported
  const seed = `${key} ${month}`
  const evidence = evidenceOf(reported)
  const form = reportForm(activity)
  if (form === 'demand') return { ...empty, ...onDemand(reported, seed), evidence }
  const percent = shortfall?.percent ?? pick(`${seed} pace`, paces[pace])
  const planned = (form === 'quantity' ? activity.target?.quantities : activity.months)?.[month - 1] ?? 0
  // Nobody says that more was done of a work without quantities than there was to do.
  const done = Math.round((planned * (form === 'share' ? Math.min(percent, 100) : percent)) / 100)
  const isShort = done < planned
  const sayings =
    done === 0 ? zeroSayings : form === 'quantity' ? quantitySayings : isShort ? partSayings : shareSayings
  const facts = {
    ...{ month: monthName(month), what: within(activity.name), unitOfMeasure: activity.target?.unitOfMeasure ?? '' },
    ...{ quantity: done, planned },
  }
  const { difficulty, corrective } = shortfall ?? pick(`${seed} why`, reasons)
  return {
    ...empty,
    ...(form === 'quantity' ? { quantity: done } : { shareBp: done }),
    achievement: pick(seed, sayings)(facts),
    ...(isShort && { difficulty, corrective }),
    ...(done === 0 ? { noEvidence: 'No hubo trabajo que probar.' } : { evidence }),
  }
}
