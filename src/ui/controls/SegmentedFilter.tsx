import { type ReactNode, useId } from 'react'
import { Link } from '../Link.tsx'

export type Segment<Value extends string> = { value: Value; label: string; count?: number | undefined }

type Common<Value extends string> = {
  /** What is being filtered, for who listens. */
  legend: string
  options: readonly Segment<Value>[]
  value: Value
}

export type SegmentedFilterProps<Value extends string> = Common<Value> &
  (
    | { onChange: (value: Value) => void; hrefOf?: undefined }
    | { /** The filter lives in the address. */ hrefOf: (value: Value) => string; onChange?: undefined }
  )

const words = ({ label, count }: Segment<string>): ReactNode => (
  <>
    {label} {count === undefined ? null : <b>{count}</b>}
  </>
)

/** The strip "Todas 27 · Borrador 8 · …": one of a few, as radios or as links. */
export function SegmentedFilter<Value extends string>(props: SegmentedFilterProps<Value>): ReactNode {
  const name = useId()
  const { legend, options, value, hrefOf, onChange } = props
  if (hrefOf)
    return (
      <nav className="chips" aria-label={legend}>
        {options.map((option) => (
          <Link
            key={option.value}
            className="chip"
            href={hrefOf(option.value)}
            aria-current={option.value === value ? 'true' : undefined}
          >
            {words(option)}
          </Link>
        ))}
      </nav>
    )
  return (
    <fieldset className="chips">
      <legend className="vh">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="chip">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {words(option)}
        </label>
      ))}
    </fieldset>
  )
}
