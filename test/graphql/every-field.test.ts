import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLES, inventedApi, type InventedApi } from './invented-api.js'

/** Words that would do harm if they ever became part of a statement, an address, a pattern or a page. */
const HOSTILE = [
  "' OR 1=1 //",
  "'}) MATCH (n) DETACH DELETE n //",
  '`) DELETE (n) //',
  '$asOf',
  '\\u0027; CALL db.labels() //',
  '${process.exit(1)}',
  '__proto__',
  '../../../etc/passwd',
  '(a+)+$',
  '\u0000\u202e\ud83d\ude80 \u0130',
  '<script>alert(1)</script>',
  '',
  'x'.repeat(20_000),
]
const NUMBERS = [-1, 0, 1, 1001, 2_147_483_647]
const DAYS = ['0000-01-01', '9999-12-31', '2025-02-30', "2025-01-01' OR true"]
/** What a question may be refused with; anything else is a fault of ours. */
const REFUSALS = ['NOT_FOUND', 'USAGE', 'QUERY_INVALID', 'AMBIGUOUS_ID']

type Composite = GraphQLObjectType | GraphQLInterfaceType
type Field = GraphQLField<unknown, unknown>

interface Reached {
  readonly type: Composite
  /** Around a selection of this type. */
  readonly wrap: (selection: string) => string
}

/** Arguments with which fields that need some find something in the examples. */
const NEEDED: Readonly<Record<string, string>> = {
  'Query.node': 'id: "gr_"',
  'Query.nodes': 'ids: ["gr_0"]',
  'Query.search': 'query: "logger", first: 3',
  'Query.topicHistory': 'query: "solar loggers"',
  'Query.topic': 'name: "solar loggers"',
  'Query.person': 'name: "mira"',
  'Query.group': 'name: "stations"',
  'Query.meeting': 'group: "stations", date: "2025-06-17"',
}
const MOST_SELECTED = 40

let invented: InventedApi
let reached: Map<string, Reached>
beforeAll(async () => {
  invented = await inventedApi(EXAMPLES, '2025-06-18')
  reached = reachedFrom(invented)
})

describe('every field', () => {
  it('can be asked for', async () => {
    const { schema } = invented.api
    const told = Object.values(schema.getSubscriptionType()?.getFields() ?? {}).map(
      ({ type }) => getNamedType(type).name,
    )
    const missed = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('__') && !/Payload$|^(Mutation|Subscription)$/.test(name))
      .filter((name) => !reached.has(name) && !told.includes(name))
    expect(missed).toEqual([])
    for (const { type, wrap } of reached.values())
      for (const selection of selections(type)) await asked(wrap(selection), {})
  }, 120_000)

  it('takes hostile values in every argument without a fault, and changes nothing', async () => {
    const before: unknown = await invented.data('{ store { counts { label count } } }')
    let questions = 0
    for (const { type, wrap } of reached.values())
      for (const field of Object.values(type.getFields()))
        for (const argument of field.args)
          for (const value of hostileValues(argument.type)) {
            questions += 1
            await asked(wrap(call(type, field, argument)), { value }, String(argument.type))
          }
    expect(questions).toBeGreaterThan(1000)
    expect(await invented.data('{ store { counts { label count } } }')).toEqual(before)
    expect(await invented.store.events.all()).toEqual([])
  }, 240_000)
})

describe('every mutation', () => {
  it('refuses hostile values in what names a thing, and keeps no event of it', async () => {
    const mutations = Object.values(invented.api.schema.getMutationType()?.getFields() ?? {})
    expect(mutations.length).toBeGreaterThan(10)
    for (const { name, args } of mutations) {
      const input = getNamedType(args[0]?.type)
      if (!isInputObjectType(input) || name === 'importMinutes') continue
      for (const hostile of HOSTILE) {
        const value = Object.fromEntries(
          Object.values(input.getFields()).map((field) => [
            field.name,
            isListType(getNullableType(field.type)) ? [hostile] : hostile,
          ]),
        )
        const document = `mutation ($value: ${String(args[0]?.type)}) { ${name}(input: $value) { __typename } }`
        const errors = await invented.errors(document, { value })
        expect(REFUSALS, `${name} ${hostile.slice(0, 40)}`).toContain(errors[0]?.extensions?.['code'])
      }
    }
    expect(await invented.store.events.all()).toEqual([])
  }, 60_000)
})

/** Answered, or refused with a code that says why. An error that nobody foresaw is thrown by the invented API. */
async function asked(selection: string, variables: Record<string, unknown>, type?: string): Promise<void> {
  const document = type === undefined ? selection : `query ($value: ${type}) ${selection}`
  const errors = await invented.errors(document, variables)
  const what = `${document.slice(0, 300)} ${JSON.stringify(variables).slice(0, 100)}`
  for (const { message, extensions } of errors)
    expect(REFUSALS, `${what}: ${message}`).toContain(extensions?.['code'])
  if (type === undefined) expect(errors, what).toEqual([])
}

/** Each type that questions lead to, by the shortest way there. */
function reachedFrom({ api }: InventedApi): Map<string, Reached> {
  const query = api.schema.getQueryType()
  if (!query) throw new Error('there are no questions')
  const found = new Map<string, Reached>([
    ['Query', { type: query, wrap: (selection) => `{ ${selection} }` }],
  ])
  for (const { type, wrap } of found.values()) {
    for (const field of Object.values(type.getFields())) {
      const to = getNamedType(field.type)
      if (!isObjectType(to) && !isInterfaceType(to)) continue
      if (NEEDED[`${type.name}.${field.name}`] === undefined && field.args.some(isRequired)) continue
      const reach = (target: Composite, inner: (selection: string) => string): void => {
        if (found.has(target.name)) return
        found.set(target.name, {
          type: target,
          wrap: (selection) => wrap(`${field.name}${needed(type, field)} { ${inner(selection)} }`),
        })
      }
      reach(to, (selection) => selection)
      if (isInterfaceType(to))
        for (const target of api.schema.getPossibleTypes(to))
          reach(target, (selection) => `... on ${target.name} { ${selection} }`)
    }
  }
  return found
}

function needed(type: Composite, field: Field): string {
  const given = NEEDED[`${type.name}.${field.name}`]
  if (given !== undefined) return `(${given})`
  return field.args.some(({ name }) => name === 'first') && isListed(field.type) ? '(first: 2)' : ''
}

function isListed(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type)) || /Connection$/.test(getNamedType(type).name)
}

/** The fields of a type, what is below them one level deep, in pieces that a request may hold. */
function selections(type: Composite): string[] {
  const fields = Object.values(type.getFields())
    .filter(({ args, name }) => NEEDED[`${type.name}.${name}`] !== undefined || !args.some(isRequired))
    .map((field) => `${field.name}${needed(type, field)}${below(getNamedType(field.type))}`)
  return Array.from({ length: Math.ceil(fields.length / MOST_SELECTED) }, (_, nth) =>
    fields.slice(nth * MOST_SELECTED, (nth + 1) * MOST_SELECTED).join(' '),
  )
}

function below(type: ReturnType<typeof getNamedType>): string {
  if (isLeafType(type)) return ''
  if (!isObjectType(type) && !isInterfaceType(type)) return ' { __typename }'
  const leaves = Object.values(type.getFields())
    .filter(({ type: inner, args }) => isLeafType(getNamedType(inner)) && !args.some(isRequired))
    .map(({ name }) => name)
  return ` { __typename ${leaves.join(' ')} }`
}

/** A field with one argument to be tried, the others that it needs as they work. */
function call(type: Composite, field: Field, argument: GraphQLArgument): string {
  const others = (NEEDED[`${type.name}.${field.name}`] ?? '')
    .split(', ')
    .filter((given) => given !== '' && !given.startsWith(`${argument.name}:`))
  const given = [...others, `${argument.name}: $value`].join(', ')
  const to = getNamedType(field.type)
  const nodes =
    isObjectType(to) && to.name.endsWith('Connection') ? ' { totalCount nodes { __typename } }' : below(to)
  return `${field.name}(${given})${nodes}`
}

function isRequired({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined
}

function hostileValues(type: GraphQLInputType): unknown[] {
  const inner = getNullableType(type)
  if (isListType(inner)) return [[], ...hostileValues(inner.ofType).map((value) => [value])]
  if (isInputObjectType(inner))
    return Object.values(inner.getFields()).flatMap((field) =>
      hostileValues(field.type).map((value) => ({ [field.name]: value })),
    )
  if (isEnumType(inner)) return [...inner.getValues().map(({ name }) => name), 'NONE']
  switch (getNamedType(inner).name) {
    case 'Int':
    case 'Float':
      return NUMBERS
    case 'Boolean':
      return [true, false]
    case 'Date':
    case 'DateTime':
      return DAYS
    default:
      return HOSTILE
  }
}
