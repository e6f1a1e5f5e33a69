import { z } from 'zod'

/** The content policy allows no code from text, so schemas must not try to compile themselves. First import of all. */
z.config({ jitless: true })
