import { counted } from '../../../../kernel/spanish.ts'

/** What units ask of each other for their activities. */
export const coordinationText = {
  title: (year: string) => `Coordinación del plan ${year}`,
  lead: (open: number) =>
    open === 0
      ? 'Ninguna solicitud entre unidades espera respuesta.'
      : `${counted(open, 'solicitud entre unidades espera', 'solicitudes entre unidades esperan')} respuesta o acuerdo.`,
  ask: 'Pedir a otra unidad',
  askHint:
    'La otra unidad queda nombrada como apoyo de la actividad. Mientras ella no responda, el plan de la suya no se presenta.',
  unit: 'Su unidad',
  activity: 'Actividad',
  activityMissing: 'Elija la actividad.',
  units: 'A qué unidad',
  unitsMissing: 'Elija al menos una unidad.',
  what: 'Qué necesita de ella',
  whatMissing: 'Diga qué necesita en una frase de al menos 5 letras.',
  joint: 'Actividad conjunta: las dos la hacen, cada una con su parte del año',
  asked: 'Solicitud enviada.',
  remove: (name: string) => `Quitar ${name}`,
  filter: 'Qué solicitudes',
  filters: { mine: 'Me toca responder', sent: 'Pidió mi unidad', open: 'Abiertas', all: 'Todas' },
  none: 'Ninguna solicitud está en ese grupo.',
  showAll: 'Ver todas',
  emptyTitle: 'Ninguna unidad ha pedido nada a otra',
  empty: 'Cuando una actividad necesite a otra unidad, aquí se verá qué pide y qué se le respondió.',
  caption: 'Solicitudes entre unidades',
  who: 'Quién pide y a quién',
  whoWords: (asking: string, asked: string) => `${asking} pide a ${asked}`,
  jointMark: 'conjunta',
  status: 'Respuesta',
  statuses: {
    pending: 'Sin respuesta',
    accepted: 'Aceptada',
    refused: 'Rechazada',
    proposed: 'Propone otra cosa',
    withdrawn: 'Retirada',
  },
  leftOpen: (reason: string) => `Se sigue sin respuesta: ${reason}`,
  carried: 'Ya está en el plan de la otra unidad',
  acts: {
    accept: 'Aceptar',
    refuse: 'Rechazar',
    propose: 'Proponer otra cosa',
    agree: 'Aceptar la propuesta',
    carry: 'Agregar mi parte a mi plan',
    leaveOpen: 'Seguir sin respuesta',
    withdraw: 'Retirar',
  },
  hints: {
    accept: 'Su unidad se compromete a lo que se le pide.',
    refuse: 'Diga por qué; la otra unidad verá el motivo.',
    propose: 'Diga qué puede hacer; la otra unidad lo acepta o retira la solicitud.',
    agree: 'La solicitud queda aceptada como la otra unidad propone.',
    carry: 'Entra en su plan una actividad con el mismo nombre; programe en ella su parte del año.',
    leaveOpen: 'Su plan se podrá presentar; diga por qué sigue sin esperar la respuesta.',
    withdraw: 'La solicitud se cierra y deja de contar.',
  },
  proposal: 'Qué propone su unidad',
  done: 'Listo.',
  by: (person: string) => `por ${person}`,
} as const
