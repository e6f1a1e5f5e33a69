import type { ChangeCause, ChangeRequestStatus } from '../../model/changes/changeRequest.ts'
import type { RequestItem } from '../../model/changes/requestItem.ts'
import type { PlanStatus, UnitPlanStatus } from '../../model/plan.ts'
import type { RecordKind } from '../../model/records/recordFile.ts'
import type { ConformityAct, ConformityStatus } from '../../model/workflow/conformity.ts'
import type { CoordinationStatus } from '../../model/workflow/coordination.ts'
import type { VersionKind } from '../../model/workflow/planVersion.ts'
import type { VersionStatus } from '../../model/workflow/versionWorkflow.ts'

/** Words of the data files, the same that the pages say. */
export const valueText = {
  versionKind: {
    formulation: 'formulación',
    late: 'unidad tardía',
    adjustment: 'ajuste al presupuesto',
    change: 'cambio',
  } satisfies Record<VersionKind, string>,
  versionStatus: {
    authorized: 'autorizada',
    inForce: 'vigente',
    superseded: 'sustituida',
    annulled: 'anulada',
  } satisfies Record<VersionStatus, string>,
  requestStatus: {
    draft: 'en borrador',
    submitted: 'presentada',
    returned: 'devuelta',
    endorsed: 'con visto bueno',
    approved: 'aprobada',
    approvedInPart: 'aprobada en parte',
    refused: 'rechazada',
    withdrawn: 'retirada',
  } satisfies Record<ChangeRequestStatus, string>,
  cause: {
    budget: 'cambio de presupuesto',
    instruction: 'instrucción superior',
    law: 'cambio de la ley o del reglamento',
    emergency: 'emergencia',
    demand: 'cambio en la demanda del servicio',
    otherUnit: 'depende de otra unidad',
    staff: 'falta o cambio de personal',
    planningError: 'error al planificar',
    other: 'otra',
    reorganisation: 'la unidad cerró',
  } satisfies Record<ChangeCause, string>,
  itemKind: {
    edit: 'cambiar datos de una actividad',
    add: 'agregar una actividad',
    drop: 'quitar una actividad',
    suspend: 'suspender una actividad',
    resume: 'reanudar una actividad suspendida',
    split: 'dividir una actividad',
    merge: 'unir varias actividades',
    transfer: 'trasladar una actividad a otra unidad',
    exempt: 'marcar meses no exigibles',
    inherit: 'pasar a la unidad que hereda',
    end: 'terminar con la unidad que cerró',
  } satisfies Record<RequestItem['kind'], string>,
  coordinationStatus: {
    pending: 'sin respuesta',
    accepted: 'aceptada',
    refused: 'rechazada',
    proposed: 'propone otra cosa',
    withdrawn: 'retirada',
  } satisfies Record<CoordinationStatus, string>,
  planStatus: {
    preparing: 'en preparación',
    endorsed: 'visto bueno',
    authorized: 'autorizado',
    inForce: 'vigente',
    closed: 'cerrado',
  } satisfies Record<PlanStatus, string>,
  unitStatus: {
    draft: 'borrador',
    submitted: 'presentado',
    observed: 'observado',
    endorsed: 'visto bueno',
    inForce: 'vigente',
    superseded: 'sustituido',
    closed: 'cerrado',
  } satisfies Record<UnitPlanStatus, string>,
  recordKind: {
    changeRequest: 'solicitud de cambio',
    session: 'acta de sesión',
    closingReport: 'informe de cierre de unidad',
    yearClosing: 'informe de cierre del año',
  } satisfies Record<RecordKind, string>,
  conformityAct: { give: 'dar conformidad', except: 'marcar excepción', withdraw: 'retirar' } satisfies Record<
    ConformityAct,
    string
  >,
  conformityStatus: { pending: 'pendiente', given: 'conforme', exception: 'con excepción' } satisfies Record<
    ConformityStatus,
    string
  >,
  outcome: { resolved: 'resuelta', withdrawn: 'retirada' },
  scope: { plan: 'plan', unit: 'unidad', request: 'solicitud de cambio' },
  copy: { publica: 'pública', interna: 'interna' },
  /** Steps of plans, of plans of units and of requests. */
  act: {
    open: 'abrir',
    submit: 'presentar',
    recall: 'retirar lo presentado',
    observe: 'devolver con observaciones',
    review: 'terminar la revisión',
    endorse: 'visto bueno',
    reopen: 'abrir de nuevo',
    elaborate: 'elaboró',
    return: 'devolver',
    authorize: 'autorizar',
    annul: 'anular la versión autorizada',
    bringIntoForce: 'poner en vigor',
    openRound: 'abrir otra ronda',
    adjust: 'abrir para el ajuste',
    supersede: 'sustituir',
    sign: 'firmar una sección',
    declareClosing: 'declarar el cierre',
    recallClosing: 'retirar el cierre declarado',
    confirmClosing: 'confirmar el cierre',
    returnClosing: 'devolver el cierre',
    closeYear: 'cerrar el año',
    reopenYear: 'reabrir el año',
    withdraw: 'retirar',
    approve: 'aprobar',
    approveInPart: 'aprobar en parte',
    refuse: 'rechazar',
    write: 'escribir',
    acceptTransfer: 'aceptar el traslado',
    refuseTransfer: 'no aceptar el traslado',
  } as Readonly<Record<string, string>>,
  flag: (value: boolean) => (value ? 'sí' : 'no'),
} as const

export type SampleHead = {
  institution: string
  years: string
  units: string
  names: boolean
  /** Last line of the log that the sample knows, and when it was written. */
  seq: number
  hash: string
  at: string
}

export const sampleText = {
  title: 'Índice de la muestra para auditoría',
  formCode: 'HILO-MUESTRA',
  version: '1',
  intro: (files: number, left: number) =>
    `Archivos en la muestra: ${files}. Cosas que quedaron fuera: ${left}. La huella de cada archivo es su SHA-256.`,
  labels: {
    institution: 'Institución',
    years: 'Años',
    units: 'Unidades',
    names: 'Nombres de personas',
    head: 'Cabeza de la cadena',
  },
  allUnits: 'todas',
  withNames: 'incluidos',
  withoutNames: 'no incluidos',
  headOf: ({ seq, hash, at }: SampleHead) => `línea ${seq}, ${hash}, escrita el ${at}`,
  columns: { path: 'Archivo', what: 'Qué es', bytes: 'Bytes', sha256: 'SHA-256' },
  leftColumns: { what: 'Qué es', why: 'Por qué quedó fuera', sha256: 'SHA-256' },
  included: 'En la muestra',
  left: 'Fuera de la muestra',
  nothingLeft: 'Nada quedó fuera.',
  why: {
    signed: 'Lleva firmas y nombres; la muestra se pidió sin nombres de personas.',
    attached: 'Puede llevar datos personales; la muestra se pidió sin nombres de personas.',
    internal: 'Copia interna con nombres; la muestra se pidió sin nombres de personas.',
    personal: 'Nombres de personas: la muestra se pidió sin ellos.',
    otherUnits: 'Es de todas las unidades; la muestra se pidió de algunas.',
    comparison: 'Comparación de versiones; sale de las versiones que van aquí.',
    working: 'Copia de trabajo, sin valor oficial; aquí está su huella.',
    format: 'De cada versión van los datos congelados y los PDF entregados; aquí está su huella.',
    notKept: 'Salió antes de que Hilo guardara lo entregado; solo queda su huella.',
  },
  what: {
    readme: 'Qué es esta muestra y cómo se comprueba',
    program: 'Programa que comprueba la muestra sin Hilo',
    version: (year: number, number: number) => `Plan ${year}, versión ${number}: bytes congelados`,
    part: (unit: string, year: number, number: number) => `${unit} en la versión ${number} del plan ${year}`,
    printed: (year: number, number: number | null) => `Plan ${year}, versión ${number ?? ''}: PDF entregado`,
    signed: (year: number, number: number) => `Plan ${year}, versión ${number}: copia firmada`,
    attached: (year: number, number: number) => `Documento adjunto de la solicitud ${number} de ${year}`,
    record: (year: number, number: number) =>
      `Constancia de la solicitud de cambio ${number} de ${year}: bytes congelados`,
    printedRecord: (year: number) => `Constancia del plan ${year}: PDF entregado`,
    document: (year: number, format: string) => `Plan ${year}: documento entregado (${format})`,
    chain: 'Cadena completa del registro: número y huellas de cada línea',
    lines: 'Texto exacto de las líneas del registro que hablan de lo pedido',
    personal: 'Datos personales apartados de esas líneas, con su sal',
    names: 'Nombres de quienes hicieron cada cosa, y datos personales del registro',
    dictionary: 'Qué significa cada campo',
    index: 'Lista de lo que trae la muestra y de lo que quedó fuera',
  },
  tables: {
    versiones: 'Versiones aprobadas',
    partes: 'Planes de unidades dentro de cada versión',
    documentos: 'Documentos entregados',
    copias_firmadas: 'Copias firmadas',
    constancias: 'Constancias de lo decidido',
    cambios: 'Solicitudes de cambio',
    cambios_detalle: 'Lo que pide cada solicitud de cambio y su decisión',
    actos: 'Pasos y firmas de planes y solicitudes',
    conformidad: 'Conformidad técnica de las unidades rectoras',
    observaciones: 'Observaciones de la revisión',
    coordinacion: 'Lo que unas unidades pidieron a otras',
  },
} as const

/** The text that greets whoever opens the sample. */
export function readmeText(head: SampleHead): string {
  return `MUESTRA PARA AUDITORÍA
${head.institution}

Años: ${head.years}
Unidades: ${head.units}
Nombres de personas: ${head.names ? sampleText.withNames : sampleText.withoutNames}
Cabeza de la cadena del registro: línea ${head.seq}
  ${head.hash}
  escrita el ${head.at}

QUÉ TRAE
indice.pdf e indice.csv   cada archivo con su tamaño y su huella SHA-256, y lo que quedó fuera y por qué
AÑO/versiones/            el plan aprobado, tal como se congeló
AÑO/documentos/           los PDF que se entregaron de esas versiones
AÑO/constancias/          lo decidido sobre cada solicitud de cambio, tal como se congeló
AÑO/cambios/              documentos adjuntos de las solicitudes de cambio, cuando el alcance los incluye
AÑO/cortes/               lo que se sabía al cerrar los meses, tal como se congeló
AÑO/ejecucion/            los informes de ejecución que se emitieron, tal como se congelaron
AÑO/evidencias/           archivos que prueban los informes de los meses cerrados, cuando el alcance los incluye
AÑO/*.csv y *.json        los mismos datos en dos formas: pasos y firmas, observaciones, cambios, coordinación
registro/                 la cadena completa del registro y el texto de las líneas que hablan de lo pedido
diccionario.csv y .json   qué significa cada campo
manifiesto.json           cada archivo con su huella, el alcance y la cabeza de la cadena
verificar.mjs             comprueba todo lo anterior sin Hilo y sin conexión

CÓMO SE COMPRUEBA
Necesita Node.js 20 o posterior. Con el ZIP o con la carpeta ya abierta:

  node verificar.mjs muestra.zip
  node verificar.mjs .

Si tiene una muestra anterior de la misma institución, compruebe que la historia no se reescribió ni se acortó:

  node verificar.mjs muestra.zip --anterior muestra-vieja.zip

Si tiene anotada una cabeza de la cadena (de un acta, de una publicación), compruebe que sigue ahí:

  node verificar.mjs muestra.zip --cabeza NUMERO:HUELLA

Termina con 0 si todo concuerda, 1 si algo no concuerda, 2 si se le llamó mal. El programa es un solo archivo que se
puede leer; también lo da cada instalación de Hilo en la dirección /verificar.mjs. Use una copia que no venga de la
misma mano que la muestra. La huella del ZIP entero queda en el registro de la institución con la descarga.

QUÉ PRUEBA Y QUÉ NO
Una muestra sola prueba que sus partes concuerdan entre sí: quien tenga el servidor podría rehacerla entera. Dos
muestras, o una cabeza anotada antes, prueban que lo escrito hasta entonces no cambió ni desapareció.
De las líneas del registro que hablan de otras cosas va solo la huella de su texto: basta para rehacer la cadena y no
dice lo que contienen. Lo que se negó a alguien no nombra ningún plan, y por eso está solo como huella.
Los textos que escribieron las unidades van como se escribieron: Hilo no busca nombres dentro de ellos.
`
}
