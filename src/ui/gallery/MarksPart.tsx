import type { ReactNode } from 'react'
import { Section } from '../layout/Section.tsx'
import { Beads, ShareBar } from '../marks/Beads.tsx'
import { Figure } from '../marks/Figure.tsx'
import { Glyph } from '../marks/Glyph.tsx'
import { type GlyphName, glyphPaths } from '../marks/glyphPaths.tsx'
import { LoadRibbon } from '../marks/LoadRibbon.tsx'
import { Ribbon } from '../marks/Ribbon.tsx'
import { Status, StatusLegend } from '../marks/Status.tsx'
import { Step } from '../marks/Step.tsx'
import { STATUS_KINDS } from '../marks/statusKind.ts'
import { sampleLoad, sampleYear } from './samples.ts'

const swatches = ['paper', 'sheet', 'band', 'rule', 'border', 'ink', 'primary', 'header'] as const
const isGlyphName = (name: string): name is GlyphName => name in glyphPaths
const glyphs = Object.keys(glyphPaths).filter(isGlyphName)
const beads = Array.from(
  { length: 11 },
  (_, at) => ({ id: String(at), state: at < 7 ? 'done' : at === 7 ? 'returned' : 'next' }) as const,
)

/** Colours, letters, glyphs, ribbons, statuses, steps and figures. */
export function MarksPart(): ReactNode {
  return (
    <>
      <Section title="Color y letra">
        <div className="swatches">
          {swatches.map((name) => (
            <span key={name}>
              <i style={{ background: `var(--${name})` }} />
              {name}
            </span>
          ))}
        </div>
        <p className="lead">Frase que resume, 18 o 20</p>
        <p>Texto, 16. Cifras en columnas: 1,234.50 y 8.33</p>
        <p className="hint">Apoyo, corte y cabeceras de tabla, 14</p>
        <div className="row">
          {glyphs.map((name) => (
            <span key={name} title={name}>
              <Glyph name={name} />
            </span>
          ))}
        </div>
      </Section>
      <Section title="Cinta" caption="Doce casillas; la marca señala el corte o el mes abierto">
        <div className="stack">
          <div>
            <Ribbon cells={sampleYear} year={2026} mark={10} initials="always" />
          </div>
          <div>
            <Ribbon cells={sampleYear} year={2026} mark={11} size="large" />
          </div>
          <div>
            <LoadRibbon values={sampleLoad} peaks={[5]} />
          </div>
          <div>
            <Beads beads={beads} label="11 informes: 7 enviados, 1 devuelto, 3 por enviar" />
          </div>
          <ShareBar
            label="De 440 filas, 393 listas, 42 con aviso y 5 que bloquean"
            parts={[
              { id: 'a', amount: 393, kind: 'done' },
              { id: 'b', amount: 42, kind: 'warn' },
              { id: 'c', amount: 5, kind: 'error' },
            ]}
          />
          <StatusLegend />
        </div>
      </Section>
      <Section title="Estado y paso">
        <div className="two">
          <div className="row">
            {STATUS_KINDS.map((kind) => (
              <Status key={kind} kind={kind} />
            ))}
          </div>
          <div className="row grey">
            {STATUS_KINDS.map((kind) => (
              <Status key={kind} kind={kind} />
            ))}
          </div>
          <div className="row">
            <Step done={1}>Borrador</Step>
            <Step done={2}>En validación</Step>
            <Step done={1} returned>
              Observado
            </Step>
            <Step done={3}>Visto bueno</Step>
            <Step done={4}>Autorizado</Step>
            <Step done={5}>Vigente</Step>
          </div>
          <div className="row">
            <Status kind="onTrack" plain>
              Guardado 10:42
            </Status>
            <Status kind="atRisk" plain>
              Sin conexión: 3 cambios en este equipo
            </Status>
            <Status kind="late" hideLabel />
          </div>
        </div>
      </Section>
      <Section title="Cifra con su corte">
        <div className="two">
          <Figure
            value="73.1"
            unit="%"
            cutOff="al 31 de octubre de 2026"
            link={{ href: '#formula', label: 'Ver fórmula y filas' }}
          >
            del trabajo está hecho y verificado; tocaba 81.9 %
          </Figure>
          <Figure value={null} cutOff="vacío, cero y «no aplica» se escriben distinto">
            Sin dato: no llegó el de octubre
          </Figure>
        </div>
      </Section>
    </>
  )
}
