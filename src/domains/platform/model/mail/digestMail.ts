import { formatDay } from '../../../../kernel/day.ts'
import { type Html, html } from '../../../../kernel/html.ts'
import { noticeKindText } from '../notices/kindText.es.ts'
import { type NoticeKind, noticeKinds, type ShownNotice } from '../notices/notice.ts'
import { digestText as words } from './digestText.es.ts'
import { plainLine } from './plainLine.ts'

export type DigestGround = {
  institution: string
  personName: string
  day: string
  /** Address under which the pages are reached, without a slash at the end; null: the mail carries no links. */
  publicUrl: string | null
}

type Group = { kind: NoticeKind; notices: readonly ShownNotice[] }

const byKind = (notices: readonly ShownNotice[]): Group[] =>
  noticeKinds
    .map((kind) => ({ kind, notices: notices.filter((notice) => notice.kind === kind) }))
    .filter((group) => group.notices.length > 0)

function until(dueOn: string | null, day: string): string {
  if (dueOn === null) return ''
  return dueOn < day ? words.overdue(formatDay(dueOn)) : words.dueOn(formatDay(dueOn))
}

const beside = ({ unitName, dueOn, isRead }: ShownNotice, { day }: DigestGround): string =>
  [unitName, until(dueOn, day), isRead ? '' : words.fresh].filter((piece) => piece !== '').join(' · ')

function asText(groups: readonly Group[], ground: DigestGround, count: number): string {
  const { publicUrl } = ground
  const lineOf = (notice: ShownNotice): string[] => [
    `- ${plainLine(notice.text, 400)}`,
    `  ${plainLine(beside(notice, ground))}`,
    ...(publicUrl === null ? [] : [`  ${publicUrl}${notice.href}`]),
  ]
  const body = groups.flatMap(({ kind, notices }) => [noticeKindText[kind].title, ...notices.flatMap(lineOf), ''])
  const end = publicUrl === null ? words.withoutLinks : `${words.all}: ${publicUrl}/avisos`
  return [
    ...[words.greeting(plainLine(ground.personName)), '', words.lead(count, formatDay(ground.day)), ''],
    ...[...body, end, '', words.why, words.noReply, ''],
  ].join('\n')
}

function asHtml(groups: readonly Group[], ground: DigestGround, count: number): string {
  const { publicUrl } = ground
  const told = (notice: ShownNotice): Html =>
    publicUrl === null ? html`${notice.text}` : html`<a href="${publicUrl}${notice.href}">${notice.text}</a>`
  const item = (notice: ShownNotice): Html => html`<li>${told(notice)}<br><small>${beside(notice, ground)}</small></li>`
  const group = ({ kind, notices }: Group): Html =>
    html`<h2 style="font-size:18px">${noticeKindText[kind].title}</h2><ul>${notices.map(item)}</ul>`
  const end =
    publicUrl === null
      ? html`<p>${words.withoutLinks}</p>`
      : html`<p><a href="${publicUrl}/avisos">${words.all}</a></p>`
  return html`<!doctype html><html lang="es"><head><meta charset="utf-8"><title>${ground.institution}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em">
<p>${words.greeting(ground.personName)}</p><p>${words.lead(count, formatDay(ground.day))}</p>
${groups.map(group)}${end}
<p><small>${words.why} ${words.noReply}</small></p>
</body></html>
`.text
}

/** The digest of a person and day as plain text and as HTML; what people wrote is never anything but text in it. */
export function digestMail(
  notices: readonly ShownNotice[],
  ground: DigestGround,
): { subject: string; text: string; html: string } {
  const groups = byKind(notices)
  return {
    subject: plainLine(words.subject(ground.institution, notices.length)),
    text: asText(groups, ground, notices.length),
    html: asHtml(groups, ground, notices.length),
  }
}
