/** Words of the public page with the head of the log at the end of each day. */
export const logHeadsText = {
  title: 'Registro de actos: cabeza de cada día',
  lead: 'Cada acto que se hace en Hilo deja una línea en un registro, y cada línea lleva la huella de la anterior. La última de un día, su cabeza, resume toda la historia hasta entonces.',
  use: 'Quien guarde una de estas huellas puede comprobar después, con cualquier copia del registro, que nadie cambió ni quitó nada de lo anterior: le basta el programa verificar-registro.mjs, que no necesita Hilo ni conexión.',
  caption: 'Cabeza del registro al terminar cada día',
  columns: { day: 'Día', line: 'Línea', hash: 'Huella (SHA-256)' },
  none: 'Ningún día con actos había terminado entonces.',
  until: 'Ver los 31 días que terminan el',
  see: 'Ver',
  before: 'Los 31 días anteriores',
  badDay: 'Ese día no se entiende: escríbalo como 2026-01-31. Se muestran los últimos.',
  file: 'La misma tabla como CSV',
  program: 'El programa que comprueba',
} as const
