import { formatDay } from '../../../../kernel/day.ts'
import '../platform.css'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import { type Knot, Knots } from '../../../../ui/layout/Knots.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { RailSection, Section } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { Menu } from '../../../../ui/overlays/Menu.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { postRoutes, unitRoutes } from '../../contract.ts'
import { ancestorsOf } from '../../model/unitTree.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText, postText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { unitKindText, unitText } from './messages.es.ts'
import { OpenPostDialog } from './PostDialogs.tsx'
import { PostTable } from './PostTable.tsx'
import { type UnitAct, UnitDialog, unitMenu } from './UnitDialogs.tsx'
import { type Department, departmentName } from './unitData.ts'

type UnitLife = OutputOf<typeof unitRoutes.readUnit>

/** While the list of them is on its way, nothing yet. */
function departmentWords(code: string | null, departments: readonly Department[]): string | undefined {
  if (code === null) return unitText.noDepartment
  return departments.length === 0 ? undefined : departmentName(departments, code)
}

/** Each version is a knot, and the end of the unit too. */
function historyOf(life: UnitLife, departments: readonly Department[], today: string): Knot[] {
  const place = (parentId: string | null): string =>
    parentId === null ? unitText.top : unitText.under(life.names[parentId] ?? parentId)
  const versions = life.versions.map(({ validFrom, validTo, name, kind, parentId, department, reason }): Knot => {
    const here = validFrom <= today && (validTo === null || validTo > today)
    const where = department === null ? '' : `, ${departmentName(departments, department)}`
    const words = `${name} · ${unitKindText[kind]}, ${place(parentId)}${where}${reason === null ? '' : ` · ${reason}`}`
    return {
      id: validFrom,
      when: shortDay(validFrom),
      label: words,
      state: here ? 'here' : validFrom > today ? 'next' : 'done',
    }
  })
  if (life.closedOn === null) return versions
  const heir = life.successorId === null ? undefined : life.names[life.successorId]
  const label = heir === undefined ? unitText.closed : unitText.mergedInto(heir)
  const state = life.closedOn > today ? 'next' : 'here'
  return [...versions, { id: 'closed', when: shortDay(life.closedOn), label, state }]
}

type RailProps = { life: UnitLife; departments: readonly Department[]; today: string }

function Rail({ life, departments, today }: RailProps): ReactNode {
  return (
    <>
      <RailSection title={unitText.history}>
        <Knots knots={historyOf(life, departments, today)} label={unitText.history} />
      </RailSection>
      <RailSection title={unitText.aliases}>
        {life.aliases.length === 0 ? (
          <p className="soft">{unitText.noAliases}</p>
        ) : (
          <ul>
            {life.aliases.map((alias) => (
              <li key={alias}>{alias}</li>
            ))}
          </ul>
        )}
      </RailSection>
    </>
  )
}

function endMark(closedOn: string, today: string): string {
  return closedOn > today ? unitText.closesMark(shortDay(closedOn)) : unitText.closedMark(shortDay(closedOn))
}

/** Where the plan of a year tells what becomes of the activities of a unit that closed; the application knows. */
export type AfterEnd = (closedOn: string) => { href: string; label: string }

function UnitBody({ life, afterEnd }: { life: UnitLife; afterEnd: AfterEnd }): ReactNode {
  const { isAdmin, mayReadLog, today } = useViewer()
  const tree = useRead(unitRoutes.listUnits, {})
  const posts = useRead(postRoutes.listPosts, { unitId: life.id })
  const [act, setAct] = useState<UnitAct | null>(null)
  const [opening, setOpening] = useState(false)
  const { units, departments } = tree.data ?? { units: [], departments: [] }
  const unit = units.find((other) => other.id === life.id)
  const above = ancestorsOf(units, life.id).reverse()
  const version = life.versions.at(-1)
  const ended = life.closedOn !== null && life.closedOn <= today
  const next = life.closedOn === null ? null : afterEnd(life.closedOn)
  const crumbs = [
    { label: pageTitles.units, href: '/admin/unidades' },
    ...above.map(({ id, name }) => ({ label: name, href: `/admin/unidades/${id}` })),
    { label: life.name },
  ]
  return (
    <>
      <PageHeader
        title={life.name}
        crumbs={crumbs}
        control={[
          version?.code,
          version && unitKindText[version.kind],
          version && departmentWords(version.department, departments),
          `${unitText.opened} ${shortDay(life.openedOn)}`,
          life.closedOn === null ? undefined : <b key="closed">{endMark(life.closedOn, today)}</b>,
        ]}
        actions={
          <>
            {mayReadLog ? (
              <LinkButton href={`/registro?cosa=platform.unit:${life.id}`}>{unitText.log}</LinkButton>
            ) : null}
            {isAdmin && unit !== undefined ? (
              <Menu label={commonText.actions} align="end" items={unitMenu(setAct)} />
            ) : null}
          </>
        }
      />
      {next === null ? null : (
        <Notice kind="info">
          {unitText.afterEnd} <Link href={next.href}>{next.label}</Link>
        </Notice>
      )}
      <SplitLayout rail={<Rail life={life} departments={departments} today={today} />} railLabel={unitText.history}>
        <Section
          title={unitText.posts}
          caption={today === '' ? undefined : unitText.postsOn(formatDay(today))}
          actions={
            isAdmin && unit !== undefined ? (
              <Button variant="primary" onClick={() => setOpening(true)}>
                {postText.open}
              </Button>
            ) : undefined
          }
        >
          <ReadState read={posts} whoToAsk={commonText.whoToAsk}>
            {(data) => (
              <PostTable unitName={life.name} posts={data.posts} isAdmin={isAdmin} day={today} ended={ended} />
            )}
          </ReadState>
        </Section>
      </SplitLayout>
      {opening ? <OpenPostDialog unit={life} day={today} onClose={() => setOpening(false)} /> : null}
      {act === null || unit === undefined ? null : (
        <UnitDialog
          act={act}
          unit={unit}
          units={units}
          departments={departments}
          day={today}
          onClose={() => setAct(null)}
        />
      )}
    </>
  )
}

/** One unit: posts with their holders, history and aliases. */
export function UnitPage({ afterEnd }: { afterEnd: AfterEnd }): ReactNode {
  const unitId = usePathParameter('unitId')
  const read = useRead(unitRoutes.readUnit, { unitId })
  return (
    <ReadState read={read} whoToAsk={commonText.whoToAsk} title={pageTitles.unit}>
      {(life) => <UnitBody key={life.id} life={life} afterEnd={afterEnd} />}
    </ReadState>
  )
}
