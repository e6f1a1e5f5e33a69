/**
 * Spanish words that the import rules know, as data: folded (no accents, lower case). They are words of the
 * trade and of the language, never names of one institution or document.
 */

/** A text that ends in one of these has not ended (domain.md A7). */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a al ante bajo con contra de del desde durante e el en entre hacia hasta la las lo los mediante ni o para por ' +
    'que segun sin sobre su sus tras u un una unas unos y cuyo cuya cuyos cuyas cual cuales como se sea sean es son ' +
    'asi e/o y/o ej'
  ).split(' '),
)

/** Particles that slide from one column into the next when a table is read from a scan (domain.md A6, trap 11). */
export const PARTICLES: ReadonlySet<string> = new Set('a al con de del el en la las los para por y'.split(' '))

/** First words of the name of an organisational unit. */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(
  (
    'direccion subdireccion unidad oficina departamento seccion gerencia subgerencia secretaria subsecretaria ' +
    'viceministerio despacho consejo comision comite centro division coordinacion jefatura area delegacion ' +
    'subdelegacion inspectoria inspeccion tribunal junta superintendencia intendencia auditoria asesoria contraloria ' +
    'observatorio escuela agencia region regional sede instituto programa procuraduria administracion tesoreria ' +
    'contabilidad presupuesto planificacion comunicaciones juridico recepcion archivo bodega direcciones'
  ).split(' '),
)

/** The unit nouns strong enough to name a unit in a loose line; the rest need a table or a sheet beside them. */
export const STRONG_UNIT_NOUNS: ReadonlySet<string> = new Set(
  (
    'direccion subdireccion unidad oficina departamento seccion gerencia subgerencia secretaria subsecretaria ' +
    'viceministerio despacho consejo comision comite centro division coordinacion jefatura area delegacion ' +
    'subdelegacion inspectoria tribunal junta superintendencia intendencia auditoria asesoria contraloria ' +
    'observatorio escuela agencia region instituto procuraduria sede'
  ).split(' '),
)

/** Words that say nothing about which unit it is. */
export const GENERIC_UNIT_WORDS: ReadonlySet<string> = new Set(
  (
    'general regional departamental institucional nacional central local provincial municipal zonal ministerial ' +
    'superior trabajo'
  ).split(' '),
)

/** Labels of a control block, always followed by a colon or a figure. */
export const CONTROL_LABEL =
  /^(codigo|cod\.?|version|fecha|pagina|pag\.?|hoja|revision|rev\.?|edicion|vigencia|formulario)\s*(no\.?\s*)?(:\s*\S|\.?\s*\S*\d)/

/** A control label alone in its cell, its value beside it. */
export const CONTROL_LABEL_ALONE = /^(codigo|version|fecha|pagina|revision|edicion|vigencia)\s*:$/

export const PLAN_TITLE =
  /^(plan(es)? (anual|operativo|de trabajo|estrategico|general|institucional|de accion)|programa(cion)? (anual|mensual|de actividades|del ano|por mes)|cronograma|calendari(o|zacion)|poa\b|pat\b|pao\b|pta\b|matriz (de )?(programacion|planificacion)|meses$|mes$|ano \d{4}$|periodo\b|ejercicio fiscal)/

export const INSTITUTION =
  /^(gobierno|republica|ministerio|ministry|estado (plurinacional|de)|presidencia de la republica|secretaria de estado)\b/

export const SIGNATURE_LABEL =
  /^(responsable|elaboro|elaborado por|elabora|preparo|preparado por|reviso|revisado por|autorizo|autorizado por|autoriza|aprobo|aprobado por|aprueba|visto bueno|vo\.? ?bo\.?|valido|validado por|firma|firma y sello|nombre y firma|sello|lugar y fecha|f\.)\s*(:|por:|$)/

export const PERSON_TITLE =
  /^(lic|licda|licdo|licenciad[oa]|licencia|ing|inga|ingenier[oa]|arq|arquitect[oa]|dr|dra|doctora?|sr|sra|srta|senora?|senorita|tec|tecnic[oa]|prof|profesora?|msc|mtro|mtra|maestr[oa]|mag|abg|abogad[oa]|cpa|don|dona|br|bachiller|cnel|coronel)\b\.?\s+\S/

export const NOTE =
  /^(notas?|observacion(es)?|obs\.|aclaracion(es)?|condicion(es)?|supuestos?)\s*(\d{1,2}|\(\d{1,2}\))?\s*[:.-]\s*\S/

export const TOTAL_LABEL =
  /^(sub[\s-]*total(es)?|total(es)?|suma(s|toria|torias)?|promedio|acumulado|porcentaje (mensual|acumulado|total)|avance (mensual|acumulado)|% (mensual|acumulado|total))\b/

/** The foot of a table that counts its rows by month. */
export const LOAD_LABEL = /^(actividades|acciones|tareas) (con trabajo|programadas) (en el|por|cada) mes( \(|$)/

export const UNIT_LABEL =
  /^(nombre de la )?(unidad( (organizativa|administrativa|ejecutora|responsable|institucional|organica))?|centro de (costos?|responsabilidad|gestion)|dependencia|direccion|oficina|area|departamento|gerencia|seccion)\s*(:|$)/

/** Sheets with these names say nothing about a unit. */
export const GENERIC_SHEET =
  /^((hoja|sheet|libro|tabla|table|planilla|plan|poa|pat|pao|pta|matriz|formato|formulario|datos|data|consolidado|resumen|programacion|actividades|anual|general|export|operativo|operativa|trabajo|institucional|mensual|de)[\s_-]*)*\(?\d*\)?$/

/** Marks that say "this month" without saying how much. */
export const MARK = /^(x+|✓|✔|√|●|•|■|▪|\*+|si|p|☑|✗|✘|o)$/i

export const DASH = /^[-–—_.]+$/
