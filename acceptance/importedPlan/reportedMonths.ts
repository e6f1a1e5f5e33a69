import type { PlannedUnit } from '../harness/importedUnits.ts'
import { type Story, YEAR } from './story.ts'

type Due = {
  activity: { id: string; name: string }
  unitId: string
  programmedBp: number | null
  report: { revision: number } | null
}
type Evidence = { kind: 'file'; fileId: string; means: null; confidentiality: 'internal' }

const monthPath = (month: number): string => `/api/seguimiento/${YEAR}/${month}`

/** What the head of a unit owes in a month. */
export async function dueIn({ errand, headOf }: Story, unit: PlannedUnit, month: number): Promise<Due[]> {
  const { rows } = await errand.get<{ rows: Due[] }>(headOf(unit), monthPath(month))
  return rows
}

/** Reports as done what was programmed, with these proofs. */
function asProgrammed({ activity, report, programmedBp }: Due, evidence: readonly Evidence[]) {
  const content = {
    ...{ shareBp: programmedBp, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo lo previsto', difficulty: '', corrective: '', evidence },
    noEvidence: evidence.length > 0 ? '' : 'El informe está en el archivo de la unidad',
  }
  return { activityId: activity.id, revision: report?.revision ?? 0, content }
}

/** Keeps a list as the proof of a month of an activity. */
async function keepList({ errand, headOf }: Story, unit: PlannedUnit, month: number, { activity }: Due, list: List) {
  const path = `${monthPath(month)}/informes/${activity.id}/archivos`
  const { id } = await errand.upload<{ id: string }>(headOf(unit), path, {}, list)
  return { kind: 'file', fileId: id, means: null, confidentiality: 'internal' } as const
}

type List = { name: string; text: string }

/** All that a unit owes in a month, if anything, reported by its head and sent; the first of them with a list as its proof, if one is given. */
export async function sendMonth(story: Story, unit: PlannedUnit, month: number, proof?: List): Promise<Due[]> {
  const due = await dueIn(story, unit, month)
  const reports = due.map((row) => asProgrammed(row, []))
  const [first] = due
  if (first === undefined) return []
  if (proof !== undefined) reports[0] = asProgrammed(first, [await keepList(story, unit, month, first, proof)])
  const head = story.headOf(unit)
  await story.errand.post(head, `${monthPath(month)}/informes`, { reports })
  await story.errand.post(head, `${monthPath(month)}/pasos`, {
    act: 'submit',
    activityIds: due.map(({ activity }) => activity.id),
  })
  return due
}

/** Who stands above the unit validates what it sent of a month. */
export async function validateMonth(story: Story, month: number, sent: readonly Due[]): Promise<void> {
  if (sent.length === 0) return
  const activityIds = sent.map(({ activity }) => activity.id)
  await story.errand.post(story.who.executive, `${monthPath(month)}/pasos`, { act: 'validate', activityIds })
}
