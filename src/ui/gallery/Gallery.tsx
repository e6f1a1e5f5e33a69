import { type ReactNode, useCallback, useState } from 'react'
import { foldText } from '../../kernel/text.ts'
import { Button } from '../controls/Button.tsx'
import { AnnouncerProvider } from '../feedback/Announcer.tsx'
import { PageHeader } from '../layout/PageHeader.tsx'
import { CommandPalette, type PaletteGroup, type PaletteItem } from '../overlays/CommandPalette.tsx'
import { useShortcuts } from '../overlays/useShortcuts.ts'
import { AppShell } from '../shell/AppShell.tsx'
import { FormsPart } from './FormsPart.tsx'
import { MarksPart } from './MarksPart.tsx'
import { OverlaysPart } from './OverlaysPart.tsx'
import { StatesPart } from './StatesPart.tsx'
import { samplePlaces } from './samples.ts'
import { TablesPart } from './TablesPart.tsx'

const stages = ['Consulta', 'Estrategia', 'Plan anual', 'Presupuesto', 'Seguimiento', 'Rendición', 'Mejora']
const noop = (): void => undefined

async function searchPlaces(text: string): Promise<readonly PaletteGroup[]> {
  const items: readonly PaletteItem[] = samplePlaces
    .filter((place) => foldText(place.label).includes(foldText(text)))
    .map((place) => ({ ...place, href: `#${place.id}` }))
  return [
    { id: 'places', label: 'Municipios', items: items.slice(0, 3) },
    { id: 'more', label: 'Otros', items: items.slice(3) },
  ]
}

/** Every piece in its states, for eyes and for the tests; it is not part of the application. */
export function Gallery(): ReactNode {
  const [searching, setSearching] = useState(false)
  const close = useCallback(() => setSearching(false), [])
  useShortcuts({ 'mod+k': () => setSearching(true) })
  return (
    <AnnouncerProvider>
      <AppShell
        institution={{ name: 'Ministerio de Trabajo y Equidad Laboral', href: '#inicio' }}
        home={{ label: 'Mi mes', href: '#mes', count: 12 }}
        stages={stages.map((label) => ({ label, href: `#${label}`, current: label === 'Plan anual' }))}
        extra={[{ label: 'Tablero', href: '#tablero' }]}
        scope={{
          label: '2026',
          detail: 'corte de octubre',
          items: [
            { id: '2026', label: '2026, corte de octubre', href: '#2026', current: true },
            { id: '2027', label: '2027, en preparación', href: '#2027' },
          ],
        }}
        person={{
          name: 'Persona de ejemplo',
          post: 'Unidad de Planificación y Calidad',
          menu: [
            { id: 'account', label: 'Su cuenta', href: '#cuenta' },
            { id: 'out', label: 'Salir', onSelect: noop },
          ],
        }}
        onSearch={() => setSearching(true)}
        banner={<span>Demostración: las cifras son inventadas y hoy es 3 de diciembre de 2026.</span>}
        footer={<span>Cumplimiento = trabajo verificado entre trabajo programado a la fecha.</span>}
        width="reading"
      >
        <div className="kit">
          <PageHeader
            title="Piezas"
            above="Sistema de diseño · Expediente claro"
            crumbs={[{ label: 'Inicio', href: '#inicio' }, { label: 'Piezas' }]}
            control={[<b key="code">UI-01</b>, 'versión 1', 'las cifras son inventadas']}
            lead="Lo que se repite en todas las pantallas, en sus estados."
            actions={
              <>
                <Button icon="print">Imprimir</Button>
                <Button variant="primary">Acción principal</Button>
              </>
            }
          />
          <MarksPart />
          <StatesPart />
          <TablesPart />
          <FormsPart />
          <OverlaysPart />
        </div>
      </AppShell>
      <CommandPalette
        open={searching}
        onClose={close}
        search={searchPlaces}
        onGo={(item) => {
          location.hash = item.href
        }}
      />
    </AnnouncerProvider>
  )
}
