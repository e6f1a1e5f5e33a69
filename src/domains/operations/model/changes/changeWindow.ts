/** Days on which requests for changes may be presented in a quarter, both included. */
export type ChangeWindow = { quarter: 1 | 2 | 3 | 4; startsOn: string; endsOn: string }

/** Without any window a request may be presented on every day; with windows, only inside one of them. */
export function isWindowOpen(windows: readonly ChangeWindow[], today: string): boolean {
  return windows.length === 0 || windows.some(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
}

/** The first window that is still to come, or undefined. */
export function nextWindow(windows: readonly ChangeWindow[], today: string): ChangeWindow | undefined {
  return windows.filter(({ startsOn }) => startsOn > today).toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0]
}

/** The first quarter whose window ends before it starts, or begins before the one before it ended. */
export function wrongWindow(windows: readonly ChangeWindow[]): ChangeWindow | undefined {
  const inOrder = windows.toSorted((a, b) => a.quarter - b.quarter)
  return inOrder.find(({ startsOn, endsOn }, at) => endsOn < startsOn || startsOn <= (inOrder[at - 1]?.endsOn ?? ''))
}
