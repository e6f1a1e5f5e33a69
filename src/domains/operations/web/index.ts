import type { Page } from '../../../ui/page.ts'

export const operationsPages: Page[] = []
