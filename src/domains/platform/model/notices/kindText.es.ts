import type { NoticeKind } from './notice.ts'

/** What each kind of notice is called, and what it tells: in the inbox, in the preferences and in the digest. */
export const noticeKindText = {
  fileFault: {
    title: 'Archivos dañados',
    explained: 'Lo que la comprobación de cada noche halló cambiado o perdido. Solo para Administración.',
  },
  closingSoon: {
    title: 'Cierra pronto',
    explained: 'Lo que vence hoy o el próximo día hábil y todavía falta.',
  },
  returned: { title: 'Devuelto', explained: 'Lo que le devolvieron para corregir.' },
  stuck: {
    title: 'Detenido',
    explained: 'Lo que espera una revisión o una corrección desde hace más de 5 días hábiles.',
  },
  toReview: { title: 'Por revisar', explained: 'Lo que le enviaron y espera su decisión.' },
  toAnswer: { title: 'Por responder', explained: 'Instrucciones y compromisos que esperan su respuesta.' },
  owed: { title: 'Por enviar', explained: 'Informes de meses que ya terminaron y partes de evaluaciones que faltan.' },
} as const satisfies Record<NoticeKind, { title: string; explained: string }>
