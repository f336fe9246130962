import type { HouseStyle } from '../../../src/domain/house-style.js'

/** A committee's record: tables or boxes of attendance, motions with a vote, action items reviewed and listed. */
export const motionAndVote: HouseStyle = {
  name: 'motion-and-vote',
  title: 'Attendance in tables or boxes, motions and votes, action items reviewed and listed again',
  signs: [
    { in: 'heading', phrase: 'attended by*', points: 4 },
    { in: 'line', phrase: 'action item review*', points: 3 },
    { in: 'line', phrase: 'tsc members', points: 4 },
    { in: 'line', phrase: 'members present*', points: 3 },
    { in: 'line', phrase: 'motion*', points: 3 },
    { in: 'line', phrase: 'vote unanimously*', points: 3 },
    { in: 'heading', phrase: 'upcoming reports', points: 2 },
  ],
  agenda: ['headings', 'bullets-and-headings', 'bold-lines', 'rows'],
  topicLists: [
    'discussion',
    'discussions',
    'discussion items',
    'discussion topics',
    'discussion from*',
    '*updates',
    'project proposals*',
    'backlog*',
  ],
  headings: {
    participants: ['tsc members', 'committee members', 'board members', 'voting members', 'members present*'],
    tasks: ['actions on going', 'actions ongoing'],
    ignored: ['resources', 'upcoming*meetings'],
    structure: ['discussion', 'decision'],
  },
}
