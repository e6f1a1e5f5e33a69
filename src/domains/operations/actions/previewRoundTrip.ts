import type { z } from 'zod'
import { DomainError } from '../../../kernel/domainError.ts'
import { act, type Tx } from '../../platform/index.ts'
import type { documentRoutes as routes } from '../contracts/documents.ts'
import { documentRoutes } from '../contracts/documents.ts'
import { countDifferent, planFromFile } from '../documents/readBack/planFromFile.ts'
import { planFromPrint } from '../documents/readBack/planFromPrint.ts'
import { planFromWorkbook } from '../documents/readBack/planFromWorkbook.ts'
import type { Activity } from '../model/activity.ts'
import { lineLabel } from '../model/catalogueLabel.ts'
import type { PlanFile } from '../model/planFile.ts'
import type { PlanFormat } from '../model/planFormat.ts'
import type { ReturnedAddition, ReturnedPlan } from '../model/roundTrip/returnedPlan.ts'
import { type SettledReturn, settleReturn } from '../model/roundTrip/settleReturn.ts'
import { readWorkbookVersion } from '../model/roundTrip/workbookVersion.ts'
import { findPlanCopy } from '../store/planCopyStore.ts'
import { getPlanHeld } from '../store/planStore.ts'
import { listVersions, readVersion } from '../store/versionStore.ts'
import { planFileOf } from './planFileOf.ts'
import { notOurs, type ReturnedContent, readReturnedFile } from './returnedFile.ts'

type Preview = z.input<(typeof routes)['previewRoundTrip']['output']>
type Compared = { format: PlanFormat; revision: number | null; base: PlanFile; returned: ReturnedPlan }

const NOTHING: ReturnedPlan = { edits: [], additions: [], missing: [], problems: [] }

/** The plan as it was in the revision that a file says it was written from. */
async function baseOf(tx: Tx, now: PlanFile, origin: { planId: string; revision: number }): Promise<PlanFile> {
  if (origin.planId !== now.plan.id) {
    throw new DomainError('operations.documentOfAnotherPlan', 'conflict', { year: now.plan.year })
  }
  const base = await findPlanCopy(tx, origin.planId, origin.revision)
  if (base === undefined) {
    throw new DomainError('operations.unknownRevision', 'conflict', { revision: origin.revision })
  }
  return base
}

async function versionIn(tx: Tx, now: PlanFile, versionId: string): Promise<PlanFile> {
  const version = (await listVersions(tx, now.plan.id)).find(({ id }) => id === versionId)
  if (version === undefined) {
    throw new DomainError('operations.documentOfAnotherPlan', 'conflict', { year: now.plan.year })
  }
  return readVersion(tx, version)
}

async function compare(tx: Tx, content: ReturnedContent, now: PlanFile): Promise<Compared> {
  switch (content.kind) {
    case 'untouched': {
      const { format, revision, versionId } = content.handedOut
      // Nothing comes back from an approved version: what it was is read from its own bytes.
      const base = versionId === null ? await baseOf(tx, now, content.handedOut) : await versionIn(tx, now, versionId)
      return { format, revision, base, returned: NOTHING }
    }
    case 'workbook': {
      const origin = readWorkbookVersion(content.workbook.version)
      if (origin === undefined) throw notOurs()
      const base = await baseOf(tx, now, origin)
      return { format: 'xlsx', revision: origin.revision, base, returned: planFromWorkbook(content.workbook, base) }
    }
    case 'data': {
      const { id: planId, revision } = content.file.plan
      const base = await baseOf(tx, now, { planId, revision })
      return { format: 'json', revision, base, returned: planFromFile(content.file, base) }
    }
    case 'print': {
      const returned = planFromPrint(content.source, now)
      if (returned === undefined) throw notOurs()
      return { format: content.format, revision: null, base: now, returned }
    }
  }
}

export const previewRoundTrip = act({
  route: documentRoutes.previewRoundTrip,
  readFile: readReturnedFile,
  load: async ({ tx, input, today }) => planFileOf(tx, await getPlanHeld(tx, input.year), today),
  authorize: () => ({ assignment: null, scope: [] }),
  run: async ({ tx, fileContent, resource: { file: now } }) => {
    const { name, content } = fileContent
    const compared = await compare(tx, content, now)
    const settled = settleReturn(compared.returned, byId(compared.base), byId(now))
    const answer: Preview = {
      fileName: name,
      format: compared.format,
      untouched: content.kind === 'untouched',
      revision: compared.revision,
      planRevision: now.plan.revision,
      changedSince: countDifferent(compared.base, now),
      changes: settled.changes,
      conflicts: settled.conflicts,
      additions: compared.returned.additions.map(additionOf),
      problems: settled.problems,
      ...namesOf(now, settled),
    }
    return { answer, log: null }
  },
})

function byId(file: PlanFile): Map<string, Activity> {
  return new Map(file.units.flatMap(({ activities }) => activities.map((activity) => [activity.id, activity])))
}

function additionOf({ values: { link, ...values }, ...addition }: ReturnedAddition): Preview['additions'][number] {
  return { ...addition, activity: { ...values, ...link } }
}

function namesOf(now: PlanFile, settled: SettledReturn): Pick<Preview, 'missing' | 'activities' | 'units' | 'links'> {
  const touched = new Set([...settled.changes, ...settled.conflicts].map(({ change }) => change.activityId))
  const names = [...byId(now).values()].map(({ id, unitId, code, name }) => ({ id, unitId, code, name }))
  return {
    missing: names.filter(({ id }) => settled.missing.includes(id)),
    activities: names.filter(({ id }) => touched.has(id)),
    units: now.units.map(({ id, code, name }) => ({ id, code, name })),
    links: [
      ...now.lines.map((line) => ({ id: line.id, label: lineLabel(line) })),
      ...now.processes.map(({ id, name }) => ({ id, label: name })),
    ],
  }
}
