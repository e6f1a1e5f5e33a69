/** What an act did, after the name of the person; what it tried, after "intentó". `{unit}`, `{post}`, `{person}` and `{calendarDay}` are what it was about; `{thing}` is all of it. */
export type ActSentence = { done: string; tried: string }
