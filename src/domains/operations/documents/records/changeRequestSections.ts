import type { DocumentBlock, DocumentSection, DocumentTable } from '../../../../documents/model.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import type { ChangeRequestContent } from '../../model/records/changeRequestContent.ts'
import type { RecordFile } from '../../model/records/recordFile.ts'
import { postSigned } from '../planFrame.ts'
import { itemLines } from './itemLines.ts'
import { changeRequestText as text } from './recordText.es.ts'
import { textColumn } from './textColumn.ts'

/** A decided request: what it asked and why, each change with its decision, and every step with its post. */
export function changeRequestSections(content: ChangeRequestContent, file: RecordFile): DocumentSection[] {
  return [
    { orientation: 'landscape', blocks: [factsOf(content)] },
    { heading: { level: 1, text: text.changes }, blocks: [changesTable(content, file)] },
    { heading: { level: 1, text: text.steps }, blocks: [stepsTable(content, file)] },
  ]
}

function factsOf(content: ChangeRequestContent): DocumentBlock {
  const { unit, outcome, version, cause, reason, actNumber, document } = content
  const facts = [
    [text.unit, unit.name],
    [text.outcome, text.outcomes[outcome]],
    [text.version, version === null ? text.noVersion : text.versionOf(version.number, version.code)],
    [text.cause, text.causes[cause]],
    [text.reason, reason],
    [text.actNumber, actNumber ?? text.noAct],
    [text.document, document === null ? text.noDocument : text.documentOf(document.name, document.sha256)],
  ] as const
  return { kind: 'definitions', items: facts.map(([term, fact]) => ({ term, text: fact })) }
}

function decisionText(
  decision: ChangeRequestContent['items'][number]['decision'],
  outcome: ChangeRequestContent['outcome'],
): string {
  if (decision === null) return text.outcomes[outcome]
  const words = decision.accepted ? text.accepted : text.refused
  return decision.reason === null ? words : text.decisionOf(words, decision.reason)
}

/** A row for each change; one that puts several values has a row for each, and its number and decision in the first. */
function changesTable(content: ChangeRequestContent, { institution }: RecordFile): DocumentTable {
  const { columns } = text
  const rows = content.items.flatMap(({ item, decision }, at) =>
    itemLines(item, content, institution.locale).map((line, row) => ({
      key: `${at} ${row}`,
      cells:
        row === 0
          ? { ...line, number: String(at + 1), decision: decisionText(decision, content.outcome) }
          : { ...line, number: '', decision: '' },
    })),
  )
  return {
    kind: 'table',
    columns: [
      { ...textColumn('number', columns.number, 8), align: 'end' },
      textColumn('what', columns.what, 60),
      textColumn('before', columns.before, 55),
      textColumn('after', columns.after, 55),
      textColumn('decision', columns.decision, 40),
    ],
    groups: [{ rows }],
  }
}

function stepsTable({ steps }: ChangeRequestContent, { institution }: RecordFile): DocumentTable {
  const acts: Readonly<Record<string, string>> = text.acts
  const columns = text.stepColumns
  return {
    kind: 'table',
    columns: [
      textColumn('act', columns.act, 30),
      textColumn('post', columns.post, 70),
      textColumn('at', columns.at, 40),
      textColumn('reason', columns.reason, 80),
    ],
    groups: [
      {
        rows: steps.map(({ act, post, bySubstitute, at, reason }, row) => ({
          key: String(row),
          cells: {
            act: acts[act] ?? act,
            post: postSigned({ post, bySubstitute }),
            at: formatInstant(at, institution.timeZone, institution.locale),
            reason: reason ?? '',
          },
        })),
      },
    ],
  }
}
