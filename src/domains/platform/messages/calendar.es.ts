import type { ActSentence } from './actSentence.ts'

/** Refusals about the working calendar. */
export const calendarErrors = {
  'platform.calendarDayTaken': {
    message: 'Ya hay una decisión sobre ese día.',
    remedy: 'Anúlela primero si debe ser otra.',
  },
  'platform.alreadyFree': {
    message: 'Ese día ya no es hábil.',
    remedy: 'Mire el calendario: es fin de semana o feriado.',
  },
  'platform.notAHoliday': {
    message: 'Ese día no es un feriado del país que caiga entre semana.',
    remedy: 'Elija un feriado del calendario. Un día propio no se trabaja: se anula.',
  },
  'platform.calendarDayNotFound': {
    message: 'Ese día del calendario no existe.',
    remedy: 'Vuelva al calendario laboral.',
  },
  'platform.calendarDayAnnulled': {
    message: 'Ese día ya está anulado.',
    remedy: 'No hace falta nada más.',
  },
  'platform.noShippedHolidays': {
    message: 'Esta versión de Hilo no trae feriados para el país de la institución.',
    remedy: 'Agregue los días uno por uno, con el acto que los autoriza.',
  },
  'platform.badPeriod': {
    message: 'El último día es anterior al primero.',
    remedy: 'Corrija una de las dos fechas.',
  },
} as const

/** Acts on the working calendar. */
export const calendarActs: Readonly<Record<string, ActSentence>> = {
  'platform.addFreeDay': {
    done: 'agregó al calendario laboral el día no hábil {calendarDay}',
    tried: 'agregar un día al calendario laboral',
  },
  'platform.workHoliday': {
    done: 'marcó como trabajado el feriado del {calendarDay}',
    tried: 'marcar un feriado como día que se trabaja',
  },
  'platform.annulCalendarDay': {
    done: 'anuló lo decidido del {calendarDay} en el calendario laboral',
    tried: 'anular una decisión del calendario laboral',
  },
  'platform.adoptHolidays': {
    done: 'tomó los feriados del país que trae esta versión',
    tried: 'tomar los feriados del país que trae esta versión',
  },
}
