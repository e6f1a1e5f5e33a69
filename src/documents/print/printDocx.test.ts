import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { openZip } from '../read/zip/zipParts.ts'
import { aPlanRow, aPlanSection, aPlanTable, aPrintedDocument } from '../testing.ts'
import { printDocx } from './printDocx.ts'

/** The rows of every table as a reader of Word files finds them. */
async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  const rows = value.match(/<tr>.*?<\/tr>/gsu) ?? []
  return rows.map((row) =>
    Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu), ([, cell = '']) =>
      cell
        .replace(/<br \/>/gu, '\n')
        .replace(/<[^>]+>/gu, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    ),
  )
}

describe('imprimir en Word', () => {
  it('las filas vuelven iguales y los mismos datos dan los mismos bytes', async () => {
    const document = aPrintedDocument({
      cover: { title: 'Plan & más', lines: [{ label: 'Año', text: '2027' }] },
      contents: { title: 'Contenido', depth: 2 },
      sections: [
        {
          heading: { level: 1, text: 'Método' },
          orientation: 'portrait',
          blocks: [{ kind: 'steps', items: [{ text: 'Uno' }] }],
        },
        aPlanSection('Unidad', 9),
      ],
    })
    const [first, second] = [await printDocx(document), await printDocx(document)]
    expect(Buffer.compare(first, second)).toBe(0)
    const activities = (await rowsOf(first)).filter((row) => row.length === 18 && /^\d+$/u.test(row[0] ?? ''))
    expect(activities).toHaveLength(9)
    expect(activities[1]).toEqual([
      ...['02', 'Visitar 2 centros de trabajo con mayor número de accidentes registrados', '24 visitas con informe'],
      ...['Acta de visita firmada; registro fotográfico', 'Coordinación de Visitas Preventivas', '100'],
      ...['8.33', '8.33', '8.34', '8.33', '8.33', '8.34', '8.33', '8.33', '8.34', '8.33', '8.33', '8.34'],
    ])
    expect(activities[0]?.slice(6, 9)).toEqual(['', '', '25'])
  })

  it('lleva dentro sus fuentes, y el índice apunta a la página de cada título', async () => {
    const heading = (text: string, level: 1 | 2 | 3) => ({ heading: { level, text }, blocks: [] })
    const sections = [heading('Uno & dos', 1), heading('Detalle', 3), heading('Tres', 2)]
    const document = aPrintedDocument({ contents: { title: 'Contenido', depth: 2 }, sections })
    const { text } = openZip(await printDocx(document))
    const body = text('word/document.xml') ?? ''
    const pages = Array.from(body.matchAll(/PAGEREF (\S+?)[< ]/gu), ([, bookmark]) => bookmark)
    expect(pages).toHaveLength(2)
    for (const bookmark of pages) expect(body).toContain(`w:name="${bookmark}"`)
    expect(text('word/fontTable.xml')?.match(/w:embed(?:Regular|Bold)/gu)).toHaveLength(3)
    expect(text('word/fonts/font3.odttf')?.length).toBeGreaterThan(100_000)
  })

  it('versión aprobada, fecha y código van en el membrete de cada página, y la dirección al pie', async () => {
    const approval = {
      version: '2',
      date: '2026-12-11',
      code: '0A1B-2C3D',
      address: 'https://planes.example/verificar',
      logHead: { head: { day: '2026-12-10', hash: '0f'.repeat(32) }, address: 'https://planes.example/cabezas' },
    }
    const sections = [aPlanSection('Una', 3), { ...aPlanSection('Otra', 3), frame: { unit: 'Otra' } }]
    const { text } = openZip(await printDocx(aPrintedDocument({ sections, approval })))
    for (const [header, footer] of [
      ['word/header1.xml', 'word/footer1.xml'],
      ['word/header2.xml', 'word/footer2.xml'],
    ] as const) {
      expect(text(header)?.replace(/<[^>]+>/gu, '')).toMatch(
        /Versión aprobada: 2, del 11\/12\/2026.*Verificación: 0A1B-2C3D/su,
      )
      expect(text(footer)).toContain('Compruebe este documento en https://planes.example/verificar')
      expect(text(footer)).toContain(
        `Cabeza del registro de actos del 10/12/2026: ${'0f'.repeat(32)}. Las cabezas se publican en https://planes.example/cabezas`,
      )
    }
  })

  it('caracteres raros, una tabla sin filas y una celda enorme no lo rompen', async () => {
    const activity = `<b>&\u0000\u0007 😀\n=1+1 ${'larga '.repeat(3_000)}`
    const sections = [{ blocks: [aPlanTable([]), aPlanTable([aPlanRow(0, { activity })])] }]
    const rows = await rowsOf(await printDocx(aPrintedDocument({ sections })))
    expect(rows.flat()).toContain('La unidad no tiene actividades.')
    expect(rows.flat().some((cell) => cell.startsWith('<b>& 😀\n=1+1 larga'))).toBe(true)
    expect(await rowsOf(await printDocx(aPrintedDocument({ sections: [] })))).toEqual([])
  })
})
