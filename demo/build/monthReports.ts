import { Readable } from 'node:stream'
import { addEvidenceFile, saveReports, takeReportStep } from '../../src/domains/monitoring/index.ts'
import { isDue } from '../../src/domains/monitoring/model/index.ts'
import { activities } from '../../src/domains/operations/index.ts'
import { discardFile, receiveFile } from '../../src/domains/platform/index.ts'
import type { InputOf } from '../../src/kernel/contract.ts'
import type { Month } from '../../src/kernel/month.ts'
import type { DemoEvidenceFile } from '../data/monthTypes.ts'
import { bytesOf } from './evidenceBytes.ts'
import { sendExtract } from './extracts.ts'
import { as, idOf } from './ground.ts'
import { type Content, contentOf, type Stored } from './monthContent.ts'
import type { MonthWork } from './monthWork.ts'

type Step = InputOf<typeof takeReportStep.route>

/** A report that waits for the level above. */
export type Sent = { unit: string; key: string; id: string }

/** What the plan asks of a month, as it stands on the day of the clock. */
export async function dueOf({ ground, year, month, keys }: MonthWork): Promise<Stored[]> {
  const plan = await activities.call(ground.app, { credentials: as(ground, 'UPC-JEF'), input: { year } })
  return plan.activities.filter((activity) => keys.has(activity.id) && isDue(activity, month))
}

export function ofUnit({ keys }: MonthWork, unit: string, due: readonly Stored[]): Stored[] {
  return due.filter(({ id }) => keys.get(id)?.startsWith(`${unit}-`))
}

async function sendFile(work: MonthWork, unit: string, file: DemoEvidenceFile): Promise<string> {
  const { ground, year, month, rows } = work
  const { app } = ground
  const bytes = bytesOf(file)
  const asked = { name: file.name, maxBytes: bytes.byteLength }
  const received = await receiveFile(app.files.folder, asked, Readable.from([bytes]))
  try {
    const input = { year, month, activityId: idOf(rows, file.activity) }
    const { id } = await addEvidenceFile.call(app, { credentials: as(ground, `${unit}-JEF`), input, received })
    return id
  } finally {
    await discardFile(received)
  }
}

/** What a unit writes of each activity; its files go before. */
async function compose(
  work: MonthWork,
  unit: string,
  due: readonly Stored[],
): Promise<[key: string, id: string, Content][]> {
  const { month, reporting, keys } = work
  const pace = reporting.units.find((one) => one.unit === unit)?.pace ?? 'steady'
  const written: [string, string, Content][] = []
  for (const activity of due) {
    const key = keys.get(activity.id) ?? ''
    const here = (one: { activity: string; month: Month }): boolean => one.activity === key && one.month === month
    const fileIds: string[] = []
    for (const file of reporting.files.filter(here)) fileIds.push(await sendFile(work, unit, file))
    const reported = { activity, key, month, pace, shortfall: reporting.shortfalls.find(here), fileIds }
    for (const extract of reporting.extracts.filter(here))
      fileIds.push(await sendExtract(work, unit, extract, contentOf(reported).quantity ?? 0))
    written.push([key, activity.id, contentOf(reported)])
  }
  return written
}

export async function takeStep(
  { ground, year, month }: MonthWork,
  post: string,
  step: Omit<Step, 'year' | 'month'>,
): Promise<void> {
  if (step.activityIds.length === 0) return
  await takeReportStep.call(ground.app, { credentials: as(ground, post), input: { year, month, ...step } })
}

/** The head of a unit writes its reports of a month and sends them; `again`: those that came back, corrected. */
export async function sendReports(
  work: MonthWork,
  unit: string,
  due: readonly Stored[],
  again?: { revision: number },
): Promise<Sent[]> {
  const { ground, year, month, reporting } = work
  const returned = reporting.returns.filter((one) => one.month === month)
  const written = await compose(work, unit, due)
  const reports = written.map(([key, activityId, content]) => {
    const back = again === undefined ? returned.find(({ activity }) => activity === key) : undefined
    return { activityId, revision: again?.revision ?? 0, content: { ...content, ...back?.first } }
  })
  await saveReports.call(ground.app, { credentials: as(ground, `${unit}-JEF`), input: { year, month, reports } })
  const activityIds = reports.map(({ activityId }) => activityId)
  await takeStep(work, `${unit}-JEF`, { act: 'submit', activityIds })
  return written.map(([key, id]) => ({ unit, key, id }))
}
