import { z } from 'zod'

/** A real day of the calendar, `2026-03-02`. */
export const day = z.iso.date()
export const id = z.string().min(1).max(64)
/** A name as people write it: trimmed, one line. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\r\n\t]*$/u)
export const email = z.string().trim().pipe(z.email().max(200))
export const done = z.object({ id: z.string() })
