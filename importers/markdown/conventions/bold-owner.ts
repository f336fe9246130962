import type { HouseStyle } from '../../../src/domain/house-style.js'

/** Decisions and actions in one section, "**Mira:** task", then a table of topic, discussion and notes. */
export const boldOwner: HouseStyle = {
  name: 'bold-owner',
  title: 'Decisions and actions in one section, owners in bold, a table of topics',
  signs: [
    { in: 'heading', phrase: 'decisions actions', points: 4 },
    { in: 'line', phrase: 'community other attendees*', points: 3 },
    { in: 'line', phrase: 'topic discussion notes*', points: 3 },
    { in: 'line', phrase: 'topic discussion action items*', points: 4 },
    { in: 'heading', phrase: 'intros', points: 1 },
    { in: 'line', phrase: '*voting seat*', points: 2 },
  ],
  topicLists: [],
  headings: {
    results: ['decisions actions*'],
    ignored: [
      'meeting start*',
      '*adjourn*',
      'welcome',
      'welcome and*',
      'welcome quorum*',
      'welcome attendance*',
      'welcome meeting*',
      'welcome agenda*',
      'meeting welcome*',
      'meeting opening*',
      'meeting kick off*',
      'meeting close*',
      'opening',
      'opening and*',
      'closing',
      'closing remarks',
      'call to order*',
      'attendance quorum*',
      'attendance absences*',
      'quorum*',
      'other resources',
      'polls',
    ],
  },
}
