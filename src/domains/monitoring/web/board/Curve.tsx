import type { ReactNode } from 'react'
import { MONTHS, type Month, monthName } from '../../../../kernel/month.ts'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { hundredths } from '../compliance/figureWords.ts'
import type { Board } from './boardData.ts'
import { curveLines, pointsOf, sheet, xOf, yOf } from './curveLines.ts'
import { boardText as words } from './messages.es.ts'

type Curve = Board['curve']
type CurveProps = { curve: Curve; month: Month; locale: string }

const shareText = (share: number | null | undefined, locale: string): string =>
  share == null ? '–' : hundredths(share, locale)

function Drawing({ curve, month, label }: { curve: Curve; month: Month; label: string }): ReactNode {
  return (
    <svg className="board-chart" viewBox={`0 0 ${sheet.width} ${sheet.height}`} role="img" aria-label={label}>
      {[0, 25, 50, 75, 100].map((percent) => (
        <g key={percent}>
          <line className="gr" x1={sheet.left} x2={sheet.right} y1={yOf(percent * 100)} y2={yOf(percent * 100)} />
          <text x={sheet.left - 6} y={yOf(percent * 100) + 5} textAnchor="end">
            {percent}
          </text>
        </g>
      ))}
      <line className="cutline" x1={xOf(month)} x2={xOf(month)} y1={sheet.top} y2={sheet.bottom} />
      {MONTHS.map((one) => (
        <text
          key={one}
          className={one === month ? 'on' : undefined}
          x={xOf(one)}
          y={sheet.height - 6}
          textAnchor="middle"
        >
          {monthName(one).charAt(0).toUpperCase()}
        </text>
      ))}
      {curveLines.map((line) => (
        <polyline key={line} className={`l-${line}`} points={pointsOf(curve, line)} />
      ))}
    </svg>
  )
}

function Data({ curve, locale }: Omit<CurveProps, 'month'>): ReactNode {
  return (
    <details>
      <summary>{words.curveData}</summary>
      <DataTable
        caption={words.curveTable}
        compact
        phone="scroll"
        columns={[
          { id: 'month', head: words.month, rowHead: true, cell: ({ month }) => monthName(month) },
          ...curveLines.map((line) => ({
            ...{ id: line, head: words.lines[line], align: 'end' as const },
            cell: (point: Curve[number]) => shareText(point[line], locale),
          })),
        ]}
        rows={curve}
        rowKey={({ month }) => String(month)}
      />
    </details>
  )
}

/** Programmed, reported and validated through the year: drawn, said in a sentence, and as a table. */
export function BoardCurve({ curve, month, locale }: CurveProps): ReactNode {
  const at = curve.find((point) => point.month === month)
  const shares = {
    ...{ programmed: shareText(at?.programmed, locale), sent: shareText(at?.sent, locale) },
    ...{ validated: shareText(at?.validated, locale), verified: shareText(at?.verified, locale) },
  }
  const label = words.curveSentence(monthName(month), shares)
  return (
    <Section title={words.curve} caption={words.curveCaption}>
      <Drawing curve={curve} month={month} label={label} />
      <ul className="board-legend">
        {curveLines.map((line) => (
          <li key={line}>
            <svg className="board-chart" viewBox="0 0 28 6" width="28" height="6" aria-hidden="true">
              <line className={`l-${line}`} x1="0" x2="28" y1="3" y2="3" />
            </svg>
            {words.lines[line]}{' '}
            {shares[line] === '–' ? (
              <span className="soft">{words.notLooked}</span>
            ) : (
              <b>{words.percent(shares[line])}</b>
            )}
          </li>
        ))}
      </ul>
      <Data curve={curve} locale={locale} />
    </Section>
  )
}
