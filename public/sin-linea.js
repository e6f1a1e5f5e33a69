// Keeps the program, so that Hilo opens without a line (ADR 030). It keeps no answer of the server: the pages do that,
// for the few reads whose contract says so.

// The build writes here what the pages of the month need, and a name that changes with it.
const PROGRAM = { name: 'hilo', files: [] }

/** Addresses that are no page of the program. */
const OTHERS = /^\/(?:api|verificar|cabezas|salud)(?:[/.]|$)/
/** A line that hangs is no line. */
const PATIENCE_MS = 6000

const fresh = (address) => new Request(address, address.startsWith('/assets/') ? {} : { cache: 'reload' })

async function install() {
  const cache = await caches.open(PROGRAM.name)
  await cache.addAll(PROGRAM.files.map(fresh))
  await self.skipWaiting()
}

async function activate() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== PROGRAM.name).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function page(request) {
  const frame = await caches.match('/')
  const patience = new Promise((resolve) =>
    setTimeout(() => resolve(frame), frame === undefined ? 60_000 : PATIENCE_MS),
  )
  const answer = await Promise.race([fetch(request).catch(() => frame), patience])
  return answer ?? Response.error()
}

async function file(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (!OTHERS.test(pathname)) event.respondWith(page(request))
  } else if (PROGRAM.files.includes(pathname)) event.respondWith(file(request))
})
