import type { DataField, DataRow } from '../../../kernel/dataFile.ts'
import type { Confidentiality, EvidenceKind } from '../model/evidence.ts'
import type { ReportPeriod } from '../model/execution/reportPeriod.ts'
import type { CountedBy } from '../model/extract/extract.ts'
import type { ReportStatus } from '../model/report.ts'

const year: DataField = ['integer', 'año', 'Año del plan']
const month: DataField = ['integer', '', 'Mes, de 1 a 12']
const unitCode: DataField = ['text', '', 'Código de la unidad; vacío cuando es de la institución']
const activityCode: DataField = ['text', '', 'Código de la actividad']
const file: DataField = ['path', '', 'Archivo de la muestra con esos bytes; vacío si quedó fuera']
const share: DataField = ['integer', 'puntos básicos del año', '100 es 1 %; vacío si la actividad no se mide así']
const count = (meaning: string): DataField => ['integer', '', meaning]

/** Every field of the data files that monitoring adds to the auditor's sample. */
export const monitoringFields = {
  cortes: {
    anio: year,
    numero: ['integer', '', 'Número del corte, sin huecos dentro del año'],
    mes: ['integer', '', 'Último mes que cierra'],
    cerrado: ['instant', '', 'Cuándo se cerró'],
    puesto: ['text', '', 'Puesto de quien lo cerró, como se llamaba ese día'],
    nota: ['text', '', 'Nota escrita al cerrarlo'],
    sha256: ['hash', '', 'Huella de sus bytes congelados'],
    archivo: file,
  },
  informes: {
    anio: year,
    mes: month,
    unidad_codigo: unitCode,
    actividad_codigo: activityCode,
    estado: ['text', '', 'Enviado, devuelto o validado; solo lo validado cuenta como hecho'],
    extemporaneo: ['flag', '', 'Si llegó después de su plazo'],
    parte: share,
    cantidad: count('Cantidad de la meta física, en su unidad de medida'),
    recibidos: count('Casos recibidos, en lo que se atiende a demanda'),
    atendidos: count('Casos atendidos, en lo que se atiende a demanda'),
    rectificado: ['flag', '', 'Si una rectificación validada cambió después la cifra; aquí está la que se informó'],
    logro: ['text', '', 'Logro, en palabras de la unidad'],
    dificultad: ['text', '', 'Dificultad, en palabras de la unidad'],
    medida_correctiva: ['text', '', 'Medida correctiva, en palabras de la unidad'],
    sin_evidencia: ['text', '', 'Por qué no tiene evidencia'],
    evidencias: count('Cuántas evidencias tiene; están en la tabla evidencias'),
    persona: ['text', '', 'Nombre de quien lo escribió; solo en una muestra con nombres'],
  },
  evidencias: {
    anio: year,
    mes: month,
    unidad_codigo: unitCode,
    actividad_codigo: activityCode,
    orden: count('Lugar entre las evidencias de su informe, desde 1'),
    tipo: ['text', '', 'Archivo, extracto de un registro, enlace o documento con su número'],
    lugar: ['text', '', 'Dirección, o número del documento y dónde está; vacío si es un archivo'],
    medio: ['text', '', 'Medio de verificación del plan al que responde; vacío si es otro'],
    fechada: ['day', '', 'Día del que habla, si la unidad lo dijo'],
    confidencialidad: ['text', '', 'Nivel que le puso la unidad: público, interno o confidencial'],
    nombre_archivo: ['text', '', 'Nombre con que llegó; solo en una muestra con nombres'],
    bytes: ['integer', 'bytes', 'Tamaño'],
    sha256: ['hash', '', 'Huella de lo guardado: el archivo tal como llegó, o el extracto sin identidades'],
    sha256_original: [
      'hash',
      '',
      'Huella de la foto antes de reducirla, según quien la envió; vacío si llegó como era',
    ],
    recibido: ['instant', '', 'Cuándo llegó'],
    archivo: file,
  },
  extractos: {
    anio: year,
    mes: month,
    unidad_codigo: unitCode,
    actividad_codigo: activityCode,
    orden: count('Lugar entre las evidencias de su informe; el mismo de la tabla evidencias'),
    registro: ['text', '', 'Registro del que se tomó'],
    filtro: ['text', '', 'Cómo se eligieron sus filas, en palabras de la unidad'],
    desde: ['day', '', 'Primer día del período'],
    hasta: ['day', '', 'Último día del período'],
    tomado_el: ['day', '', 'Día en que se tomó del registro'],
    cuenta: ['text', '', 'Qué es la cifra del informe: filas, o personas contadas una vez'],
    filas: count('Filas; vacío si son menos de 5'),
    personas: count('Personas, cada una una vez; vacío si son menos de 5 o si el registro no tiene clave'),
    original_sha256: ['hash', '', 'Huella del archivo tal como salió del registro, que no se guarda'],
    guardado_sha256: ['hash', '', 'Huella de las filas guardadas, con seudónimos; están en la tabla evidencias'],
    totales_sha256: ['hash', '', 'Huella del archivo de totales'],
    archivo: ['path', '', 'Totales por corte, sin las cifras menores de 5 ni con qué deducirlas'],
  },
  informes_emitidos: {
    anio: year,
    corte: ['integer', '', 'Corte del que salen sus cifras'],
    periodo: ['text', '', 'Mes o trimestre'],
    unidad_codigo: unitCode,
    emision: ['integer', '', 'Número de la emisión de ese informe'],
    version_texto: ['integer', '', 'Versión del texto que se emitió'],
    codigo: ['text', '', 'Código de verificación impreso en cada página'],
    emitido_el: ['day', '', 'Día en que se emitió'],
    puesto: ['text', '', 'Puesto de quien lo emitió, como se llamaba ese día'],
    sha256: ['hash', '', 'Huella de sus bytes congelados'],
    archivo: file,
  },
} as const satisfies Record<string, Record<string, DataField>>

export type MonitoringTable = keyof typeof monitoringFields
export type MonitoringRow<T extends MonitoringTable> = DataRow &
  Readonly<Record<keyof (typeof monitoringFields)[T], string | number | null>>

/** Words of what monitoring adds to the sample. */
export const monitoringSampleText = {
  tables: {
    cortes: 'Cortes: lo que se sabía al cerrar los meses',
    informes: 'Informes de los meses cerrados',
    evidencias: 'Evidencias de los informes de los meses cerrados',
    extractos: 'Extractos de registros que prueban esos informes',
    informes_emitidos: 'Informes de ejecución emitidos',
  } satisfies Record<MonitoringTable, string>,
  cut: (year: number, number: number) => `Corte n.º ${number} de ${year}: bytes congelados`,
  issued: (year: number, number: number, unit: string) =>
    `Informe de ejecución de ${unit === '' ? 'la institución' : unit}, ${year}, emisión ${number}: bytes congelados`,
  evidence: (year: number, month: number, activity: string) => `Evidencia de ${activity}, mes ${month} de ${year}`,
  totals: (year: number, month: number, activity: string) =>
    `Totales del extracto que prueba ${activity}, mes ${month} de ${year}`,
  counts: { rows: 'filas', persons: 'personas' } satisfies Record<CountedBy, string>,
  extract: 'extracto',
  statuses: {
    draft: 'borrador',
    submitted: 'enviado',
    returned: 'devuelto',
    validated: 'validado',
  } satisfies Record<ReportStatus, string>,
  kinds: { file: 'archivo', link: 'enlace', record: 'documento' } satisfies Record<EvidenceKind, string>,
  levels: { public: 'público', internal: 'interno', confidential: 'confidencial' } satisfies Record<
    Confidentiality,
    string
  >,
  periods: { month: 'mes', quarter: 'trimestre' } satisfies Record<ReportPeriod, string>,
  flag: (value: boolean): string => (value ? 'sí' : 'no'),
  why: {
    otherUnits: 'Es de todas las unidades; la muestra se pidió de algunas.',
    names: 'Puede llevar datos personales; la muestra se pidió sin nombres de personas.',
    confidential: 'Es confidencial: se muestra en la institución. Aquí está su huella.',
    room: 'No cabe en una muestra; pida otra de menos unidades o menos años. Aquí está su huella.',
  },
} as const
