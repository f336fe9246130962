import { hash } from 'node:crypto'

/**
 * Ids are one string in CLI, GraphQL and URLs: a prefix that names the kind, an underscore and a hash of content.
 * Nothing counts over files, so the order of an import changes no id.
 */
export const ID_PREFIX = {
  ActionItem: 'ai',
  AgendaItem: 'ag',
  Chore: 'ch',
  Decision: 'de',
  Event: 'ev',
  Group: 'gr',
  Meeting: 'me',
  Person: 'pe',
  Question: 'qu',
  Reference: 're',
  Sighting: 'si',
  Source: 'so',
  StatusSpan: 'sp',
  Topic: 'to',
} as const

export type NodeLabel = keyof typeof ID_PREFIX

/** The id of a node of one label: an `Id<'ActionItem'>` is no `Id<'Topic'>`. */
export type Id<Label extends NodeLabel = NodeLabel> = string & { readonly __label: Label }

/** The id of the thing of kind `label` that `parts` identify. The parts are joined so that no two lists collide. */
export function idFrom<Label extends NodeLabel>(label: Label, ...parts: (string | number)[]): Id<Label> {
  return `${ID_PREFIX[label]}_${contentHash(JSON.stringify(parts)).slice(0, 16)}` as Id<Label>
}

/** Hexadecimal SHA-256 of a text (as UTF-8) or bytes. */
export function contentHash(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}

/** The kind that the prefix of `id` names, or null where it names none. Accepts any unique-prefix form of an id. */
export function labelOfId(id: string): NodeLabel | null {
  const prefix = id.split('_', 1)[0]
  return (Object.keys(ID_PREFIX) as NodeLabel[]).find((label) => ID_PREFIX[label] === prefix) ?? null
}
