import { withFullStop } from '../../../../kernel/day.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { capitalise, counted, formatCount, list } from '../../../../kernel/spanish.ts'
import type { SampleReason } from '../../model/verification/riskSample.ts'
import type { VerdictKind, VerificationState } from '../../model/verification/verdicts.ts'

const reports = (count: number): string => counted(count, 'informe', 'informes')
const pieces = (count: number): string => counted(count, 'pieza', 'piezas')

/** Words of the samples of evidence and of the desk where they are looked at. */
export const verificationText = {
  title: (year: string) => `Verificación de ${year}`,
  lead: 'De los informes validados se mira una muestra, sacada con una regla que cualquiera puede repetir. Lo que no se mira queda sin revisar, que no es insuficiente.',
  whoToAsk:
    'Las muestras las sacan y las miran Planificación y Control Interno. Lo que se dijo de los informes de su unidad está en Mi mes, en cada informe.',
  caption: 'Muestras del año, la más nueva primero',
  none: 'Todavía no se ha sacado ninguna muestra',
  noneHint: 'Saque la primera cuando haya informes validados.',
  number: 'Muestra',
  sampleOf: (number: number) => `Muestra n.º ${number}`,
  titleOf: (number: number, year: string) => `Muestra n.º ${number} de ${year}`,
  side: 'De quién es',
  months: 'Meses',
  monthsOf: (from: Month, to: Month) =>
    from === to ? capitalise(monthName(from)) : `${capitalise(monthName(from))} a ${monthName(to)}`,
  monthOf: (month: Month) => capitalise(monthName(month)),
  items: 'Informes',
  itemsOf: (items: number, population: number) => `${formatCount(items)} de ${formatCount(population)}`,
  looked: 'Mirados',
  lookedOf: (reviewed: number, items: number) => `${formatCount(reviewed)} de ${formatCount(items)}`,
  by: 'Quién la sacó',
  byWhom: (person: string, post: string, when: string) => `${person}, ${post}, ${when}`,
  draw: 'Sacar una muestra',
  drawHint:
    'Entran los informes validados de esos meses que cumplan al menos un criterio y, de los demás, una parte al azar. El servidor pone la semilla del azar, para que nadie pruebe hasta que le guste el resultado; la semilla queda a la vista y cualquiera puede repetir la muestra.',
  drawn: (number: number, items: number) => `Quedó la muestra n.º ${number}, con ${reports(items)}`,
  drawnFor: 'Para quién',
  fromMonth: 'Desde',
  toMonth: 'Hasta',
  toMonthWrong: 'El último mes no puede estar antes del primero.',
  weight: 'Actividades que pesan en su unidad desde',
  weightHint: 'Según el peso que escribe el plan. Vacío: no se usa este criterio.',
  jump: 'Informes que saltan contra el mes anterior desde',
  jumpHint: 'Puntos del trabajo del año, hacia arriba o hacia abajo. Vacío: no se usa este criterio.',
  late: 'Todos los extemporáneos',
  repeatedFile: 'Los que traen un archivo que también prueba otro informe',
  outsideMonth: 'Los que traen evidencia con fecha de fuera del mes',
  random: 'Al azar, de los que ningún criterio eligió',
  randomHint: 'De 0 a 100 %. Se redondea hacia arriba: una parte pequeña nunca es ninguna.',
  limitWrong: 'Escriba un porcentaje de 0.01 a 100, o deje el campo vacío.',
  randomWrong: 'Escriba un porcentaje de 0 a 100.',
  rule: {
    weight: (percent: string) => `pesa ${percent} % o más en su unidad`,
    late: 'llegó extemporáneo',
    jump: (percent: string) => `salta ${percent} % del año o más contra el mes anterior`,
    repeatedFile: 'trae un archivo que también prueba otro informe',
    outsideMonth: 'trae evidencia con fecha de fuera del mes',
    random: (percent: string) => `al azar, ${percent} % de los demás`,
  },
  reasons: {
    weight: 'pesa en su unidad',
    late: 'extemporáneo',
    jump: 'salta contra el mes anterior',
    repeatedFile: 'archivo repetido',
    outsideMonth: 'fecha de fuera del mes',
    random: 'al azar',
  } satisfies Record<SampleReason, string>,
  progress: 'Informes mirados',
  progressOf: (reviewed: number, items: number) =>
    `${formatCount(reviewed)} de ${formatCount(items)} ${items === 1 ? 'mirado' : 'mirados'}`,
  judgedBefore: (count: number) =>
    `De ${reports(count)} ya se había dicho algo antes de sacar esta muestra: vale también en ella.`,
  withoutEvidence: (count: number) =>
    count === 1
      ? '1 informe no trae evidencia: no hay qué mirar en él y queda sin revisar.'
      : `${formatCount(count)} informes no traen evidencia: no hay qué mirar en ellos y quedan sin revisar.`,
  queue: 'Informes de la muestra',
  states: { unreviewed: 'Sin revisar', verified: 'Verifica', unproven: 'No verifica' } satisfies Record<
    VerificationState,
    string
  >,
  noPieces: 'Sin evidencia',
  why: 'Por qué se mira',
  programmed: 'Programado',
  reported: 'Informado',
  achievement: 'Qué se logró',
  difficulty: 'Qué lo dificultó',
  corrective: 'Qué se hará',
  notSaid: 'No se dijo',
  means: 'Medios que declara el plan',
  noMeans: 'El plan no declara ninguno',
  reportId: 'Identificador del informe',
  evidence: 'Evidencia',
  noEvidence: (why: string) => `El informe va sin evidencia. La unidad dice: ${withFullStop(why)}`,
  proves: (means: string | null) => (means === null ? 'Otra evidencia' : `Prueba: ${means}`),
  placeKinds: { record: 'Número de registro y lugar', link: 'Dirección' },
  verdictHints: {
    verified: 'Prueba lo que se informó.',
    insufficient: 'Es de esto, pero no alcanza para probarlo.',
    mismatch: 'Es de otra actividad, otro mes u otra cosa.',
  } satisfies Record<VerdictKind, string>,
  ofPiece: (name: string) => `: ${name}`,
  keys: 'Con el foco en el informe: V verifica, I insuficiente, N no corresponde. Se aplica a la pieza donde está, o a la primera sin dictamen.',
  notJudged: 'Nadie la ha mirado todavía',
  otherSide: (side: string, kind: string) => `${side} dice: ${kind}. No cambia el dictamen de esta muestra.`,
  notYours: {
    otherSide: (side: string) =>
      `Esta muestra la sacó ${side}: el dictamen es suyo. Para dar el de usted, saque una muestra propia.`,
    ownWork: 'Usted tuvo parte en este informe, o es de su unidad: lo mira otra persona de la oficina.',
  },
  mark: (name: string) => `Marcar ${name}`,
  marked: (count: number, inReports: number) =>
    `${counted(count, 'pieza marcada', 'piezas marcadas')} en ${reports(inReports)}`,
  judgeMarked: 'Dar un mismo dictamen',
  unmark: 'Quitar las marcas',
  judge: 'Dar dictamen',
  judgeHint: 'El dictamen anterior no se borra: cuenta el más nuevo.',
  verdict: 'Dictamen',
  kindMissing: 'Elija el dictamen.',
  reason: 'Motivo',
  reasonHint: 'La unidad lo lee. Diga qué falta o de qué es, sin nombres de personas.',
  reasonMissing: 'Escriba al menos 5 letras.',
  preview: (kind: string | null, count: number, inReports: number) =>
    `${kind === null ? 'Se dará un mismo dictamen' : `Se va a decir «${kind.toLowerCase()}»`} de ${pieces(count)} en ${reports(inReports)}:`,
  target: (name: string, code: string, month: Month) => `${name} · ${code}, ${monthName(month)}`,
  given: (kind: string, count: number) => `${kind}: quedó dicho de ${pieces(count)}`,
  next: 'Siguiente informe',
  noNext: 'No queda otro informe por mirar en esta muestra.',
  howDrawn: 'Cómo se sacó',
  drawnFrom: (items: number, population: number, months: string) =>
    `Se tomaron ${formatCount(items)} de ${counted(population, 'informe validado', 'informes validados')} (${months.toLowerCase()}). Entró cada informe que:`,
  seed: 'Semilla',
  download: 'Descargar con qué se repite (CSV)',
  wouldPick: {
    title: 'Cuántos entrarían hoy',
    none: (population: number) => `De ${reports(population)} no entraría ninguno: cambie la regla o los meses.`,
    whole: (items: number, population: number) => `${formatCount(items)} de ${reports(population)}.`,
    reasons: (parts: readonly string[]) =>
      `Por criterio: ${list(parts)}. Uno que cumple varios cuenta una vez en el total.`,
    part: (reason: string, count: number) => `${reason} (${formatCount(count)})`,
  },
  recipe:
    'Para repetir el azar: tome los informes validados de esos meses que ningún criterio eligió, calcule el SHA-256 de cada texto «semilla, un espacio, identificador del informe», ordénelos de menor a mayor y quédese con los primeros, en la parte que dice la regla, redondeada hacia arriba.',
  noReturn:
    'Un dictamen que no verifica no devuelve el informe: lo hace quien pudo validarlo, mientras ningún corte guarde el mes. La cifra queda sin probar.',
  returned: (count: number) =>
    `${count === 1 ? '1 informe de la muestra se devolvió' : `${count} informes de la muestra se devolvieron`} a su unidad después de sacarla y todavía no ${count === 1 ? 'se valida' : 'se validan'} otra vez.`,
  setAside: 'Antes de que se devolviera',
  setAsideHint: 'Dictámenes sobre la evidencia como estaba entonces: quedan escritos y ya no cuentan.',
  setAsideOf: (kind: string, name: string, reason: string) => `${name}: ${kind.toLowerCase()}. ${reason}`.trim(),
} as const
