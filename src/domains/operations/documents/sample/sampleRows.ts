import type { ChangeRequest, ChangeRequestStep } from '../../model/changes/changeRequest.ts'
import type { ConformityStep } from '../../model/workflow/conformity.ts'
import type { Coordination } from '../../model/workflow/coordination.ts'
import type { Observation } from '../../model/workflow/observation.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import type { PlanVersion, VersionUnit } from '../../model/workflow/planVersion.ts'
import type { Signature } from '../../model/workflow/signature.ts'
import type { sampleFields } from './sampleDictionary.es.ts'
import { valueText as words } from './sampleText.es.ts'

type Fields = typeof sampleFields
/** A row of a data file: every field of its table, and `persona` where the table knows one. */
export type SampleRow<T extends keyof Fields> = Readonly<Record<keyof Fields[T], string | number | null>>

/** How the rows of one year call their units and activities. */
export type SampleNames = {
  year: number
  unitCode: (unitId: string) => string
  unitName: (unitId: string) => string
  /** Unit of a unit's plan. */
  unitOf: (unitPlanId: string) => string
  activityCode: (activityId: string) => string
  activityUnit: (activityId: string) => string
  versionNumber: (versionId: string) => number | null
}

export function versionRow({ year }: SampleNames, version: PlanVersion, file: string | null): SampleRow<'versiones'> {
  return {
    anio: year,
    numero: version.number,
    tipo: words.versionKind[version.kind],
    estado: words.versionStatus[version.status],
    aprobada_el: version.approvedOn,
    vigente_desde: version.inForceFrom,
    vigente_hasta: version.inForceTo,
    motivo: version.reason,
    codigo: version.code,
    sha256: version.sha256,
    archivo: file,
  }
}

export function partRow(
  names: SampleNames,
  version: PlanVersion,
  part: VersionUnit,
  file: string | null,
): SampleRow<'partes'> {
  return {
    anio: names.year,
    version: version.number,
    unidad_codigo: names.unitCode(part.unitId),
    unidad: names.unitName(part.unitId),
    numero: part.number,
    actividades: part.activities,
    sha256: part.sha256,
    archivo: file,
  }
}

export function requestRow(names: SampleNames, request: ChangeRequest, file: string | null): SampleRow<'cambios'> {
  return {
    anio: names.year,
    numero: request.number,
    unidad_codigo: names.unitCode(request.unitId),
    unidad: names.unitName(request.unitId),
    estado: words.requestStatus[request.status],
    razon: words.cause[request.cause],
    motivo: request.reason,
    acto: request.actNumber,
    version: request.versionId === null ? null : names.versionNumber(request.versionId),
    adjunto_sha256: request.document?.sha256 ?? null,
    archivo: file,
  }
}

export function requestItemRows({ year }: SampleNames, request: ChangeRequest): SampleRow<'cambios_detalle'>[] {
  return request.items.map(({ item, decision }, index) => ({
    anio: year,
    solicitud: request.number,
    orden: index + 1,
    tipo: words.itemKind[item.kind],
    contenido: JSON.stringify(item),
    aceptado: decision === null ? null : words.flag(decision.accepted),
    motivo_decision: decision?.reason ?? null,
  }))
}

function signed({ postName, bySubstitute, reason, at, personName }: Signature) {
  return {
    puesto: postName,
    por_encargo: words.flag(bySubstitute),
    motivo: reason,
    cuando: at,
    persona: personName,
  }
}

export function planStepRow(names: SampleNames, step: PlanStep): SampleRow<'actos'> {
  const statuses: Readonly<Record<string, string>> = step.unitPlanId === null ? words.planStatus : words.unitStatus
  return {
    anio: names.year,
    ambito: step.unitPlanId === null ? words.scope.plan : words.scope.unit,
    unidad_codigo: step.unitPlanId === null ? null : names.unitCode(names.unitOf(step.unitPlanId)),
    solicitud: null,
    ronda: step.round,
    acto: words.act[step.act] ?? step.act,
    de: statuses[step.from] ?? step.from,
    a: statuses[step.to] ?? step.to,
    huella: step.digest,
    sesion: step.session,
    por_vencimiento: words.flag(step.overdue),
    ...signed(step),
  }
}

export function requestStepRow(
  names: SampleNames,
  request: ChangeRequest,
  step: ChangeRequestStep,
): SampleRow<'actos'> {
  return {
    anio: names.year,
    ambito: words.scope.request,
    unidad_codigo: names.unitCode(request.unitId),
    solicitud: request.number,
    ronda: null,
    acto: words.act[step.act] ?? step.act,
    de: step.from === null ? null : words.requestStatus[step.from],
    a: words.requestStatus[step.to],
    huella: null,
    sesion: null,
    por_vencimiento: words.flag(false),
    ...signed(step),
  }
}

export function conformityRow(names: SampleNames, step: ConformityStep): SampleRow<'conformidad'> {
  return {
    anio: names.year,
    unidad_codigo: names.unitCode(names.activityUnit(step.activityId)),
    actividad_codigo: names.activityCode(step.activityId),
    acto: words.conformityAct[step.act],
    de: words.conformityStatus[step.from],
    a: words.conformityStatus[step.to],
    huella: step.digest,
    ...signed(step),
  }
}

export function observationRow(names: SampleNames, one: Observation): SampleRow<'observaciones'> {
  return {
    anio: names.year,
    unidad_codigo: names.unitCode(names.unitOf(one.unitPlanId)),
    actividad_codigo: one.activityId === null ? null : names.activityCode(one.activityId),
    campo: one.field,
    ronda: one.round,
    texto: one.text,
    puesto: one.postName,
    cuando: one.at,
    respuesta: one.answer?.text ?? null,
    respondida: one.answer?.at ?? null,
    resultado: one.end === null ? null : words.outcome[one.end.outcome],
    terminada: one.end?.at ?? null,
    persona: one.personName,
  }
}

export function coordinationRow(names: SampleNames, one: Coordination): SampleRow<'coordinacion'> {
  return {
    anio: names.year,
    actividad_codigo: names.activityCode(one.activityId),
    pide_codigo: names.unitCode(one.askingUnitId),
    a_codigo: names.unitCode(one.askedUnitId),
    que: one.what,
    conjunta: words.flag(one.joint),
    estado: words.coordinationStatus[one.status],
    respuesta: one.answer,
    sin_respuesta: one.pendingReason,
    pedida: one.askedAt,
    respondida: one.answeredAt,
    persona: one.askedBy,
  }
}
