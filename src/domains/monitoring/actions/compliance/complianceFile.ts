import { printCsv } from '../../../../documents/print/printCsv.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { download, handOut } from '../../../platform/index.ts'
import { complianceRoutes } from '../../contracts/compliance.ts'
import type { FigureAnswer } from '../../contracts/complianceShapes.ts'
import {
  type ComplianceLine,
  complianceCsv,
  complianceDictionary as dictionary,
} from '../../documents/complianceCsv.ts'
import { complianceDataText as text } from '../../documents/complianceText.es.ts'
import { joinsUnits } from '../../model/compliance/grouping.ts'
import type { Programme } from '../../model/compliance/monitoredActivity.ts'
import { namedWay } from '../../model/compliance/unitWeights.ts'
import { readCompliance } from './complianceGround.ts'
import { groundAnswer, groupsOf } from './readCompliance.ts'

const CSV = 'text/csv; charset=utf-8'
const openData = { delimiter: ',', bom: false } as const

type Figured = Omit<
  ComplianceLine,
  'year' | 'month' | 'version' | 'grouping' | 'way' | 'key' | 'code' | 'name' | 'programme'
>

function figured({ means, reports, byState, ...counts }: FigureAnswer): Figured {
  const { activities, counted, withoutReport } = counts
  const { notScheduled = 0, notDue = 0, onDemand = 0, notOffered = 0 } = byState
  return {
    programmed: means?.programmed ?? null,
    executed: means?.validated.executed ?? null,
    deviation: means?.deviation ?? null,
    compliance: means?.validated.compliance ?? null,
    uncapped: means?.validated.uncapped.compliance ?? null,
    sent: means?.sent.compliance ?? null,
    ...{ expected: reports.expected, validated: reports.validated, submitted: reports.sent },
    ...{ activities, counted, withoutReport, notScheduled, notDue, onDemand, notOffered },
  }
}

const programmes = ['original', 'inForce'] as const satisfies Programme[]

export const complianceFile = handOut(complianceRoutes.complianceFile, async ({ db, input }) => {
  const { year, month, grouping, way } = input
  const ground = await readCompliance(db, year, month)
  if (ground === undefined) throw new DomainError('monitoring.noPlanInForce', 'conflict', { year })
  const against = groundAnswer(ground)
  const { version } = against
  const lines = groupsOf(ground, input).flatMap(({ key, code, name, figures }) =>
    programmes.flatMap((programme): ComplianceLine[] => {
      const figure = figures[programme]
      if (figure === null) return []
      const place = {
        year,
        month,
        version,
        grouping: text.groupings[grouping],
        way: joinsUnits(grouping) ? text.ways[namedWay(way, against)] : null,
      }
      return [{ ...place, key, code, name, programme: text.programmes[programme], ...figured(figure) }]
    }),
  )
  const bytes = printCsv(complianceCsv(lines), openData)
  const file = { fileName: text.file(year, month, text.groupings[grouping]), mediaType: CSV, bytes }
  const log = { things: [`operations.plan:${ground.year.plan.id}`], data: { year, month, grouping, way } }
  return async () => ({ file, log })
})

export const complianceDictionary = download(complianceRoutes.complianceDictionary, async () => ({
  fileName: text.dictionaryFile,
  mediaType: CSV,
  bytes: printCsv(dictionary(), openData),
}))
