import type { Mention } from '../../../src/domain/minutes.js'
import { handlesIn, sameMention } from '../../mentions.js'
import type { Passage } from '../structure/passage.js'
import { peopleIn, peoplePerLine, type PeoplePerLine } from '../words/people.js'
import { columnsOf } from '../structure/columns.js'
import { plainText } from '../structure/plain-text.js'
import { plainWords } from '../words/phrases.js'
import { distinctInitials } from '../words/initials.js'
import { isChoreLine } from './chores.js'
import {
  bodyTree,
  isLeadIn,
  listRole,
  sectionRole,
  type Facts,
  type Reading,
  type Recogniser,
} from '../reading.js'
import { restOfParticipantsLine } from '../words/participants-line.js'

/** Who was there: everyone named in the sections and lists of participants; those under "excused" apart. */
export const participants: Recogniser = {
  name: 'participants',
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      const role = passage.kind === 'heading' ? reading.sections.roles.get(passage) : undefined
      if (role === 'participants' || role === 'excused') {
        if (passage.section && reading.sections.roles.get(passage.section) === role && role === 'excused')
          continue
        let list = role === 'excused' ? facts.excused : facts.participants
        const body = bodyTree(passage)
        const per = peoplePerLine(body.filter(({ kind }) => kind === 'item').map(({ words }) => words))
        for (const inside of body) {
          if (inside.kind === 'row' && inside.header === null) readTable(inside, reading, facts)
          if (readExcused(inside, reading, facts)) continue
          if (isChoreLine(inside, reading.style) || !isPeople(inside, per)) break
          const led = listRole(reading, inside)?.role
          if (led === 'excused' || led === 'participants')
            list = led === 'excused' ? facts.excused : facts.participants
          readLine(inside, list, per, reading, facts)
        }
      } else if (passage.kind === 'text' || passage.kind === 'item') {
        if (!facts.taken.has(passage) && !readExcused(passage, reading, facts))
          readInline(passage, reading, facts)
      } else if (passage.kind === 'row' && passage.header === null) readTable(passage, reading, facts)
    }
    if (facts.participants.length === 0) readBareList(reading, facts)
    for (const mention of [...facts.participants, ...facts.excused]) remember(mention, reading)
    rememberInitials(reading, facts)
  },
}

/** "Excused: @mira" among or below those who were there. */
function readExcused(passage: Passage, reading: Reading, facts: Facts): boolean {
  if ((passage.kind !== 'item' && passage.kind !== 'text') || passage.words.length > 400) return false
  const label = /^[\s*_]*([^:@]{3,30}):(?=.*\S)/.exec(passage.words)
  if (!label || !reading.style.leadIns.get('excused')?.fits(plainWords(label[1] ?? ''))) return false
  const people = peopleIn(passage.words.slice(label[0].length))
  if (people.length === 0) return false
  facts.taken.add(passage)
  for (const mention of people) add(facts.excused, mention)
  return true
}

/** Two or more bullets of one handle each, right under the meeting's title: who was there, without saying so. */
function readBareList(reading: Reading, facts: Facts): void {
  const first = reading.passages.findIndex((passage) => passage.kind === 'item')
  const start = first < 0 ? undefined : reading.passages[first]
  if (!start || (start.section && reading.sections.roles.get(start.section) !== 'title')) return
  const bare: Passage[] = []
  for (const passage of reading.passages.slice(first)) {
    if (passage.kind !== 'item' || !/^\s*@[\w.-]+\s*$/.test(passage.words)) break
    bare.push(passage)
  }
  if (bare.length >= 2)
    for (const passage of bare) readLine(passage, facts.participants, 'one', reading, facts)
}

function remember(mention: Mention, reading: Reading): void {
  for (const words of [mention.name, mention.handle]) {
    if (!words) continue
    reading.known.add(words.toLowerCase())
    for (const word of words.split(/[\s‘’'"]+/)) if (word.length > 2) reading.known.add(word.toLowerCase())
  }
}

/** Of those with a handle, the line may still tell the name: "Mira Lund (@mira)". */
function rememberInitials(reading: Reading, facts: Facts): void {
  const names = [...facts.participants, ...facts.excused].map(({ name }) => name ?? '')
  const lines = [...facts.taken]
    .map(({ words }) => words)
    .filter((words) => words.length < 200 && words.includes('@'))
  for (const initials of distinctInitials([...names, ...lines])) reading.known.add(initials)
}

/** The list of people is over where sentences begin. */
function isPeople(passage: Passage, per: PeoplePerLine): boolean {
  if (passage.kind !== 'item' && passage.kind !== 'text') return true
  return (
    peopleIn(passage.words, per).length > 0 || plainWords(plainText(passage.words)).split(' ').length <= 4
  )
}

function readLine(
  passage: Passage,
  list: Mention[],
  per: PeoplePerLine,
  reading: Reading,
  facts: Facts,
): void {
  if (
    passage.kind === 'row' ||
    passage.kind === 'code' ||
    passage.kind === 'html' ||
    passage.kind === 'rule' ||
    passage.quoted
  )
    return
  facts.taken.add(passage)
  // A bullet that only leads in to a list names nobody.
  if (reading.sections.led.size > 0 && passage.words.endsWith(':') && handlesIn(passage.words).length === 0)
    return
  // Nor does a line that leads in to one, or to a recording.
  if (passage.kind === 'text' && (isLeadIn(reading, passage) || passage.words.includes(']('))) return
  for (const mention of peopleIn(passage.words, per)) add(list, mention)
}

const THERE = /^(?:(?:yes|y|x|present|attended|here|1|ja)(?![\w:]|\.\d)|[✓✔✅])/i
const AWAY = /^(?:no|n|absent|excused|regrets|-|0|nein|)$/i

/** A table with a row for each person: all of them, or those whose column of presence says yes. */
function readTable(first: Passage, reading: Reading, facts: Facts): void {
  const rows = [first, ...reading.passages.filter((passage) => passage.header === first)]
  const titles = columnsOf(first, reading.style)
  const underHeading = sectionRole(reading, first) === 'participants'
  const hasTitles = titles.size > 0
  const data = hasTitles ? rows.slice(1) : rows
  const person = titles.get('person') ?? 0
  const present = titles.get('present') ?? (hasTitles ? undefined : presenceColumn(data))
  if (hasTitles ? !(titles.has('person') && (present !== undefined || underHeading)) : present === undefined)
    return
  for (const row of rows) facts.taken.add(row)
  for (const row of data) {
    const there = present === undefined || THERE.test(plainText(row.cells[present]?.words ?? '').trim())
    for (const mention of there ? peopleIn(row.cells[person]?.words ?? '', 'one') : [])
      add(facts.participants, mention)
  }
}

/** Of a table without titles: the column that says nothing but yes, no and nothing, and yes at least once. */
function presenceColumn(rows: readonly Passage[]): number | undefined {
  if (rows.length < 2) return undefined
  for (let column = 1; column < 4; column++) {
    const told = rows.map((row) => plainText(row.cells[column]?.words ?? '').trim())
    if (told.some((word) => THERE.test(word)) && told.every((word) => THERE.test(word) || AWAY.test(word)))
      return column
  }
  return undefined
}

/** "Participants: Mira, Tomas" on one line outside any section for it. */
function readInline(passage: Passage, reading: Reading, facts: Facts): void {
  const rest = restOfParticipantsLine(passage.words, reading.style)
  if (rest === null) {
    const led = listRole(reading, passage)?.role
    if (led === 'participants' || led === 'excused') {
      readLine(passage, led === 'excused' ? facts.excused : facts.participants, 'several', reading, facts)
    }
    return
  }
  facts.taken.add(passage)
  for (const mention of peopleIn(rest)) add(facts.participants, mention)
}

function add(list: Mention[], mention: Mention): void {
  if (!list.some((other) => sameMention(other, mention))) list.push(mention)
}
