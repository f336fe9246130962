import type { HouseStyle } from '../../../src/domain/house-style.js'

/** Triage by check boxes: a box is a point of the agenda, a box that names somebody with a task is an action item. */
export const checkBox: HouseStyle = {
  name: 'check-box',
  title: 'Check boxes for points of the agenda, "Action item: …"',
  signs: [
    { in: 'heading', phrase: 'shepherded item*', points: 4 },
    { in: 'heading', phrase: 'nominated*', points: 3 },
    { in: 'heading', phrase: 'triage', points: 3 },
    { in: 'heading', phrase: '*triage meeting*', points: 3 },
    { in: 'heading', phrase: 'meeting roles', points: 1 },
    { in: 'line', phrase: 'action item scribe*', points: 4 },
    { in: 'line', phrase: 'team members*', points: 2 },
    { in: 'line', phrase: 'review last weeks action items', points: 4 },
  ],
  agenda: ['headings', 'bullets-and-headings', 'bold-lines', 'rows'],
  boxes: 'topic',
  topicLists: [
    'shepherded items*',
    'triage',
    'main topic proposals',
    'nominated*',
    'pending*proposals*',
    'pending proposals*',
    'p high*',
    'p critical*',
    'proposed fcps',
    '*pending list*',
  ],
  headings: {
    chores: ['meeting roles'],
    ignored: ['*checklist', 'meeting details'],
    structure: ['notes from meeting'],
  },
}
