import type { OutputOf } from '../../../../kernel/contract.ts'
import { verificationRoutes } from '../../contract.ts'

export type Samples = OutputOf<typeof verificationRoutes.samples>
export type Sample = Samples['samples'][number]
export type SampledReport = OutputOf<typeof verificationRoutes.sample>['items'][number]
export type Piece = SampledReport['pieces'][number]

/** The page's address of a sample. */
export type Place = { year: string; number: number }

/** Reads that a verdict makes old. */
export const verdictReads = [verificationRoutes.samples, verificationRoutes.sample, verificationRoutes.verified]
