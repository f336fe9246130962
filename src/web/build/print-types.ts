/** TypeScript types, as text, for the variables and answers of GraphQL operations. */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type TypeNode,
} from 'graphql'

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** One field of an answer, with the selections that all its mentions ask for. */
interface AskedField {
  readonly type: GraphQLOutputType | null
  readonly selections: SelectionNode[]
  optional: boolean
}

const NUMBERS = new Set(['Int', 'Float', 'NonNegativeInt', 'PositiveInt'])

function scalarType(name: string): string {
  if (NUMBERS.has(name)) return 'number'
  if (name === 'Boolean') return 'boolean'
  if (name === 'JSON' || name === 'JSONObject') return 'unknown'
  return 'string'
}

/** Every enum and input object of the schema. */
export function printInputTypes(schema: GraphQLSchema): string {
  const parts: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isEnumType(type)) {
      const values = type.getValues().map((value) => `'${value.name}'`)
      parts.push(`export type ${type.name} = ${values.join(' | ')}`)
    } else if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).map((field) => {
        const optional = !isNonNullType(field.type) || field.defaultValue !== undefined
        return `  readonly ${field.name}${optional ? '?' : ''}: ${inputType(field.type)}${optional ? ' | undefined' : ''}`
      })
      parts.push(`export interface ${type.name} {\n${fields.join('\n')}\n}`)
    }
  }
  return parts.join('\n\n')
}

function inputType(type: GraphQLInputType): string {
  if (isNonNullType(type)) return bareInputType(type.ofType)
  return `${bareInputType(type)} | null`
}

function bareInputType(type: GraphQLInputType): string {
  if (isNonNullType(type)) return bareInputType(type.ofType)
  if (isListType(type)) return `readonly (${inputType(type.ofType)})[]`
  return isScalarType(type) ? scalarType(type.name) : type.name
}

export function printVariablesType(schema: GraphQLSchema, operation: OperationDefinitionNode): string {
  const fields = (operation.variableDefinitions ?? []).map((definition) => {
    const optional = definition.type.kind !== Kind.NON_NULL_TYPE || definition.defaultValue !== undefined
    const type = variableType(schema, definition.type)
    return `readonly ${definition.variable.name.value}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''}`
  })
  return fields.length === 0 ? 'Record<string, never>' : `{ ${fields.join('; ')} }`
}

function variableType(schema: GraphQLSchema, node: TypeNode, nullable = true): string {
  if (node.kind === Kind.NON_NULL_TYPE) return variableType(schema, node.type, false)
  const orNull = nullable ? ' | null' : ''
  if (node.kind === Kind.LIST_TYPE) return `readonly (${variableType(schema, node.type)})[]${orNull}`
  const type = schema.getType(node.name.value)
  return `${isScalarType(type) ? scalarType(type.name) : node.name.value}${orNull}`
}

export function printAnswerType(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): string {
  const root = schema.getRootType(operation.operation)
  if (!root) throw new Error(`the schema has no ${operation.operation}`)
  return objectType(schema, root, operation.selectionSet.selections, fragments)
}

function outputType(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  selections: readonly SelectionNode[],
  fragments: Fragments,
): string {
  if (isNonNullType(type)) return bareOutputType(schema, type.ofType, selections, fragments)
  return `${bareOutputType(schema, type, selections, fragments)} | null`
}

function bareOutputType(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  selections: readonly SelectionNode[],
  fragments: Fragments,
): string {
  if (isNonNullType(type)) return bareOutputType(schema, type.ofType, selections, fragments)
  if (isListType(type)) {
    return `readonly (${outputType(schema, type.ofType, selections, fragments)})[]`
  }
  if (isAbstractType(type)) {
    const kinds = schema.getPossibleTypes(type).map((kind) => objectType(schema, kind, selections, fragments))
    return `(${[...new Set(kinds)].join(' | ')})`
  }
  if (isObjectType(type)) return objectType(schema, type, selections, fragments)
  return isScalarType(type) ? scalarType(type.name) : getNamedType(type).name
}

function objectType(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  fragments: Fragments,
): string {
  const fields = new Map<string, AskedField>()
  collectFields(schema, type, selections, fragments, fields, false)
  const printed = [...fields].map(([name, field]) => {
    const printedType =
      field.type === null ? `'${type.name}'` : outputType(schema, field.type, field.selections, fragments)
    return `readonly ${name}${field.optional ? '?' : ''}: ${printedType}`
  })
  return `{ ${printed.join('; ')} }`
}

function collectFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  fragments: Fragments,
  fields: Map<string, AskedField>,
  outerOptional: boolean,
): void {
  for (const selection of selections) {
    const optional =
      outerOptional ||
      (selection.directives ?? []).some((directive) => ['include', 'skip'].includes(directive.name.value))
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value
      const definition = type.getFields()[selection.name.value]
      const known = fields.get(name)
      const field = known ?? { type: definition?.type ?? null, selections: [], optional }
      if (known && !optional) known.optional = false
      field.selections.push(...(selection.selectionSet?.selections ?? []))
      fields.set(name, field)
      continue
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    if (!fragment) continue
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value)
    const fits =
      !condition ||
      condition === type ||
      (isCompositeType(condition) && isAbstractType(condition) && schema.isSubType(condition, type))
    if (fits) {
      collectFields(schema, type, fragment.selectionSet.selections, fragments, fields, optional)
    }
  }
}
