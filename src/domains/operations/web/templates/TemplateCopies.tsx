import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Checkbox } from '../../../../ui/controls/choices.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { templateRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ChangeWords } from '../review/ChangeWords.tsx'
import { useLinkNames } from '../review/useLinkNames.ts'
import { usePicked } from '../review/usePicked.ts'
import { useUndoable } from '../review/useUndoable.ts'
import { templateReads } from './KeepTemplateDialog.tsx'
import { templateScreen } from './messages.es.ts'
import type { TemplateSheet } from './templateWords.ts'

type Copy = TemplateSheet['copies'][number]

/** Something would change if this copy's unit accepted the present version. */
function isPending(copy: Copy, version: number, withOwn: boolean): boolean {
  return copy.version !== version || copy.differences.some((difference) => withOwn || !difference.own)
}

function Differences({ year, copy }: { year: string; copy: Copy }): ReactNode {
  const { names } = useLinkNames(year)
  if (copy.differences.length === 0) return <span className="soft">{templateScreen.same}</span>
  return (
    <>
      {copy.differences.map((difference) => (
        <div key={difference.field}>
          {difference.own ? <small className="soft block">{templateScreen.own}</small> : null}
          <ChangeWords changes={difference.changes} names={names} />
        </div>
      ))}
    </>
  )
}

/** Every unit's copy: the version that it accepted, what differs, and a box where this person may accept. */
export function TemplateCopies({ year, sheet }: { year: string; sheet: TemplateSheet }): ReactNode {
  const { template, copies } = sheet
  const [withOwn, setWithOwn] = useState(false)
  const pending = copies.filter((copy) => copy.mayAccept && isPending(copy, template.version, withOwn))
  const picked = usePicked(pending.map((copy) => copy.activityId))
  const say = useUndoable(year, templateReads)
  const accept = useAct(templateRoutes.acceptTemplateChange, {
    refresh: templateReads,
    onSuccess: ({ activities, changeId }) => say(templateScreen.acceptedDone(activities), changeId),
  })
  if (copies.length === 0) return null
  const own = copies.some((copy) => copy.mayAccept && copy.differences.some((difference) => difference.own))
  const act = (): void => {
    const { id: templateId, version } = template
    accept.mutate({ input: { year, templateId, version, activityIds: picked.keys, withOwn } })
  }
  return (
    <Section title={templateScreen.copies}>
      <table className="t diff in-words cards">
        <caption className="vh">{templateScreen.copiesCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className="c0">
              <span className="vh">{templateScreen.accept(picked.keys.length)}</span>
            </th>
            <th scope="col">{templateScreen.unit}</th>
            <th scope="col" className="cs">
              {templateScreen.accepted}
            </th>
            <th scope="col" className="cw">
              {templateScreen.differs}
            </th>
          </tr>
        </thead>
        <tbody>
          {copies.map((copy) => (
            <tr key={copy.activityId}>
              <td>
                {pending.includes(copy) ? (
                  <input
                    type="checkbox"
                    aria-label={templateScreen.include(copy.unit.name)}
                    checked={picked.has(copy.activityId)}
                    onChange={() => picked.toggle(copy.activityId)}
                  />
                ) : null}
              </td>
              <th scope="row">
                <Link href={addresses.activity(year, copy.activityId)}>{copy.unit.name}</Link>
              </th>
              <td className="cs">{templateScreen.version(copy.version)}</td>
              <td className="full">
                <Differences year={year} copy={copy} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {accept.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(accept.error.message, accept.error.remedy)}
        </Notice>
      )}
      {own ? (
        <Checkbox
          label={templateScreen.withOwn}
          checked={withOwn}
          onChange={(event) => setWithOwn(event.currentTarget.checked)}
        />
      ) : null}
      {pending.length === 0 ? null : (
        <div className="page-acts">
          <Button variant="primary" busy={accept.isPending} disabled={picked.keys.length === 0} onClick={act}>
            {templateScreen.accept(picked.keys.length)}
          </Button>
        </div>
      )}
    </Section>
  )
}
