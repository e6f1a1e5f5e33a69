import type { Page } from '../../../ui/page.tsx'
import { approvalPages } from './approvalPages.ts'
import { auditPages } from './auditPages.ts'
import { documentPages } from './documentPages.ts'
import { importPages } from './importPages.ts'
import { planPages } from './planPages.ts'
import { reviewPages } from './reviewPages.ts'

/** Pages of this domain inside the frame. */
export const operationsPages: Page[] = [
  ...planPages,
  ...importPages,
  ...reviewPages,
  ...approvalPages,
  ...documentPages,
  ...auditPages,
]

export { planPlaces } from './parts/planPlaces.ts'
