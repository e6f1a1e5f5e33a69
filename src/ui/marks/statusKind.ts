/** The seven answers to "how is it going?". Each has its own shape; the colour only helps. */
export type StatusKind = 'exceeded' | 'onTrack' | 'atRisk' | 'late' | 'noReport' | 'scheduled' | 'notScheduled'

export const STATUS_KINDS: readonly StatusKind[] = [
  'exceeded',
  'onTrack',
  'atRisk',
  'late',
  'noReport',
  'scheduled',
  'notScheduled',
]

/** CSS class that carries the text colour and the tint; with `ink` beside it, the colour alone. */
export const statusClass = {
  exceeded: 'exceeded',
  onTrack: 'on-track',
  atRisk: 'at-risk',
  late: 'late',
  noReport: 'no-report',
  scheduled: 'scheduled',
  notScheduled: 'not-scheduled',
} as const satisfies Record<StatusKind, string>
