/** Headings that order a meeting and are no topic, in the languages and houses met so far. Data, compared by title key. */
import { titleKey } from './title-key.js'
import { isStopWord, wordsFrom } from '../words.js'

const HEADINGS = [
  'Action items',
  'Action items from last time',
  'Action points',
  'Actions',
  'Agenda',
  'Agenda review',
  'Agenda items',
  'AIs',
  'All hands',
  'Allgemeines',
  'Announcements',
  'Any other business',
  'AOB',
  'Apologies',
  'Approval of minutes',
  'Attendance',
  'Attendees',
  'Background',
  'Backlog',
  'Begrüßung',
  'Break',
  'Breakout',
  'Breakout sessions',
  'Check action items',
  'Check AIs from last time',
  'Check-in',
  'Checkin',
  'Closing',
  'Coffee break',
  'Conclusion',
  'Decisions',
  'Demo',
  'Demos',
  'Discussion',
  'Discussions',
  'Diverses',
  'Etc',
  'General',
  'General updates',
  'Getting started',
  'Goals',
  'Housekeeping',
  'Information',
  'Intro',
  'Introduction',
  'Introductions',
  'Last meeting',
  'Links',
  'Lunch',
  'Lunch break',
  'Meeting',
  'Meeting minutes',
  'Meta',
  'Minutes',
  'Minutes of last meeting',
  'Misc',
  'Miscellaneous',
  'Moderation',
  'New',
  'New action items',
  'New members',
  'News',
  'Next meeting',
  'Next meetings',
  'Next steps',
  'Notes',
  'Old action items',
  'Old business',
  'New business',
  'Open action items',
  'Open items',
  'Open issues',
  'Open points',
  'Open questions',
  'Open topics',
  'Opening',
  'Organisation',
  'Organizational',
  'Organisatorisches',
  'Orga',
  'Other',
  'Other business',
  'Other topics',
  'Others',
  'Outlook',
  'Overview',
  'Parking lot',
  'Participants',
  'Pending action items',
  'Pending AIs',
  'Planning',
  'Postponed',
  'Prior action items',
  'Procedural',
  'Protocol',
  'Question',
  'Questions',
  'Recap',
  'Recurring items',
  'Report',
  'Reports',
  'Retro',
  'Retrospective',
  'Review',
  'Review action items',
  'Review of action items',
  'Review of last minutes',
  'Roundtable',
  'Round table',
  'Scribe',
  'Short updates',
  'Sonstiges',
  'Sprint',
  'Sprint planning',
  'Sprint review',
  'Status',
  'Summary',
  'Tasks',
  'Team updates',
  'Teams',
  'Teilnehmer',
  'Themen',
  'TODO',
  'TODOs',
  'Topics',
  'Topics for next meeting',
  'Topic collection',
  'Updates',
  'Updates from the SIGs',
  'Updates from the teams',
  'Upcoming events',
  'Events',
  'Upcoming meetings',
  'Verschiedenes',
  'Votes',
  'Voting',
  'Welcome',
  'Wrap up',
  'Wrap-up',
]

/** Words of the course of a meeting: a heading of two or more of these and of nothing else orders it as well. */
const COURSE = new Set(
  `action actions item items point points decision decisions minutes meeting meetings call agenda review approve
  approval check made taken previous last prior past old next new upcoming pending open closing opening general
  other anything else announcement announcements introductions newcomers folk participants discussion discussions
  remarks question questions update updates topics news business welcome relevant important reports
  offene punkte letzte letzten nächste nächsten protokoll sitzung themen fragen beschlüsse aktuelles genehmigung
  neue`
    .split(/\s+/)
    .flatMap(wordsFrom),
)

function isOfCourse(title: string): boolean {
  const telling = wordsFrom(title).filter((word) => !isStopWord(word))
  return telling.length > 1 && telling.every((word) => COURSE.has(word))
}

/** The folded words of these headings: they tell nothing of what a meeting was about. */
export function structuralWords(): string[] {
  return HEADINGS.flatMap(wordsFrom)
}

const STRUCTURAL = new Set(HEADINGS.map(titleKey))
const MEETING_PART = /^(?:teil|part|day|tag|session|block|slot|sprint|week|kw|cw|pi)\s*\d*\b\s*\d*$/i

/** True of "AOB", "Pending action items", "Day 2", a group's own name: a place in the meeting, not a topic. */
export function isStructuralHeading(title: string, groupKeys: ReadonlySet<string>): boolean {
  const key = titleKey(title)
  if (key.length < 2 || /^\d+$/.test(key) || STRUCTURAL.has(key) || MEETING_PART.test(title.trim()))
    return true
  if (groupKeys.has(key) || isOfCourse(title)) return true
  const named = /^(?:(?:team|sig|group|wg|ag|squad|project|vp)\s*)+(.*)$/i.exec(title.trim())
  return named !== null && groupKeys.has(titleKey(named[1] ?? ''))
}
