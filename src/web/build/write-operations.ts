/**
 * Turns the explorer's saved operations (`queries/explorer/*.graphql`) into `src/web/api/operations.generated.ts`: the text of each
 * operation with the TypeScript types of its variables and its answer, taken from the SDL. The file is made by every
 * build and kept out of the repository, so that it cannot fall behind schema or operations.
 */
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  Kind,
  parse,
  print,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql'
import { printAnswerType, printInputTypes, printVariablesType } from './print-types.js'

/** Writes the file below `root` where its words changed. Throws where an operation does not fit the SDL. */
export function writeOperations(root: string): void {
  const path = join(root, 'src/web/api/operations.generated.ts')
  const text = operationsModule(readAll(join(root, 'schema')), readAll(join(root, 'queries/explorer')))
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

function readAll(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}

/** The module's text for one SDL and the text of all operations. */
export function operationsModule(sdl: string, operations: string): string {
  const schema = buildSchema(sdl)
  const document = parse(operations, { noLocation: true })
  const problems = validate(schema, document).filter((problem) => !problem.message.includes('is never used'))
  if (problems.length > 0) {
    throw new Error(`saved operations do not fit the schema: ${problems.map(String).join('\n')}`)
  }
  const fragments = new Map<string, FragmentDefinitionNode>()
  const named: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    else if (definition.kind === Kind.OPERATION_DEFINITION) named.push(definition)
  }
  const parts = [
    '// Made by src/web/build/write-operations.ts from schema/ and queries/ at every build: do not edit.',
    "import type { Operation } from './operation.js'",
    printInputTypes(schema),
  ]
  for (const operation of named) {
    const name = operation.name?.value
    if (name === undefined) throw new Error('a saved operation has no name')
    parts.push(
      `export type ${name}Variables = ${printVariablesType(schema, operation)}`,
      `export type ${name}Answer = ${printAnswerType(schema, operation, fragments)}`,
      `export const ${name}: Operation<${name}Answer, ${name}Variables> = ` +
        `{ name: '${name}', kind: '${operation.operation}', text: ${JSON.stringify(textOf(operation, fragments))} }`,
    )
  }
  return `${parts.join('\n\n')}\n`
}

/** The operation with the fragments it needs, and nothing else. */
function textOf(operation: OperationDefinitionNode, fragments: Map<string, FragmentDefinitionNode>): string {
  const needed = new Map<string, FragmentDefinitionNode>()
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: (spread) => {
        const fragment = fragments.get(spread.name.value)
        if (fragment === undefined || needed.has(spread.name.value)) return
        needed.set(spread.name.value, fragment)
        collect(fragment)
      },
    })
  }
  collect(operation)
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...needed.values()] }
  return print(document)
}
