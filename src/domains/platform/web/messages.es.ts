/** Titles of the pages of administration: the only words that the list of pages loads. */
export const pageTitles = {
  signIn: 'Entrar en Hilo',
  invitation: 'Elija su contraseña',
  units: 'Unidades',
  unit: 'Unidad',
  people: 'Personas y puestos',
  person: 'Persona',
  institution: 'Institución',
  countryPack: 'Paquete del país',
  calendar: 'Calendario laboral',
  directory: 'Importar unidades y personas',
  log: 'Registro de actos',
  notices: 'Avisos',
  noticeChoice: 'Qué quiero recibir',
  outbox: 'Correo',
  files: 'Archivos guardados',
} as const
