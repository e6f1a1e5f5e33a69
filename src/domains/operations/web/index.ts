import type { Page } from '../../../ui/page.ts'
import { importPages } from './importPages.ts'
import { planPages } from './planPages.ts'

export const operationsPages: Page[] = [...importPages, ...planPages]
