import { pageSections } from './page-sections.js'
import type { PageLink, ReportPage } from './report-page.js'
import { counted, dayInWords, spanInWords } from './report-words.js'
import type { Report } from './report.js'

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

function titleOf({ person, groups }: Report): string {
  const [group] = groups
  const where = groups.length === 1 && group !== undefined ? group : 'all groups'
  if (person === null) return groups.length === 1 ? where : 'All groups'
  return groups.length === 1 ? `${person} in ${where}` : person
}

/** The span and the meetings in it, each with its place. */
function subtitleOf({ meetings, since, until, groups }: Report): readonly (string | PageLink)[] {
  const held = meetings.filter((meeting) => meeting.held)
  const span = spanInWords(since, until)
  if (held.length === 0) return [`${span}; no meeting in these days`]
  if (held.length > 5) return [`${span}; ${counted(held.length, 'meeting')}`]
  return [
    `${span}; met on `,
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
      : `${open} open${report.new.length > 0 ? ', all new' : open > 0 ? ', all carried over' : ''}`,
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
