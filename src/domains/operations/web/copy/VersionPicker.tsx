import { useLocation, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Select, type SelectOption } from '../../../../ui/controls/TextInput.tsx'
import { shortDay } from '../../../../ui/dates.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import type { versionRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { compareScreen } from './messages.es.ts'

export type VersionPickerProps = {
  year: string
  versions: OutputOf<typeof versionRoutes.versions>['versions']
  number: string
  other: string
}

/** Which two versions stand side by side; a choice changes the address and keeps its filters. */
export function VersionPicker({ year, versions, number, other }: VersionPickerProps): ReactNode {
  const navigate = useNavigate()
  const { searchStr } = useLocation()
  if (versions.length < 2) return <Notice kind="info" title={compareScreen.tooFew(year, versions.length)} />
  const go = (from: string, to: string): void =>
    void navigate({ href: `${addresses.compareVersions(year, to, from)}${searchStr}`, replace: true })
  const options = versions.map((version) => ({
    value: String(version.number),
    label: compareScreen.versionOption(version.number, shortDay(version.approvedOn)),
  }))
  const original = { value: 'original', label: compareScreen.originalOption }
  return (
    <>
      <Toolbar>
        <Side
          label={compareScreen.from}
          value={other}
          options={[...options, original]}
          onChoose={(from) => go(from, number)}
        />
        <Side label={compareScreen.to} value={number} options={options} onChoose={(to) => go(other, to)} />
      </Toolbar>
      {number === other ? (
        <Notice kind="info" title={compareScreen.sameTitle} live>
          {compareScreen.same}
        </Notice>
      ) : null}
    </>
  )
}

type SideProps = { label: string; value: string; options: readonly SelectOption[]; onChoose: (value: string) => void }

/** One side; a version of the address that does not exist leaves it to be chosen. */
function Side({ label, value, options, onChoose }: SideProps): ReactNode {
  const isThere = options.some((one) => one.value === value)
  return (
    <Select
      label={label}
      placeholder={isThere ? null : undefined}
      value={isThere ? value : ''}
      options={options}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  )
}
