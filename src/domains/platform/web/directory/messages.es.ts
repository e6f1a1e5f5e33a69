/** Importing units and people from a sheet. */
export const directoryText = {
  lead: 'De una hoja de cálculo, un CSV o un texto con tabuladores. Nada se guarda hasta que usted acepta.',
  steps: ['Archivo', 'Revisión', 'Aceptar'],
  stepsLabel: 'Pasos de la importación',
  file: 'Archivo',
  fileHint:
    'La primera fila dice qué hay en cada columna. Unidades: Código, Unidad, Tipo, Depende de, Alias. Personas: Nombre, Correo, Unidad, Puesto, Roles. Puede traer las dos listas.',
  from: 'Desde el día',
  fromHint: 'Las unidades y los puestos nuevos existen desde ese día.',
  read: 'Revisar el archivo',
  reading: (name: string) => `Leyendo ${name}`,
  found: (rows: number, doubts: number) =>
    `${rows === 1 ? 'Una fila' : `${rows.toLocaleString('es-SV')} filas`}${doubts === 0 ? ', sin dudas.' : doubts === 1 ? '; una tiene dudas.' : `; ${doubts.toLocaleString('es-SV')} tienen dudas.`}`,
  show: 'Mostrar',
  shows: {
    all: 'Todas',
    doubts: 'Con dudas',
    create: 'Se crean',
    change: 'Cambian',
    same: 'Iguales',
    impossible: 'No entran',
  },
  effects: { create: 'Se crea', change: 'Cambia', same: 'Queda igual', impossible: 'No entra' },
  kinds: { unit: 'Unidad', person: 'Persona' },
  columns: { take: 'Entra', place: 'Lugar', kind: 'Qué es', name: 'Nombre', effect: 'Qué pasará', doubts: 'Dudas' },
  caption: 'Filas del archivo y lo que harían',
  place: (sheet: string | null, ref: string) => (sheet === null ? `línea ${ref}` : `${sheet} · ${ref}`),
  take: (name: string) => `Que entre ${name}`,
  doubts: {
    codeMissing: () => 'Falta el código.',
    nameMissing: () => 'Falta el nombre.',
    emailBad: (value: string) => (value === '' ? 'Falta el correo.' : `«${value}» no es un correo.`),
    kindAssumed: (value: string) =>
      value === ''
        ? 'Sin tipo: se pondrá Central.'
        : `El tipo «${value}» no se conoce: se pondrá Central o se dejará el que tiene.`,
    parentUnknown: (value: string) => `La unidad superior «${value}» no existe ni está en el archivo.`,
    departmentUnknown: (value: string) => `El departamento «${value}» no es del país: se deja como está, o sin decir.`,
    unitUnknown: (value: string) => `La unidad «${value}» no existe: entra sin puesto.`,
    postMissing: (value: string) => `Dice la unidad «${value}» y no el puesto: entra sin puesto.`,
    roleUnknown: (value: string) => `El rol «${value}» no se conoce y no se da.`,
    repeated: (value: string) => `El código «${value}» ya está en una fila anterior.`,
    before: (value: string) => `Hasta ahora: «${value}».`,
  },
  accept: (count: number) => (count === 1 ? 'Aceptar una fila' : `Aceptar ${count.toLocaleString('es-SV')} filas`),
  other: 'Elegir otro archivo',
  doneTitle: 'Importación hecha',
  done: (units: number, people: number, posts: number, assignments: number) =>
    `Unidades creadas o cambiadas: ${units}. Personas: ${people}. Puestos abiertos: ${posts}. Asignaciones: ${assignments}.`,
  toUnits: 'Ver las unidades',
  toPeople: 'Ver las personas',
  chooseFirst: 'Elija un archivo.',
  emptyTitle: 'Ninguna fila con ese filtro',
  empty: 'Elija «Todas» para verlas.',
  onlyAdmin: 'Lo hace Administración. Pídale que importe la lista.',
} as const
