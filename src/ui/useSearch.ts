import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { z } from 'zod'

/** Filters live in the address: read through a schema whose fields have defaults, so a broken address still opens. */
export function useFilters<S extends z.ZodType<Record<string, unknown>>>(
  schema: S,
): [z.output<S>, (change: Partial<z.output<S>>) => void] {
  const navigate = useNavigate()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const parsed = schema.safeParse(search)
  const filters = parsed.success ? parsed.data : schema.parse({})
  const change = (values: Partial<z.output<S>>): void => {
    void navigate({ to: '.', search: { ...search, ...values } as never, replace: true })
  }
  return [filters, change]
}

/** A parameter of the page's address (`/plan/$year` → `usePathParameter('year')`). */
export function usePathParameter(name: string): string {
  const parameters: Record<string, string | undefined> = useParams({ strict: false })
  return parameters[name] ?? ''
}
