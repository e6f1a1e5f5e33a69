import type { DocumentSection, DocumentTable, PrintedDocument, TableColumn, TableRow } from './model.ts'

const months = ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic']
export const monthKeys = months.map((_, index) => `m${index + 1}`)

const emblem = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 30" fill="none" stroke="#083c49" stroke-width="1.5">
<path d="M1 1h24v15.5C25 23.4 20.2 27.3 13 29.2 5.8 27.3 1 23.4 1 16.500Z"/>
<path d="M1.500 18.200c3.900-3.400 7.700-3.400 11.500 0s7.600 3.400 11.500 0"/></svg>`

/** A document of a ministry that does not exist. */
export function aPrintedDocument(changes: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    title: 'Plan Anual de Trabajo 2027',
    locale: 'es-SV',
    institution: { name: 'Ministerio de Trabajo de Prueba', unit: 'Dirección de Seguridad y Salud', emblemSvg: emblem },
    control: { formCode: 'DSS-PAT-27', version: '01', date: '2026-12-11' },
    issuedAt: '2026-12-11T18:30:00.000Z',
    sections: [aPlanSection('Dirección de Seguridad y Salud', 12)],
    footer: { text: 'Toda copia sin código de verificación es copia no controlada.' },
    approval: { version: '2', date: '2026-12-11', code: '0A1B-2C3D-4E5F-6G7H' },
    ...changes,
  }
}

const textColumns: TableColumn[] = [
  { key: 'number', label: 'N.º', width: 8, align: 'center', kind: 'text' },
  { key: 'activity', label: 'Actividad', width: 51, align: 'start', kind: 'text' },
  { key: 'result', label: 'Resultado esperado', width: 35, align: 'start', kind: 'text' },
  { key: 'verification', label: 'Medio de verificación', width: 33, align: 'start', kind: 'text' },
  { key: 'responsible', label: 'Responsable', width: 28, align: 'start', kind: 'text' },
]

const shareColumns: TableColumn[] = [
  { key: 'sum', label: 'Suma', width: 10, align: 'end', kind: 'share', strong: true },
  ...months.map(
    (label, index): TableColumn => ({ key: `m${index + 1}`, label, width: 9.2, align: 'end', kind: 'share' }),
  ),
]

/** A plan table with rows in groups of `groupSize`, the shares of each row adding up to the whole year. */
export function aPlanTable(rows: readonly TableRow[], groupSize = 4): DocumentTable {
  const starts = rows.map((_, index) => index).filter((index) => index % groupSize === 0)
  return {
    kind: 'table',
    columns: [...textColumns, ...shareColumns],
    columnGroups: [{ label: 'Programa anual, en porcentaje', columns: shareColumns.map((column) => column.key) }],
    groups: starts.map((start, index) => ({
      heading: {
        label: `Línea 5.${index + 1}`,
        text: 'Comités de seguridad en cada centro de trabajo',
        aside: 'OE5 Reducir los accidentes',
      },
      rows: rows.slice(start, start + groupSize),
    })),
    loadRow: {
      label: `Actividades con trabajo en el mes (de ${rows.length})`,
      values: Object.fromEntries(monthKeys.map((key) => [key, rows.filter((row) => row.cells[key] != null).length])),
      peaks: ['m3', 'm6'],
    },
    emptyText: 'La unidad no tiene actividades.',
  }
}

/** The n-th row of an invented plan. */
export function aPlanRow(index: number, cells: TableRow['cells'] = {}): TableRow {
  const monthly = [833, 833, 834, 833, 833, 834, 833, 833, 834, 833, 833, 834]
  const quarterly = [null, null, 2500, null, null, 2500, null, null, 2500, null, null, 2500]
  const shares = index % 3 === 0 ? quarterly : monthly
  return {
    key: `a-${index}`,
    cells: {
      number: String(index + 1).padStart(2, '0'),
      activity: `Visitar ${index + 1} centros de trabajo con mayor número de accidentes registrados`,
      result: `${(index + 1) * 12} visitas con informe`,
      verification: 'Acta de visita firmada; registro fotográfico',
      responsible: 'Coordinación de Visitas Preventivas',
      sum: 10_000,
      ...Object.fromEntries(monthKeys.map((key, month) => [key, shares[month] ?? null])),
      ...cells,
    },
  }
}

/** A unit's plan as a section: running line, table, condition and three signatures. */
export function aPlanSection(unit: string, rowCount: number): DocumentSection {
  const rows = Array.from({ length: rowCount }, (_, index) => aPlanRow(index))
  return {
    heading: { level: 1, text: unit },
    runningLine: [
      { label: 'Unidad', text: unit },
      { label: 'Periodo', text: 'enero a diciembre de 2027' },
    ],
    blocks: [
      aPlanTable(rows),
      { kind: 'note', lead: 'Condición.', text: 'La actividad 04 depende de contar con dos vehículos desde enero.' },
      {
        kind: 'signatures',
        cells: ['Elaboró', 'Visto bueno', 'Autorizó'].map((act) => ({
          act,
          post: 'Jefatura de prueba',
          statement: 'Firmado en el sistema el 11/12/2026, 15:02',
        })),
      },
    ],
  }
}
