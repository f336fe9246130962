import type { Recogniser } from '../reading.js'
import { actionItems } from './action-items.js'
import { agenda } from './agenda.js'
import { chores } from './chores.js'
import { decisions } from './decisions.js'
import { participants } from './participants.js'
import { inferredActionItems } from './inferred-action-items.js'
import { inferredDecisions } from './inferred-decisions.js'
import { numberedNotes } from './numbered-notes.js'
import { peopleMet } from './people-met.js'
import { questions } from './questions.js'
import { results } from './results.js'

/**
 * The order matters: who was there is known before names are told from other words; chores are spoken for before
 * anything could take them for tasks; facts belong to agenda items found before them; what is marked is found before
 * what is only inferred.
 */
export const RECOGNISERS: readonly Recogniser[] = [
  participants,
  chores,
  agenda,
  questions,
  results,
  numberedNotes,
  actionItems,
  decisions,
  peopleMet,
  inferredActionItems,
  inferredDecisions,
]
