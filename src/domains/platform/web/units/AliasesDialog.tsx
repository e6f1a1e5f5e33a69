import { type ReactNode, useState } from 'react'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { unitRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { fieldId } from '../parts/formErrors.ts'
import { commonText } from '../parts/messages.es.ts'
import { useDone } from '../parts/useDone.ts'
import type { UnitDialogProps } from './ChangeUnitDialog.tsx'
import { unitText } from './messages.es.ts'
import { affected } from './unitData.ts'

export function AliasesDialog({ unit, onClose }: UnitDialogProps): ReactNode {
  const [text, setText] = useState(unit.aliases.join('\n'))
  const act = useAct(unitRoutes.setAliases, { refresh: affected, onSuccess: useDone(unitText.done.aliases, onClose) })
  const aliases = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <FormDialog
      title={unitText.aliasesTitle(unit.name)}
      submitLabel={commonText.save}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { unitId: unit.id, aliases } })}
      act={act}
      labels={unitText.fields}
    >
      {(errors) => (
        <TextArea
          id={fieldId('aliases')}
          label={unitText.fields.aliases}
          hint={unitText.aliasesHint}
          error={errors.of('aliases')}
          rows={6}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
      )}
    </FormDialog>
  )
}
