import type { OutputOf } from '../../../../kernel/contract.ts'
import type { cutRoutes } from '../../contract.ts'

type Answer = OutputOf<typeof cutRoutes.cut>
export type Cut = Answer['cut']
export type CutFile = Answer['file']
export type CutDifference = NonNullable<CutFile['since']>['differences'][number]
