import { withFullStop } from '../../../../kernel/day.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { counted, formatCount } from '../../../../kernel/spanish.ts'

const upper = (month: Month): string => monthName(month).charAt(0).toUpperCase() + monthName(month).slice(1)

/** Words of the page of when each month is due. */
export const closingText = {
  title: (year: string) => `Plazos y cortes de ${year}`,
  lead: 'Después de su plazo un mes se puede seguir informando, y lo que llega queda marcado como extemporáneo.',
  years: 'Otros años con plan',
  whoDecides:
    'Los plazos los fija Planificación. Un plazo que venció no se mueve: se da una prórroga a quien la necesita.',
  noVersion: 'El plan de este año no está en vigor',
  noVersionHint: 'Los plazos para informar existen desde que hay una versión en vigor.',
  monthsTitle: 'Los meses',
  monthsCaption: 'Hasta qué día se informa cada mes',
  month: 'Mes',
  monthOf: upper,
  rule: 'Regla',
  ruleOf: (day: number) => `${day}.º día hábil del mes siguiente`,
  dueOn: 'Se informa hasta',
  state: 'Estado',
  passed: 'Plazo vencido',
  running: 'Se informa ahora',
  notBegun: 'Por empezar',
  rulesTitle: 'Reglas fijadas',
  noRules: 'Nadie fijó una regla: vale el 5.º día hábil del mes siguiente.',
  fromMonth: 'Desde',
  reason: 'Motivo',
  by: 'Quién lo decidió',
  given: (person: string, post: string, day: string) => `${person}, ${post}, ${day}`,
  extensionsTitle: 'Prórrogas',
  noExtensions: 'Ninguna unidad tiene prórroga.',
  runs: 'En curso',
  ended: 'Terminada',
  withdraw: 'Retirar',
  withdrawOf: (unit: string) => `Retirar la prórroga de ${unit}`,
  withdrawTitle: 'Retirar la prórroga',
  withdrawHint: (unit: string, month: Month, day: string) =>
    `${unit} tiene hasta el ${day} para informar ${monthName(month)}. Sin la prórroga vale otra vez el plazo que tenía: lo que envíe desde ahora queda extemporáneo si ese plazo ya venció. Lo que ya envió no cambia.`,
  withdrawDone: 'La prórroga quedó retirada',
  withdrawn: (reason: string, by: string) => `Retirada: ${withFullStop(reason)} ${by}`,
  unit: 'Unidad',
  units: 'Unidades',
  setRule: 'Cambiar la regla',
  setRuleHint: 'La regla vale desde el mes que elija; los meses cuyo plazo ya venció se quedan como están.',
  businessDay: 'Día hábil del mes siguiente',
  businessDayHint: 'Del 1 al 20. Se cuentan los días en que la institución trabaja, según su calendario.',
  ruleSet: 'La regla quedó fijada',
  newDay: 'Nuevo plazo',
  moreTime: {
    extension: {
      act: 'Dar prórroga',
      hint: 'Solo vale para las unidades y el mes que elija. El motivo queda a la vista.',
      day: 'Nuevo plazo',
      done: (units: number) => `Se dio prórroga a ${counted(units, 'unidad', 'unidades')}`,
    },
    reopening: {
      act: 'Reabrir un mes',
      hint: 'Las unidades que elija vuelven a escribir en ese mes hasta el día que diga. El corte no cambia: lo que llegue sale como diferencia en el siguiente, y lo que se envíe queda marcado como extemporáneo.',
      day: 'Abierto hasta',
      done: (units: number) => `Se reabrió a ${counted(units, 'unidad', 'unidades')}`,
    },
  },
  cutsTitle: 'Cortes',
  cutsCaption: 'Un corte cierra los meses y guarda lo que se sabía entonces. No cambia nunca.',
  noCuts: 'Ningún mes está cerrado.',
  cutOf: (number: number) => `Corte n.º ${number}`,
  closedUpTo: 'Cierra hasta',
  closedOn: 'Cuándo y quién',
  closedBy: (day: string, post: string) => `${day}, ${post}`,
  close: 'Cerrar meses',
  closeUpTo: 'Cerrar hasta',
  closeHint:
    'Nadie más escribe en esos meses. El corte guarda las cifras como están hoy, y lo que llegue por una reapertura sale en el corte siguiente.',
  preview: ({
    expected,
    waiting,
    missing,
    differences,
  }: Record<'expected' | 'waiting' | 'missing' | 'differences', number>) =>
    `De ${counted(expected, 'informe que se espera', 'informes que se esperan')} en esos meses, ${formatCount(missing)} no ${missing === 1 ? 'llegó' : 'llegaron'} y ${formatCount(waiting)} ${waiting === 1 ? 'está' : 'están'} sin validar: quedarán así.${differences === 0 ? '' : differences === 1 ? ' 1 cifra es otra que en el corte anterior.' : ` ${formatCount(differences)} cifras son otras que en el corte anterior.`}`,
  owing: 'Unidades que deben informes, primero la que más debe',
  counts: { expected: 'Se esperan', missing: 'No llegaron', waiting: 'Sin validar' },
  withoutReason: 'Por qué se cierra sin ellos',
  withoutConfirm: (missing: number) =>
    `Cierro estos meses ${missing === 1 ? 'sin 1 informe que no llegó' : `sin ${formatCount(missing)} informes que no llegaron`}`,
  notConfirmed: 'Marque la casilla para confirmarlo.',
  note: 'Nota',
  closed: (number: number) => `Quedó el corte n.º ${number}`,
  reopeningsTitle: 'Reaperturas',
  noReopenings: 'Ningún mes se ha reabierto.',
  openUntil: 'Abierto hasta',
  monthClosed: (number: number, reopenedFor: number) =>
    reopenedFor === 0
      ? `Cerrado, corte n.º ${number}`
      : `Reabierto para ${counted(reopenedFor, 'unidad', 'unidades')}; cerrado para las demás, corte n.º ${number}`,
  reasonMissing: 'Escriba el motivo.',
  dayMissing: 'Elija el último día del plazo.',
  businessDayWrong: 'Escriba un número del 1 al 20.',
  unitsMissing: 'Elija al menos una unidad.',
  findUnit: 'Buscar una unidad',
  noUnit: 'Ninguna unidad se llama así.',
  markAll: (count: number) => `Marcar ${count === 1 ? 'la que se ve' : `las ${count} que se ven`}`,
  unmarkAll: 'Desmarcar todas',
  chosen: (count: number) => `${counted(count, 'unidad elegida', 'unidades elegidas')}`,
} as const
