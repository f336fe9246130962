import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  parse,
  validate,
  validateSchema,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const schema = buildSchema(
  graphqlFiles('schema')
    .map(({ text }) => text)
    .join('\n'),
)

describe('the schema', () => {
  it('is a valid one', () => {
    expect(validateSchema(schema)).toEqual([])
  })

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([])
  })

  it('gives every connection a totalCount, nodes, edges and a pageInfo', () => {
    const connections = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => name.endsWith('Connection'))
    expect(connections.length).toBeGreaterThan(5)
    for (const connection of connections)
      expect(Object.keys(connection.getFields()), connection.name).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      )
  })
})

describe('the saved operations', () => {
  it.each(graphqlFiles('queries'))('$name fits the schema', ({ text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([])
  })

  it.each(graphqlFiles('queries'))('$name holds one operation, named after the file', ({ name, text }) => {
    const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    expect(operations).toHaveLength(1)
    expect(operations[0]).toMatchObject({ name: { value: operationName(name) } })
  })
})

function graphqlFiles(folder: string): { name: string; text: string }[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }))
}

function operationName(file: string): string {
  return file.replace('.graphql', '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function undescribed(of: GraphQLSchema): string[] {
  const missing: string[] = []
  const note = (place: string, description: string | null | undefined) => {
    if (!description) missing.push(place)
  }
  for (const type of Object.values(of.getTypeMap())) {
    if (isIntrospectionType(type)) continue
    note(type.name, type.description)
    if (isEnumType(type))
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        note(`${type.name}.${field.name}`, field.description)
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description)
        for (const argument of field.args)
          note(`${type.name}.${field.name}(${argument.name}:)`, argument.description)
      }
  }
  return missing
}
