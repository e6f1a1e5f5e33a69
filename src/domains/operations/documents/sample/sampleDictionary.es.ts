import type { DataFields, DataField as Field } from '../../../../kernel/dataFile.ts'

const typeWords = {
  integer: 'entero',
  text: 'texto',
  day: 'día AAAA-MM-DD',
  instant: 'instante UTC ISO 8601',
  hash: 'SHA-256 en hexadecimal',
  flag: 'sí o no',
  path: 'ruta dentro de la muestra',
  json: 'JSON',
} as const satisfies Record<Field[0], string>

const year: Field = ['integer', 'año', 'Año del plan']
const unitCode: Field = ['text', '', 'Código de la unidad; vacío cuando habla de todo el plan']
const unit: Field = ['text', '', 'Nombre de la unidad']
const post: Field = ['text', '', 'Puesto con el que se hizo, como se llamaba ese día']
const file: Field = ['path', '', 'Archivo de la muestra con esos bytes; vacío si quedó fuera']

/**
 * Every field of every data file of the sample. The CSV takes its columns from here and the JSON its keys, so that no
 * field goes out without its meaning.
 */
export const sampleFields = {
  versiones: {
    anio: year,
    numero: ['integer', '', 'Número de la versión aprobada, sin huecos dentro del año'],
    tipo: ['text', '', 'Por qué se hizo: formulación, unidad tardía, ajuste al presupuesto o cambio'],
    estado: ['text', '', 'Situación de la versión el día de la muestra'],
    aprobada_el: ['day', '', 'Día en que se aprobó'],
    vigente_desde: ['day', '', 'Primer día en que vale; vacío si todavía no entra en vigor'],
    vigente_hasta: ['day', '', 'Primer día en que ya vale la siguiente; vacío si es la última'],
    motivo: ['text', '', 'Motivo escrito al abrirla'],
    codigo: ['text', '', 'Código de verificación impreso en cada página'],
    sha256: ['hash', '', 'Huella de los bytes congelados de la versión entera'],
    archivo: file,
  },
  partes: {
    anio: year,
    version: ['integer', '', 'Número de la versión que contiene la parte'],
    unidad_codigo: unitCode,
    unidad: unit,
    numero: ['integer', '', 'Número de la parte: cambia solo cuando cambia el plan de esa unidad'],
    actividades: ['integer', 'actividades', 'Cuántas actividades tiene'],
    sha256: ['hash', '', 'Huella del plan de la unidad dentro de la versión (JSON canónico, RFC 8785)'],
    archivo: file,
  },
  documentos: {
    anio: year,
    version: ['integer', '', 'Versión de la que se imprimió; vacío si era copia de trabajo'],
    unidad_codigo: unitCode,
    formato: ['text', '', 'pdf, docx, xlsx, csv o json'],
    copia: ['text', '', 'Pública (solo puestos) o interna (puede llevar nombres)'],
    bytes: ['integer', 'bytes', 'Tamaño'],
    sha256: ['hash', '', 'Huella de los bytes entregados'],
    entregado: ['instant', '', 'Cuándo salió por primera vez'],
    archivo: file,
  },
  copias_firmadas: {
    anio: year,
    version: ['integer', '', 'Versión que se firmó'],
    bytes: ['integer', 'bytes', 'Tamaño'],
    sha256: ['hash', '', 'Huella del archivo como llegó'],
    empieza_con: ['hash', '', 'Huella del documento registrado con cuyos bytes empieza; vacío si con ninguno'],
    guardada: ['instant', '', 'Cuándo se adjuntó'],
    retirada: ['instant', '', 'Cuándo se retiró por no ser la que debía; vacío si vale'],
    motivo_retiro: ['text', '', 'Por qué se retiró'],
    archivo: file,
  },
  constancias: {
    anio: year,
    tipo: ['text', '', 'De qué deja constancia'],
    numero: ['integer', '', 'Número de lo que se decidió'],
    codigo: ['text', '', 'Código de verificación impreso en cada página'],
    emitida_el: ['day', '', 'Día en que se emitió'],
    puesto: post,
    cuando: ['instant', '', 'Cuándo se congeló'],
    sha256: ['hash', '', 'Huella de sus bytes congelados'],
    archivo: file,
  },
  cambios: {
    anio: year,
    numero: ['integer', '', 'Número de la solicitud de cambio, sin huecos dentro del año'],
    unidad_codigo: unitCode,
    unidad: unit,
    estado: ['text', '', 'En qué quedó la solicitud'],
    razon: ['text', '', 'Razón, de la lista de razones'],
    motivo: ['text', '', 'Por qué se pide, en palabras de la unidad'],
    acto: ['text', '', 'Número del acto que autoriza el cambio'],
    version: ['integer', '', 'Versión que resultó de la decisión'],
    adjunto_sha256: ['hash', '', 'Huella del documento adjunto'],
    archivo: file,
  },
  cambios_detalle: {
    anio: year,
    solicitud: ['integer', '', 'Número de la solicitud'],
    orden: ['integer', '', 'Lugar dentro de la solicitud, desde 1'],
    tipo: ['text', '', 'Qué se pide'],
    contenido: ['json', '', 'Lo pedido, campo por campo, con las partes del mes en puntos básicos (1 % = 100)'],
    aceptado: ['flag', '', 'Qué se decidió; vacío mientras no hay decisión'],
    motivo_decision: ['text', '', 'Por qué se rechazó'],
  },
  actos: {
    anio: year,
    ambito: ['text', '', 'De qué es el paso: plan, unidad o solicitud de cambio'],
    unidad_codigo: unitCode,
    solicitud: ['integer', '', 'Número de la solicitud de cambio, cuando es de una'],
    ronda: ['integer', '', 'Ronda de preparación en que se dio'],
    acto: ['text', '', 'Qué se hizo'],
    de: ['text', '', 'Estado anterior; vacío al abrirse'],
    a: ['text', '', 'Estado en que quedó'],
    puesto: post,
    por_encargo: ['flag', '', 'Lo hizo quien sustituía al titular del puesto'],
    motivo: ['text', '', 'Motivo escrito'],
    huella: ['hash', '', 'Huella del contenido que se firmó, en las firmas del plan consolidado y de secciones'],
    sesion: ['integer', '', 'Número de la sesión en que se dio el paso; vacío si fue fuera de sesión'],
    por_vencimiento: ['flag', '', 'Lo dio el nivel siguiente porque venció el plazo de quien debía darlo'],
    cuando: ['instant', '', 'Cuándo se hizo'],
    persona: ['text', '', 'Nombre de quien lo hizo; solo en una muestra con nombres'],
  },
  conformidad: {
    anio: year,
    unidad_codigo: ['text', '', 'Código de la unidad que lleva la actividad'],
    actividad_codigo: ['text', '', 'Código de la actividad hecha a partir de una actividad tipo'],
    acto: ['text', '', 'Qué hizo la unidad rectora'],
    de: ['text', '', 'Estado anterior'],
    a: ['text', '', 'Estado en que quedó'],
    puesto: post,
    por_encargo: ['flag', '', 'Lo hizo quien sustituía al titular del puesto'],
    motivo: ['text', '', 'Motivo escrito'],
    huella: ['hash', '', 'Huella del contenido que se miró; un cambio posterior deja la actividad otra vez pendiente'],
    cuando: ['instant', '', 'Cuándo se hizo'],
    persona: ['text', '', 'Nombre de quien lo hizo; solo en una muestra con nombres'],
  },
  observaciones: {
    anio: year,
    unidad_codigo: unitCode,
    actividad_codigo: ['text', '', 'Código de la actividad; vacío si habla de todo el plan de la unidad'],
    campo: ['text', '', 'Campo observado de la actividad'],
    ronda: ['integer', '', 'Ronda de preparación'],
    texto: ['text', '', 'Lo observado'],
    puesto: post,
    cuando: ['instant', '', 'Cuándo se escribió'],
    respuesta: ['text', '', 'Respuesta de la unidad'],
    respondida: ['instant', '', 'Cuándo respondió'],
    resultado: ['text', '', 'En qué terminó: resuelta o retirada; vacío si sigue abierta'],
    terminada: ['instant', '', 'Cuándo terminó'],
    persona: ['text', '', 'Quién la escribió; solo en una muestra con nombres'],
  },
  coordinacion: {
    anio: year,
    actividad_codigo: ['text', '', 'Código de la actividad para la que se pide'],
    pide_codigo: ['text', '', 'Código de la unidad que pide'],
    a_codigo: ['text', '', 'Código de la unidad a la que se pide'],
    que: ['text', '', 'Qué se pide'],
    conjunta: ['flag', '', 'Ambas unidades la hacen, cada una su parte'],
    estado: ['text', '', 'En qué está la respuesta'],
    respuesta: ['text', '', 'Por qué se rechazó, o qué se propuso'],
    sin_respuesta: ['text', '', 'Por qué el plan siguió sin la respuesta'],
    pedida: ['instant', '', 'Cuándo se pidió'],
    respondida: ['instant', '', 'Cuándo se respondió'],
    persona: ['text', '', 'Quién pidió; solo en una muestra con nombres'],
  },
  indice: {
    ruta: ['path', '', 'Archivo de la muestra; vacío si quedó fuera'],
    que_es: ['text', '', 'Qué contiene'],
    bytes: ['integer', 'bytes', 'Tamaño'],
    sha256: ['hash', '', 'Huella de sus bytes'],
    fuera: ['text', '', 'Por qué quedó fuera; vacío si está en la muestra'],
  },
  'registro/cadena': {
    numero: ['integer', '', 'Número de la línea del registro, desde 1 y sin huecos'],
    forma: ['integer', '', 'Forma de la huella: 2 sella la huella del texto; 1, de antes, el texto mismo'],
    texto_sha256: ['hash', '', 'Huella del texto de la línea'],
    huella: ['hash', '', 'SHA-256 de la huella anterior, un salto de línea y la huella del texto'],
  },
  'registro/lineas': {
    version: ['integer', '', 'Forma de la huella'],
    seq: ['integer', '', 'Número de la línea'],
    at: ['instant', '', 'Cuándo'],
    act: ['text', '', 'Acto, con el nombre que le da el programa'],
    outcome: ['text', '', 'done si se hizo; refused si se negó'],
    person: ['text', '', 'Identificador de la persona, sin su nombre'],
    assignment: ['text', '', 'Nombramiento con el que se hizo'],
    unit: ['text', '', 'Unidad de la que habla'],
    things: ['json', '', 'Cosas que tocó'],
    data: ['json', '', 'Qué se hizo, con los valores'],
    personal: ['hash', '', 'Huella de los datos personales apartados y su sal; null si no hay'],
  },
} as const satisfies Record<string, Record<string, Field>>

export type SampleTable = keyof typeof sampleFields

/** Only in a sample with names of persons. */
export const PERSONAL_FIELD = 'persona'

export type DictionaryRow = { tabla: string; campo: string; tipo: string; unidad: string; significado: string }

/** @param added tables of domains above this one, by name */
export function sampleDictionary(added: ReadonlyMap<string, DataFields> = new Map()): DictionaryRow[] {
  return [...Object.entries<DataFields>(sampleFields), ...added].flatMap(([tabla, fields]) =>
    Object.entries(fields).map(([campo, [type, unidad, significado]]) => ({
      tabla,
      campo,
      tipo: typeWords[type],
      unidad,
      significado,
    })),
  )
}
