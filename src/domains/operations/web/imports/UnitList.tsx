import type { ReactNode } from 'react'
import { Link } from '../../../../ui/Link.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { importScreen as words } from './messages.es.ts'
import type { Unit } from './reviewData.ts'

type UnitListProps = { importId: string; units: readonly Unit[]; selected: number }

function UnitTable({ importId, units, selected }: UnitListProps): ReactNode {
  return (
    <table className="t import-units">
      <caption className="vh">{words.byUnit}</caption>
      <thead>
        <tr>
          <th scope="col">{words.unitColumns.unit}</th>
          <th scope="col" className="num">
            {words.unitColumns.rows}
          </th>
          <th scope="col" className="num">
            {words.unitColumns.doubts}
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr
            key={unit.index}
            className={unit.index === selected ? 'sel' : undefined}
            aria-current={unit.index === selected || undefined}
          >
            <th scope="row">
              <Link href={`/plan/importar/${importId}?unidad=${unit.index}`}>{unit.name}</Link>
              {unit.target.kind === 'undecided' ? (
                <span className="hint late ink"> {words.targetUndecided}</span>
              ) : null}
            </th>
            <td className="num">{unit.rows}</td>
            <td className="num">
              {unit.block > 0 ? <Glyph name="late" label={words.block} className="late ink" /> : null} {unit.doubts}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Units with doubts, most first; the others behind one line. */
export function UnitList({ importId, units, selected }: UnitListProps): ReactNode {
  const needs = (unit: Unit): boolean => unit.doubts > 0 || unit.target.kind === 'undecided'
  const doubtful = units.filter(needs).sort((a, b) => b.block - a.block || b.doubts - a.doubts)
  const clean = units.filter((unit) => !needs(unit))
  return (
    <section className="import-col" aria-labelledby="import-by-unit">
      <h2 id="import-by-unit">{words.byUnit}</h2>
      {doubtful.length > 0 ? <UnitTable importId={importId} units={doubtful} selected={selected} /> : null}
      {clean.length > 0 ? (
        <details open={doubtful.length === 0 || clean.some(({ index }) => index === selected)}>
          <summary>{words.clean(clean.length)}</summary>
          <UnitTable importId={importId} units={clean} selected={selected} />
        </details>
      ) : null}
    </section>
  )
}
