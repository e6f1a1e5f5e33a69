/** Things that are made or held, and so can be counted: they are there or they are not. */
const PRODUCT = new RegExp(
  `\\b(?:${[
    'actas?',
    'acuerdos?',
    'agendas?',
    'alianzas?',
    'asesorias?',
    'auditorias?',
    'audiencias?',
    'bases? de datos',
    'boletin(?:es)?',
    'campanas?',
    'capacitacion(?:es)?',
    'catalogos?',
    'certificacion(?:es)?',
    'charlas?',
    'contratos?',
    'convenios?',
    'cursos?',
    'decretos?',
    'diagnosticos?',
    'documentos?',
    'encuestas?',
    'estudios?',
    'eventos?',
    'expedientes?',
    'ferias?',
    'foros?',
    'guias?',
    'herramientas?',
    'indicador(?:es)?',
    'informes?',
    'inspeccion(?:es)?',
    'instructivos?',
    'instrumentos?',
    'investigacion(?:es)?',
    'jornadas?',
    'manual(?:es)?',
    'matri(?:z|ces)',
    'memorias?',
    'mesas?',
    'metodologias?',
    'modulos?',
    'normas?',
    'normativas?',
    'notas?',
    'oficinas?',
    'opinion(?:es)?',
    'peritajes?',
    'plan(?:es)?',
    'politicas?',
    'procedimientos?',
    'productos?',
    'programas?',
    'propuestas?',
    'protocolos?',
    'proyectos?',
    'publicacion(?:es)?',
    'reglamentos?',
    'reportes?',
    'resolucion(?:es)?',
    'reunion(?:es)?',
    'sistemas?',
    'solicitud(?:es)?',
    'talleres?',
    'visitas?',
  ].join('|')})\\b`,
  'u',
)

const QUANTITY =
  /\d|%|\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta|cincuenta|cien|ciento|mil|mitad|tercio|por ciento|todas? las?|todos los|totalidad)\b/u
const DATE = new RegExp(
  '\\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|' +
    'mensual(?:es|mente)?|bimestral(?:es)?|trimestral(?:es|mente)?|semestral(?:es|mente)?|trimestre|semestre)\\b',
  'u',
)
/** "Personas capacitadas": somebody or something that the work reached. */
const REACHED = /\b\p{L}{3,}[ai]d[oa]s?\b/gu
/** Words that end like a participle and are none. */
const NOT_REACHED = new Set(
  (
    'adecuada adecuadas adecuado adecuados contenido contenidos empleado empleados entidad estado estados mercado ' +
    'mercados medida medidas privada privadas privado privados salida salidas sentido sentidos vida vidas'
  ).split(' '),
)

/** What a result promises: a quantity or a date, a product or people reached, or nothing that can be counted. */
export type ResultPromise = 'quantity' | 'product' | 'nothing'

/** Decided by words alone on a folded text (CREMAA, "monitoreable"): a figure or a date; a product; a participle ("personas orientadas"). */
export function resultPromise(text: string): ResultPromise {
  if (QUANTITY.test(text) || DATE.test(text)) return 'quantity'
  const isReached = (text.match(REACHED) ?? []).some((word) => !NOT_REACHED.has(word))
  return isReached || PRODUCT.test(text) ? 'product' : 'nothing'
}
