import { counted } from '../../../../kernel/spanish.ts'

export const noticesText = {
  lead: (all: number, fresh: number) =>
    `${counted(all, 'aviso', 'avisos')}, ${fresh === 0 ? 'ninguno sin leer' : `${fresh} sin leer`}. Cada uno desaparece cuando lo que pide está hecho.`,
  toChoice: 'Qué quiero recibir',
  markAll: 'Marcar todos como leídos',
  marked: 'Quedaron marcados como leídos.',
  fresh: 'Nuevo',
  read: 'Marcar como leído',
  unread: 'Marcar como no leído',
  readOf: (text: string) => `Marcar como leído: ${text}`,
  unreadOf: (text: string) => `Marcar como no leído: ${text}`,
  dueOn: (day: string) => `Plazo: ${day}`,
  overdue: (day: string) => `Plazo vencido: ${day}`,
  since: (day: string) => `Desde el ${day}`,
  count: (count: number) => counted(count, 'aviso', 'avisos'),
  empty: 'Nada espera de usted',
  emptyHint: 'Cuando le deban, le devuelvan o le envíen algo, estará aquí y en la campana.',
  muted: (kinds: string) => `No se le avisa de: ${kinds}.`,
  back: 'Avisos',
  choiceLead: 'Lo que elija vale solo para usted. No cambia lo que tiene que hacer.',
  digest: 'Resumen por correo',
  digestHint: (address: string) => `Llega a ${address}. Lo cambia Administración.`,
  daily: 'Una vez al día',
  dailyHint: 'Los días hábiles por la mañana, solo si hay algo nuevo; nunca más de un correo al día.',
  never: 'Nunca',
  neverHint: 'Los avisos siguen en Hilo y en la campana.',
  noMail:
    'Este servidor no envía correo: nadie ha configurado un servidor de correo. Lo que elija vale desde que lo haya.',
  kinds: 'De qué avisarme',
  save: 'Guardar',
  saved: 'Guardado. Vale desde ahora.',
} as const
