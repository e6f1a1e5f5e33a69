import { type Month, monthName } from '../../../../kernel/month.ts'
import type { CalendarRules, HolidayRule, Move, Weekday } from './holidayRules.ts'

const weekdayNames: Readonly<Record<Weekday, string>> = {
  ...{ 1: 'lunes', 2: 'martes', 3: 'miércoles', 4: 'jueves', 5: 'viernes' },
  ...{ 6: 'sábado', 7: 'domingo' },
}
const ordinals = ['primer', 'segundo', 'tercer', 'cuarto'] as const
const moveText: Readonly<Record<Move, string>> = {
  followingMonday: 'pasa al lunes siguiente',
  nearbyMonday: 'martes y miércoles pasan al lunes anterior; jueves y viernes, al siguiente',
  mondayOfNextWeek: 'de martes a viernes pasa al lunes de la otra semana',
}

function whenOf(on: HolidayRule['on']): string {
  if ('date' in on) {
    const [month, day] = on.date.split('-').map(Number)
    return `${day} de ${monthName((month ?? 1) as Month)}`
  }
  if ('easter' in on) {
    const days = Math.abs(on.easter)
    return `${days} ${days === 1 ? 'día' : 'días'} ${on.easter < 0 ? 'antes' : 'después'} del Domingo de Resurrección`
  }
  return `${ordinals[on.nth - 1]} ${weekdayNames[on.weekday]} de ${monthName(on.month as Month)}`
}

/** A rule as a person reads it: when, how it moves, since when and by which norm. */
export function ruleSentence({ on, days, move, from, until, source }: HolidayRule): string {
  const parts = [
    days === undefined ? whenOf(on) : `${whenOf(on)}, ${days} días seguidos`,
    ...(move === undefined ? [] : [moveText[move]]),
    ...(from === undefined ? [] : [`desde ${from}`]),
    ...(until === undefined ? [] : [`hasta ${until}`]),
  ]
  return `${parts.join('; ')} (${source})`
}

export function weekendSentence(weekend: CalendarRules['weekend']): string {
  return new Intl.ListFormat('es').format(weekend.map((day) => weekdayNames[day]))
}
