import { describe, expect, it } from 'vitest'
import { applyChanges } from '../activityChange.ts'
import { countBySeverity, findingsToSettle, groupFindings } from './findingGroups.ts'
import { previewRepairs } from './repairPreview.ts'
import { reviewPlan } from './reviewPlan.ts'
import { anActivity, aPlan, everyMonth, inMonths } from './testing/reviewBuilders.ts'

const rows = [
  anActivity({ id: 'a', months: everyMonth(800) }),
  anActivity({ id: 'b', months: everyMonth(800), unitId: 'u2' }),
  anActivity({ id: 'c', months: inMonths({ 1: 5000, 2: 4000 }), position: 2 }),
  anActivity({ id: 'd', months: inMonths({ 1: 11500, 2: 8500 }), position: 3 }),
]
const findings = reviewPlan(aPlan({ activities: rows }))

describe('agrupar hallazgos', () => {
  it('primero lo que bloquea; los doce meses de 8 forman su propio grupo con sus unidades', () => {
    const groups = groupFindings(findings).map(({ findings: _, ...group }) => group)
    expect(groups).toEqual([
      {
        rule: 'months.cellOver100',
        severity: 'block',
        variant: null,
        count: 1,
        units: [{ unitId: 'u1', count: 1 }],
        repairs: [{ code: 'months.digitSlip', count: 1 }],
      },
      {
        rule: 'months.sum',
        severity: 'warning',
        variant: '12x800',
        count: 2,
        units: [
          { unitId: 'u2', count: 1 },
          { unitId: 'u1', count: 1 },
        ],
        repairs: [
          { code: 'months.quarterly', count: 2 },
          { code: 'months.equal', count: 2 },
        ],
      },
      {
        rule: 'months.sum',
        severity: 'warning',
        variant: null,
        count: 1,
        units: [{ unitId: 'u1', count: 1 }],
        repairs: [
          { code: 'months.equal', count: 1 },
          { code: 'months.proportional', count: 1 },
        ],
      },
    ])
    expect(countBySeverity(findings)).toEqual({ block: 1, warning: 3, notice: 0 })
  })

  it('lo que bloquea no se acepta; un aviso aceptado deja de estorbar mientras siga igual', () => {
    const accepted = new Set(findings.map((finding) => finding.fingerprint))
    expect(findingsToSettle(findings, new Set())).toHaveLength(4)
    expect(findingsToSettle(findings, accepted).map((finding) => finding.rule)).toEqual(['months.cellOver100'])
    expect(findingsToSettle(findings, accepted, 'u2')).toEqual([])
    const edited = reviewPlan(aPlan({ activities: rows.map((row) => ({ ...row, months: row.months.with(11, 1) })) }))
    expect(findingsToSettle(edited, accepted, 'u2')).toHaveLength(1)
  })
})

describe('previsualizar una reparación', () => {
  it('muestra antes y después sin cambiar nada, y lo que deshace', () => {
    const preview = previewRepairs(
      rows,
      findings.filter((finding) => finding.variant === '12x800'),
      'months.quarterly',
    )
    expect(preview).toMatchObject({ cells: 8, units: 2, skipped: [] })
    expect(preview.items.map((item) => [item.activityId, item.before.months[2], item.after.months[2]])).toEqual([
      ['a', 800, 900],
      ['b', 800, 900],
    ])
    const applied = applyChanges(rows, preview.changes)
    expect(applied.map((row) => row.months[2])).toEqual([900, 900, null, null])
    expect(applyChanges(applied, preview.inverse)).toEqual(rows)
  })

  it('deja fuera lo que no ofrece la reparación y lo que cambió mientras tanto', () => {
    const changed = rows.map((row) => (row.id === 'a' ? { ...row, months: everyMonth(700) } : row))
    const preview = previewRepairs(changed, findings, 'months.equal')
    expect(preview.items.map((item) => item.activityId)).toEqual(['b', 'c'])
    expect(preview.skipped.map(({ activityId, reason }) => [activityId, reason])).toEqual([
      ['d', 'absent'],
      ['a', 'stale'],
    ])
  })

  it('no elige por nadie entre dos líneas con el mismo texto', () => {
    const activity = anActivity({ classification: 'unclassified', lineId: null, lineText: 'Servir' })
    const lines = ['1.1', '2.1'].map((code) => ({ id: code, code, text: 'Servir', objectiveId: 'o1' }))
    const suggested = reviewPlan(aPlan({ activities: [activity], lines })).filter(
      (finding) => finding.rule === 'line.sameText',
    )
    expect(suggested[0]?.repairs).toHaveLength(2)
    expect(previewRepairs([activity], suggested, 'link.line')).toMatchObject({
      items: [],
      skipped: [{ reason: 'ambiguous' }],
    })
  })
})
