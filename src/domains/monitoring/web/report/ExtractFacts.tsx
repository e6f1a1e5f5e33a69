import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { type Fact, FactList } from '../../../../ui/layout/FactList.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { Shown } from '../../model/extract/smallCells.ts'
import { extractText as words } from './messages.es.ts'
import type { FileFacts } from './reportDraft.ts'

type ExtractRead = NonNullable<FileFacts['extract']>
type Cut = ExtractRead['totals']['cuts'][number]
type Cell = Cut['cells'][number]

/** A figure, or why it is not said. */
export function shownText(count: Shown, locale: string): string {
  return typeof count === 'number' ? count.toLocaleString(locale) : words[count]
}

function CutTable({ cut, locale }: { cut: Cut; locale: string }): ReactNode {
  const { field, kind, cells } = cut
  const withPersons = cells.some(({ persons }) => persons !== null)
  const title = words.cutOf(field, kind === 'date')
  return (
    <DataTable
      caption={title}
      compact
      phone="scroll"
      columns={[
        { id: 'value', head: title, rowHead: true, cell: ({ value }: Cell) => value ?? words.notSaid },
        { id: 'rows', head: words.rows, align: 'end', cell: ({ rows }: Cell) => shownText(rows, locale) },
        ...(withPersons
          ? [
              {
                ...{ id: 'persons', head: words.persons, align: 'end' as const },
                cell: ({ persons }: Cell) => (persons === null ? '' : shownText(persons, locale)),
              },
            ]
          : []),
      ]}
      rows={cells}
      rowKey={({ value }) => value ?? ''}
    />
  )
}

function countFacts({ totals, hiddenRows, otherColumns }: ExtractRead, locale: string): Fact[] {
  const { rows, persons, withoutPerson, outsidePeriod, sums } = totals
  const odd = { withoutPerson, outsidePeriod, hiddenRows, otherColumns }
  return [
    { id: 'rows', term: words.rows, value: <b>{shownText(rows, locale)}</b> },
    {
      ...{ id: 'persons', term: words.persons },
      value: persons === null ? words.noKey : <b>{shownText(persons, locale)}</b>,
    },
    ...(['withoutPerson', 'outsidePeriod', 'hiddenRows', 'otherColumns'] as const).flatMap((id): Fact[] =>
      odd[id] === 0 ? [] : [{ id, term: words[id], value: odd[id].toLocaleString(locale) }],
    ),
    ...sums.map(({ field, sum, values }) => ({
      ...{ id: `sum ${field}`, term: words.sumOf(field) },
      value: words.sum(sum, values.toLocaleString(locale)),
    })),
  ]
}

/** What an extract of a register states, and its totals recomputed from the file. */
export function ExtractFacts({
  extract,
  sha256,
  locale,
}: {
  extract: ExtractRead
  sha256: string
  locale: string
}): ReactNode {
  const { registerName, filter, from, to, takenOn, countedBy, originalSha256, totals, rowsWithheld } = extract
  return (
    <div className="extract">
      <FactList
        layout="rows"
        facts={[
          { id: 'register', term: words.kind, value: registerName },
          { id: 'filter', term: words.filter, value: <span className="as-written">{filter}</span> },
          {
            ...{ id: 'period', term: words.period },
            value: words.periodOf(formatDay(from, locale), formatDay(to, locale)),
          },
          { id: 'takenOn', term: words.takenOn, value: formatDay(takenOn, locale) },
          ...countFacts(extract, locale),
          { id: 'countedBy', term: words.countedBy, value: words.counts[countedBy] },
          { id: 'original', term: words.originalHash, value: <code>{originalSha256}</code> },
          { id: 'stored', term: words.storedHash, value: <code>{sha256}</code> },
        ]}
      />
      {rowsWithheld ? <p className="hint">{words.hiddenHint}</p> : null}
      {totals.cuts.length === 0 ? null : (
        <details>
          <summary>{words.cuts(totals.cuts.length)}</summary>
          {totals.cuts.map((cut) => (
            <CutTable key={cut.field} cut={cut} locale={locale} />
          ))}
        </details>
      )}
    </div>
  )
}
