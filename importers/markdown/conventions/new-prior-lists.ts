import type { HouseStyle } from '../../../src/domain/house-style.js'

/** Lists of new, prior, open and completed action items; "Mira - task"; `Decision:` in the notes. */
export const newPriorLists: HouseStyle = {
  name: 'new-prior-lists',
  title: 'Lists of new, prior, open and completed action items, "Decision: …"',
  signs: [
    { in: 'heading', phrase: 'new action items*', points: 4 },
    { in: 'heading', phrase: 'prior action items*', points: 4 },
    { in: 'heading', phrase: 'open action items*', points: 4 },
    { in: 'heading', phrase: 'completed action items*', points: 4 },
    { in: 'heading', phrase: 'closed action items*', points: 4 },
    { in: 'heading', phrase: '*team report*', points: 4 },
    { in: 'heading', phrase: 'attendees', points: 2 },
    { in: 'heading', phrase: 'agenda', points: 1 },
    { in: 'heading', phrase: 'notes', points: 1 },
    { in: 'heading', phrase: 'decisions', points: 1 },
    { in: 'heading', phrase: 'action items', points: 1 },
  ],
  topicLists: ['cross functional*'],
  headings: {
    pending: ['prior outstanding action items*', 'outstanding*action items*'],
    tasks: ['action items next meeting*'],
    ignored: ['next*meeting*', 'references', 'backlog', 'regrets'],
    structure: ['discussion notes'],
  },
}
