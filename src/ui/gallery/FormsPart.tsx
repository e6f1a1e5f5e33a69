import { type FormEvent, type ReactNode, useState } from 'react'
import { z } from 'zod'
import { Button } from '../controls/Button.tsx'
import { Combobox } from '../controls/Combobox.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../controls/choices.tsx'
import { ErrorSummary } from '../controls/ErrorSummary.tsx'
import { FileDrop } from '../controls/FileDrop.tsx'
import { DateInput, Select, TextArea, TextInput } from '../controls/TextInput.tsx'
import { Section } from '../layout/Section.tsx'
import { useDraft } from '../useDraft.ts'
import { samplePlaces } from './samples.ts'

const answers = z.object({ visits: z.string(), told: z.string(), place: z.string().nullable() })
type Answers = z.output<typeof answers>

/** All fields with hints and errors, a summary that takes the focus, a draft that survives a reload. */
export function FormsPart(): ReactNode {
  const draft = useDraft<Answers>({
    key: 'gallery',
    initial: { visits: '4O', told: '', place: null },
    parse: (kept) => answers.safeParse(kept).data,
  })
  const put = (part: Partial<Answers>): void => draft.update((newest) => ({ ...newest, ...part }))
  const [attempt, setAttempt] = useState(0)
  const [way, setWay] = useState<'quarter' | 'equal' | 'leave' | null>('quarter')
  const [means, setMeans] = useState<readonly ('list' | 'photo')[]>(['list'])
  const [files, setFiles] = useState<readonly string[]>([])
  const { visits, told, place } = draft.value
  const wrongNumber = attempt > 0 && !/^\d+$/.test(visits) ? 'Escriba un número entre 0 y 200.' : undefined
  const noText = attempt > 0 && told === '' ? 'Diga qué se hizo, en una frase o más.' : undefined
  const errors = [
    ...(wrongNumber ? [{ fieldId: 'visits', message: 'Escriba cuántas visitas se hicieron' }] : []),
    ...(noText ? [{ fieldId: 'told', message: 'Diga qué se hizo' }] : []),
  ]
  const send = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (/^\d+$/.test(visits) && told !== '') draft.clear()
  }
  return (
    <Section title="Formulario" caption={draft.restored ? 'Se recuperó lo que había escrito' : 'Se guarda al escribir'}>
      <form {...draft.formProps} onSubmit={send} className="two" noValidate>
        <div className="form">
          <ErrorSummary errors={errors} attempt={attempt} />
          <TextInput
            id="visits"
            name="visits"
            label="¿Cuántas visitas se hicieron en noviembre?"
            hint="Cuente solo las que tienen acta."
            error={wrongNumber}
            inputMode="numeric"
            suffix="visitas"
            width="s"
            value={visits}
            onChange={(event) => put({ visits: event.currentTarget.value })}
          />
          <TextArea
            id="told"
            name="told"
            label="Qué se hizo"
            error={noText}
            value={told}
            onChange={(event) => put({ told: event.currentTarget.value })}
          />
          <DateInput label="Desde cuándo" name="since" optional />
          <Select
            label="Causa"
            name="cause"
            width="m"
            options={[
              { value: 'staff', label: 'Falta de personal' },
              { value: 'rain', label: 'Lluvias' },
            ]}
          />
          <div className="acts">
            <Button type="submit" variant="primary">
              Revisar y enviar
            </Button>
            <Button busy>Guardando</Button>
            <Button disabled>No disponible</Button>
            <Button variant="danger">Descartar</Button>
            <Button variant="quiet" icon="undo">
              Deshacer
            </Button>
          </div>
        </div>
        <div className="form">
          <Combobox
            label="Municipio"
            hint="Escriba sin preocuparse por las tildes."
            items={samplePlaces}
            value={place}
            onChange={(chosen) => put({ place: chosen })}
          />
          <RadioGroup
            label="Cómo repartir los cuatro puntos"
            layout="ways"
            value={way}
            onChange={setWay}
            options={[
              { value: 'quarter', label: 'Un punto por trimestre', hint: 'mar, jun, sep y dic pasan a 9' },
              { value: 'equal', label: 'Partes iguales', hint: '8.33 y 8.34' },
              { value: 'leave', label: 'Dejar 96 con motivo', hint: 'lo firma la jefatura' },
            ]}
          />
          <CheckboxGroup
            label="Medios que se adjuntan"
            values={means}
            onChange={setMeans}
            options={[
              { value: 'list', label: 'Lista de asistencia' },
              { value: 'photo', label: 'Registro fotográfico' },
            ]}
          />
          <Checkbox label="Lo revisé con mi equipo" error={attempt > 0 ? 'Márquelo antes de enviar.' : undefined} />
          <FileDrop
            label="Archivos"
            hint="PDF o imagen, hasta 20 MB cada uno."
            multiple
            onFiles={(chosen) => setFiles(chosen.map((file) => file.name))}
          />
          <p role="status">{files.join(', ')}</p>
        </div>
      </form>
    </Section>
  )
}
