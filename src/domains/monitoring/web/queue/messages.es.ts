import { type Month, monthName } from '../../../../kernel/month.ts'
import { counted } from '../../../../kernel/spanish.ts'
import type { QueueState } from '../../model/reportQueue.ts'

const files = (count: number): string => (count === 0 ? '' : `, con ${counted(count, 'archivo', 'archivos')}`)

/** Words of what waits in this browser. */
export const queueText = {
  section: (count: number) => `En este equipo (${count})`,
  caption: 'Se envían solos y en orden cuando hay línea. Al llegar quedan como borrador, para revisarlos y enviarlos.',
  report: 'Informe',
  state: 'Cómo va',
  acts: 'Qué puede hacer',
  what: (month: Month, year: string, count: number) => `${monthName(month)} de ${year}${files(count)}`,
  states: {
    waiting: 'En este equipo, sin enviar',
    sending: 'Enviando',
    received: 'Recibido',
    refused: 'No se pudo',
    changed: 'Cambió mientras tanto',
  } satisfies Record<QueueState, string>,
  savedAt: (when: string) => `Escrito: ${when}`,
  receivedAt: (when: string) => `Llegó: ${when}`,
  refused: (message: string, remedy: string) => `No se pudo: ${message} ${remedy}`,
  changed: 'Otra persona guardó este informe después. Ábralo para ver los dos y elegir.',
  open: (name: string) => `Abrir ${name}`,
  openIt: 'Abrir',
  sendNow: 'Enviar ahora',
  retry: 'Intentar de nuevo',
  retryOf: (name: string) => `Intentar de nuevo: ${name}`,
  discard: 'Descartar…',
  discardOf: (name: string) => `Descartar ${name}`,
  discardTitle: 'Descartar lo escrito',
  discardHint: (name: string) =>
    `Lo que escribió de «${name}» y sus fotos se borran de este equipo y no se pueden recuperar. Lo que ya esté en el servidor queda.`,
  discarded: 'Se borró de este equipo',
  gone: 'Lo que escribió en este equipo y no se pudo guardar',
  goneHint: 'Cópielo si lo necesita: mientras no lo descarte sigue en este equipo.',
  fields: {
    figure: 'Cifra',
    achievement: 'Lo que se logró',
    difficulty: 'Lo que lo dificultó',
    corrective: 'Medida correctiva',
  },
  copyOf: (name: string) => `Guardar una copia de ${name}`,
  arrived: (count: number) => `${count === 1 ? 'Llegó' : 'Llegaron'} ${counted(count, 'informe', 'informes')}`,
  leaveTitle: 'Salir y borrar lo que no se ha enviado',
  leaveHint: (count: number) =>
    `En este equipo ${count === 1 ? 'hay 1 informe que no llegó' : `hay ${count} informes que no llegaron`} al servidor. Al salir se ${count === 1 ? 'borra' : 'borran'}. Si cancela, puede esperar a que se ${count === 1 ? 'envíe' : 'envíen'} desde Mi mes.`,
  fileGone: {
    message: 'Una de sus fotos ya no está en este equipo.',
    remedy: 'Ábralo, quítela o tómela de nuevo, y guárdelo.',
  },
  unexpected: {
    message: 'El navegador no pudo prepararlo.',
    remedy: 'Inténtelo de nuevo; si sigue igual, ábralo y guárdelo otra vez.',
  },
} as const
