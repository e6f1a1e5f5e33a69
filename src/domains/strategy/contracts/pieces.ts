import { z } from 'zod'
import { actionRoute } from '../../../kernel/contract.ts'
import {
  alignmentFields,
  lineFields,
  objectiveTextField,
  ordinalField,
  perspectiveFields,
  processFields,
} from '../model/catalogueData.ts'
import { strategyWriters } from '../model/strategyPolicy.ts'
import { believedShape, idShape, savedShape } from './shapes.ts'

const planId = idShape
const existing = believedShape.nullable()
const revision = z.number().int()

export const pieceRoutes = {
  savePerspective: actionRoute('strategy.savePerspective', {
    path: '/api/estrategia/planes/:planId/perspectivas',
    access: strategyWriters,
    summary: 'Adds or changes a perspective',
    input: perspectiveFields.extend({ planId, existing }),
    output: savedShape,
  }),
  saveObjective: actionRoute('strategy.saveObjective', {
    path: '/api/estrategia/planes/:planId/objetivos',
    access: strategyWriters,
    summary: 'Adds or changes an objective',
    input: z.object({
      planId,
      existing,
      perspectiveId: idShape,
      number: ordinalField,
      text: objectiveTextField,
      unitId: idShape.nullable(),
    }),
    output: savedShape,
  }),
  saveLine: actionRoute('strategy.saveLine', {
    path: '/api/estrategia/planes/:planId/lineas',
    access: strategyWriters,
    summary: 'Adds or changes a strategic line with code n.m under objective n',
    input: lineFields.extend({ planId, existing, objectiveId: idShape }),
    output: savedShape,
  }),
  withdrawLine: actionRoute('strategy.withdrawLine', {
    path: '/api/estrategia/planes/:planId/lineas/:lineId/retirar',
    access: strategyWriters,
    summary: 'Takes a line out of use; its code stays taken',
    input: z.object({ planId, lineId: idShape, revision }),
    output: savedShape,
  }),
  restoreLine: actionRoute('strategy.restoreLine', {
    path: '/api/estrategia/planes/:planId/lineas/:lineId/restablecer',
    access: strategyWriters,
    summary: 'Puts a withdrawn line back into use',
    input: z.object({ planId, lineId: idShape, revision }),
    output: savedShape,
  }),
  saveProcess: actionRoute('strategy.saveProcess', {
    path: '/api/estrategia/planes/:planId/procesos',
    access: strategyWriters,
    summary: 'Adds or changes a process, mapped to an objective or not',
    input: processFields.extend({
      planId,
      existing,
      objectiveId: idShape.nullable(),
      unitId: idShape.nullable(),
    }),
    output: savedShape,
  }),
  withdrawProcess: actionRoute('strategy.withdrawProcess', {
    path: '/api/estrategia/planes/:planId/procesos/:processId/retirar',
    access: strategyWriters,
    summary: 'Takes a process out of use',
    input: z.object({ planId, processId: idShape, revision }),
    output: savedShape,
  }),
  restoreProcess: actionRoute('strategy.restoreProcess', {
    path: '/api/estrategia/planes/:planId/procesos/:processId/restablecer',
    access: strategyWriters,
    summary: 'Puts a withdrawn process back into use',
    input: z.object({ planId, processId: idShape, revision }),
    output: savedShape,
  }),
  saveAlignment: actionRoute('strategy.saveAlignment', {
    path: '/api/estrategia/planes/:planId/alineacion',
    access: strategyWriters,
    summary: 'Adds or changes one pair of the alignment table: a proposal of an outer plan and an objective',
    input: alignmentFields.extend({ planId, existing, objectiveId: idShape }),
    output: savedShape,
  }),
  removeAlignment: actionRoute('strategy.removeAlignment', {
    path: '/api/estrategia/planes/:planId/alineacion/:alignmentId/anular',
    access: strategyWriters,
    summary: 'Annuls one pair of the alignment table',
    input: z.object({ planId, alignmentId: idShape, revision }),
    output: savedShape,
  }),
} as const
