import { createHash } from 'node:crypto'
import { getDocument, type PDFPageProxy } from 'unpdf/pdfjs'
import { describe, expect, it } from 'vitest'
import type { PrintedDocument } from '../model.ts'
import { aPlanRow, aPlanSection, aPlanTable, aPrintedDocument } from '../testing.ts'
import { printPdf } from './printPdf.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What a reader finds in the file: texts and tags of each page, outline, attachments, metadata. */
async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const items = (await page.getTextContent()).items
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
      const tags = new Set<string>()
      collectTags(await page.getStructTree(), tags)
      return { text: text.replace(/\s+/gu, ' '), tags, isLandscape: page.view[2]! > page.view[3]! }
    }),
  )
  const attachments = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }> | null
  const metadata = await pdf.getMetadata()
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title)
  await pdf.destroy()
  return { pages, attachments, outline, metadata }
}

type Tagged = Awaited<ReturnType<PDFPageProxy['getStructTree']>>
function collectTags(node: Tagged, tags: Set<string>): void {
  if (node?.role) tags.add(node.role)
  for (const child of node?.children ?? []) if ('role' in child) collectTags(child, tags)
}

const consolidated = (): PrintedDocument =>
  aPrintedDocument({
    cover: {
      title: 'Plan Anual de Trabajo 2027',
      lines: [{ label: 'Ejercicio', text: '2027' }],
      signatures: { kind: 'signatures', cells: [{ act: 'Autorizó', post: 'Ministra' }] },
    },
    contents: { title: 'Contenido', depth: 2 },
    sections: [
      {
        heading: { level: 1, text: 'Introducción' },
        orientation: 'portrait',
        blocks: [
          { kind: 'paragraph', text: 'El plan anual hace operativo el plan estratégico.', lead: 'Propósito.' },
          { kind: 'bullets', items: ['Misión', 'Visión'] },
          { kind: 'steps', items: [{ title: 'Insumos', text: 'Plan nacional.' }, { text: 'Aprobación.' }] },
          { kind: 'definitions', items: [{ term: 'PAT', text: 'Plan anual de trabajo.' }] },
          { kind: 'pageBreak' },
          { kind: 'signatures', title: 'Secciones', cells: Array(7).fill({ act: 'Responsable', post: 'Sección' }) },
        ],
      },
      {
        ...aPlanSection('Oficina del Norte', 40),
        frame: { unit: 'Oficina del Norte', control: { formCode: 'PAT-OCD-03', version: '02', date: '2026-07-19' } },
      },
    ],
  })

describe('imprimir en PDF', () => {
  it('los mismos datos dan los mismos bytes, con los datos del plan adjuntos', async () => {
    const attachment = {
      name: 'plan.json',
      mediaType: 'application/json',
      description: 'Datos del plan',
      bytes: new TextEncoder().encode('{"a":1}'),
    }
    const [first, second] = [await printPdf(consolidated(), attachment), await printPdf(consolidated(), attachment)]
    expect(sha256(second.bytes)).toBe(sha256(first.bytes))
    const { attachments } = await readPdf(first.bytes)
    expect(new TextDecoder().decode(attachments?.['plan.json']?.content)).toBe('{"a":1}')
  })

  it('cada página lleva membrete, código de formulario, versión, fecha y página n de N', async () => {
    const printed = await printPdf(consolidated())
    const { pages, outline, metadata } = await readPdf(printed.bytes)
    expect(printed.warnings).toEqual([])
    expect(pages).toHaveLength(printed.pages)
    expect(pages.length).toBeGreaterThan(5)
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain('Ministerio de Trabajo de Prueba')
      expect(text).toContain(`${index + 1} de ${pages.length}`)
      expect(text).toContain('Versión aprobada 2, del 11/12/2026')
      expect(text).toContain('Verificación 0A1B-2C3D-4E5F-6G7H')
      expect(text).toMatch(/DSS-PAT-27.*01.*11\/12\/2026|PAT-OCD-03.*02.*19\/07\/2026/u)
    }
    expect(pages.map((page) => page.isLandscape).slice(0, 5)).toEqual([true, false, false, false, true])
    expect(pages[1]?.text).toMatch(/Contenido.*Introducción.*Oficina del Norte/u)
    expect(outline).toEqual(expect.arrayContaining(['Introducción', 'Oficina del Norte']))
    expect(metadata.info).toMatchObject({ Title: 'Plan Anual de Trabajo 2027', Language: 'es-SV' })
  })

  it('un documento aprobado dice en cada página dónde comprobarlo; uno de trabajo no lleva nada de eso', async () => {
    const address = 'https://planes.example/verificar'
    const approval = { version: '2', date: '2026-12-11', code: '0A1B-2C3D-4E5F-6G7H' }
    const official = await readPdf((await printPdf({ ...consolidated(), approval: { ...approval, address } })).bytes)
    for (const { text } of official.pages) expect(text).toContain(`Compruebe este documento en ${address}`)
    const logHead = { head: { day: '2026-12-10', hash: '0f'.repeat(32) }, address: 'https://planes.example/cabezas' }
    const portrait = aPrintedDocument({ sections: [{ ...aPlanSection('Una', 3), orientation: 'portrait' }] })
    for (const document of [consolidated(), portrait]) {
      const printed = await printPdf({ ...document, approval: { ...approval, address, logHead } })
      for (const { text } of (await readPdf(printed.bytes)).pages)
        expect(text.replace(/\s+/gu, ' ')).toContain(
          `Cabeza del registro de actos del 10/12/2026: ${logHead.head.hash}. Las cabezas se publican en ${logHead.address}`,
        )
    }
    const { approval: _none, ...working } = consolidated()
    const { pages } = await readPdf((await printPdf(working)).bytes)
    for (const { text } of pages)
      expect(text).not.toMatch(/Verificación|Versión aprobada|Compruebe|Cabeza del registro/u)
  })

  it('la tabla repite su encabezado y su línea en cada página y lleva etiquetas de tabla', async () => {
    const { pages } = await readPdf((await printPdf(consolidated())).bytes)
    const plan = pages.filter((page) => page.text.includes('PAT-OCD-03'))
    const withRows = plan.filter((page) => page.text.includes('Visitar'))
    expect(withRows.length).toBeGreaterThan(1)
    for (const page of withRows) {
      expect(page.text).toMatch(/Programa anual, en porcentaje.*Suma.*Ene.*Dic.*Línea 5\./u)
      expect([...page.tags]).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']))
    }
  })

  it('las firmas de una unidad quedan juntas en una página', async () => {
    const { pages } = await readPdf(
      (await printPdf(aPrintedDocument({ sections: [aPlanSection('Unidad', 13)] }))).bytes,
    )
    const signed = pages.filter(({ text }) => /Elaboró|Visto bueno|Autorizó/u.test(text))
    expect(signed).toHaveLength(1)
    expect(signed[0]?.text).toMatch(/Elaboró.*Visto bueno.*Autorizó/u)
  })

  it('nadie firma una hoja sin actividades, sean cuantas sean', async () => {
    const sections = Array.from({ length: 16 }, (_, index) => aPlanSection(`Unidad ${index}`, index + 3))
    const { pages } = await readPdf((await printPdf(aPrintedDocument({ sections }))).bytes)
    const signed = pages.filter(({ text }) => text.includes('Elaboró'))
    expect(signed).toHaveLength(sections.length)
    for (const { text } of signed) {
      expect(text).toMatch(/Suma.*Línea 5\..*Visitar.*Actividades con trabajo.*Condición\..*Elaboró.*Autorizó/u)
    }
  })

  it('un documento vacío, una tabla sin filas y una celda de varias páginas se imprimen enteros', async () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `palabra${index}`)
    const sections = [
      { blocks: [aPlanTable([])] },
      { startsPage: true, blocks: [aPlanTable([aPlanRow(0, { activity: words.join(' ') })])] },
    ]
    const empty = await readPdf((await printPdf(aPrintedDocument({ sections: [] }))).bytes)
    expect(empty.pages).toHaveLength(1)
    const { pages } = await readPdf((await printPdf(aPrintedDocument({ sections }))).bytes)
    expect(pages[0]?.text).toContain('La unidad no tiene actividades.')
    const all = pages
      .map(({ text }) => text)
      .join(' ')
      .replace(/- ?|\s|\u00ad/gu, '')
    expect(words.filter((word) => !all.includes(word))).toEqual([])
  })

  it('lo que ninguna fuente dibuja se imprime □ y se cuenta; las marcas de texto no se interpretan', async () => {
    const activity = 'Año*b* #read("x") $x$ https://a.gob \u0000\u0007fin 😀漢 ñandú G̃ ỹ'
    const row = aPlanRow(0, { activity, sum: { value: 9_600, mark: { sign: '▲', meaning: 'no suma 100' } }, m2: 0 })
    const printed = await printPdf(
      aPrintedDocument({ title: 'Plan *uno* 😀', sections: [{ blocks: [aPlanTable([row])] }] }),
    )
    expect(printed.warnings).toEqual([{ code: 'charactersReplaced', count: 4, characters: '😀漢' }])
    const text = (await readPdf(printed.bytes)).pages[0]?.text
    expect(text).toContain('#read("x") $x$')
    expect(text).toContain('96 ▲')
    expect(text).toContain('▲ no suma 100')
    expect(text).toContain('Plan *uno* □')
  })

  it('con un emblema que no se puede leer se imprime sin él y lo dice', async () => {
    const printed = await printPdf(aPrintedDocument({ institution: { name: 'Prueba', emblemSvg: 'no es un dibujo' } }))
    expect(printed.warnings).toEqual([{ code: 'emblemUnreadable' }])
  })
})
