import { enumWord } from './action-item-row.js'

export type PrintedValue =
  null | boolean | number | string | readonly PrintedValue[] | { readonly [key: string]: PrintedValue }

const ENUMS = new Set(['status', 'marker', 'outcome', 'standing', 'role', 'kind', 'severity'])
/** What saved operations had to call otherwise, because one selection asks for it of several types. */
const NAMES: Readonly<Record<string, string>> = {
  groupName: 'group',
  meetingTitle: 'title',
  personName: 'name',
  personKind: 'kind',
  referenceKind: 'kind',
  eventKind: 'kind',
}

/** A node of an answer in the words of files and options: `type` first, people by name, enums in small letters. */
export function printedNode(node: Readonly<Record<string, unknown>>): Record<string, PrintedValue> {
  const { __typename: type, ...fields } = node
  return { type: lowerFirst(String(type)), ...printedFields(fields) }
}

function printedFields(fields: Readonly<Record<string, unknown>>): Record<string, PrintedValue> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const printed = NAMES[name] ?? name
      return [printed, printedValue(printed, value)]
    }),
  )
}

function printedValue(name: string, value: unknown): PrintedValue {
  if (Array.isArray(value)) return value.map((entry) => printedValue(name, entry))
  if (typeof value === 'string') return ENUMS.has(name) ? enumWord(value) : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || typeof value !== 'object') return null
  const fields = { ...value } as Record<string, unknown>
  if (Object.keys(fields).length === 1 && typeof fields['name'] === 'string') return fields['name']
  return printedFields(fields)
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
