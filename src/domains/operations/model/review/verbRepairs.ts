import { foldText } from '../../../../kernel/text.ts'
import type { Activity } from '../activity.ts'
import type { Repair } from './finding.ts'

/** Nouns of action that plans begin with, and the verb each comes from, where the rest of the sentence can stay. */
const VERBS: Readonly<Record<string, string>> = {
  actualizacion: 'actualizar',
  analisis: 'analizar',
  aprobacion: 'aprobar',
  autorizacion: 'autorizar',
  celebracion: 'celebrar',
  coordinacion: 'coordinar',
  creacion: 'crear',
  difusion: 'difundir',
  diseno: 'diseñar',
  divulgacion: 'divulgar',
  ejecucion: 'ejecutar',
  elaboracion: 'elaborar',
  evaluacion: 'evaluar',
  formulacion: 'formular',
  fortalecimiento: 'fortalecer',
  gestion: 'gestionar',
  implementacion: 'implementar',
  inscripcion: 'inscribir',
  monitoreo: 'monitorear',
  organizacion: 'organizar',
  preparacion: 'preparar',
  presentacion: 'presentar',
  produccion: 'producir',
  promocion: 'promover',
  publicacion: 'publicar',
  realizacion: 'realizar',
  recepcion: 'recibir',
  recopilacion: 'recopilar',
  registro: 'registrar',
  revision: 'revisar',
  supervision: 'supervisar',
  verificacion: 'verificar',
}

/** `Revisión y actualización de(l) …`: one or two nouns and what they are done to. */
const ACTION_NOUNS = /^(\p{L}+)(?:\s+(?:y|e)\s+(\p{L}+))?\s+de(l)?\s+(.+)$/isu

/** "Elaboración del manual" → "Elaborar el manual"; nothing for other shapes. Proposals only. */
export function verbRepairs(activity: Activity): Repair[] {
  const match = ACTION_NOUNS.exec(activity.name.trim())
  const [, first = '', second, article, rest = ''] = match ?? []
  const verbs = (second === undefined ? [first] : [first, second]).map((noun) => VERBS[foldText(noun)])
  const [main] = verbs
  if (main === undefined || verbs.includes(undefined)) return []
  const text = capitalise(`${verbs.join(' y ')} ${article === undefined ? '' : 'el '}${rest}`)
  const changes = [{ activityId: activity.id, field: 'name' as const, before: activity.name, after: text }]
  return [{ code: 'name.verb', params: { text }, changes }]
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
