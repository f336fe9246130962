import type { ChoreRole, ReadChore } from '../../src/domain/minutes.js'
import type { Conversation } from './conversation.js'
import { evidenceFrom, spanOf } from './fact-place.js'
import { mentionFrom, namesFrom } from './participants.js'

/** `scribe+`, `Scribe: a` write the minutes; `Chair:`, and who types `#startmeeting`, leads. The same person in the same role once a meeting. */
export function readChores(conversation: Conversation): ReadChore[] {
  const chores: ReadChore[] = []
  const known = new Set<string>()
  for (const { command, utterance } of conversation.entries) {
    const opens = command?.word === 'startmeeting'
    if (!command || !(opens || command.name === 'scribe' || command.name === 'chair') || command.sign === '-')
      continue
    const role: ChoreRole = command.name === 'scribe' ? 'minutes' : 'moderation'
    const names = opens ? [utterance.nick] : namesFrom(command.argument)
    if (names.length === 0 && command.sign === '+') names.push(utterance.nick)
    const fresh = names.filter((name) => !known.has(`${role} ${name.toLowerCase()}`))
    if (fresh.length === 0) continue
    for (const name of fresh) known.add(`${role} ${name.toLowerCase()}`)
    chores.push({
      line: utterance.line,
      span: spanOf(utterance),
      evidence: evidenceFrom(`chore/${command.name}`, utterance),
      role,
      people: fresh.map(mentionFrom),
    })
  }
  return chores
}
