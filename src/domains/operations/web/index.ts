import type { Page } from '../../../ui/page.ts'
import { documentPages } from './documentPages.ts'
import { importPages } from './importPages.ts'
import { planPages } from './planPages.ts'
import { reviewPages } from './reviewPages.ts'

export const operationsPages: Page[] = [...importPages, ...planPages, ...reviewPages, ...documentPages]
