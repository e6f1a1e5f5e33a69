import type { OutputOf } from '../../../../kernel/contract.ts'
import type { cutRoutes } from '../../contract.ts'

export type CutFile = OutputOf<typeof cutRoutes.cut>['file']
export type CutDifference = NonNullable<CutFile['since']>['differences'][number]
