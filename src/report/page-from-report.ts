import { pageSections } from './page-sections.js'
import type { PageLink, ReportPage } from './report-page.js'
import { counted, dayInWords, spanInWords } from './report-words.js'
import type { Report } from './report.js'

/** More are only counted. */
const MOST_MEETINGS = 5

/** The report as a page for people. */
export function pageFromReport(report: Report): ReportPage {
  return {
    title: titleOf(report),
    subtitle: subtitleOf(report),
    summary: summaryOf(report),
    sections: pageSections(report),
    // A meeting goes through everybody's items, not through one person's.
    agendas: report.person === null ? report.agendas : [],
  }
}

/** "stations: 1 to 7 June 2025", "mira in stations: …": a mail's subject and a page's title alike. */
function titleOf({ person, groups, since, until }: Report): string {
  const group = groups.length === 1 ? groups[0] : undefined
  const where = group ?? (person === null ? 'All groups' : undefined)
  const who = [person ?? undefined, where].filter((part) => part !== undefined).join(' in ')
  return `${who}: ${spanInWords(since, until)}`
}

/** The meetings in the span, each with its place. */
function subtitleOf({ meetings, until, groups }: Report): readonly (string | PageLink)[] {
  const held = meetings.filter((meeting) => meeting.held)
  if (held.length === 0) return ['No meeting in these days']
  if (held.length > MOST_MEETINGS) return [counted(held.length, 'meeting')]
  return [
    'Met on ',
    ...held.flatMap((meeting, index) => [
      ...(index > 0 ? [', '] : []),
      {
        words: `${dayInWords(meeting.date, until)}${groups.length === 1 ? '' : ` (${meeting.group})`}`,
        url: meeting.url,
      },
    ]),
  ]
}

/** "12 open: 4 new, 8 carried over", "3 closed", "2 overdue" …; what is nought is not said. */
function summaryOf(report: Report): readonly string[] {
  const open = report.new.length + report.carriedOver.length
  const parts = [
    report.new.length > 0 && report.carriedOver.length > 0
      ? `${open} open: ${report.new.length} new, ${report.carriedOver.length} carried over`
      : open === 0
        ? 'Nothing open'
        : `${open} open, all ${report.new.length > 0 ? 'new' : 'carried over'}`,
  ]
  const say = (count: number, words: string): void => {
    if (count > 0) parts.push(words)
  }
  const { closed, overdue, unowned, decisions, questions, stale } = report
  say(closed.length, `${closed.length} closed`)
  say(overdue.length, `${overdue.length} past the due day`)
  say(unowned.length, `${unowned.length} without an owner`)
  say(decisions.length, counted(decisions.length, 'decision'))
  say(questions.length, `${counted(questions.length, 'question')} left open`)
  say(stale.length, `${stale.length} not mentioned for long`)
  return parts
}
