import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../../../kernel/contract.ts'
import { type Actor, type NoticeKind, noticeKinds } from '../../../platform/model/index.ts'
import { partiesToEvaluation } from '../evaluation/evaluationWorkflow.ts'
import { partiesToFollowUp } from '../followUp/followUpWorkflow.ts'
import { partiesToReports } from '../reportWorkflow.ts'
import {
  factsOf,
  type NoticeGround,
  type Standing,
  type WaitingFollowUp,
  type WaitingPart,
  type WaitingReport,
} from './noticeFacts.ts'
import { noticesOf } from './noticesOf.ts'

/* Viernes 6 de marzo de 2026; el lunes 9 es el siguiente día hábil. */
const TODAY = '2026-03-06'
const calendar = { fromYear: 2025, toYear: 2027, weekend: [6, 7] as const, freeDays: new Set<string>() }
const norte = { id: 'norte', name: 'Oficina del Norte' }
const sur = { id: 'sur', name: 'Oficina del Sur' }

function aPerson(personId: string, ...posts: [unitId: string, postId: string, ...roles: Role[]][]): Actor {
  const assignments = posts.map(([unitId, postId, ...roles], at) => ({
    ...{ id: `${personId}${at}`, kind: 'holder' as const, postId, postName: 'Puesto', unitId, roles },
  }))
  return { personId, name: personId, email: `${personId}@ministerio.example`, assignments }
}

const people = {
  responsable: aPerson('responsable', ['norte', 'p-resp', 'responsible']),
  otra: aPerson('otra', ['norte', 'p-otra', 'responsible']),
  enlace: aPerson('enlace', ['norte', 'p-enl', 'liaison']),
  jefa: aPerson('jefa', ['norte', 'p-jefa', 'unitHead']),
  directora: aPerson('directora', ['direccion', 'p-dir', 'unitHead']),
  planificacion: aPerson('planificacion', ['planif', 'p-plan', 'planningOfficer']),
  titular: aPerson('titular', ['despacho', 'p-tit', 'authority']),
  ajena: aPerson('ajena', ['sur', 'p-ajena', 'unitHead']),
  rectora: aPerson('rectora', ['empleo', 'p-rec', 'technicalLead']),
  deDos: aPerson('deDos', ['empleo', 'p-rec2', 'technicalLead'], ['norte', 'p-apoyo']),
} as const
type Who = keyof typeof people

const standing = (who: Who): Standing => ({
  actor: people[who],
  toReport: (unitId, responsiblePostIds) =>
    new Set(partiesToReports(people[who], { unitId, levelAbovePostId: 'p-dir', responsiblePostIds }).keys()),
  toFollowUp: (one) => new Set(partiesToFollowUp(people[who], one).keys()),
  toPart: (unitId) => new Set(partiesToEvaluation(people[who], unitId).keys()),
})

const aReport = (change: Partial<WaitingReport> = {}): WaitingReport => ({
  ...{ thing: 'report', id: 'a1/2026-2', unit: norte, year: 2026, month: 2 },
  activity: { id: 'a1', name: 'Visitar centros de trabajo' },
  ...{
    responsiblePostIds: ['p-resp'],
    status: 'draft',
    makers: [],
    since: null,
    dueOn: '2026-03-20',
    exceptedAt: null,
    answered: null,
  },
  ...change,
})
const aFollowUp = (change: Partial<WaitingFollowUp> = {}): WaitingFollowUp => ({
  ...{ id: 's1', kind: 'instruction', year: 2026, unitId: 'norte', postId: null, text: 'Ordene el archivo' },
  ...{ dueOn: '2026-04-30', status: 'open', unit: norte, since: '2026-03-02T15:00:00.000Z' },
  ...change,
})
const aPart = (change: Partial<WaitingPart> = {}): WaitingPart => ({
  ...{ evaluationId: 'e1', year: 2026, quarter: 1, unit: norte, status: 'pending', since: null },
  ...change,
})

type Waiting = Partial<Pick<NoticeGround, 'reports' | 'followUps' | 'parts'>>
const ground = (waiting: Waiting, today: string = TODAY): NoticeGround => ({
  ...{ today, calendar, dayOf: (instant) => instant.slice(0, 10), reports: [], followUps: [], parts: [] },
  headsOf: (unitId) => (unitId === 'norte' ? ['jefa'] : []),
  ...waiting,
})
const told = (who: Who, waiting: Waiting, muted: readonly NoticeKind[] = [], today: string = TODAY) =>
  noticesOf(factsOf(ground(waiting, today), standing(who)), muted)
const kindsFor = (waiting: Waiting): Partial<Record<Who, string>> => {
  const all = Object.keys(people).map(
    (who) =>
      [
        who,
        told(who as Who, waiting)
          .map(({ kind }) => kind)
          .join(),
      ] as const,
  )
  return Object.fromEntries(all.filter(([, kinds]) => kinds !== ''))
}

const sentOn = (day: string, change: Partial<WaitingReport> = {}): WaitingReport =>
  aReport({ status: 'submitted', makers: ['responsable'], since: `${day}T15:00:00.000Z`, ...change })

const answered = (id: string): WaitingReport =>
  sentOn('2026-03-04', { id, answered: { leadUnitId: 'empleo', at: '2026-03-04T15:00:00.000Z' } })

describe('a quién se avisa de qué', () => {
  it.each<[string, Waiting, Partial<Record<Who, string>>]>([
    [
      'un informe que falta: quien responde por la actividad, el enlace y la jefatura',
      { reports: [aReport()] },
      { responsable: 'owed', enlace: 'owed', jefa: 'owed' },
    ],
    [
      'un informe que vence el próximo día hábil, aunque haya un fin de semana en medio',
      { reports: [aReport({ dueOn: '2026-03-09' })] },
      { responsable: 'closingSoon', enlace: 'closingSoon', jefa: 'closingSoon' },
    ],
    [
      'un informe que vence dentro de dos días hábiles todavía no cierra pronto',
      { reports: [aReport({ dueOn: '2026-03-10' })] },
      { responsable: 'owed', enlace: 'owed', jefa: 'owed' },
    ],
    [
      'un informe cuyo plazo venció sigue faltando, y ya no cierra pronto',
      { reports: [aReport({ dueOn: '2026-03-05' })] },
      { responsable: 'owed', enlace: 'owed', jefa: 'owed' },
    ],
    [
      'un informe devuelto: quien lo escribe',
      { reports: [aReport({ status: 'returned', makers: ['responsable'], since: '2026-03-05T15:00:00.000Z' })] },
      { responsable: 'returned', enlace: 'returned', jefa: 'returned' },
    ],
    [
      'un informe devuelto hace más de 5 días hábiles está detenido',
      { reports: [aReport({ status: 'returned', makers: ['responsable'], since: '2026-02-26T15:00:00.000Z' })] },
      { responsable: 'stuck', enlace: 'stuck', jefa: 'stuck' },
    ],
    [
      'un informe enviado: la jefatura, y el nivel superior no',
      { reports: [sentOn('2026-03-04')] },
      { jefa: 'toReview' },
    ],
    [
      'un informe que la jefatura hizo: el nivel superior',
      { reports: [sentOn('2026-03-04', { makers: ['jefa'] })] },
      { directora: 'toReview' },
    ],
    [
      'un informe que espera 5 días hábiles todavía no está detenido',
      { reports: [sentOn('2026-02-27')] },
      { jefa: 'toReview' },
    ],
    [
      'un informe que espera más de 5 días hábiles: detenido, y lo sabe también el nivel superior',
      { reports: [sentOn('2026-02-26')] },
      { jefa: 'stuck', directora: 'stuck' },
    ],
    [
      'lo que espera desde hace años está detenido',
      { reports: [sentOn('2019-02-26')] },
      { jefa: 'stuck', directora: 'stuck' },
    ],
    [
      'un informe devuelto con una excepción de la rectora: además, a quien lo corrige',
      {
        reports: [
          aReport({
            ...{ status: 'returned', makers: ['responsable'], since: '2026-03-05T15:00:00.000Z' },
            exceptedAt: '2026-03-05T14:00:00.000Z',
          }),
        ],
      },
      { responsable: 'returned,exception', enlace: 'returned,exception', jefa: 'returned,exception' },
    ],
    [
      'un informe enviado con una excepción: a la jefatura, que decide, también si ella lo hizo',
      { reports: [sentOn('2026-03-04', { makers: ['jefa'], exceptedAt: '2026-03-05T14:00:00.000Z' })] },
      { jefa: 'exception', directora: 'toReview' },
    ],
    [
      'una excepción respondida: a quien la marcó, salvo quien es de la oficina; la jefatura lo revisa',
      { reports: [answered('a')] },
      { jefa: 'toReview', rectora: 'toReview' },
    ],
    ['una instrucción: la jefatura de la unidad', { followUps: [aFollowUp()] }, { jefa: 'toAnswer' }],
    ['una instrucción que vence hoy', { followUps: [aFollowUp({ dueOn: TODAY })] }, { jefa: 'closingSoon' }],
    [
      'una instrucción respondida: quien instruye',
      { followUps: [aFollowUp({ status: 'answered' })] },
      { titular: 'toReview' },
    ],
    ['una instrucción devuelta', { followUps: [aFollowUp({ status: 'returned' })] }, { jefa: 'returned' }],
    [
      'un compromiso que nombra un puesto: ese puesto y la jefatura',
      { followUps: [aFollowUp({ kind: 'commitment', postId: 'p-resp' })] },
      { responsable: 'toAnswer', jefa: 'toAnswer' },
    ],
    [
      'un compromiso respondido: Planificación',
      { followUps: [aFollowUp({ kind: 'commitment', status: 'answered' })] },
      { planificacion: 'toReview' },
    ],
    ['la parte de una evaluación: la jefatura y el enlace', { parts: [aPart()] }, { enlace: 'owed', jefa: 'owed' }],
    [
      'la parte enviada: Planificación',
      { parts: [aPart({ status: 'submitted', since: '2026-03-05T15:00:00.000Z' })] },
      { planificacion: 'toReview' },
    ],
  ])('%s', (_title, waiting, expected) => {
    expect(kindsFor(waiting)).toEqual(expected)
  })
})

describe('qué dice y adónde lleva', () => {
  it('un informe solo lleva a su página; varios de una unidad y un mes, al mes', () => {
    const one = aReport({ dueOn: '2026-03-05' })
    expect(told('jefa', { reports: [one] })).toMatchObject([
      {
        text: 'Falta el informe de febrero de 2026 de «Visitar centros de trabajo».',
        ...{ href: '/seguimiento/2026/2/a1', unitName: 'Oficina del Norte', dueOn: '2026-03-05' },
      },
    ])
    const two = aReport({ id: 'a2/2026-2', activity: { id: 'a2', name: 'Otra' }, dueOn: '2026-03-05' })
    expect(told('jefa', { reports: [one, two] })).toMatchObject([
      {
        text: 'Faltan 2 informes de febrero de 2026.',
        ...{ href: '/seguimiento/2026?mes=2', facts: [expect.anything(), expect.anything()] },
      },
    ])
  })

  it('informes de otro mes, o de otra unidad, no se juntan', () => {
    const reports = [
      sentOn('2026-03-04', { makers: ['jefa'] }),
      sentOn('2026-03-04', { id: 'b', unit: sur, makers: [] }),
    ]
    expect(
      told('directora', { reports: [...reports, sentOn('2026-03-04', { id: 'c', month: 1, makers: ['jefa'] })] }),
    ).toHaveLength(3)
  })

  it('las excepciones de una unidad y un mes van juntas, aparte de lo que hay que revisar', () => {
    const excepted = (id: string) =>
      sentOn('2026-03-04', { id, makers: ['jefa'], exceptedAt: '2026-03-05T14:00:00.000Z' })
    expect(told('jefa', { reports: [excepted('a')] })).toMatchObject([
      {
        text: 'La unidad rectora marcó una excepción en el informe de febrero de 2026 de «Visitar centros de trabajo».',
        ...{ href: '/seguimiento/2026/2/a1', since: '2026-03-05' },
      },
    ])
    expect(told('jefa', { reports: [excepted('a'), excepted('b')] })).toMatchObject([
      {
        text: 'La unidad rectora marcó excepciones en 2 informes de febrero de 2026.',
        href: '/seguimiento/2026?mes=2',
      },
    ])
  })

  it('las excepciones respondidas de un mes van juntas, de todas las unidades, a la página donde se miran', () => {
    expect(told('rectora', { reports: [answered('a')] })).toMatchObject([
      {
        text: 'Ya respondieron su excepción y falta que usted mire otra vez el informe de febrero de 2026 de «Visitar centros de trabajo».',
        ...{ href: '/seguimiento/2026/conformidad?mes=2', since: '2026-03-04', unitName: norte.name },
      },
    ])
    expect(told('rectora', { reports: [answered('a'), { ...answered('b'), unit: sur }] })).toMatchObject([
      {
        text: 'Ya respondieron sus excepciones y falta que usted mire otra vez 2 informes de febrero de 2026.',
        ...{ href: '/seguimiento/2026/conformidad?mes=2', unitName: '' },
      },
    ])
  })

  it('las respuestas que alguien tiene que cerrar se juntan; lo que una unidad responde, no', () => {
    const answered = ['s1', 's2', 's3'].map((id) => aFollowUp({ id, status: 'answered' }))
    expect(told('titular', { followUps: answered })).toMatchObject([
      { text: '3 instrucciones ya tienen respuesta y esperan su revisión.', href: '/seguimiento/instrucciones' },
    ])
    const open = ['s1', 's2'].map((id) => aFollowUp({ id }))
    expect(told('jefa', { followUps: open }).map(({ href }) => href)).toEqual([
      '/seguimiento/pendientes/s1',
      '/seguimiento/pendientes/s2',
    ])
  })

  it('lo que escribió alguien se acorta en palabras enteras y en una línea', () => {
    const text = `Primera línea\n${'palabra '.repeat(60)}`
    const [notice] = told('jefa', { followUps: [aFollowUp({ text })] })
    expect(notice?.text).toMatch(/^Le toca responder una instrucción: «Primera línea (?:palabra ?)+…»\./u)
    expect(notice?.text.length).toBeLessThan(260)
  })
})

describe('lo que cambia vuelve a ser nuevo', () => {
  const factsToday = (report: WaitingReport, today: string) => told('jefa', { reports: [report] }, [], today)[0]?.facts
  const due = aReport({ dueOn: '2026-03-20' })

  it.each<[string, WaitingReport, WaitingReport, string]>([
    ['al acercarse el plazo', due, due, '2026-03-19'],
    ['al pasar el plazo', due, due, '2026-03-23'],
    ['al volver a enviarlo', sentOn('2026-03-04'), sentOn('2026-03-05'), TODAY],
    ['al detenerse', sentOn('2026-03-04'), sentOn('2026-03-04'), '2026-03-13'],
  ])('%s', (_title, before, after, later) => {
    const [was, is] = [factsToday(before, TODAY), factsToday(after, later)]
    expect([was?.length, is?.length]).toEqual([1, 1])
    expect(is).not.toEqual(was)
  })

  it('sin cambios, el mismo aviso de un día al siguiente', () => {
    expect(factsToday(aReport(), '2026-03-06')).toEqual(factsToday(aReport(), '2026-03-09'))
  })
})

describe('quien no quiere que se le avise', () => {
  it('de lo que cierra pronto, lo ve como lo que falta; de las dos cosas, no lo ve', () => {
    const reports = [aReport({ dueOn: TODAY })]
    expect(told('jefa', { reports }).map(({ kind }) => kind)).toEqual(['closingSoon'])
    expect(told('jefa', { reports }, ['closingSoon']).map(({ kind }) => kind)).toEqual(['owed'])
    expect(told('jefa', { reports }, ['closingSoon', 'owed'])).toEqual([])
  })
})

describe('propiedades', () => {
  const day = fc
    .integer({ min: -60, max: 60 })
    .map((days) => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString())
  const maker = fc.subarray(['jefa', 'responsable', 'enlace'])
  const report = fc
    .record({
      status: fc.constantFrom('draft' as const, 'submitted' as const, 'returned' as const),
      exceptedAt: fc.constantFrom(null, '2026-03-05T14:00:00.000Z'),
      ...{ makers: maker, unit: fc.constantFrom(norte, sur), month: fc.constantFrom(1 as const, 2 as const) },
      ...{ thing: fc.constantFrom('report' as const, 'correction' as const), on: day, due: day },
    })
    .map(({ on, due, ...one }) => ({ ...one, since: one.status === 'draft' ? null : on, dueOn: due.slice(0, 10) }))
  const reports = fc
    .array(report, { maxLength: 12 })
    .map((all) => all.map((one, at) => aReport({ ...one, id: `a${at}`, activity: { id: `a${at}`, name: 'Algo' } })))
  const followUps = fc
    .array(
      fc.record({
        kind: fc.constantFrom('instruction' as const, 'commitment' as const),
        status: fc.constantFrom('open' as const, 'answered' as const, 'returned' as const),
        ...{ since: day, dueOn: day.map((one) => one.slice(0, 10)), postId: fc.constantFrom(null, 'p-resp') },
      }),
      { maxLength: 6 },
    )
    .map((all) => all.map((one, at) => aFollowUp({ ...one, id: `s${at}` })))
  const who = fc.constantFrom(...(Object.keys(people) as Who[]))
  const muted = fc.subarray([...noticeKinds])

  it('cada hecho se avisa una vez como mucho, y nunca con una clase que la persona no quiere', () => {
    fc.assert(
      fc.property(who, reports, followUps, muted, (person, some, others, quiet) => {
        const notices = told(person, { reports: some, followUps: others }, quiet)
        const facts = notices.flatMap((one) => one.facts.map((fact) => fact.slice(fact.indexOf('/') + 1)))
        expect(new Set(facts).size).toBe(facts.length)
        expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length)
        expect(notices.filter(({ kind }) => quiet.includes(kind))).toEqual([])
        expect(notices.every((one) => one.facts.length > 0 && one.text.endsWith('.'))).toBe(true)
      }),
    )
  })

  it('nada se calla porque sí: un hecho falta solo cuando la persona no quiere ninguna de sus clases', () => {
    fc.assert(
      fc.property(who, reports, followUps, muted, (person, some, others, quiet) => {
        const facts = factsOf(ground({ reports: some, followUps: others }), standing(person))
        const wanted = facts.filter(({ kinds }) => kinds.some((kind) => !quiet.includes(kind)))
        const notices = noticesOf(facts, quiet)
        expect(notices.reduce((sum, one) => sum + one.facts.length, 0)).toBe(wanted.length)
      }),
    )
  })

  it('nadie decide sobre lo que hizo: no se le avisa de que lo revise', () => {
    fc.assert(
      fc.property(who, reports, (person, some) => {
        const sent = some.filter(({ status, makers }) => status === 'submitted' && makers.includes(person))
        expect(told(person, { reports: sent }).filter(({ kind }) => kind !== 'exception')).toEqual([])
      }),
    )
  })
})
