import type { ReactNode } from 'react'
import type { MenuItem } from '../../../../ui/overlays/Menu.tsx'
import { AliasesDialog } from './AliasesDialog.tsx'
import { ChangeUnitDialog, type UnitDialogProps } from './ChangeUnitDialog.tsx'
import { CloseUnitDialog, MergeUnitDialog } from './EndUnitDialogs.tsx'
import { unitText } from './messages.es.ts'

export type UnitAct = 'change' | 'aliases' | 'merge' | 'close'

const dialogs: Readonly<Record<UnitAct, (props: UnitDialogProps) => ReactNode>> = {
  change: ChangeUnitDialog,
  aliases: AliasesDialog,
  merge: MergeUnitDialog,
  close: CloseUnitDialog,
}

/** The form of one act on a unit. */
export function UnitDialog({ act, ...props }: UnitDialogProps & { act: UnitAct }): ReactNode {
  const Body = dialogs[act]
  return <Body {...props} />
}

/** What Administración may do with a unit, for a menu. */
export function unitMenu(choose: (act: UnitAct) => void): MenuItem[] {
  return [
    { id: 'change', label: unitText.change, onSelect: () => choose('change') },
    { id: 'aliases', label: unitText.aliases, onSelect: () => choose('aliases') },
    { id: 'merge', label: unitText.merge, onSelect: () => choose('merge'), danger: true },
    { id: 'close', label: unitText.close, onSelect: () => choose('close'), danger: true },
  ]
}
