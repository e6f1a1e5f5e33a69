import { type ComponentProps, type DragEvent, type ReactNode, useState } from 'react'
import { cx } from '../cx.ts'
import { Glyph } from '../marks/Glyph.tsx'
import { uiMessages } from '../messages.es.ts'
import { FieldNotes, type FieldProps, LabelText, useFieldWiring } from './Field.tsx'

export type FileDropProps = FieldProps &
  Pick<ComponentProps<'input'>, 'accept' | 'multiple' | 'capture' | 'disabled' | 'name'> & {
    /** Words of the button, where "Elegir archivo" does not say enough. */
    chooseLabel?: string | undefined
    /** Called with at least one file; without `multiple`, with exactly one. */
    onFiles: (files: readonly File[]) => void
  }

/** A native file input with a place to drop files on; both give the same files. */
export function FileDrop(props: FileDropProps): ReactNode {
  const { label, hint, error, optional, labelHidden, id, onFiles, chooseLabel, multiple, disabled, ...native } = props
  const wiring = useFieldWiring({ id, hint, error })
  const [over, setOver] = useState(false)
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])]
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1))
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const hover = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div className={cx('field', wiring['aria-invalid'] && 'bad')}>
      <label htmlFor={wiring.id} className={cx(labelHidden && 'vh')}>
        <LabelText label={label} optional={optional} />
      </label>
      <FieldNotes id={wiring.id} hint={hint} error={error} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the operable one */}
      <div className={cx('drop', over && 'over')} onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}>
        <input
          {...native}
          {...wiring}
          type="file"
          className="vh"
          multiple={multiple}
          disabled={disabled}
          onChange={(event) => {
            take(event.currentTarget.files)
            // The same file can be chosen again after it was put right.
            event.currentTarget.value = ''
          }}
        />
        {/* The browser writes "Choose file" in its own language; this label speaks the page's. */}
        <label htmlFor={wiring.id} className={cx('btn', disabled && 'off')}>
          <Glyph name="upload" />
          {chooseLabel ?? (multiple ? uiMessages.files.chooseMany : uiMessages.files.choose)}
        </label>
        <span className="hint not-phone">{uiMessages.files.orDrop}</span>
      </div>
    </div>
  )
}
