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
  exception: {
    title: 'Excepciones de conformidad',
    explained: 'Informes de su unidad en los que una rectora marcó una excepción.',
  },
  toSign: { title: 'Firmas del plan', explained: 'El plan de la institución, cuando espera su firma.' },
  planStep: { title: 'Planes en trámite', explained: 'Planes de unidades que esperan su revisión o su visto bueno.' },
  change: {
    title: 'Cambios del plan',
    explained: 'Solicitudes de cambio que esperan su visto bueno, su decisión o la respuesta de su unidad.',
  },
  toReview: { title: 'Por revisar', explained: 'Lo que le enviaron y espera su decisión.' },
  toAnswer: { title: 'Por responder', explained: 'Instrucciones y compromisos que esperan su respuesta.' },
  owed: { title: 'Por enviar', explained: 'Informes de meses que ya terminaron y partes de evaluaciones que faltan.' },
} as const satisfies Record<NoticeKind, { title: string; explained: string }>
