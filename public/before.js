// Runs before everything else: the content policy allows no code from text, so zod must not try to compile schemas.
globalThis.__zod_globalConfig = { jitless: true }
