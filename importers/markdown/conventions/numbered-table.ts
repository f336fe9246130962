import type { HouseStyle } from '../../../src/domain/house-style.js'

/** Decisions and action items numbered by meeting ("102.1") in tables at the top, then again where they were made. */
export const numberedTable: HouseStyle = {
  name: 'numbered-table',
  title: 'Numbered decisions and action items in tables, a form of headings at the top',
  signs: [
    { in: 'heading', phrase: 'meeting date time*', points: 4 },
    { in: 'heading', phrase: 'meeting duration*', points: 2 },
    { in: 'heading', phrase: 'decisions made*', points: 2 },
    { in: 'heading', phrase: 'actions required*', points: 2 },
    { in: 'line', phrase: 'decision item description*', points: 4 },
  ],
  headings: {
    pending: ['open'],
    completed: ['closed'],
    decisions: ['decisions', 'decisions made*'],
    tasks: ['actions needed*', 'actions required*', 'new actions*', 'summary of action items*'],
    ignored: [
      '*status',
      'zoom chat*',
      'contents',
      'introduction',
      'intro*',
      'date and time*',
      'date for next*',
    ],
  },
}
