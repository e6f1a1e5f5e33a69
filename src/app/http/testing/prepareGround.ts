import type { FastifyInstance } from 'fastify'
import { registerRoutes } from '../../../domains/monitoring/contract.ts'
import {
  activityRoutes,
  observationRoutes,
  planRoutes,
  reviewRoutes,
  templateRoutes,
} from '../../../domains/operations/contract.ts'
import type { Ground } from './foreignInputs.ts'
import { ask } from './walk.ts'

const YEAR = 2026

/** A plan whose unit has an activity with doubts and a copy of an actividad tipo, made over HTTP by planning. */
export async function prepareGround(
  server: FastifyInstance,
  token: string,
  unitId: string,
  leadUnitId: string,
): Promise<Omit<Ground, 'number' | 'coordinationId' | 'movedId' | 'followUpId'>> {
  const year = YEAR
  const forms = { title: 'Plan', strategicPlanId: null, formCode: 'F-1', unitFormCode: 'F-2' }
  await ask(server, planRoutes.createPlan, token, { year, ...forms })
  const activities = [{ name: 'Atender consultas', months: Array<number>(12).fill(800) }]
  const added = await ask(server, activityRoutes.addActivities, token, { year, unitId, activities })
  const words = { lineId: null, processId: null, expectedResult: '', means: [], unitOfMeasure: null }
  const may = { resultMayDiffer: false, meansMayDiffer: false }
  const template = { ...words, ...may, name: 'Visitar empresas' }
  const { id: templateId } = await ask(server, templateRoutes.createTemplate, token, { year, leadUnitId, ...template })
  const pushed = await ask(server, templateRoutes.pushTemplate, token, { year, templateId, unitIds: [unitId] })
  const renamed = { ...template, name: 'Visitar empresas nuevas' }
  await ask(server, templateRoutes.changeTemplate, token, { year, templateId, version: 1, ...renamed })
  const { groups } = await ask(server, reviewRoutes.findings, token, { year, unitId })
  const fingerprintOf = async (isIt: (group: (typeof groups)[number]) => boolean): Promise<string> => {
    const group = groups.find(isIt)
    if (group === undefined) throw new Error('the ground has no such doubt')
    const { rule, severity, variant } = group
    const key = { year, unitId, rule, severity, ...(variant === null ? {} : { variant }) }
    return (await ask(server, reviewRoutes.findingsOfGroup, token, key)).findings[0]?.fingerprint ?? ''
  }
  const fingerprint = await fingerprintOf((group) => group.repairs.some(({ code }) => code === 'months.equal'))
  const accepted = await fingerprintOf((group) => group.severity === 'warning' && group.repairs.length === 0)
  await ask(server, reviewRoutes.acceptFindings, token, { year, fingerprints: [accepted], reason: 'Se acepta así' })
  const review = await ask(server, reviewRoutes.findings, token, { year, unitId })
  const remark = { year, unitId, text: 'Diga cuántas consultas' }
  const { id: observationId } = await ask(server, observationRoutes.addObservation, token, remark)
  const register = { name: 'Registro de prueba', place: 'Libro 1', periodicity: 'monthly' as const }
  const fields = [{ name: 'Documento', kind: 'personKey' as const }]
  const { id: registerId } = await ask(server, registerRoutes.addRegister, token, { unitId, ...register, fields })
  return {
    year,
    unitId,
    activityId: added.ids[0] ?? '',
    changeId: added.changeId,
    registerId,
    fingerprint,
    observationId,
    acceptanceId: review.accepted[0]?.id ?? '',
    templateId,
    copyId: pushed.created[0]?.activityId ?? '',
  }
}
