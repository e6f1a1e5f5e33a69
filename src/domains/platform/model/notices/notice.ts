/** What a notice says has to happen, the most urgent first: this is the order of the inbox. */
export const noticeKinds = [
  'fileFault',
  'closingSoon',
  'returned',
  'stuck',
  'exception',
  'toSign',
  'planStep',
  'change',
  'toReview',
  'toAnswer',
  'owed',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/**
 * Something that a person has to do, made anew from the facts on each reading: it is gone when the thing is done. Several
 * facts of one kind, unit and month stand in one notice.
 */
export type Notice = {
  /** The same while it speaks of the same kind, unit and month. */
  id: string
  kind: NoticeKind
  text: string
  /** Empty where it speaks of several. */
  unitName: string
  /** Page where it is done. */
  href: string
  /** Last day, or null where there is none. */
  dueOn: string | null
  /** Day since which it waits, or null where nobody knows. */
  since: string | null
  /** What it stands for; a fact that becomes more urgent, or happens again, has another id and is unread again. */
  facts: readonly string[]
}

export type ShownNotice = Notice & { isRead: boolean }

/** Whether a person gets the digest by e-mail, and what that person does not want to be told. */
export type NoticeChoice = { digest: 'daily' | 'never'; muted: readonly NoticeKind[] }

/** Counts until a person chooses: everything, and the digest. */
export const usualChoice: NoticeChoice = { digest: 'daily', muted: [] }

/** The inbox in its order, by urgency, last day, text; a notice is read once all of its facts are. */
export function inboxOf(notices: readonly Notice[], read: ReadonlySet<string>): ShownNotice[] {
  return notices
    .map((notice) => ({ ...notice, isRead: notice.facts.every((fact) => read.has(fact)) }))
    .toSorted(
      (a, b) =>
        noticeKinds.indexOf(a.kind) - noticeKinds.indexOf(b.kind) ||
        (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
        a.text.localeCompare(b.text, 'es') ||
        a.id.localeCompare(b.id),
    )
}

/**
 * What a day's digest tells: all that waits, as long as something of it is unread. Whoever has seen everything gets no mail
 * until something new happens or something old grows urgent.
 */
export function digestOf(inbox: readonly ShownNotice[]): readonly ShownNotice[] {
  return inbox.some(({ isRead }) => !isRead) ? inbox : []
}
