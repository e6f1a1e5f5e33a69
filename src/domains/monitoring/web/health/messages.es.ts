import { type Month, monthName } from '../../../../kernel/month.ts'
import { counted, formatCount } from '../../../../kernel/spanish.ts'
import type { HealthList } from '../../model/health/processFigures.ts'
import { reportFieldText } from '../messages.es.ts'

const days = (text: string): string => (text === '1' ? '1 día' : `${text} días`)

/** "enero a agosto" where they follow each other, else each of them. */
function monthNames(months: readonly Month[]): string {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return ''
  const isRun = months.length > 2 && last - first === months.length - 1
  return isRun ? `${monthName(first)} a ${monthName(last)}` : months.map(monthName).join(', ')
}

/** What the pages of the health of the process say. */
export const healthText = {
  title: (year: string) => `Salud del proceso ${year}`,
  lead: 'Cómo va el trámite de informar, no el trabajo del plan: quién calla, cuánto se espera, qué se devuelve y qué va sin prueba.',
  period: (from: string, to: string, year: string) =>
    from === to ? `Informes de ${from} de ${year}` : `Informes de ${from} a ${to} de ${year}`,
  countedOn: (day: string) => `contado el ${day}`,
  onlyOwn: 'Solo de las unidades que usted encabeza o revisa.',
  download: 'Descargar datos (CSV)',
  from: 'Desde el mes de',
  to: 'Hasta el mes de',
  unit: 'Unidad',
  allUnits: 'Todas las unidades',
  whoToAsk:
    'La leen el despacho, la Dirección Ejecutiva, Planificación y Control Interno; y cada jefatura, de la unidad que encabeza o revisa. Si le corresponde, pida a Administración que revise su puesto.',
  noVersion: 'El plan de este año no está en vigor',
  noVersionHint: 'Cuando entre en vigor y venza el primer plazo, aquí se verá quién informa y quién no.',
  figures: 'En el período',
  figuresCaption: 'Cada cifra abre su lista.',
  see: 'Ver la lista',
  says: {
    silent: (count: number, owed: number, overdue: number) =>
      `${count === 1 ? 'responsable no dijo' : 'responsables no dijeron'} nada en algún mes ya vencido. De ${counted(owed, 'informe esperado', 'informes esperados')}, ${formatCount(overdue)} tienen el plazo vencido y no han llegado.`,
    review: (ended: number, longest: string, waiting: number, wait: string) =>
      ended === 0 && waiting === 0
        ? 'No hubo ninguna revisión.'
        : `${ended === 0 ? 'Ninguna revisión ha terminado.' : `días corridos tarda una revisión: es la mediana de ${counted(ended, 'terminada', 'terminadas')}; la más larga, ${longest}.`}${
            waiting === 0 ? '' : ` ${counted(waiting, 'espera todavía', 'esperan todavía')}, hasta ${wait}.`
          }`,
    returns: (count: number, sent: number) =>
      `${count === 1 ? 'devolución' : 'devoluciones'} para corregir; hay ${counted(sent, 'informe enviado o validado', 'informes enviados o validados')}.`,
    withoutEvidence: (count: number, sent: number) =>
      `de ${counted(sent, 'informe enviado o validado', 'informes enviados o validados')} ${count === 1 ? 'va' : 'van'} sin ninguna evidencia, con su razón.`,
    late: (count: number) => `${count === 1 ? 'informe llegó' : 'informes llegaron'} después de su plazo.`,
    reopenings: (count: number) =>
      `${count === 1 ? 'vez se reabrió' : 'veces se reabrió'} un mes cerrado a una unidad.`,
    reprogrammed: (count: number) =>
      `${count === 1 ? 'cambio movió' : 'cambios movieron'} la programación de una actividad.`,
    corrections: (count: number) =>
      `${count === 1 ? 'rectificación' : 'rectificaciones'} de una cifra de un mes ya validado.`,
  },
  days,
  units: 'Por unidad',
  unitsCaption: 'Primero la que más informes vencidos tiene. Un cero no abre nada.',
  heads: {
    silent: 'Callan',
    overdue: 'Vencidos',
    review: 'Revisión (mediana)',
    returns: 'Devueltos',
    withoutEvidence: 'Sin evidencia',
    late: 'Tardíos',
    reopenings: 'Reaperturas',
    reprogrammed: 'Cambios',
    corrections: 'Rectificados',
  },
  ofUnit: (count: string, what: string, unit: string) => `${count} ${what}: ${unit}`,
  reviewers: 'Quién revisa y cuánto tarda',
  reviewersCaption: 'Días corridos desde que el informe se envió hasta que se validó o se devolvió.',
  noReviewers: 'Nadie ha terminado ninguna revisión en el período',
  noReviewersHint: 'Aparece en cuanto alguien valida o devuelve un informe.',
  post: 'Puesto',
  reviewed: 'Revisiones',
  median: 'Mediana',
  longest: 'La más larga',
  returnsTitle: 'Por qué se devuelve',
  noReturns: 'Nadie ha devuelto ningún informe en el período.',
  fields: reportFieldText,
  wholeReport: 'Todo el informe',
  field: 'Dato',
  times: 'Veces',
  lists: {
    silent: 'Quién debe informes y no ha dicho nada',
    review: 'Revisiones, de la más larga a la más corta',
    returns: 'Informes devueltos',
    withoutEvidence: 'Informes sin evidencia',
    late: 'Informes que llegaron tarde',
    reopenings: 'Meses reabiertos',
    reprogrammed: 'Cambios de programación',
    corrections: 'Rectificaciones',
  } satisfies Record<HealthList, string>,
  listLead: {
    silent:
      'Un mes cuenta cuando su plazo venció y de lo que el responsable debía no llegó nada. Quien envió una parte llega tarde con el resto, pero no calla.',
    review:
      'Cada vez que un informe se envió cuenta una. Lo que su autor retiró antes de que alguien lo mirara no cuenta.',
    returns: 'Con el dato del que habla la devolución y lo que se pidió corregir.',
    withoutEvidence: 'La razón que dio la unidad se lee cuando el informe se valida.',
    late: 'Los días se cuentan desde el plazo, con su prórroga, hasta que el informe llegó por primera vez.',
    reopenings: 'El corte que cerró el mes no cambia; lo que llega por aquí queda marcado como extemporáneo.',
    reprogrammed: 'Lo que los cambios del año movieron de lo que la unidad había prometido.',
    corrections: 'Cifras ya validadas que se corrigieron en el mes abierto, con su motivo.',
  } satisfies Record<HealthList, string>,
  emptyList: 'No hay nada que mostrar',
  emptyListHint: 'En estos meses, y con esta unidad, la cifra es cero.',
  noList: 'Esa lista no existe',
  noListHint: 'Vuelva a la salud del proceso y abra una de sus cifras.',
  activity: 'Actividad',
  months: 'Meses',
  monthNames,
  monthCount: (count: number) => counted(count, 'mes', 'meses'),
  owner: 'Responsable',
  owes: 'Informes que debe',
  sentOn: 'Enviado',
  decidedOn: 'Decidido',
  waits: 'Espera todavía',
  took: 'Días',
  by: 'Quién',
  returnedOn: 'Devuelto',
  what: 'Qué se pidió',
  reason: 'Razón',
  dueOn: 'Plazo',
  lateBy: 'Días de retraso',
  reopenedOn: 'Reabierto',
  until: 'Hasta',
  version: 'Versión',
  versionOf: (version: number) => `Versión ${version}`,
  request: (number: number) => `Solicitud n.º ${number}`,
  since: 'En vigor desde',
  state: 'Estado',
  notYours: 'Se lee cuando se valida',
  print: 'Imprimir',
} as const
