import type { Mention } from '../../../src/domain/minutes.js'
import { distinctMentions } from '../../mentions.js'
import { leadingOwners } from '../words/owners.js'
import type { Passage } from '../structure/passage.js'
import { evidenceIn, topicOf, treeSpan, type Facts, type Reading, type Recogniser } from '../reading.js'
import { firstMatch, type Style } from '../conventions/style.js'
import { bareTask } from '../words/task-words.js'

/** Questions put to the group with a mark: `Q:`, `Q @mira:`, `Question:`, `Q1`. */
export const questions: Recogniser = {
  name: 'questions',
  recognise(reading, facts) {
    for (const [place, passage] of reading.passages.entries()) {
      if ((passage.kind !== 'item' && passage.kind !== 'text') || facts.taken.has(passage)) continue
      readQuestion(passage, place, reading, facts)
    }
  },
}

const LEAD = /^[\s*_~>–—([-]*$/

function readQuestion(passage: Passage, place: number, reading: Reading, facts: Facts): void {
  const { words } = passage
  const mark = firstMatch(reading.style.marks.question, words)
  if (!mark || !LEAD.test(words.slice(0, mark.index))) return
  let end = mark.index + mark[0].length
  const number = /^[ ]?\d{0,2}/.exec(words.slice(end))?.[0] ?? ''
  end += number.length
  let askers: readonly Mention[] = []
  if (!/^[\s*_~)]*:/.test(words.slice(end))) {
    const read = leadingOwners(words, end, reading.known, true)
    const numbered = /\d/.test(number) && /\?/.test(words)
    if (!(read.owners.length > 0 && /^[\s*_~)]*:/.test(words.slice(read.end))) && !numbered) return
    askers = read.owners
    end = read.owners.length > 0 ? read.end : end
  }
  const rest = bareTask(words.slice(end).replace(/^[\s*_~):.]+/, ''))
  const inner = leadingOwners(rest, 0, reading.known, false)
  let body = rest
  if (askers.length === 0 && inner.owners.length > 0 && /^\s*:/.test(rest.slice(inner.end))) {
    askers = inner.owners
    body = bareTask(rest.slice(inner.end))
  }
  if (body === '') return
  const { text, answer } = split(body)
  const answers =
    answer === '' ? answersBelow(passage, place, reading) : [{ line: passage.line, text: answer }]
  facts.taken.add(passage)
  facts.questions.push({
    line: passage.line,
    span: treeSpan(reading, passage),
    evidence: evidenceIn(reading, 'questions/marked', passage, mark.index, end),
    askers: distinctMentions(askers),
    text,
    answered: answers.length > 0,
    answers,
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
  })
}

/** "…? - Yes": what stands behind the last question mark answers it. */
function split(body: string): { text: string; answer: string } {
  const last = body.lastIndexOf('?')
  const answer = last < 0 ? '' : bareTask(body.slice(last + 1).replace(/^[\s)*_~>=–-]+/, ''))
  return /\p{L}/u.test(answer) ? { text: body.slice(0, last + 1), answer } : { text: body, answer: '' }
}

function answersBelow(passage: Passage, place: number, reading: Reading): { line: number; text: string }[] {
  const under = passage.children.filter((child) => child.words.trim() !== '')
  if (under.length > 0) return under.map((child) => ({ line: child.line, text: child.words }))
  const next = reading.passages[place + 1]
  if (!next || next.parent !== passage.parent) return []
  const marked = isAnswer(next, reading.style)
  return marked || next.kind === 'code' || next.quoted ? [{ line: next.line, text: next.words }] : []
}

function isAnswer(passage: Passage, style: Style): boolean {
  const mark = firstMatch(style.marks.answer, passage.words)
  return (
    mark !== null &&
    LEAD.test(passage.words.slice(0, mark.index)) &&
    /^\d{0,2}[\s*_]*[:@]/.test(passage.words.slice(mark.index + mark[0].length))
  )
}
