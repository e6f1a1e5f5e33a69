import type { Errand } from '../harness/errand.ts'

type Due = { activity: { id: string }; programmedBp: number | null }

/** What was programmed was done. */
const done = (shareBp: number | null) => ({
  ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
  ...{ achievement: 'Se hizo lo previsto', difficulty: '', corrective: '', evidence: [] },
  noEvidence: 'El informe está en el archivo de la unidad',
})

/** Everything that a unit owes in some months: reported as programmed by its head, validated by who stands above. */
export async function reportMonths(
  errand: Errand,
  { year, months, head, above }: { year: number; months: readonly number[]; head: string; above: string },
): Promise<void> {
  for (const month of months) {
    const path = `/api/seguimiento/${year}/${month}`
    const due = (await errand.get<{ rows: Due[] }>(head, path)).rows
    for (const { activity, programmedBp } of due)
      await errand.post(head, `${path}/informes/${activity.id}`, { revision: 0, content: done(programmedBp) })
    const activityIds = due.map(({ activity }) => activity.id)
    await errand.post(head, `${path}/pasos`, { act: 'submit', activityIds })
    await errand.post(above, `${path}/pasos`, { act: 'validate', activityIds })
  }
}
