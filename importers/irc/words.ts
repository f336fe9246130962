/**
 * The words of the W3C way of keeping logs, and of MeetBot's. Data only: a group with other words adds them here.
 * All lower case.
 */

/** What a line at the start of a message can be, as `word:`, `word+`, `word-` or MeetBot's `#word`. */
export type CommandName =
  | 'action'
  | 'agenda'
  | 'chair'
  | 'date'
  | 'info'
  | 'meeting'
  | 'present'
  | 'proposed'
  | 'regrets'
  | 'resolved'
  | 'scribe'
  | 'subtopic'
  | 'topic'

export const COMMAND_WORDS: Readonly<Record<CommandName, readonly string[]>> = {
  action: ['action', 'action item', 'actionitem'],
  agenda: ['agenda'],
  chair: ['chair', 'chairs'],
  date: ['date'],
  info: ['info', 'note', 'idea', 'link', 'help', 'summary', 'previous meeting', 'next meeting'],
  meeting: ['meeting', 'startmeeting', 'meetingname'],
  present: ['present', 'attendees', 'participants', 'guest', 'guests'],
  proposed: [
    'proposed',
    'proposal',
    'draft proposal',
    'propose',
    'straw poll',
    'strawpoll',
    'straw proposal',
  ],
  regrets: ['regrets', 'regret', 'absent'],
  resolved: ['resolved', 'resolution', 'agreed', 'decision', 'accepted', 'rejected', 'consensus'],
  scribe: ['scribe', 'scribenick', 'scribes'],
  subtopic: ['subtopic', 'sub-topic', 'sub topic', 'subtopics'],
  topic: ['topic'],
}

/** Commands that people mistype and that are still meant ("tpoic:"): found at one wrong, missing, added or swapped letter. */
export const FORGIVEN: readonly CommandName[] = ['action', 'proposed', 'resolved', 'subtopic', 'topic']

/** Programs that sit in a channel. A nick that ends in "bot" is one too. */
export const BOTS: readonly string[] = [
  'agendabot',
  'gb',
  'ghurlbot',
  'github-bot',
  'matrixbot',
  'rrsagent',
  'supybot',
  'trackbot',
  'voip',
  'zakim',
]

/** Verbs after "I'll" that promise something of talk, not of work: "I'll be there", "I'll also point out". */
export const TALK_VERBS: readonly string[] = [
  'agree', 'argue', 'be', 'bet', 'come', 'go', 'have', 'join', 'leave', 'let', 'mention', 'need', 'note', 'point',
  'say', 'scribe', 'see', 'second', 'show', 'stop', 'talk', 'think', 'vote', 'wait',
] // prettier-ignore

/**
 * What a decision's words tell of its outcome, first match wins; none of these: accepted. `opening` words tell it only
 * where the decision begins with them: "do not support X" refuses, "it is clear that this will not break" does not.
 */
export const OUTCOME_WORDS = [
  {
    outcome: 'deferred',
    anywhere: [
      'postpone',
      'postponed',
      'defer',
      'deferred',
      'hold off',
      'tabled',
      'revisit',
      'later version',
      'until more',
    ],
    opening: ['wait', 'table', 'we will wait', "we'll wait", 'push back', 'move to next'],
  },
  {
    outcome: 'rejected',
    anywhere: ["won't fix", 'wontfix', 'out of scope', 'out-of-scope', 'reject', 'rejected'],
    opening: [
      'do not',
      "don't",
      'we do not',
      "we don't",
      'will not',
      "won't",
      'we will not',
      "we won't",
      'not to',
      'decline',
      'no to',
    ],
  },
] as const
