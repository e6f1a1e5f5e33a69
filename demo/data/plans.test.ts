import { describe, expect, it } from 'vitest'
import { distribute, sumShares } from '../../src/kernel/basisPoints.ts'
import { foldText } from '../../src/kernel/text.ts'
import { buildMinistry } from './index.ts'
import type { DemoActivity } from './types.ts'

const ministry = buildMinistry()
const { strategy, catalogue, units, posts } = ministry
const [last, present] = ministry.planYears.map((plan) => ({
  ...plan,
  activities: plan.unitPlans.flatMap((unitPlan) => unitPlan.activities),
}))
if (last === undefined || present === undefined) throw new Error('two plan years expected')

const unitCodes = units.map((unit) => unit.code)
const postKeys = posts.map((post) => post.key)
const share = (activities: readonly DemoActivity[], test: (activity: DemoActivity) => boolean): number =>
  activities.filter(test).length / activities.length
const hasWholeYear = (activity: DemoActivity): boolean => sumShares(activity.months) === 10_000

describe('el plan estratégico de demostración', () => {
  it('dura cinco años y tiene cinco perspectivas, once objetivos, unas cuarenta líneas y treinta procesos', () => {
    expect(strategy.toYear - strategy.fromYear + 1).toBe(5)
    expect([strategy.perspectives.length, strategy.objectives.length, strategy.processes.length]).toEqual([5, 11, 30])
    expect(strategy.lines.length).toBeGreaterThanOrEqual(38)
    expect(strategy.lines.length).toBeLessThanOrEqual(45)
  })

  it('cada objetivo, línea, proceso y propuesta cuelga de algo que existe', () => {
    const objectives = strategy.objectives.map((objective) => objective.number)
    const proposals = strategy.nationalPlan.axes.flatMap((axis) => axis.proposals.map((proposal) => proposal.code))
    for (const objective of strategy.objectives) {
      expect(strategy.perspectives.map((perspective) => perspective.number)).toContain(objective.perspective)
      expect(unitCodes).toContain(objective.ownerUnit)
      expect(strategy.alignment.map((pair) => pair.objective)).toContain(objective.number)
    }
    for (const line of strategy.lines) {
      expect(objectives).toContain(line.objective)
      expect(line.code).toMatch(new RegExp(`^${line.objective}\\.\\d+$`))
    }
    for (const process of strategy.processes) {
      expect(unitCodes).toContain(process.ownerUnit)
      if (process.objective !== null) expect(objectives).toContain(process.objective)
    }
    for (const pair of strategy.alignment) expect(proposals).toContain(pair.proposal)
    expect(new Set(strategy.lines.map((line) => line.code)).size).toBe(strategy.lines.length)
    expect(new Set(strategy.processes.map((process) => process.code)).size).toBe(strategy.processes.length)
  })

  it('quienes firman el plan consolidado son puestos que existen', () => {
    for (const plan of ministry.planYears)
      for (const signature of plan.frontMatter.signatures) expect(postKeys).toContain(signature.post)
  })
})

describe.each([
  ['2025', last, 30, 435, 455],
  ['2026', present, 30, 470, 490],
] as const)('el plan anual de %s', (_, plan, unitCount, least, most) => {
  it('tiene todas las unidades y las actividades esperadas', () => {
    expect(plan.unitPlans).toHaveLength(unitCount)
    expect(plan.activities.length).toBeGreaterThanOrEqual(least)
    expect(plan.activities.length).toBeLessThanOrEqual(most)
  })

  it('no repite claves y numera sin huecos dentro de cada unidad', () => {
    expect(new Set(plan.activities.map((activity) => activity.key)).size).toBe(plan.activities.length)
    for (const unitPlan of plan.unitPlans)
      expect(unitPlan.activities.map((activity) => activity.position)).toEqual(
        unitPlan.activities.map((_a, i) => i + 1),
      )
  })

  it('solo nombra líneas, procesos, puestos, unidades y actividades tipo que existen', () => {
    const lines = strategy.lines.map((line) => line.code)
    const processes = strategy.processes.map((process) => process.code)
    for (const activity of plan.activities) {
      expect(activity.key.startsWith(`${activity.unit}-`)).toBe(true)
      expect(activity.classification === 'line' ? lines : [null]).toContain(activity.line)
      expect(activity.classification === 'process' ? processes : [null]).toContain(activity.process)
      expect(activity.lineText !== '').toBe(activity.classification === 'unclassified')
      for (const post of activity.responsible.posts) expect(postKeys).toContain(post)
      for (const unit of activity.supportingUnits) expect(unitCodes.filter((c) => c !== activity.unit)).toContain(unit)
      if (activity.catalogue !== null) expect(catalogue.map((entry) => entry.key)).toContain(activity.catalogue)
      expect(activity.name).not.toBe('')
      expect(activity.means.length).toBeLessThanOrEqual(3)
      expect(JSON.stringify(activity)).not.toMatch(/\{n\}|undefined|NaN/)
    }
  })

  it('tiene doce meses por actividad, y con meta física son los que salen de sus cantidades', () => {
    for (const activity of plan.activities) {
      expect(activity.months).toHaveLength(12)
      if (activity.target === null) continue
      const { quantities } = activity.target
      const derived = distribute(
        10_000,
        quantities.map((quantity) => quantity ?? 0),
      )
      expect(activity.months).toEqual(quantities.map((quantity, month) => (quantity === null ? null : derived[month])))
    }
  })
})

describe('lo que el plan de 2026 da para revisar', () => {
  const { activities } = present
  const find = (key: string): DemoActivity | undefined => activities.find((activity) => activity.key === key)

  it('cerca de 92 de cada 100 filas suman 100 y las demás son dudas de todo tipo', () => {
    expect(share(activities, hasWholeYear)).toBeGreaterThan(0.9)
    expect(share(activities, hasWholeYear)).toBeLessThan(0.94)
    const sums = new Set(activities.map((activity) => sumShares(activity.months)))
    for (const sum of [null, 0, 6000, 9000, 9600, 9900, 9996, 10_100, 10_200, 10_300, 20_000])
      expect(sums).toContain(sum)
    expect(activities.filter((activity) => sumShares(activity.months) === null)).toHaveLength(3)
    expect(activities.flatMap((a) => a.months).filter((month) => (month ?? 0) > 10_000)).toEqual([11_000])
  })

  it('tiene programas de doce meses, trimestrales, de una sola vez y picos al cierre de trimestre', () => {
    expect(share(activities, (a) => a.months.every((month) => month !== null))).toBeGreaterThan(0.4)
    const quarterly = [null, null, 2500, null, null, 2500, null, null, 2500, null, null, 2500]
    expect(activities.filter((a) => a.months.join() === quarterly.join()).length).toBeGreaterThan(20)
    expect(activities.filter((a) => a.months.includes(10_000)).length).toBeGreaterThan(3)
    const busy = [...Array(12).keys()].map((m) => activities.reduce((sum, a) => sum + (a.months[m] ?? 0), 0))
    const [, , march = 0, , , june = 0, , , september = 0] = busy
    for (const month of [0, 1, 6, 7, 9, 10]) expect(busy[month]).toBeLessThan(Math.min(march, june, september))
  })

  it('deja sin clasificar cerca de 8 de cada 100, alguna con el mismo texto que una línea', () => {
    const free = activities.filter((activity) => activity.classification === 'unclassified')
    expect(free.length / activities.length).toBeGreaterThan(0.06)
    expect(free.length / activities.length).toBeLessThan(0.1)
    const lines = strategy.lines.map((line) => foldText(line.text))
    expect(free.filter((activity) => lines.includes(foldText(activity.lineText))).length).toBeGreaterThan(5)
  })

  it('tiene filas sin medio, sin responsable y sin resultado, medios circulares y una actividad repetida', () => {
    expect(activities.filter((activity) => activity.means.length === 0)).toHaveLength(1)
    expect(activities.filter((activity) => activity.responsible.text === '')).toHaveLength(1)
    expect(activities.filter((activity) => activity.expectedResult === '')).toHaveLength(1)
    expect(activities.filter((a) => a.means.some((means) => /Informe.*(PAT|plan anual)/.test(means))).length).toBe(6)
    expect(find('OLL-16')?.name).toBe(find('OLL-18')?.name)
  })

  it('usa cada línea y cada proceso, y varias modalidades, condiciones y metas físicas', () => {
    for (const line of strategy.lines) expect(activities.map((activity) => activity.line)).toContain(line.code)
    for (const process of strategy.processes)
      expect(activities.map((activity) => activity.process)).toContain(process.code)
    expect(new Set(activities.map((activity) => activity.modality)).size).toBeGreaterThanOrEqual(4)
    expect(activities.filter((activity) => activity.condition !== null).length).toBeGreaterThanOrEqual(4)
    expect(share(activities, (activity) => activity.target !== null)).toBeGreaterThan(0.35)
    expect(share(activities, (activity) => activity.target !== null)).toBeLessThan(0.52)
  })

  it('un solo plan pesa sus actividades, y los pesos suman 100', () => {
    const weighted = activities.filter((activity) => activity.weight !== null)
    expect(new Set(weighted.map((activity) => activity.unit))).toEqual(new Set(['CSM']))
    expect(weighted).toHaveLength(activities.filter((activity) => activity.unit === 'CSM').length)
    expect(weighted.reduce((sum, activity) => sum + (activity.weight ?? 0), 0)).toBe(100)
  })

  it('solo los planes sin dudas pasaron de borrador', () => {
    const passed = ['submitted', 'reviewed', 'endorsed']
    for (const plan of present.unitPlans.filter(({ step }) => passed.includes(step)))
      for (const activity of plan.activities) {
        expect(Math.abs((sumShares(activity.months) ?? 0) - 10_000)).toBeLessThanOrEqual(100)
        expect([activity.means.length > 0, activity.expectedResult !== '', activity.responsible.text !== '']).toEqual([
          true,
          true,
          true,
        ])
      }
    for (const { step, observations } of present.unitPlans)
      if (step === 'returned') expect(observations.some(({ answer }) => answer === null)).toBe(true)
  })

  it('viene en su mayor parte de 2025, con altas, bajas y cambios', () => {
    const before = new Map(last.activities.map((activity) => [activity.key, activity]))
    const copied = activities.filter((activity) => activity.copiedFrom !== null)
    for (const activity of copied) expect(before.has(activity.copiedFrom ?? '')).toBe(true)
    expect(share(activities, (activity) => activity.copiedFrom !== null)).toBeGreaterThan(0.85)
    expect(activities.filter((activity) => !before.has(activity.key)).length).toBeGreaterThan(20)
    const now = new Set(activities.map((activity) => activity.key))
    expect(last.activities.filter((activity) => !now.has(activity.key)).length).toBeGreaterThan(5)
    const changed = copied.filter((activity) => {
      const old = before.get(activity.key)
      return old?.expectedResult !== activity.expectedResult || old.months.join() !== activity.months.join()
    })
    expect(changed.length).toBeGreaterThan(80)
  })
})

describe('la formulación y el ajuste', () => {
  it('hay planes de unidades en todos los estados de 2026, y los de 2025 están vigentes', () => {
    expect(new Set(present.unitPlans.map(({ step }) => step))).toEqual(
      new Set(['draft', 'submitted', 'returned', 'reviewed', 'endorsed']),
    )
    expect(new Set(last.unitPlans.map(({ step }) => step))).toEqual(new Set(['inForce']))
  })

  it('cada observación habla de una fila de su unidad, y la escribe quien existe', () => {
    for (const plan of [last, present])
      for (const { unit, observations } of plan.unitPlans)
        for (const { by, activity } of observations) {
          expect(postKeys).toContain(by)
          if (activity !== null) expect(plan.activities.find(({ key }) => key === activity)?.unit).toBe(unit)
        }
  })

  it('el ajuste al presupuesto de 2025 baja cantidades, quita filas con su motivo y agrega otras', () => {
    const changed = last.activities.filter(({ beforeAdjustment }) => beforeAdjustment !== null)
    const total = (activity: Pick<DemoActivity, 'target'>): number =>
      activity.target?.quantities.reduce<number>((sum, quantity) => sum + (quantity ?? 0), 0) ?? 0
    expect(changed.length).toBeGreaterThanOrEqual(5)
    for (const activity of changed)
      expect(total(activity)).toBeLessThan(activity.beforeAdjustment === null ? 0 : total(activity.beforeAdjustment))
    const dropped = last.unitPlans.flatMap((plan) => plan.dropped)
    expect(dropped.map(({ reason }) => reason).filter((reason) => reason.length < 5)).toEqual([])
    expect(dropped).toHaveLength(2)
    const keys = new Set(last.activities.map(({ key }) => key))
    expect(dropped.filter(({ activity }) => keys.has(activity.key))).toEqual([])
    expect(last.activities.filter(({ addedByAdjustment }) => addedByAdjustment)).toHaveLength(2)
    expect(present.activities.filter((one) => one.addedByAdjustment || one.beforeAdjustment !== null)).toEqual([])
  })
})

describe('las actividades tipo', () => {
  it('van primero en el plan de cada oficina, en el orden en que las rectoras las envían', () => {
    const order = catalogue.map(({ key }) => key)
    for (const { activities, unit } of last.unitPlans) {
      const sent = activities.map(({ catalogue: key }) => (key === null ? order.length : order.indexOf(key)))
      expect([unit, sent]).toEqual([unit, sent.toSorted((a, b) => a - b)])
    }
  })

  it('son treinta y cinco, de unidades rectoras, y cada una la hace alguna oficina', () => {
    expect(catalogue).toHaveLength(35)
    for (const entry of catalogue) {
      const head = posts.find((post) => post.key === `${entry.ownerUnit}-JEF`)
      expect(head?.roles).toContain('technicalLead')
      expect(entry.units.length).toBeGreaterThan(0)
    }
    expect(catalogue.filter((entry) => entry.units.length === 12).length).toBeGreaterThanOrEqual(5)
  })

  it('se escriben igual en todas las oficinas, y cada oficina tiene sus propios meses', () => {
    for (const entry of catalogue) {
      const rows = present.activities.filter((activity) => activity.catalogue === entry.key)
      expect(new Set(rows.map((activity) => activity.name))).toEqual(new Set([entry.name]))
      expect(rows.map((activity) => activity.unit)).toEqual(entry.units)
      expect(rows.every((a) => a.target === null || a.target.unitOfMeasure === entry.unitOfMeasure)).toBe(true)
    }
    const served = present.activities.filter((activity) => activity.catalogue === 'T-30')
    expect(new Set(served.map((activity) => activity.months.join())).size).toBe(served.length)
  })
})

describe('el ministerio de demostración', () => {
  it('se construye siempre igual', () => {
    expect(JSON.stringify(buildMinistry())).toBe(JSON.stringify(ministry))
  })
})

describe('los cambios de 2025 y la coordinación de 2026', () => {
  const keys = new Map(last.activities.map((activity) => [activity.key, activity]))

  it('cada unidad pide cambios de actividades suyas, dentro de una ventana y en orden de días', () => {
    const { windows, requests } = last.changes
    expect(requests.map(({ submitted }) => submitted)).toEqual(requests.map(({ submitted }) => submitted).toSorted())
    for (const { unit, items, submitted, reason } of requests) {
      expect(windows.some(({ startsOn, endsOn }) => startsOn <= submitted && submitted <= endsOn)).toBe(true)
      expect(reason.length).toBeGreaterThan(20)
      for (const { activity } of items) expect(keys.get(activity)?.unit).toBe(unit)
    }
  })

  it('cada actividad de la unidad fusionada la hereda una unidad que sigue, o termina con su motivo', () => {
    const { settlement } = last.changes
    const closed = units.find(({ code }) => code === settlement?.unit)
    expect(settlement?.choices.map(({ activity }) => activity)).toEqual(
      last.activities.filter(({ unit }) => unit === closed?.code).map(({ key }) => key),
    )
    for (const { heir, reason } of settlement?.choices ?? []) {
      expect(heir === null).toBe(reason !== undefined)
      if (heir !== null) expect(units.find(({ code }) => code === heir)?.merged).toBeNull()
    }
    expect((settlement?.prepared ?? '') > (closed?.merged?.on ?? '')).toBe(true)
    expect(present.activities.filter(({ unit }) => unit === closed?.code)).toEqual([])
  })

  it('se pide a unidades que el plan ya nombra como apoyo', () => {
    for (const { activity, asked } of present.coordination.requests)
      expect(present.activities.find(({ key }) => key === activity)?.supportingUnits).toContain(asked)
  })
})
