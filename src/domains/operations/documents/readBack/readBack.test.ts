import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printDocx } from '../../../../documents/print/printDocx.ts'
import { printPdf } from '../../../../documents/print/printPdf.ts'
import { printXlsx } from '../../../../documents/print/printXlsx.ts'
import { readDocument } from '../../../../documents/read/readDocument.ts'
import { returnedWorkbook } from '../../../../documents/read/returnedWorkbook.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import { type Activity, exemptions } from '../../model/activity.ts'
import { type PlanFile, planFileSchema } from '../../model/planFile.ts'
import { demoPlanFile, planFileWith } from '../../testing/planFiles.ts'
import { consolidatedPlanDocument } from '../consolidatedPlanDocument.ts'
import { planWorkbook } from '../planWorkbook.ts'
import { unitPlanDocument } from '../unitPlanDocument.ts'
import { planFromFile } from './planFromFile.ts'
import { planFromPrint } from './planFromPrint.ts'
import { planFromWorkbook } from './planFromWorkbook.ts'

const NOTHING = { edits: [], additions: [], missing: [], problems: [] }
const line = { classification: 'line', lineId: 'l5.1', processId: null } as const

const months = (...shares: (number | null)[]) => Array.from({ length: 12 }, (_, index) => shares[index] ?? null)

const everyExemption = exemptions.map((why, at) => ({ month: MONTHS[at]!, why }))

/** Texts that programs like to change. */
const nasty: Partial<Activity>[] = [
  { ...line, name: 'Comillas "dobles", «bajas» y \'simples\'; <b>&amp;</b>', months: months(10_000) },
  { ...line, name: 'Con\ttabulador y\nsalto de línea', means: ['Acta', 'Lista\tfirmada', 'Foto; vídeo'] },
  { name: '=1+1', expectedResult: '-5', responsibleText: '@SUM(A1)', months: months(0, null, 0, 833, 834) },
  { name: 'Larga '.repeat(120).trim(), expectedResult: 'Resultado '.repeat(60).trim(), months: months(9_996) },
  { name: 'a-very-long-code-without-any-space-'.repeat(4), means: [], responsibleText: '', expectedResult: '' },
  { classification: 'unclassified', lineId: null, processId: null, lineText: 'Como se escribió: 3.1 algo' },
  { classification: 'unclassified', lineId: null, processId: null, lineText: '', target: null, months: months() },
  { ...line, name: '0012', months: months(12_000, 1), condition: 'Depende de dos vehículos.' },
  { ...line, name: 'No exigible', months: months(null, 5_000, 833, 0), exempt: everyExemption },
  { ...line, name: '12/11/2026', responsibleText: '8 %', months: months(...Array(12).fill(833)) },
]

/** Enough to meet every kind of row; the whole ministry reads back the same and takes five times as long. */
function sixUnits(): PlanFile {
  const file = demoPlanFile()
  return { ...file, units: file.units.slice(0, 6) }
}

async function throughWorkbook(file: PlanFile) {
  const bytes = await printXlsx(consolidatedPlanDocument(file), planWorkbook(file))
  const workbook = returnedWorkbook(await readDocument(Uint8Array.from(bytes), 'plan.xlsx'))
  if (workbook === undefined) throw new Error('the workbook is not known as ours')
  return workbook
}

describe('lo que se entrega vuelve sin ninguna diferencia', () => {
  const files: [string, PlanFile][] = [
    ['un plan con textos difíciles', planFileWith(nasty)],
    ['seis unidades del ministerio, con sus secciones', sixUnits()],
  ]

  it.each(files)('en Excel: %s', async (_, file) => {
    const workbook = await throughWorkbook(file)
    expect(planFromWorkbook(workbook, file)).toEqual(NOTHING)
  })

  it.each(files)('en JSON: %s', (_, file) => {
    const read = planFileSchema.parse(JSON.parse(JSON.stringify(file)))
    expect(planFromFile(read, file)).toEqual(NOTHING)
  })

  it.each(files)('en Word: %s', async (_, file) => {
    const bytes = await printDocx(consolidatedPlanDocument(file))
    expect(planFromPrint(await readDocument(Uint8Array.from(bytes), 'plan.docx'), file)).toEqual(NOTHING)
  })

  it.each(files)('en PDF: %s', async (_, file) => {
    const { bytes } = await printPdf(consolidatedPlanDocument(file))
    expect(planFromPrint(await readDocument(Uint8Array.from(bytes), 'plan.pdf'), file)).toEqual(NOTHING)
  })

  it('el plan de una unidad en Word y en PDF', async () => {
    const file = demoPlanFile()
    const unit = file.units[3]!
    const document = unitPlanDocument(file, unit)
    const docx = await readDocument(Uint8Array.from(await printDocx(document)), 'plan.docx')
    expect(planFromPrint(docx, file)).toEqual(NOTHING)
    const pdf = await readDocument(Uint8Array.from((await printPdf(document)).bytes), 'plan.pdf')
    expect(planFromPrint(pdf, file)).toEqual(NOTHING)
  })

  it('cualquier texto y cualquier mes, en Excel', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    const share = fc.option(fc.integer({ min: 0, max: 10_000 }))
    const activity = fc.record({
      name: text.map((words) => `A ${words}`),
      expectedResult: text,
      means: fc.array(
        text.map((words) => words.replace(/\s+/gu, ' ').trim()).filter((words) => words !== ''),
        {
          maxLength: 3,
        },
      ),
      responsibleText: text,
      lineText: text,
      months: fc.array(share, { minLength: 12, maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(activity, { minLength: 1, maxLength: 40 }), async (activities) => {
        const rows = activities.map((one) => ({
          ...one,
          classification: 'unclassified' as const,
          lineId: null,
          processId: null,
          target: null,
        }))
        const file = planFileWith(rows)
        expect(planFromWorkbook(await throughWorkbook(file), file)).toEqual(NOTHING)
      }),
      { numRuns: 6 },
    )
  })
})

describe('lo que se cambió en el papel se nota', () => {
  it('en Word: un texto, un mes, la línea, una sección y una fila que falta', async () => {
    const base = sixUnits()
    const [unit, ...others] = base.units
    const [first, second, ...rest] = unit!.activities
    const edited: PlanFile = {
      ...base,
      sections: base.sections.map((section) =>
        section.kind === 'mission' ? { ...section, body: { paragraphs: ['Otra misión.'] } } : section,
      ),
      units: [
        {
          ...unit!,
          activities: [{ ...first!, ...line, name: 'Otro nombre', months: months(10_000) }, ...rest],
        },
        ...others,
      ],
    }
    const bytes = await printDocx(consolidatedPlanDocument(edited))
    const read = planFromPrint(await readDocument(Uint8Array.from(bytes), 'plan.docx'), base)
    expect(read).toMatchObject({
      edits: [{ activityId: first!.id, values: { name: 'Otro nombre', link: line, months: months(10_000) } }],
      additions: [],
      missing: [second!.id],
    })
    expect(read?.problems.map(({ field }) => field)).toEqual(['section'])
  })

  it('un documento sin tablas del plan no es uno de los nuestros', async () => {
    const bytes = await printDocx({ ...consolidatedPlanDocument(sixUnits()), sections: [] })
    expect(planFromPrint(await readDocument(Uint8Array.from(bytes), 'plan.docx'), sixUnits())).toBeUndefined()
  })
})
