import type { ReactNode } from 'react'

const line = (d: string, width = 1.6): ReactNode => <path d={d} fill="none" stroke="currentColor" strokeWidth={width} />
/** What stands out inside a filled shape takes the colour of the sheet, so that it also prints. */
const cut = (d: string, width = 1.9): ReactNode => <path d={d} fill="none" stroke="var(--sheet)" strokeWidth={width} />

/** Own drawings on a 16 × 16 board: the letter files have no tick nor arrow. */
export const glyphPaths = {
  exceeded: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      {cut('M8 12.2V4.2M4.6 7.4 8 4l3.4 3.4')}
    </>
  ),
  onTrack: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      {cut('m4.3 8.3 2.6 2.6 4.9-5.4')}
    </>
  ),
  atRisk: (
    <>
      <path d="M8 .8 15.8 15H.2Z" fill="currentColor" stroke="currentColor" strokeWidth=".6" strokeLinejoin="round" />
      {cut('M8 5.6v4.6M8 11.6v1.7', 1.8)}
    </>
  ),
  late: (
    <>
      <rect x=".8" y=".8" width="14.4" height="14.4" rx="1.4" fill="currentColor" />
      {cut('m4.7 4.7 6.6 6.6m0-6.6-6.6 6.6')}
    </>
  ),
  noReport: (
    <path
      d="M8 1 15 8 8 15 1 8Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeDasharray="3 1.95"
      strokeLinejoin="round"
    />
  ),
  scheduled: <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  notScheduled: line('M3 8h10'),
  block: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      {line('m3.4 12.6 9.2-9.2')}
    </>
  ),
  warning: (
    <path
      d="M8 1.6 15 14.4H1ZM8 6.2v4M8 11.4v1.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {line('M8 7v4.6M8 4.2v1.7', 1.7)}
    </>
  ),
  check: line('m2.5 8.5 3.7 3.7 7.3-8', 1.8),
  plus: line('M8 2.5v11M2.5 8h11'),
  minus: line('M2.5 8h11'),
  close: line('m3.5 3.5 9 9m0-9-9 9'),
  search: (
    <>
      <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      {line('m10.6 10.6 4 4')}
    </>
  ),
  down: line('m4 6 4 4 4-4', 1.7),
  up: line('m4 10 4-4 4 4', 1.7),
  right: line('m6 4 4 4-4 4', 1.7),
  left: line('m10 4-4 4 4 4', 1.7),
  arrow: line('M2 8h11M9 4l4 4-4 4'),
  back: line('M14 8H3m4-4L3 8l4 4'),
  undo: line('M5.5 2.5 2 6l3.5 3.5M2.3 6H10a4 4 0 0 1 0 8H6'),
  download: line('M8 1.5v9M4.2 7 8 10.8 11.8 7M1.8 14h12.4'),
  upload: line('M8 11V2M4.2 5.5 8 1.7l3.8 3.8M1.8 14h12.4'),
  print: line('M4 5.5v-4h8v4M4 11.5H1.5v-6h13v6H12M4 9.5h8v5H4Z', 1.4),
  file: line('M3 1.5h6.5L13 5v9.5H3ZM9.3 1.7V5.2H13M5.3 8.3h5.4M5.3 11h5.4', 1.4),
  photo: (
    <>
      {line('M1.5 4.5h3l1-2h5l1 2h3v9h-13Z', 1.4)}
      <circle cx="8" cy="8.8" r="2.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  link: line('M6.6 9.4 9.4 6.6M7 4.6l1.6-1.6a3 3 0 0 1 4.3 4.3L11.3 9M9 11.4 7.4 13a3 3 0 0 1-4.3-4.3L4.7 7', 1.5),
  lock: line('M3 7.2h10v7.3H3zM5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7', 1.5),
  edit: line('m2 14 .8-3.4 8.2-8.2 2.6 2.6-8.2 8.2ZM9.4 4l2.6 2.6', 1.4),
  bell: line('M8 1.4v1.4M3 11.7c1.3-1.2 1.4-2.6 1.4-4.7a3.6 3.6 0 0 1 7.2 0c0 2.1.1 3.5 1.4 4.7ZM6.4 13.9h3.2', 1.5),
  menu: line('M1.5 4h13M1.5 8h13M1.5 12h13'),
} as const satisfies Record<string, ReactNode>

export type GlyphName = keyof typeof glyphPaths
