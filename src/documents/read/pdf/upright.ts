import type { Box, Ruling, TextPiece } from './geometry.ts'

type Turn = 'up' | 'down'

/** Text that runs up or down the page, as if it ran from left to right: its lines and words are told like any other's. */
export function turnText(pieces: readonly TextPiece[], turn: Turn): TextPiece[] {
  return pieces
    .filter(({ turned }) => turned === turn)
    .map((piece) => ({ ...piece, box: turnBox(piece.box, turn), turned: false }))
}

/**
 * A page whose text mostly runs up or down, as a person turns it to read; a sheet printed lying down and kept standing. What
 * ran from left to right runs up or down then.
 */
export function uprightPage<Page extends { pieces: TextPiece[]; rulings: Ruling[] }>(page: Page): Page {
  const letters = (turn: TextPiece['turned']): number =>
    page.pieces.reduce((sum, { turned, text }) => sum + (turned === turn ? text.length : 0), 0)
  const turn = (['up', 'down'] as const).find((one) => letters(one) > letters(false))
  if (turn === undefined) return page
  const across = page.pieces.filter(({ turned }) => turned !== turn)
  return {
    ...page,
    pieces: [
      ...turnText(page.pieces, turn),
      ...across.map((piece) => ({ ...piece, box: turnBox(piece.box, turn), turned: opposite(turn) })),
    ],
    rulings: page.rulings.map((ruling) => turnRuling(ruling, turn)),
  }
}

const opposite = (turn: Turn): Turn => (turn === 'up' ? 'down' : 'up')

function turnBox({ left, top, right, bottom }: Box, turn: Turn): Box {
  return turn === 'up'
    ? { left: -bottom, top: left, right: -top, bottom: right }
    : { left: top, top: -right, right: bottom, bottom: -left }
}

function turnRuling({ direction, at, from, to }: Ruling, turn: Turn): Ruling {
  const turned = direction === 'horizontal' ? 'vertical' : 'horizontal'
  // What was measured downwards is measured leftwards when the page turns one way, what was measured rightwards the other.
  const [flipsAt, flipsSpan] =
    direction === 'horizontal' ? [turn === 'up', turn === 'down'] : [turn === 'down', turn === 'up']
  return {
    direction: turned,
    at: flipsAt ? -at : at,
    from: flipsSpan ? -to : from,
    to: flipsSpan ? -from : to,
  }
}
