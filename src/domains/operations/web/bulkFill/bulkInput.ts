import type { InputOf } from '../../../../kernel/contract.ts'
import type { bulkRoutes } from '../../contract.ts'
import { modalities } from '../../model/activity.ts'
import type { LinkChoice } from '../review/useLinkNames.ts'

export const bulkFields = ['modality', 'unitOfMeasure', 'weightBp', 'link'] as const
export type BulkField = (typeof bulkFields)[number]

/** What the form holds: the filter as it stands in the address, and the value as typed. */
export type BulkForm = {
  unidad?: string | undefined
  texto: string
  linea?: string | undefined
  ver: 'all' | 'line' | 'process' | 'unclassified'
  dato: BulkField
  value: string
  replace: boolean
}

type BulkInput = InputOf<typeof bulkRoutes.fillInBulk>

/** Basis points of a typed percentage: `12`, `8.33` or `8,33`; undefined outside 0.01 to 100. */
export function readWeight(text: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim())
  if (match === null) return undefined
  const weight = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return weight >= 1 && weight <= 10_000 ? weight : undefined
}

function readSet(form: BulkForm, links: readonly LinkChoice[]): BulkInput['set'] | undefined {
  const value = form.value.trim()
  if (form.dato === 'modality') {
    const modality = modalities.find((one) => one === value)
    return modality === undefined ? undefined : { modality }
  }
  if (form.dato === 'unitOfMeasure') return value === '' ? undefined : { unitOfMeasure: value }
  if (form.dato === 'weightBp') {
    const weightBp = readWeight(value)
    return weightBp === undefined ? undefined : { weightBp }
  }
  const link = links.find((one) => one.id === value)
  if (link === undefined) return undefined
  return { link: link.kind === 'line' ? { lineId: link.id } : { processId: link.id } }
}

/** The act's input without saying whether it is a preview; undefined while the value is missing or wrong. */
export function readForm(
  year: string,
  form: BulkForm,
  links: readonly LinkChoice[],
): Omit<BulkInput, 'preview'> | undefined {
  const set = readSet(form, links)
  if (set === undefined) return undefined
  const link = links.find((one) => one.id === form.linea)
  const filter = {
    ...(form.unidad === undefined ? {} : { unitIds: [form.unidad] }),
    ...(form.texto.trim() === '' ? {} : { text: form.texto }),
    ...(form.ver === 'all' ? {} : { classifications: [form.ver] }),
    ...(link?.kind === 'line' ? { lineIds: [link.id] } : {}),
    ...(link?.kind === 'process' ? { processIds: [link.id] } : {}),
  }
  return { year, filter, set, replace: form.replace }
}
