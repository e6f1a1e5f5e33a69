import type { ReactNode } from 'react'
import { importScreen as words } from './messages.es.ts'
import type { Doubt } from './reviewData.ts'

const textCells = (cells: readonly string[]): string[] => cells.filter((cell) => /\p{L}{3,}/u.test(cell)).slice(1, 3)

function Neighbour({ row }: { row: Doubt['before'] }): ReactNode {
  if (row === null) return null
  return (
    <tr className="dim">
      {textCells(row.cells).map((cell) => (
        <td key={cell}>{cell.slice(0, 90)}</td>
      ))}
    </tr>
  )
}

/** The row as the document has it, between its neighbours, with the doubtful cells marked. */
export function Clipping({ doubt }: { doubt: Doubt }): ReactNode {
  const marked = new Set(doubt.marked)
  const cells = doubt.cells.map((text, index) => ({ text: text.trim(), index }))
  const isFigure = ({ text }: { text: string }): boolean => !/\p{L}{3,}/u.test(text)
  const words2 = cells.filter((cell) => !isFigure(cell))
  const figures = cells.filter((cell) => isFigure(cell) && cell.text !== '')
  const shown = ({ text, index }: { text: string; index: number }): ReactNode =>
    marked.has(index) ? <mark>{text}</mark> : text
  return (
    <div>
      <p className="import-place">
        <span>{words.asWritten}</span>
        <span>{doubt.place}</span>
      </p>
      <div className="import-clip">
        <table>
          <tbody>
            <Neighbour row={doubt.before} />
            {words2.length === 0 ? null : (
              <tr>
                <td colSpan={2}>
                  {words2.map((cell) => (
                    <span key={cell.index} className="cell">
                      {shown(cell)}
                    </span>
                  ))}
                </td>
              </tr>
            )}
            {figures.length === 0 ? null : (
              <tr>
                <td colSpan={2}>
                  {figures.map((cell) => (
                    <span key={cell.index}>{shown(cell)} </span>
                  ))}
                </td>
              </tr>
            )}
            <Neighbour row={doubt.after} />
          </tbody>
        </table>
      </div>
    </div>
  )
}
