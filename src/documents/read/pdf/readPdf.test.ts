import { describe, expect, it } from 'vitest'
import { readDocument } from '../readDocument.ts'
import { pdfOf, typstCells } from '../testing/pdfFixture.ts'
import { allRows, issueCodes, outcomeOf, texts } from '../testing/rows.ts'

const MONTHS = ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic']
const HEAD = ['Línea', 'Actividad', ...MONTHS]
const PLAN = [
  ['1.1 Promover el diálogo', 'Reunir a la mesa', '8%', '8%', '', '', '8.33%', '', '', '0%', '', '', '', '75.67%'],
  ['1.1 Promover el diálogo', 'Publicar el acta de cada reunión en el sitio', ...MONTHS.map(() => '8%')],
  ['Proceso de apoyo', 'Archivar', '', '', '', '', '', '', '', '', '', '', '', '100%'],
]
const COLUMNS = '#set text(size: 8pt, lang: "es")\n#table(columns: (3fr, 3fr, ..range(12).map(_ => 1fr)),'
const read = (source: string) => readDocument(pdfOf(source), 'plan.pdf')

describe('pdf', () => {
  it('lee una tabla con líneas, con sus párrafos y su página', async () => {
    const document = await read(`Plan de la unidad\n\n${COLUMNS} ${typstCells([HEAD, ...PLAN])})\nFirma de la jefatura`)
    expect(texts(document)).toEqual([['Plan de la unidad'], HEAD, ...PLAN, ['Firma de la jefatura']])
    expect(allRows(document).map(({ place, tabular }) => [place, tabular])).toEqual(
      [false, true, true, true, true, false].map((tabular, index) => [{ page: 1, row: index + 1 }, tabular]),
    )
    expect(document.issues).toEqual([])
  })

  it('celdas contiguas casi pegadas no se mezclan', async () => {
    const tight = `#set text(size: 8pt)\n#table(columns: (auto,) * 12, inset: 1pt, ${typstCells([MONTHS, MONTHS.map(() => '8%')])})`
    expect(texts(await read(tight))).toEqual([MONTHS, MONTHS.map(() => '8%')])
  })

  it.each(['90deg', '-90deg'])('una hoja acostada en la página (%s) se lee como quien la gira', async (angle) => {
    const table = `${COLUMNS} ${typstCells([HEAD, ...PLAN])})`
    const document = await read(`#rotate(${angle}, reflow: true)[#box(width: 16cm)[Plan de la unidad\n\n${table}]]`)
    expect(texts(document)).toEqual([['Plan de la unidad'], HEAD, ...PLAN])
    expect(document.issues).toEqual([])
  })

  it.each([
    ['-90deg', 'con líneas', ''],
    ['90deg', 'con líneas', ''],
    ['-90deg', 'sin líneas', 'stroke: none, row-gutter: 8pt,'],
    ['90deg', 'sin líneas', 'stroke: none, row-gutter: 8pt,'],
  ])(
    'los títulos de los meses girados (%s) y dibujados letra por letra se leen en orden, %s',
    async (angle, _, style) => {
      const heads = MONTHS.map((name) => `[#rotate(${angle}, reflow: true)[${[...name].join('#h(0.2pt)')}]],`).join('')
      const source = `${COLUMNS} ${style} ${typstCells([HEAD.slice(0, 2)])}${heads}${typstCells(PLAN)})`
      expect(texts(await read(source))).toEqual([HEAD, ...PLAN])
    },
  )

  it('una celda que abarca varias filas o columnas se repite marcada', async () => {
    const source =
      '#table(columns: 3, table.cell(rowspan: 2)[Línea], table.cell(colspan: 2)[Trimestre], [a], [b], [x], [y], [z])'
    expect(allRows(await read(source)).map(({ cells }) => cells)).toEqual([
      [{ text: 'Línea' }, { text: 'Trimestre' }, { text: 'Trimestre', merged: true }],
      [{ text: 'Línea', merged: true }, { text: 'a' }, { text: 'b' }],
      [{ text: 'x' }, { text: 'y' }, { text: 'z' }],
    ])
  })

  it('sin líneas, deduce las columnas y lo dice', async () => {
    const document = await read(`${COLUMNS} stroke: none, row-gutter: 8pt, ${typstCells([HEAD, ...PLAN])})`)
    expect(texts(document)).toEqual([HEAD, ...PLAN])
    expect(document.issues).toEqual([{ code: 'documents.pdfWithoutRulings', details: { page: 1 } }])
  })

  it('sin líneas, un título a la izquierda y sus cifras a la derecha son una columna', async () => {
    const align = 'align: (x, y) => if x > 1 and y > 0 { right } else { left },'
    const document = await read(`${COLUMNS} stroke: none, row-gutter: 8pt, ${align} ${typstCells([HEAD, ...PLAN])})`)
    expect(texts(document)).toEqual([HEAD, ...PLAN])
    expect(issueCodes(document)).toEqual(['documents.pdfWithoutRulings'])
  })

  it('sin líneas, las cifras a media altura de sus textos están en la misma fila y en otra columna', async () => {
    const align = 'align: (x, y) => if x < 3 { left + top } else { center + horizon },'
    const rows = [HEAD, ...PLAN].map((row, index) => [index === 0 ? 'Responsable' : 'Jefatura', ...row])
    const columns = COLUMNS.replace('(3fr,', '(2fr, 3fr,')
    const document = await read(`${columns} stroke: none, rows: 34pt, ${align} ${typstCells(rows)})`)
    expect(texts(document)).toEqual(rows)
    expect(issueCodes(document)).toEqual(['documents.pdfWithoutRulings'])
  })

  it('sin líneas, un texto que llega hasta la columna siguiente no se queda con el de ella, y se avisa', async () => {
    const wide =
      '#context table(stroke: none, inset: (x: 2pt), columns: (measure[Reunir a la mesa].width + 6pt, 4cm, 2cm, 2cm),'
    const rows = [
      ['Actividad', 'Resultado', 'Ene', 'Feb'],
      ['Reunir a la mesa', 'Mesa reunida', '8%', '92%'],
      ['Archivar', 'Hecho', '9%', '91%'],
    ]
    const document = await read(`#set text(size: 10pt)\n${wide} row-gutter: 8pt, ${typstCells(rows)})`)
    expect(texts(document)).toEqual(rows)
    expect(issueCodes(document)).toEqual(['documents.pdfWithoutRulings', 'documents.pdfTextAcrossCells'])
  })

  it('une una palabra cortada al final de la línea', async () => {
    const source =
      '#set par(justify: false)\n#table(columns: (2.2cm, 3cm), [institucio-#linebreak()nal], [PAT-#linebreak()OCD])'
    expect(texts(await read(source))).toEqual([['institucional', 'PAT-OCD']])
  })

  it('una palabra que no cabe en su columna y se parte sin guion se lee entera; dos palabras siguen siendo dos', async () => {
    const source = '#table(columns: 2, [Responsab#linebreak()le], [Técnico#linebreak()de empleo], [a], [El Técnico])'
    expect(texts(await read(source))).toEqual([
      ['Responsable', 'Técnico de empleo'],
      ['a', 'El Técnico'],
    ])
  })

  it('de una palabra cortada cuenta la anchura de la letra que no cupo; una palabra conocida no es un resto', async () => {
    const parts = '[transmitid#linebreak()as], [Inspectora#linebreak()de zona], [a de b], [x]'
    // Room for nine tenths of an `a`: more than an average letter of `transmitid` takes.
    const widths = '(measure[transmitid].width + 0.9 * measure[a].width, measure[Inspectora].width).map(w => w + 4pt)'
    const source = `#context table(columns: ${widths}, inset: 2pt, ${parts})`
    expect(texts(await read(source))[0]).toEqual(['transmitidas', 'Inspectora de zona'])
  })

  it.each([
    ['administrativ#linebreak()o', 'administrativo'],
    ['procedimiento#linebreak()s', 'procedimientos'],
    ['cumplimiento#linebreak()legal', 'cumplimiento legal'],
    ['convocatorias#linebreak()publicadas', 'convocatorias publicadas'],
    ['Solicitud/Sup#linebreak()ervisor', 'Solicitud/Supervisor'],
    ['Informes/#linebreak()actas', 'Informes/actas'],
    ['Transparencia#linebreak().', 'Transparencia.'],
  ])('en una columna justa, «%s» es «%s»', async (cell, text) => {
    const width = `measure[${cell.replace(/#.*/u, '')}].width + 4.5pt`
    const known = 'el procedimiento, en su marco legal, tiene cumplimiento o no'
    const source = `${known}\n\n#context table(columns: (${width}, 4cm), inset: 2pt, [${cell}], [x])`
    expect(texts(await read(source)).at(-1)).toEqual([text, 'x'])
  })

  it('una palabra dibujada en trozos y cortada por su columna se lee entera', async () => {
    const width = '(measure[Certificaci].width + 4.5pt, 4cm)'
    const parts = '[Certi#h(0.1pt)ficaci#linebreak()ón], [x]'
    expect(texts(await read(`#context table(columns: ${width}, inset: 2pt, ${parts})`))[0]).toEqual([
      'Certificación',
      'x',
    ])
  })

  it('letras de otro alfabeto en un plan son letras mal escritas en el archivo: se avisa', async () => {
    expect(issueCodes(await read('Oficina Regional n.º 1'))).toEqual([])
    expect(issueCodes(await read('Oficina Reгional'))).toEqual(['documents.pdfUnreadableText'])
  })

  it('un espacio dibujado casi sin ancho sigue siendo un espacio', async () => {
    expect(texts(await read('#text(spacing: 15%)[PROGRAMA ANUAL 2031]'))).toEqual([['PROGRAMA ANUAL 2031']])
  })

  it('dos renglones cortos junto a una tabla ancha son dos párrafos', async () => {
    const source = `${COLUMNS} ${typstCells([HEAD, ...PLAN])})\nLicda. Persona Inventada#linebreak()Jefatura de prueba`
    expect(texts(await read(source)).slice(-2)).toEqual([['Licda. Persona Inventada'], ['Jefatura de prueba']])
  })

  it('un texto que pasa de una celda a otra deja aviso en su fila', async () => {
    const source = '#table(columns: (3cm, 1cm, 1cm), [a], [#box(width: 0pt)[#h(2mm)8%8%8%8%8%]], [], [b], [1%], [2%])'
    const document = await read(source)
    expect(document.issues).toEqual([{ code: 'documents.pdfTextAcrossCells', details: { page: 1, row: 1 } }])
  })

  it('renglones impresos sobre los de la fila de abajo dejan aviso en la página', async () => {
    const cell = (text: string) => `[#box(height: 6pt, clip: false, width: 100%)[${text}]]`
    const rows = [cell('Atender consultas de trabajadoras del hogar'), cell('Verificar el pago del salario mínimo')]
    const source = `#set text(size: 8pt)\n#table(columns: 3cm, inset: 1pt, ${rows.join(', ')})`
    expect((await read(source)).issues).toEqual([{ code: 'documents.pdfOverprintedText', details: { page: 1 } }])
  })

  it.each([
    '#text(size: 20pt)[F#h(-3pt)incas]',
    '8%#super[1]',
    '#set par(leading: 0.05em)\nAtender consultas#linebreak()Álava y Ñuble',
    'á#h(-1em)´',
  ])(
    'letras muy juntas, un índice, renglones muy juntos y un acento dibujado aparte no son textos encimados: %s',
    async (source) => {
      expect(issueCodes(await read(source))).toEqual([])
    },
  )

  it('una tabla dentro de un marco con divisiones se lee una sola vez', async () => {
    const inner = '#table(columns: (2cm, 2cm), [Actividad], [8%])'
    const document = await read(`#table(columns: 1, inset: 10pt, [Título], [${inner}])`)
    expect(texts(document)).toEqual([['Título'], ['Actividad', '8%']])
  })

  it('una cifra en dos líneas deja aviso y no se une', async () => {
    const document = await read('#table(columns: (2cm, 2cm), [Actividad], [8.3#linebreak()3%])')
    expect(texts(document)).toEqual([['Actividad', '8.3 3%']])
    expect(issueCodes(document)).toEqual(['documents.pdfBrokenFigure'])
  })

  it('un texto dibujado dos veces para verse más negro se lee una vez, y el de fuera de la hoja ninguna', async () => {
    const bold = '#place(dx: 0.2pt)[8%]8%'
    const source = `#table(columns: (2cm, 2cm), [Actividad], [${bold}])#place(dx: -10cm)[oculto]`
    expect(texts(await read(source))).toEqual([['Actividad', '8%']])
  })

  it('una tabla que sigue en otra página deja sus filas donde están', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Actividad ${index}`, '8%'])
    const document = await read(`#table(columns: 2, ${typstCells(rows)})`)
    expect(texts(document)).toEqual(rows)
    expect(new Set(allRows(document).map(({ place }) => ('page' in place ? place.page : 0))).size).toBeGreaterThan(1)
  })

  it('una página sin texto se dice, y un PDF sin ninguno se rechaza', async () => {
    expect(issueCodes(await read('Texto\n#pagebreak()\n#rect(width: 2cm, height: 2cm, fill: red)'))).toEqual([
      'documents.pdfPageWithoutText',
    ])
    expect(await outcomeOf(pdfOf('#rect(width: 2cm, height: 2cm, fill: red)'), 'a.pdf')).toBe(
      'documents.pdfWithoutText',
    )
  })
})
