import { operationsPages } from '../../domains/operations/web/index.ts'
import { strategyPages } from '../../domains/strategy/web/index.ts'
import type { Page } from '../../ui/page.ts'

/** Pages inside the frame, for whoever has a session. */
export const pages: readonly Page[] = [...strategyPages, ...operationsPages]

/** Pages before there is a session: they stand without the frame. */
export const openPages: readonly Page[] = []
