import type { DocumentSection, DocumentTable, TableColumn } from '../../../../documents/model.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import { closingStates } from '../../model/closing/closingState.ts'
import type { RecordFile } from '../../model/records/recordFile.ts'
import type { YearClosingContent } from '../../model/records/yearClosingContent.ts'
import { closingDataText } from '../closingText.es.ts'
import { postSigned } from '../planFrame.ts'
import { changeRequestText } from './recordText.es.ts'
import { yearClosingText as text } from './yearClosingText.es.ts'

type Unit = YearClosingContent['units'][number]
type Row = Unit['rows'][number]
type Step = YearClosingContent['steps'][number]

const words = (key: string, label: string, width: number): TableColumn => ({
  ...{ key, label, width, align: 'start', kind: 'text' },
})
const figure = (key: string, label: string, width = 16): TableColumn => ({
  ...{ key, label, width, align: 'end', kind: 'number' },
})

/** How a year ended: the figures of all units, each unit with its activities and signatures, and the year's changes. */
export function yearClosingSections(content: YearClosingContent, file: RecordFile): DocumentSection[] {
  const { planVersion, units, changes, steps } = content
  const facts = [
    [text.planVersion, planVersion === null ? text.none : text.versionOf(planVersion.number, planVersion.code)],
    [text.unitsConfirmed, text.confirmedOf(units.filter(({ status }) => status === 'confirmed').length, units.length)],
  ] as const
  return [
    {
      orientation: 'landscape',
      blocks: [
        { kind: 'note', text: text.declaredOnly },
        { kind: 'definitions', items: facts.map(([term, fact]) => ({ term, text: fact })) },
        countsTable(content),
      ],
    },
    ...units.map((unit) => unitSection(unit, file)),
    { heading: { level: 1, text: text.changes }, blocks: [changesTable(changes)] },
    { heading: { level: 1, text: text.signatures }, blocks: [stepsTable(steps, file)] },
  ]
}

function countsOf(totals: YearClosingContent['totals']): Record<string, number> {
  const { activities, undeclared } = totals
  return { activities, undeclared, ...Object.fromEntries(closingStates.map((state) => [state, totals[state]])) }
}

function countsTable({ units, totals }: YearClosingContent): DocumentTable {
  const rows = units.map(({ id, name, status, totals: own }) => ({
    key: id,
    cells: { unit: name, status: closingDataText.statuses[status], ...countsOf(own) },
  }))
  return {
    kind: 'table',
    columns: [
      words('unit', text.unit, 60),
      words('status', text.status, 22),
      figure('activities', text.activities, 20),
      ...closingStates.map((state) => figure(state, closingDataText.states[state])),
      figure('undeclared', closingDataText.undeclared),
    ],
    groups: [{ rows: [...rows, { key: 'all', cells: { unit: text.all, status: '', ...countsOf(totals) } }] }],
  }
}

/** What stands behind a state: the unit's words, or the change that dropped the activity, and where it goes on. */
function groundOf({ ground, dropped, exemptFrom, next }: Row): string {
  const month = MONTHS.find((one) => one === exemptFrom)
  return [
    dropped === null ? ground : text.dropped(dropped.version, dropped.request, dropped.reason ?? ''),
    month === undefined ? '' : text.exempt(monthName(month)),
    next === null ? '' : text.goesOn(next.code, next.year),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function unitSection(unit: Unit, file: RecordFile): DocumentSection {
  const rows = unit.rows.map((row) => ({
    key: row.id,
    cells: {
      code: row.code,
      name: row.name,
      state: row.state === null ? closingDataText.undeclared : closingDataText.states[row.state],
      ground: groundOf(row),
      evidence: row.evidence,
    },
  }))
  const table: DocumentTable = {
    kind: 'table',
    columns: [
      words('code', text.code, 18),
      words('name', text.activity, 70),
      words('state', text.state, 24),
      words('ground', text.ground, 70),
      words('evidence', text.evidence, 50),
    ],
    groups: [{ rows }],
  }
  return {
    heading: { level: 1, text: unit.name },
    blocks: [
      { kind: 'paragraph', text: text.closingIs(closingDataText.statuses[unit.status]) },
      table,
      stepsTable(unit.steps, file),
    ],
  }
}

function changesTable(changes: YearClosingContent['changes']): DocumentTable {
  return {
    kind: 'table',
    columns: [
      figure('number', text.request, 14),
      words('unit', text.unit, 60),
      words('cause', text.cause, 45),
      words('reason', text.reason, 90),
      figure('version', text.version, 14),
    ],
    groups: [
      {
        rows: changes.map((change) => ({
          key: String(change.number),
          cells: { ...change, cause: changeRequestText.causes[change.cause] },
        })),
      },
    ],
    emptyText: text.noChanges,
  }
}

function stepsTable(steps: readonly Step[], { institution }: RecordFile): DocumentTable {
  return {
    kind: 'table',
    columns: [
      words('act', text.step, 34),
      words('post', text.post, 70),
      words('at', text.at, 40),
      words('reason', text.why, 80),
    ],
    groups: [
      {
        rows: steps.map(({ act, post, bySubstitute, at, reason }, row) => ({
          key: String(row),
          cells: {
            act: text.acts[act] ?? act,
            post: postSigned({ post, bySubstitute }),
            at: formatInstant(at, institution.timeZone, institution.locale),
            reason: reason ?? '',
          },
        })),
      },
    ],
    emptyText: text.unsigned,
  }
}
