import type { ReactNode } from 'react'
import { MONTHS, monthName, monthShortName } from '../../../../kernel/month.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { ScrollBox } from '../../../../ui/tables/ScrollBox.tsx'
import { importRoutes } from '../../contract.ts'
import { importScreen as words } from './messages.es.ts'
import { type Row, share, type Unit } from './reviewData.ts'

const glyphs = {
  ready: ['onTrack', 'on-track ink'],
  warning: ['atRisk', 'at-risk ink'],
  block: ['late', 'late ink'],
  out: ['notScheduled', 'soft'],
} as const

const FIRST = 12

/** What the row counts, where the document says it. */
function RowTarget({ target }: Pick<Row, 'target'>): ReactNode {
  if (target === null) return null
  const { quantity, unitOfMeasure } = target
  const said = quantity === null ? unitOfMeasure : words.quantity(quantity.toLocaleString('es-SV'), unitOfMeasure)
  return <span className="hint import-target">{words.target(said)}</span>
}

function RowLine({ row, importId, unit }: { row: Row; importId: string; unit: number }): ReactNode {
  const [name, className] = glyphs[row.state]
  const doubt = row.doubts.find(({ open, severity }) => open && severity !== 'notice')
  const lit = doubt?.field === 'months'
  return (
    <tr>
      <td>
        <Glyph name={name} className={className} label={words.rowStates[row.state]} />
      </td>
      <th scope="row">
        {doubt === undefined ? (
          row.activity
        ) : (
          <Link href={`/plan/importar/${importId}?unidad=${unit}&duda=${encodeURIComponent(doubt.id)}`}>
            {row.activity}
          </Link>
        )}
        <RowTarget {...row} />
      </th>
      <td className="num sum">{row.sum === null ? '–' : share(row.sum)}</td>
      {row.unplaced === null ? (
        MONTHS.map((month) => (
          <td key={month} className={lit || doubt?.field === `months.${month}` ? 'num hl' : 'num'}>
            {share(row.months[month - 1] ?? null)}
          </td>
        ))
      ) : (
        <td colSpan={12} className="late ink">
          {words.unplaced(row.unplaced)}
        </td>
      )}
    </tr>
  )
}

type RowPreviewProps = { importId: string; unit: Unit; all: boolean }

/** The rows of a unit as they would enter. */
export function RowPreview({ importId, unit, all }: RowPreviewProps): ReactNode {
  const read = useRead(importRoutes.importRows, { importId, unit: unit.index })
  return (
    <section className="import-col import-prev" aria-labelledby="import-rows">
      <h2 id="import-rows">{words.wouldEnter(unit.name, unit.rows)}</h2>
      <ReadState read={read} whoToAsk={words.whoToAsk}>
        {({ rows }) => {
          const open = rows.filter(({ state }) => state !== 'ready')
          const shown = all ? rows : [...open, ...rows.filter(({ state }) => state === 'ready')].slice(0, FIRST)
          return (
            <>
              <ScrollBox label={words.wouldEnter(unit.name, unit.rows)}>
                <table className="t">
                  <caption className="vh">{words.wouldEnter(unit.name, unit.rows)}</caption>
                  <thead>
                    <tr>
                      <th scope="col">
                        <span className="vh">{words.rowColumns.state}</span>
                      </th>
                      <th scope="col">{words.rowColumns.activity}</th>
                      <th scope="col" className="num">
                        {words.rowColumns.sum}
                      </th>
                      {MONTHS.map((month) => (
                        <th key={month} scope="col" className="num">
                          <abbr title={monthName(month)}>{monthShortName(month).charAt(0)}</abbr>
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {shown.map((row) => (
                      <RowLine key={row.key} row={row} importId={importId} unit={unit.index} />
                    ))}
                  </tbody>
                </table>
              </ScrollBox>
              {shown.length < rows.length ? (
                <p className="hint">
                  {words.someOf(shown.length, rows.length)}{' '}
                  <Link href={`/plan/importar/${importId}?unidad=${unit.index}&todas=true`}>
                    {words.seeAll(rows.length)}
                  </Link>
                </p>
              ) : null}
            </>
          )
        }}
      </ReadState>
    </section>
  )
}
