import { ledTemplates } from '../../../operations/index.ts'
import type { Activity } from '../../../operations/model/index.ts'
import { canonicalJson, type Reader, sha256 } from '../../../platform/index.ts'
import { lookedAt, type ReportConformity, reportStanding } from '../../model/conformity/reportConformity.ts'
import type { Report } from '../../model/report.ts'

type Led = Awaited<ReturnType<typeof ledTemplates>>[number]

/** What a unidad rectora said of the report of an activity in a month, and of what. */
export type RowConformity = ReturnType<typeof reportStanding> & {
  template: Led
  /** SHA-256 of what the report says now; null: nobody wrote it. */
  digest: string | null
  /** Oldest first. */
  trail: readonly ReportConformity[]
}

/** The actividad tipo of an activity where a rectora of another unit looks at it on a day. */
export async function leadReader(
  db: Reader,
  planId: string,
  today: string,
): Promise<(activity: Pick<Activity, 'template' | 'unitId'>) => Led | undefined> {
  const templates = new Map((await ledTemplates(db, planId, today)).map((one) => [one.id, one]))
  return ({ template, unitId }) => {
    const found = templates.get(template?.templateId ?? '')
    return found?.leadUnitId === unitId ? undefined : found
  }
}

/** Where the report stands; one that nobody wrote waits like any other. */
export function rowConformity(
  template: Led,
  report: Report | undefined,
  trail: readonly ReportConformity[] = [],
): RowConformity {
  const digest = report === undefined ? null : sha256(canonicalJson(lookedAt(report)))
  return { template, digest, trail, ...reportStanding(trail, digest ?? '') }
}
