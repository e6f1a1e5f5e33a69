import type { Month } from '../../../kernel/month.ts'
import type { UnitWay } from '../model/compliance/figures.ts'
import type { Thresholds } from '../model/compliance/thresholds.ts'
import type { CutDifference } from '../model/cutDifferences.ts'

/** Hundredths of a percent. */
export type CutFigures = {
  activities: number
  counted: number
  reports: { expected: number; validated: number }
  /** Null: nothing in the group has a programme; a null compliance: nothing is due. */
  means: { programmed: number; validated: { executed: number; compliance: number | null } } | null
}
export type CutProgramme = 'original' | 'inForce'
export type CutGroup = Readonly<Record<CutProgramme, CutFigures | null>> & { effect: number | null }

/** Hundredths of a percent of the year; null figures: nothing has a programme. */
type VerifiedFigures = {
  programmed: number
  sent: number
  validated: number
  verified: number
  lookedShare: number | null
  distance: number | null
} | null
export type CutVerified = {
  whole: VerifiedFigures
  groups: readonly { key: string; code: string | null; name: string | null; figures: VerifiedFigures }[]
}

/** What is printed of a cut: a part of its bytes. */
export type CutData = {
  year: number
  number: number
  month: Month
  closedAt: string
  post: string
  note: string
  ground: {
    version: number
    originalVersions: readonly number[]
    units: number
    /** Basis points by unit; null: alike, as nothing was decided. */
    unitWeights: { fromDay: string; weights: Readonly<Record<string, number>> } | null
  }
  thresholds: Thresholds
  whole: Readonly<Partial<Record<UnitWay, CutGroup>>>
  units: readonly { key: string; code: string | null; name: string | null; figures: CutGroup }[]
  /** Absent in cuts from before it was kept. */
  verified?: CutVerified | undefined
  since: { number: number; differences: readonly CutDifference[] } | null
}
