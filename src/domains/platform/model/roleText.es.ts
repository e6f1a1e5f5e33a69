/** Names of the roles (product.md 2) and what each does. */
export const roleText = {
  responsible: { name: 'Responsable de actividad', does: 'Responde por las actividades de su puesto y las reporta' },
  liaison: { name: 'Enlace de planificación', does: 'Escribe el plan de la unidad y reporta por cuenta de otros' },
  unitHead: { name: 'Jefatura de unidad', does: 'Presenta y firma el plan; valida los reportes de la unidad' },
  technicalLead: { name: 'Unidad rectora', does: 'Cuida las actividades tipo que otras oficinas ejecutan' },
  planningOfficer: {
    name: 'Planificación',
    does: 'Revisa y consolida planes, fija el calendario, verifica por muestra',
  },
  executive: { name: 'Dirección Ejecutiva', does: 'Da el visto bueno' },
  authority: { name: 'Titular', does: 'Autoriza el plan y lee el tablero' },
  budgetOfficer: { name: 'Unidad Financiera', does: 'Pone techos, fuentes y precios' },
  internalControl: { name: 'Control Interno', does: 'Lee todo, evalúa y cierra hallazgos' },
  externalAuditor: { name: 'Auditoría externa', does: 'Lee un alcance fijado hasta una fecha' },
  registryClerk: { name: 'Mesa de entrada', does: 'Recibe, numera y pasa expedientes' },
  communications: { name: 'Comunicaciones', does: 'Publica y responde preguntas' },
  admin: { name: 'Administración', does: 'Lleva personas, puestos, unidades e institución; no aprueba nada' },
} as const
