import { z } from 'zod'

/** A word typed into the address: the router reads `?buscar=12` as a number. Empty when there is none. */
export const textFilter = z.union([z.string(), z.number().transform(String)]).catch('')
