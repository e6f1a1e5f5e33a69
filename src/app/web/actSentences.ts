import { monitoringActs } from '../../domains/monitoring/messages.es.ts'
import { operationsActs } from '../../domains/operations/messages.es.ts'
import { platformActs } from '../../domains/platform/messages.es.ts'
import type { ActSentences } from '../../domains/platform/web/index.ts'
import { strategyActs } from '../../domains/strategy/messages.es.ts'

/** Sentences of the acts of every domain, for the page that reads the log. */
export const actSentences: ActSentences = { ...platformActs, ...strategyActs, ...operationsActs, ...monitoringActs }
