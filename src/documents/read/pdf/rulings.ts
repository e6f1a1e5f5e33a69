import { applyMatrix, type Matrix, type Ruling } from './geometry.ts'

/** Numbers of pdf.js's path buffers: an operation and its coordinates, one after another. */
const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4

/** Thickest filled rectangle that is a line and not a coloured ground, in points. */
const MAX_LINE_THICKNESS = 3
const MIN_LINE_LENGTH = 3
/** Two parallel lines nearer than this are one line drawn twice (double borders, borders of neighbour cells). */
const SAME_LINE = 2
/** Gap that a dashed or piecewise line may have. */
const MAX_GAP = 3

type Point = readonly [number, number]

/** The horizontal and vertical lines of one painted path. Curves and slanted lines are no rulings. */
export function pathRulings(path: ArrayLike<number>, matrix: Matrix, filled: boolean): Ruling[] {
  const figures = pathFigures(path, matrix)
  return filled ? figures.flatMap(filledRuling) : figures.flatMap(strokedRulings)
}

function pathFigures(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const figures: Point[][] = []
  let figure: Point[] = []
  const at = (index: number): Point => applyMatrix(matrix, path[index] ?? 0, path[index + 1] ?? 0)
  for (let index = 0; index < path.length; ) {
    const operation = path[index]
    index += 1
    if (operation === MOVE) {
      figure = [at(index)]
      figures.push(figure)
    } else if (operation === LINE) {
      figure.push(at(index))
    } else if (operation === CLOSE && figure[0] !== undefined) {
      figure.push(figure[0])
    }
    if (operation === CURVE || operation === QUADRATIC) {
      // A curve breaks the figure: its end is where the next straight line begins.
      index += operation === CURVE ? 6 : 4
      figure = [at(index - 2)]
      figures.push(figure)
    } else if (operation === MOVE || operation === LINE) {
      index += 2
    } else if (operation !== CLOSE) {
      break
    }
  }
  return figures
}

function strokedRulings(figure: readonly Point[]): Ruling[] {
  return figure.slice(1).flatMap((end, index) => {
    const start = figure[index]
    return start === undefined ? [] : rulingBetween(start, end)
  })
}

function rulingBetween([x0, y0]: Point, [x1, y1]: Point): Ruling[] {
  const width = Math.abs(x1 - x0)
  const height = Math.abs(y1 - y0)
  if (height < 0.5 && width >= MIN_LINE_LENGTH) {
    return [{ direction: 'horizontal', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }]
  }
  if (width < 0.5 && height >= MIN_LINE_LENGTH) {
    return [{ direction: 'vertical', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }]
  }
  return []
}

/** Browsers and word processors draw borders as thin filled rectangles. */
function filledRuling(figure: readonly Point[]): Ruling[] {
  if (figure.length < 4) return []
  const xs = figure.map(([x]) => x)
  const ys = figure.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= MAX_LINE_THICKNESS && bottom - top < right - left) {
    return rulingBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2])
  }
  if (right - left <= MAX_LINE_THICKNESS && right - left < bottom - top) {
    return rulingBetween([(left + right) / 2, top], [(left + right) / 2, bottom])
  }
  return []
}

/** One ruling for each line a person sees: pieces that continue or double each other are joined. */
export function joinRulings(rulings: readonly Ruling[]): Ruling[] {
  return [
    ...joinDirection(rulings.filter(({ direction }) => direction === 'horizontal')),
    ...joinDirection(rulings.filter(({ direction }) => direction === 'vertical')),
  ]
}

function joinDirection(rulings: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = []
  for (const line of groupNear(rulings, ({ at }) => at)) {
    const at = line.reduce((sum, ruling) => sum + ruling.at, 0) / line.length
    let last: Ruling | undefined
    for (const ruling of [...line].sort((a, b) => a.from - b.from)) {
      if (last !== undefined && ruling.from <= last.to + MAX_GAP) {
        last.to = Math.max(last.to, ruling.to)
      } else {
        last = { ...ruling, at }
        joined.push(last)
      }
    }
  }
  return joined
}

/** Groups of things whose positions follow each other within the width of one line. */
function groupNear<Item>(items: readonly Item[], position: (item: Item) => number): Item[][] {
  const groups: Item[][] = []
  let start = Number.NEGATIVE_INFINITY
  for (const item of [...items].sort((a, b) => position(a) - position(b))) {
    const group = groups.at(-1)
    if (group !== undefined && position(item) - start <= SAME_LINE) {
      group.push(item)
    } else {
      start = position(item)
      groups.push([item])
    }
  }
  return groups
}

/** Distinct positions, near ones counted once, in order. */
export function distinctPositions(values: readonly number[]): number[] {
  return groupNear(values, (value) => value).map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}
