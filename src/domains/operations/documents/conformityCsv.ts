import type { DocumentTable, TableColumn, TableRow } from '../../../documents/model.ts'
import { compareText } from '../../../kernel/text.ts'
import type { Activity } from '../model/activity.ts'
import type { Template } from '../model/template.ts'
import type { ConformityStanding, ConformityStep } from '../model/workflow/conformity.ts'
import type { Observation } from '../model/workflow/observation.ts'
import { conformityDataText as text } from './documentText.es.ts'

type Unit = { code: string; name: string }

export type ConformityRow = ConformityStanding & {
  template: Pick<Template, 'name'>
  activity: Pick<Activity, 'id' | 'code' | 'name'>
  lead: Unit
  office: Unit
  observation: Pick<Observation, 'text' | 'answer'> | null
  last: Pick<ConformityStep, 'act' | 'postName' | 'at'> | undefined
}

const columns = Object.entries(text.columns).map(
  ([key, label]): TableColumn => ({ key, label, width: 10, align: 'start', kind: 'text' }),
)

/** Where the conformity of each activity stands, as data: posts and days, no persons' names. */
export function conformityCsv(year: number, reviewed: readonly ConformityRow[]): DocumentTable {
  const ordered = reviewed.toSorted(
    (a, b) => compareText(a.template.name, b.template.name) || compareText(a.activity.code, b.activity.code),
  )
  const rows = ordered.map(({ template, activity, lead, office, status, changed, observation, last }): TableRow => {
    const units = { lead: lead.name, unitCode: office.code, unit: office.name }
    const state = { status: text.statuses[status], changed: changed ? text.yes : text.no }
    const act = last === undefined ? {} : { act: text.acts[last.act], post: last.postName, day: last.at.slice(0, 10) }
    const said = { exception: observation?.text ?? null, answer: observation?.answer?.text ?? null }
    const what = { year: String(year), type: template.name, id: activity.id, code: activity.code, name: activity.name }
    return { key: activity.id, cells: { ...what, ...units, ...state, ...act, ...said } }
  })
  return { kind: 'table', columns, groups: [{ rows }] }
}
