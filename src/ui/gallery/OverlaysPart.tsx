import { type ReactNode, useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { TextInput } from '../controls/TextInput.tsx'
import { useAnnounce } from '../feedback/Announcer.tsx'
import { Section } from '../layout/Section.tsx'
import { ConfirmDialog, Dialog } from '../overlays/Dialog.tsx'
import { Menu } from '../overlays/Menu.tsx'
import { ShortcutsDialog } from '../overlays/ShortcutsDialog.tsx'
import { useShortcuts } from '../overlays/useShortcuts.ts'

type Opened = 'none' | 'dialog' | 'confirm' | 'shortcuts'

/** Dialogs, menu and passing messages. */
export function OverlaysPart(): ReactNode {
  const [opened, setOpened] = useState<Opened>('none')
  const [last, setLast] = useState('')
  const announce = useAnnounce()
  const close = (): void => setOpened('none')
  useShortcuts({ '?': () => setOpened('shortcuts') })
  return (
    <Section title="Lo que se abre encima">
      <div className="row">
        <Button onClick={() => setOpened('dialog')}>Abrir un diálogo</Button>
        <Button onClick={() => setOpened('confirm')}>Pedir confirmación</Button>
        <Menu
          label="Más acciones"
          items={[
            {
              id: 'copy',
              label: 'Copiar al año siguiente',
              detail: 'con sus doce meses',
              onSelect: () => setLast('copy'),
            },
            { id: 'print', label: 'Ver impreso', href: '#impreso' },
            { id: 'drop', label: 'Descartar', danger: true, onSelect: () => setLast('drop') },
          ]}
        />
        <Button
          onClick={() =>
            announce('Se cambiaron 14 filas', { action: { label: 'Deshacer', onSelect: () => setLast('undo') } })
          }
        >
          Mostrar un mensaje
        </Button>
        <output>{last}</output>
      </div>
      <Dialog
        open={opened === 'dialog'}
        onClose={close}
        title="Marzo: hay dos valores"
        actions={
          <>
            <Button variant="primary" onClick={close}>
              Dejar 9
            </Button>
            <Button onClick={close}>Dejar 8</Button>
          </>
        }
      >
        <p>Otra persona lo cambió hace un minuto. Nada se ha perdido.</p>
        <TextInput label="Motivo" optional error="Escriba el motivo en una frase." />
      </Dialog>
      <ConfirmDialog
        open={opened === 'confirm'}
        title="¿Descartar la importación?"
        confirmLabel="Descartar 440 filas"
        danger
        onConfirm={close}
        onCancel={close}
      >
        <p>Nada de lo que ya se aplicó cambia.</p>
      </ConfirmDialog>
      <ShortcutsDialog
        open={opened === 'shortcuts'}
        onClose={close}
        groups={[
          {
            title: 'En todas partes',
            items: [
              { keys: ['Ctrl', 'K'], label: 'Buscar' },
              { keys: ['?'], label: 'Ver los atajos' },
            ],
          },
        ]}
      />
    </Section>
  )
}
