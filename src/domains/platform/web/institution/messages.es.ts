/** Data of the institution. */
export const institutionText = {
  lead: 'Aparece en la barra, en los documentos y en el portal.',
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
