/** What the inputs of the walk speak of: a plan with one activity in a unit that the sender does not belong to. */
export type Ground = {
  year: number
  unitId: string
  activityId: string
  changeId: string
  /** A doubt of the activity that can be repaired, and one that planning accepted. */
  fingerprint: string
  acceptanceId: string
  /** An open observation of the unit's plan. */
  observationId: string
  /** Something that the unit asked of another one, neither of which is the sender's. */
  coordinationId: string
  /** Number of a request for changes of the unit. */
  number: number
  /** An actividad tipo at its second version, and the copy of the unit that is still at the first. */
  templateId: string
  copyId: string
  /** An instruction to the unit. */
  followUpId: string
  /** A register that the unit keeps. */
  registerId: string
  /** An activity of the unit in the year before, which was moved into this one. */
  movedId: string
}

type InputFor = (ground: Ground) => Record<string, unknown>

/** Of no content: what whoever acts saw is looked at after the right to act. */
const digest = '0'.repeat(64)
const report = {
  ...{ shareBp: 800, quantity: null, received: null, attended: null, women: null, men: null },
  ...{ achievement: 'Se hizo', difficulty: '', corrective: '', evidence: [], noEvidence: 'Es de prueba' },
}
const register = {
  ...{ name: 'Registro de prueba', place: 'Libro 1', periodicity: 'monthly' },
  fields: [{ name: 'Documento', kind: 'personKey' }],
}
const request = { cause: 'budget', reason: 'Llegó menos presupuesto', actNumber: null }

/**
 * A valid input for each route that writes into a unit, aimed at somebody else's. The walk fails for a new route that
 * is missing here, so that none goes without its refusal.
 */
export const foreignInputs: Readonly<Record<string, InputFor>> = {
  'monitoring.addEvidenceFile': ({ year, activityId }) => ({ year, month: 1, activityId }),
  'monitoring.addExtract': ({ year, activityId, registerId }) => ({
    ...{ year, month: 1, activityId, registerId, filter: 'Oficina central', countedBy: 'rows' },
    ...{ from: '2026-01-01', to: '2026-01-31', takenOn: '2026-02-02' },
  }),
  'monitoring.addRegister': ({ unitId }) => ({ unitId, ...register, name: 'Otro registro' }),
  'monitoring.changeRegister': ({ unitId, registerId }) => ({
    ...{ unitId, registerId, ...register, status: 'retired', revision: 1 },
  }),
  'monitoring.removeEvidenceFile': ({ year, activityId }) => ({ year, month: 1, activityId, fileId: 'archivo' }),
  'monitoring.saveReport': ({ year, activityId }) => ({ year, month: 1, activityId, content: report, revision: 0 }),
  'monitoring.saveNarrative': ({ year, unitId }) => ({
    ...{ year, number: 1, period: 'month', unitId, seen: 0 },
    narrative: { presentation: 'Texto', achievements: '', difficulties: '', corrective: '', next: '' },
  }),
  'monitoring.issueReport': ({ year, unitId }) => ({ year, number: 1, period: 'month', unitId, narrative: 1 }),
  'monitoring.saveCorrection': ({ year, activityId }) => ({
    ...{ year, month: 1, activityId, revision: 0, cause: 'typing', reason: 'Se escribió mal', record: 'Acta 14' },
    figures: { shareBp: 700, quantity: null, received: null, attended: null },
  }),
  'monitoring.discardCorrection': ({ year, activityId }) => ({ year, month: 1, activityId, revision: 1 }),
  'monitoring.takeCorrectionStep': ({ year, activityId }) => ({
    ...{ year, month: 1, activityId, act: 'validate', revision: 1 },
  }),
  'monitoring.saveReports': ({ year, activityId }) => ({
    year,
    month: 1,
    reports: [{ activityId, content: report, revision: 0 }],
  }),
  'monitoring.reviewReportConformity': ({ year, copyId }) => ({
    ...{ year, month: 1, give: [{ activityId: copyId, digest }], except: [] },
  }),
  'monitoring.withdrawReportConformity': ({ year, copyId }) => ({
    ...{ year, month: 1, reports: [{ activityId: copyId, digest }], reason: 'Se dio por error' },
  }),
  'monitoring.takeReportStep': ({ year, activityId }) => ({
    year,
    month: 1,
    act: 'validate',
    activityIds: [activityId],
  }),
  'monitoring.saveUnitEvaluation': ({ year, unitId }) => ({
    ...{ year, quarter: 1, unitId, revision: 0, content: { causes: [], commitments: [] } },
  }),
  'monitoring.takeEvaluationStep': ({ year, unitId }) => ({ year, quarter: 1, unitId, act: 'submit' }),
  'monitoring.takeFollowUpStep': ({ followUpId }) => ({
    ...{ id: followUpId, act: 'answer', text: 'Se hizo', place: 'Nota 1' },
  }),
  'operations.openUnitPlan': ({ year, unitId }) => ({ year, unitId }),
  'operations.addActivities': ({ year, unitId }) => ({ year, unitId, activities: [{ name: 'Ajena' }] }),
  'operations.changeActivities': ({ year, activityId }) => ({
    year,
    kind: 'edit',
    summary: '',
    changes: [{ activityId, field: 'name', before: 'Atender consultas', after: 'Otra' }],
  }),
  'operations.saveMonths': ({ year, activityId }) => ({
    year,
    cells: [{ activityId, month: 1, expected: null, value: 100 }],
  }),
  'operations.annulActivities': ({ year, activityId }) => ({ year, ids: [activityId], reason: 'Prueba' }),
  'operations.undoChange': ({ year, changeId }) => ({ year, changeId }),
  'operations.applyRoundTrip': ({ year, activityId }) => ({
    year,
    fileName: 'plan.xlsx',
    changes: [],
    additions: [],
    annul: [activityId],
  }),
  'operations.submitUnitPlan': ({ year, unitId }) => ({ year, unitIds: [unitId] }),
  'operations.recallUnitPlan': ({ year, unitId }) => ({ year, unitIds: [unitId] }),
  'operations.observeUnitPlans': ({ year, unitId }) => ({ year, unitIds: [unitId] }),
  'operations.reviewUnitPlans': ({ year, unitId }) => ({ year, unitIds: [unitId] }),
  'operations.endorseUnitPlans': ({ year, unitId }) => ({ year, unitIds: [unitId] }),
  'operations.reopenUnitPlan': ({ year, unitId }) => ({ year, unitIds: [unitId] }),
  'operations.addObservation': ({ year, unitId }) => ({ year, unitId, text: 'Diga cuántas' }),
  'operations.answerObservation': ({ year, observationId }) => ({ year, observationId, text: 'Ya está corregido' }),
  'operations.settleObservation': ({ year, observationId }) => ({ year, observationId, outcome: 'resolved' }),
  'operations.askCoordination': ({ year, activityId, unitId }) => ({
    year,
    activityId,
    unitIds: [unitId],
    what: 'Dar la lista',
    joint: false,
  }),
  'operations.takeCoordinationStep': ({ year, coordinationId }) => ({
    year,
    requestId: coordinationId,
    step: 'accept',
  }),
  'operations.reviewConformity': ({ year, copyId }) => ({ year, give: [{ activityId: copyId, digest }], except: [] }),
  'operations.withdrawConformity': ({ year, copyId }) => ({
    year,
    activities: [{ activityId: copyId, digest }],
    reason: 'Se mira otra vez',
  }),
  'operations.nameSectionSigners': ({ year, unitId }) => ({ year, unitId, postIds: [] }),
  'operations.openChangeRequest': ({ year, unitId }) => ({ year, unitId, ...request }),
  'operations.saveChangeRequest': ({ year, number }) => ({ year, number, ...request, seen: [], items: [] }),
  'operations.attachToChangeRequest': ({ year, number }) => ({ year, number }),
  'operations.submitChangeRequest': ({ year, number }) => ({ year, number }),
  'operations.withdrawChangeRequest': ({ year, number }) => ({ year, number }),
  'operations.returnChangeRequest': ({ year, number }) => ({ year, number, reason: 'Faltan datos' }),
  'operations.endorseChangeRequest': ({ year, number }) => ({ year, number }),
  'operations.refuseChangeRequest': ({ year, number }) => ({ year, number, reason: 'No procede' }),
  'operations.answerTransfer': ({ year, number }) => ({ year, number, itemId: 'traslado', accepted: true }),
  'operations.prepareSettlement': ({ year, unitId, activityId }) => ({
    year,
    unitId,
    seen: [],
    reason: 'Se fusionan las oficinas',
    actNumber: null,
    choices: [{ activityId, heirId: null, reason: 'Ya no se hace' }],
  }),
  'operations.saveClosing': ({ year, unitId, activityId }) => ({
    year,
    unitId,
    rows: [{ activityId, revision: 0, state: 'fulfilled', ground: '', evidence: 'Archivo' }],
  }),
  'operations.declareClosing': ({ year, unitId }) => ({ year, unitIds: [unitId] }),
  'operations.recallClosing': ({ year, unitId }) => ({ year, unitIds: [unitId] }),
  'operations.confirmClosing': ({ year, unitId }) => ({ year, unitIds: [unitId] }),
  'operations.returnClosing': ({ year, unitId }) => ({ year, unitId, reason: 'Falta la evidencia', comments: [] }),
  'operations.bringMoved': ({ year, movedId }) => ({ year, activityIds: [movedId] }),
  'operations.linkMoved': ({ year, movedId, activityId }) => ({ year, activityId: movedId, toActivityId: activityId }),
  'operations.applyRepair': ({ year, fingerprint }) => ({
    year,
    repairCode: 'months.equal',
    fingerprints: [fingerprint],
  }),
  'operations.acceptFindings': ({ year, fingerprint }) => ({ year, fingerprints: [fingerprint], reason: 'Se acepta' }),
  'operations.withdrawAcceptance': ({ year, acceptanceId }) => ({ year, acceptanceId }),
  'operations.fillInBulk': ({ year, activityId }) => ({
    year,
    filter: { activityIds: [activityId] },
    set: { modality: 'permanent' },
    replace: false,
    preview: false,
  }),
  'operations.acceptTemplateChange': ({ year, templateId, copyId }) => ({
    year,
    templateId,
    version: 2,
    activityIds: [copyId],
    withOwn: false,
  }),
}
