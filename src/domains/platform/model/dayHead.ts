/** The last line of the log at the end of a day (`YYYY-MM-DD`). */
export type DayHead = { day: string; seq: number; hash: string }
