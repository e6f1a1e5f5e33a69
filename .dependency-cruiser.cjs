const domains = require('./domains.cjs')

const D = '^src/domains/'
const TEST = '\\.test\\.tsx?$'
const TESTING = '/testing(/|\\.ts$)'
/** A rule that names everything a layer may reach; whatever is not listed is a fault. */
const allow = (name, from, allowed, fromNot = TEST) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: fromNot },
  to: { pathNot: allowed.join('|') },
})
const npm = (...names) => names.map((name) => `node_modules/${name}/`)
const KERNEL = '^src/kernel/'
const REACT = npm(
  'react',
  'react-dom',
  '@types/react',
  '@types/react-dom',
  '@tanstack',
  'downshift',
  'idb',
  '@fontsource-variable',
)
const OWN_CSS = '\\.css$'

const perDomain = Object.entries(domains).flatMap(([domain, allowed]) => [
  {
    name: `${domain}-imports-only-listed-domains`,
    severity: 'error',
    from: { path: `${D}${domain}/` },
    to: { path: D, pathNot: `${D}(${[domain, ...allowed].join('|')})/` },
  },
  {
    name: `${domain}-through-its-doors`,
    severity: 'error',
    from: { path: '^(src|demo)/', pathNot: `${D}${domain}/` },
    to: {
      path: `${D}${domain}/`,
      pathNot: `${D}${domain}/(index|contract|testing|messages\\.es)\\.ts$|${D}${domain}/(model|web)/index\\.tsx?$`,
    },
  },
])

module.exports = {
  forbidden: [
    ...perDomain,
    {
      // Speaks of the module itself, not of its imports: one that imports nothing is no less a domain. 100 dependents is
      // the most that the tool takes, and not every file of a domain has that many.
      name: 'domain-is-listed',
      severity: 'error',
      module: { path: `${D}(?!(${Object.keys(domains).join('|')})/)`, numberOfDependentsLessThan: 100 },
      from: {},
    },
    {
      name: 'domain-never-imports-app',
      severity: 'error',
      from: { path: `${D}|^src/(kernel|ui|documents)/` },
      to: { path: '^src/(app|cli)/' },
    },
    {
      name: 'own-door-is-for-others',
      severity: 'error',
      from: { path: `${D}([^/]+)/`, pathNot: '/index\\.tsx?$' },
      to: { path: `${D}$1/(index|model/index|web/index)\\.tsx?$` },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TEST}|${TESTING}` },
      to: { path: TESTING },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    allow('kernel-at-the-bottom', KERNEL, [KERNEL, ...npm('zod')]),
    allow('ui-knows-no-domain', '^src/ui/', ['^src/ui/', KERNEL, ...npm('zod'), ...REACT, OWN_CSS]),
    allow('model-is-pure', `${D}([^/]+)/model/`, [KERNEL, ...npm('zod'), `${D}[^/]+/model/`]),
    allow('contract-is-browser-safe', `${D}([^/]+)/contracts?(\\.ts$|/)`, [
      KERNEL,
      ...npm('zod'),
      `${D}[^/]+/model/`,
      `${D}[^/]+/contracts?(\\.ts$|/)`,
    ]),
    allow('web-stays-in-the-browser', `${D}([^/]+)/web/`, [
      '^src/ui/',
      KERNEL,
      ...npm('zod'),
      ...REACT,
      OWN_CSS,
      `${D}[^/]+/(web|model)/`,
      `${D}[^/]+/(contract|messages\\.es)\\.ts$`,
    ]),
    {
      name: 'only-pages-import-pages',
      severity: 'error',
      from: { path: `${D}[^/]+/(?!web/)` },
      to: { path: `${D}[^/]+/web/` },
    },
    // What a page says is loaded with it. The list of pages knows titles; words of several pages stand in web/parts.
    {
      name: 'list-of-pages-loads-titles-only',
      severity: 'error',
      from: { path: `${D}[^/]+/web/[^/]+\\.ts$` },
      to: { path: `${D}[^/]+/web/[^/]+/messages\\.es\\.ts$` },
    },
    {
      name: 'page-reads-its-own-texts',
      severity: 'error',
      from: { path: `${D}([^/]+)/web/([^/]+)/` },
      to: { path: `${D}[^/]+/web/[^/]+/messages\\.es\\.ts$`, pathNot: `${D}$1/web/($2|parts)/` },
    },
    allow('frame-stays-in-the-browser', '^src/app/web/', [
      '^src/(ui|app/web)/',
      KERNEL,
      ...npm('zod', 'markdown-to-jsx'),
      ...REACT,
      OWN_CSS,
      `${D}[^/]+/(contract|messages\\.es)\\.ts$`,
      `${D}[^/]+/(model|web)/index\\.tsx?$`,
    ]),
    allow('documents-of-a-domain-are-pure', `${D}([^/]+)/documents/`, [
      KERNEL,
      '^src/documents/model',
      `${D}[^/]+/(model|documents)/`,
      `${D}[^/]+/messages\\.es\\.ts$`,
    ]),
    allow('document-printers-know-no-domain', '^src/documents/', [
      '^src/documents/',
      KERNEL,
      'node_modules/',
      '^[a-z_/]+$',
      '^node:',
    ]),
    {
      name: 'only-stores-speak-sql',
      severity: 'error',
      from: { path: '^(src|demo)/', pathNot: `${D}[^/]+/store/|${TESTING}` },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    builtInModules: { add: [] },
  },
}
