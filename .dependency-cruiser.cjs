/** The directions in which the rooms of the house may know each other. A wrong edge or a cycle fails the build. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|importers|bench|eval)/', pathNot: to },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Types may name each other; what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('domain-knows-nothing', '^src/domain/', '^src/domain/', 'The domain imports nothing of ours.'),
    only(
      'importers-know-the-domain',
      '^importers/',
      '^(importers|src/domain)/',
      'Reading knows nothing of graphs.',
    ),
    only(
      'resolve-knows-the-domain',
      '^src/resolve/',
      '^src/(resolve|domain)/',
      'Resolving knows nothing of Markdown or Cypher.',
    ),
    only(
      'store-knows-rows',
      '^src/store/',
      '^src/(store|domain|assets\\.ts)',
      'Stores know nothing of minutes beyond rows.',
    ),
    only(
      'report-knows-the-domain',
      '^src/report/',
      '^src/(report|domain)/',
      'A report is data first, then renderers.',
    ),
    only(
      'ingest-drives-reading-resolving-and-writing',
      '^src/ingest/',
      '^(importers|src/(ingest|config|domain|resolve|store|program-version\\.ts|assets\\.ts))',
      'Importing knows neither the API nor those who ask for it.',
    ),
    only(
      'the-api-answers-from-the-store',
      '^src/graphql/',
      '^src/(graphql|config|domain|report|resolve|store|assets\\.ts)',
      'The API knows nothing of files and of those who ask.',
    ),
    only(
      'the-client-knows-no-command',
      '^src/client/',
      '^src/(client|config|domain|graphql|ingest|store|assets\\.ts)',
      'It opens the store or asks the process that holds it.',
    ),
    only(
      'the-configuration-knows-styles',
      '^src/config/',
      '^(importers|src/(config|domain))/',
      'Of reading it knows which styles there are.',
    ),
    only(
      'the-pages-know-the-api',
      '^src/web/',
      '^src/web/',
      'The explorer knows the schema, and nothing of ours beside.',
    ),
    only(
      'commands-ask-the-client',
      '^src/cli/',
      '^(importers|src/(cli|client|config|domain|graphql|ingest|report|resolve|program-version\\.ts|assets\\.ts|store/make-folder\\.ts))',
      'What is in the store, commands ask for by the client.',
    ),
    {
      name: 'drivers-stay-in-the-store',
      severity: 'error',
      from: { pathNot: '^src/store/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'markdown-has-one-door-a-room',
      comment: 'One module of a room sets up the Markdown library; the benchmark measures the bare one.',
      severity: 'error',
      from: {
        pathNot:
          '^(importers/markdown/structure/processor\\.ts|src/report/markdown\\.ts|src/web/markdown/parse-markdown\\.ts|bench/)',
      },
      to: { path: 'node_modules/(unified|remark|remark-parse|remark-gfm|micromark-extension-[^/]*)/' },
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
  },
}
