import type { BreakReason } from '../domains/platform/index.ts'
import { counted, formatCount } from '../kernel/spanish.ts'

const lines = (count: number): string => counted(count, 'línea', 'líneas')
const rows = (count: number): string => counted(count, 'fila', 'filas')
const files = (count: number): string => counted(count, 'archivo', 'archivos')

/** Why a line of the log does not hold, for whoever has to find out what happened. */
const breakReasons = {
  missing: 'falta: alguien la quitó',
  prevHash: 'no sigue a la anterior: alguien cambió, quitó o movió líneas',
  hash: 'fue cambiada: su texto no da su huella',
  columns: 'fue cambiada: sus columnas no dicen lo que dice su texto',
  things: 'fue cambiada: las cosas por las que se encuentra no son las de su texto',
  personal: 'fue cambiada en su parte personal',
  head: 'no es la que dice la cabeza del registro',
} as const satisfies Record<BreakReason, string>

export const cliText = {
  help: {
    title: 'hilo: la línea de órdenes de Hilo',
    use: 'Se escribe: npm run -s hilo -- ORDEN',
    orders: 'Órdenes:',
    codes:
      'Al terminar deja un código: 0 bien, 1 falló, 2 mal escrita, 3 se hizo y hay dudas que mirar. El resultado sale por la salida estándar y los avisos por la de errores.',
    database: 'La base de datos es la misma que la del servidor: DATABASE_URL, o la carpeta HILO_DATA.',
  },
  summaries: {
    help: 'Muestra esta ayuda.',
    install: 'Prepara una base nueva: institución, primera unidad y quien administra, con un enlace de un solo uso.',
    link: 'Da a una persona un enlace de un solo uso para elegir contraseña. Queda en el registro.',
    verify: 'Comprueba toda la cadena del registro y nombra la primera línea rota.',
    exportLog:
      'Escribe las huellas de todo el registro, sin sus textos, para guardarlas fuera y compararlas después sin Hilo.',
    verifyFiles: 'Vuelve a leer cada archivo guardado y nombra el que cambió, el que falta y el que sobra.',
    export: 'Guarda todo en un archivo: filas, archivos y registro.',
    restore: 'Carga en una base vacía lo que guardó exportar, y comprueba que llegó entero.',
    schema: 'Escribe el esquema JSON de lo que da plan revisar --json.',
    importPlan: 'Lee el documento de un plan y lo aplica al plan de su año, en nombre de una persona de Planificación.',
    exportVersion: 'Escribe una versión aprobada de un plan como se congeló, con su huella y su código.',
    exportSample:
      'Escribe la muestra para auditoría de uno o varios años, con su prueba, en nombre de quien puede llevársela.',
    sendNotices: 'Prepara el resumen de avisos de hoy, si todavía no está, y envía los correos que esperan.',
    review: 'Lee el documento de un plan y dice qué encontró y qué dudas hay. No usa la base de datos ni escribe nada.',
  },
  exportSample: {
    done: (years: string, bytes: number, path: string) =>
      `Muestra de ${years} escrita en ${path} (${formatCount(bytes)} bytes).`,
    check: (path: string) => `Se comprueba con: node public/verificar.mjs ${path}`,
  },
  exportLog: {
    done: (count: number, path: string) =>
      `${lines(count)} del registro en ${path}. Se comprueba con: node public/verificar-registro.mjs ${path}`,
  },
  exportVersion: {
    done: (version: number, year: number, bytes: number, path: string) =>
      `Versión ${version} del plan ${year} escrita en ${path} (${formatCount(bytes)} bytes).`,
    hash: (sha256: string) => `SHA-256: ${sha256}`,
    code: (code: string) => `Código de verificación: ${code}`,
    exists: (path: string) => `El archivo ${path} ya existe.`,
  },
  importPlan: {
    already: (year: number) => `Ese mismo archivo ya está aplicado al plan ${year}: no se hizo nada.`,
    done: (year: number, units: number, activities: number) =>
      `Plan ${year}: ${counted(activities, 'actividad nueva', 'actividades nuevas')} en ${counted(units, 'unidad', 'unidades')}.`,
    doubts: (open: number) =>
      open === 0
        ? 'Sin dudas abiertas.'
        : `${counted(open, 'duda queda', 'dudas quedan')} por resolver en el revisor del plan.`,
  },
  sendNotices: {
    noBusinessDay: 'Hoy no es día hábil: no se prepara ningún resumen.',
    madeBefore: 'Los resúmenes de hoy ya estaban preparados.',
    made: (count: number) => `${counted(count, 'resumen preparado', 'resúmenes preparados')}.`,
    sent: (count: number) => `${counted(count, 'correo enviado', 'correos enviados')}.`,
    notSent: (count: number) =>
      `${counted(count, 'correo no salió', 'correos no salieron')}. El motivo está en Hilo, en Institución, Correo.`,
  },
  schema: { title: 'Plan leído de un documento, antes de que nadie decida nada' },
  options: {
    institution: 'nombre de la institución',
    acronym: 'sigla de la institución',
    country: 'país: SV, PY, CO, HN o AR',
    unit: 'nombre de la unidad más alta',
    adminName: 'nombre de quien administra',
    adminEmail: 'correo de quien administra',
    year: 'año del plan',
    years: 'año del plan, o varios con comas',
    units: 'códigos de unidades con comas; sin ella, todas',
    names: 'incluye nombres de personas y lo que puede llevarlos',
    as: 'persona en cuyo nombre se hace',
    acceptBrokenLog: 'restaura aunque el registro de la copia esté roto',
    json: 'escribe el resultado como JSON (docs/api/plan-importado.v1.schema.json)',
  },
  usage: {
    unknown: (words: string) => `No existe la orden «${words}». Vea las que hay con: npm run -s hilo -- ayuda`,
    form: (usage: string) => `Se escribe: ${usage}`,
    unknownOption: (option: string) => `La orden no tiene la opción «${option}».`,
    optionValue: (option: string) => `A la opción ${option} le falta su valor o le sobra.`,
    arguments: 'Faltan o sobran palabras.',
    unanswered: 'Se dejó sin contestar y no se guardó nada.',
    missing: (options: readonly string[]) => `Falta ${options.join(', ')}.`,
    badValue: (option: string, value: string) => `El valor de ${option} no sirve: «${value}».`,
  },
  install: {
    question: (help: string) => `${help.charAt(0).toUpperCase()}${help.slice(1)}: `,
    done: (institution: string) => `${institution} está lista.`,
  },
  link: {
    forPerson: (email: string, until: string) => `Enlace para ${email}, de un solo uso y hasta ${until}:`,
    unknown: 'No hay nadie con ese correo. Revise cómo está escrito.',
  },
  verify: {
    whole: (count: number) => `El registro está entero: ${lines(count)}.`,
    head: (hash: string) => `Cabeza: ${hash}`,
    broken: (seq: number, reason: BreakReason) =>
      `El registro está roto: la línea ${formatCount(seq)} ${breakReasons[reason]}. Guarde una copia de la base como está y avise a Control Interno.`,
    before: (count: number) => `Enteras antes de ella: ${lines(count)}.`,
  },
  verifyFiles: {
    whole: (count: number) => `${files(count)}: ${count === 1 ? 'es' : 'son'} lo que dice su huella.`,
    altered: (sha256: string) => `El archivo ${sha256} cambió: sus bytes ya no dan su huella.`,
    missing: (sha256: string) => `El archivo ${sha256} falta en el almacén.`,
    unreadable: (sha256: string) => `El archivo ${sha256} está, pero el disco no deja leerlo.`,
    of: (names: readonly string[]) => (names.length === 0 ? '' : ` Es de: ${names.join('; ')}.`),
    extra: (path: string) => `Sobra en el almacén: ${path}. Ninguna fila lo nombra.`,
    repair: 'No toque el almacén: avise a Control Interno y recupere los archivos de la última copia buena.',
  },
  export: {
    done: (count: number, kept: number, bytes: number, path: string) =>
      `${rows(count)} y ${files(kept)} del almacén, guardados en ${path} (${formatCount(bytes)} bytes).`,
    lostFile: (sha256: string) =>
      `La copia no lleva el archivo ${sha256}: falta o cambió en el servidor. Mírelo con: npm run hilo -- archivos verificar`,
    log: (count: number, hash: string) => `Registro: ${lines(count)}, cabeza ${hash}`,
    keepSafe: 'El archivo lleva datos personales y las huellas de las contraseñas: guárdelo donde nadie más lo lea.',
  },
  restore: {
    done: (count: number, kept: number, institution: string) =>
      `${institution}: ${rows(count)} y ${files(kept)} del almacén, restaurados y comprobados.`,
    lostFile: (sha256: string) => `El archivo ${sha256} ya faltaba o había cambiado cuando se hizo la copia.`,
    signInAgain: 'Las sesiones y los enlaces no viajan en la copia: cada persona entra de nuevo con su contraseña.',
  },
  review: {
    read: (name: string, format: string) => `${name} (${format})`,
    totals: (units: number, activities: number) =>
      `${counted(units, 'unidad', 'unidades')}, ${counted(activities, 'actividad', 'actividades')}.`,
    unit: (name: string, activities: number, doubts: number) =>
      `  ${name}: ${counted(activities, 'actividad', 'actividades')}${doubts === 0 ? '' : `, ${counted(doubts, 'duda', 'dudas')}`}`,
    noDoubts: 'Sin dudas.',
    doubts: 'Dudas por regla:',
    rule: (rule: string, severity: 'block' | 'warning' | 'notice', count: number) =>
      `  ${rule} (${{ block: 'impide enviar', warning: 'por revisar', notice: 'aviso' }[severity]}): ${formatCount(count)}`,
    example: (message: string) => `      ${message}`,
    orphans: (count: number) => `${counted(count, 'pedazo de fila', 'pedazos de fila')} sin lugar.`,
  },
} as const
