/** Typed documents of the saved operations, made from the SDL and queries/*.graphql: what programs ask with. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import * as documentsPlugin from '@graphql-codegen/typed-document-node'
import { buildSchema, parse, printSchema } from 'graphql'

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  avoidOptionals: { field: true, inputValue: false, object: false },
  skipTypename: true,
  onlyOperationTypes: true,
  inlineFragmentTypes: 'inline',
  documentMode: 'documentNode',
  emitLegacyCommonJSImports: false,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', URL: 'string' },
}

/** The text of src/client/generated/operations.ts for this SDL and the operations in `folder`. */
export async function generateOperations(sdl: string, folder: string): Promise<string> {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, document: parse(withOwnFragments(name, folder)) }))
  const text = await codegen({
    filename: 'operations.ts',
    documents,
    schema: parse(printSchema(buildSchema(sdl))),
    config,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: operationsPlugin, documents: documentsPlugin },
  })
  return `// Made from schema/*.graphql and queries/*.graphql by \`npm run generate\`: do not edit.\n${text}`
}

/** Two files may have a fragment of the same name: here each is named after its file. */
function withOwnFragments(name: string, folder: string): string {
  const text = readFileSync(join(folder, name), 'utf8')
  const prefix = name
    .replace('.graphql', '')
    .replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const fragments = [...text.matchAll(/^fragment (\w+) on/gm)].map(([, fragment = '']) => fragment)
  return fragments.reduce(
    (all, fragment) =>
      all.replace(new RegExp(`(fragment |\\.\\.\\.)${fragment}\\b`, 'g'), `$1${prefix}${fragment}`),
    text,
  )
}
