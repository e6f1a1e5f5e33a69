/** Data of the institution. */
export const institutionText = {
  lead: 'Aparece en la barra y en los documentos.',
  fields: {
    name: 'Nombre oficial',
    acronym: 'Siglas',
    country: 'País',
    locale: 'Números y fechas',
    timeZone: 'Zona horaria',
    emblemSvg: 'Emblema',
  },
  countries: { SV: 'El Salvador', PY: 'Paraguay', CO: 'Colombia', HN: 'Honduras', AR: 'Argentina', GT: 'Guatemala' },
  locales: {
    'es-SV': '1,234.5 (El Salvador)',
    'es-HN': '1,234.5 (Honduras)',
    'es-GT': '1,234.5 (Guatemala)',
    'es-CO': '1.234,5 (Colombia)',
    'es-PY': '1.234,5 (Paraguay)',
    'es-AR': '1.234,5 (Argentina)',
  },
  zoneHint: 'Decide a qué hora cierra cada día. Vale desde el próximo arranque del programa.',
  emblemHint: 'Código SVG de un solo color, sin textos con fuentes. Vacío: el escudo de Hilo.',
  save: 'Guardar los cambios',
  saved: 'Institución guardada.',
  readOnly: 'Lo cambia Administración.',
} as const

/** What a country has in common, in force and as shipped. */
export const packText = {
  lead: 'Lo que las instituciones de un país tienen en común. Se leyó al instalar; desde entonces vale lo guardado, y una versión nueva de Hilo no lo cambia.',
  same: 'Lo guardado es lo mismo que trae esta versión de Hilo.',
  differences: (count: number) =>
    count === 1
      ? 'Un dato difiere del paquete que trae esta versión de Hilo.'
      : `${count.toLocaleString('es-SV')} datos difieren del paquete que trae esta versión de Hilo.`,
  notShipped: 'Esta versión de Hilo no trae un paquete para el país de la institución.',
  notKept: 'Al instalar no se guardó un paquete: lo que Institución no dice se toma de esta versión.',
  caption: 'Datos del país en vigor y en esta versión de Hilo',
  columns: { fact: 'Dato', inForce: 'En vigor', shipped: 'En esta versión', difference: 'Diferencia' },
  /** Facts by their place in the pack; one of a newer pack without words here shows its place. */
  facts: {
    country: 'Código del país',
    name: 'País',
    locale: 'Números y fechas',
    timeZone: 'Zona horaria',
    currency: 'Moneda',
    'labels.yearlyPlan.name': 'Nombre del plan del año',
    'labels.yearlyPlan.acronym': 'Siglas del plan del año',
    'departments.source': 'De dónde son los departamentos o provincias',
    'workingCalendar.weekend': 'Fin de semana',
    'workingCalendar.missing': 'Lo que los feriados no traen',
  },
  holiday: (name: string) => `Feriado: ${name}`,
  department: (code: string) => `Departamento o provincia ${code}`,
  equal: 'igual',
  different: 'distinto',
  missing: 'no lo trae',
} as const
