import type { Page } from '../../../ui/page.ts'
import { planPages } from './planPages.ts'

export const operationsPages: Page[] = [...planPages]
