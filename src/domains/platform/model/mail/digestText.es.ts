import { counted } from '../../../../kernel/spanish.ts'

/** Words of the daily digest. */
export const digestText = {
  subject: (institution: string, count: number) => `${institution}: ${counted(count, 'aviso', 'avisos')} en Hilo`,
  greeting: (name: string) => `Hola, ${name}:`,
  lead: (count: number, day: string) =>
    `Esto es lo que ${count === 1 ? 'espera' : 'esperan'} de usted en Hilo el ${day}.`,
  fresh: 'Nuevo',
  dueOn: (day: string) => `Plazo: ${day}`,
  overdue: (day: string) => `Plazo vencido: ${day}`,
  all: 'Todos sus avisos',
  withoutLinks: 'Para verlos, entre en Hilo y abra Avisos.',
  why: 'Recibe este resumen una vez al día como mucho, y solo si hay algo nuevo. Para no recibirlo, entre en Hilo, abra Avisos y luego Qué quiero recibir.',
  noReply: 'Este correo lo envía Hilo; nadie lee las respuestas.',
} as const
