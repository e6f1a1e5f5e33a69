import type { ReactNode } from 'react'
import { Button, LinkButton } from '../controls/Button.tsx'
import { Progress } from '../feedback/Progress.tsx'
import { EmptyState, ErrorState, LoadingState, NoPermissionState } from '../feedback/states.tsx'
import { FactList } from '../layout/FactList.tsx'
import { Knots, Steps } from '../layout/Knots.tsx'
import { Notice } from '../layout/Notice.tsx'
import { Panel } from '../layout/Panel.tsx'
import { RailSection, Section } from '../layout/Section.tsx'
import { SplitLayout } from '../layout/SplitLayout.tsx'
import { Tabs } from '../layout/Toolbar.tsx'

const noop = (): void => undefined

/** The four states of a list, notices, progress, threads, panels and facts. */
export function StatesPart(): ReactNode {
  return (
    <>
      <Section title="Una lista en sus cuatro estados">
        <div className="four">
          <EmptyState title="Nada por revisar" action={<LinkButton href="#recordar">Recordar a su equipo</LinkButton>}>
            Su equipo no ha enviado informes de noviembre. Los verá aquí en cuanto lleguen.
          </EmptyState>
          <LoadingState label="Cargando la lista" onRetry={noop} />
          <ErrorState
            title="No se pudo leer la lista"
            cause="Se cortó la conexión. Lo que escribió está guardado en este equipo."
            onRetry={noop}
            code="7K2-104"
          />
          <NoPermissionState
            title="Este documento es de otra oficina"
            whoToAsk="Puede leerlo cuando esté autorizado. Si lo necesita antes, pídalo a su jefatura."
            action={<LinkButton href="#autorizados">Ver los autorizados</LinkButton>}
          />
        </div>
      </Section>
      <Section title="Avisos y avance">
        <div className="two">
          <div className="stack">
            <Notice kind="info">El mes cierra el lunes 7 de diciembre a las 16:00.</Notice>
            <Notice kind="success" title="Enviado">
              Su jefatura ya puede leerlo.
            </Notice>
            <Notice kind="warn" title="Tres filas no suman 100" actions={<Button small>Ver las tres</Button>}>
              Pueden guardarse así; no pueden enviarse así.
            </Notice>
            <Notice kind="error">No se guardó: se cortó la conexión.</Notice>
          </div>
          <div className="stack">
            <Steps label="Camino de la importación" steps={['Archivo', 'Lectura', 'Revisión', 'Aplicar']} current={2} />
            <Progress label="Leyendo el archivo" value={42} max={118} detail="42 de 118 páginas" onCancel={noop} />
            <Progress label="Comparando con lo anterior" />
          </div>
        </div>
      </Section>
      <Section title="Columna y riel">
        <Tabs
          label="Vistas"
          items={[
            { href: '#cumplimiento', label: 'Cumplimiento 2026', current: true },
            { href: '#carga', label: 'Carga 2027' },
            { href: '#comparar', label: 'Comparar con 2025' },
          ]}
        />
        <SplitLayout
          railLabel="Fechas y ficha"
          railWidth="wide"
          rail={
            <>
              <RailSection title="Fechas de noviembre">
                <Knots
                  knots={[
                    { id: '1', when: 'mar 1 dic', label: 'Se abrió el mes', state: 'done' },
                    { id: '2', when: 'hoy, jue 3 dic', label: 'Usted informa', state: 'here' },
                    { id: '3', when: 'lun 7 dic, 16:00', label: 'Cierra el mes', state: 'next' },
                  ]}
                />
              </RailSection>
              <Panel
                title="Trece valores para doce meses"
                onClose={noop}
                footer={<Button>Guardar y ver la siguiente</Button>}
              >
                <FactList
                  layout="rows"
                  facts={[
                    { id: 'a', term: 'Elaboró', value: 'Dirección Jurídica' },
                    { id: 'b', term: 'Visto bueno', value: 'Dirección Ejecutiva, pendiente' },
                  ]}
                />
              </Panel>
            </>
          }
        >
          <FactList
            facts={[
              { id: 'a', term: 'Resultado esperado', value: '420 comités en funciones al cierre del año' },
              { id: 'b', term: 'Responde', value: 'Jefatura de la oficina' },
            ]}
          />
        </SplitLayout>
      </Section>
    </>
  )
}
