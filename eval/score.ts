import type { ExtractedMeeting } from '../importers/extracted-meeting.js'
import type { Label } from './labels.js'
import { likeness, normalised, pair, sameNames, type Pairing } from './pairing.js'

/** What was found and what not, of one kind; or how often an attribute of what was found is right. */
export interface Tally {
  found: number
  spurious: number
  missed: number
  right: number
  asked: number
}

export interface Score {
  readonly files: number
  readonly tallies: ReadonlyMap<string, Tally>
  /** One line for each thing that is not as labelled. */
  readonly misses: readonly string[]
}

type Found = Omit<ExtractedMeeting, 'file' | 'held' | 'excused'>

/** Compares what was read with labels. A file that holds several meetings is judged as one, with the first's day and participants. */
export function scoreOf(
  labels: readonly Label[],
  meetings: ReadonlyMap<string, readonly ExtractedMeeting[]>,
): Score {
  const scorer = new Scorer()
  for (const label of labels) scorer.add(label, joined(meetings.get(label.file) ?? []))
  return { files: labels.length, tallies: scorer.tallies, misses: scorer.misses }
}

function joined(parts: readonly ExtractedMeeting[]): Found {
  const [first] = parts
  return {
    date: first?.date ?? '',
    group: first?.group ?? '',
    participants: first?.participants ?? [],
    chores: parts.flatMap((part) => part.chores),
    agenda: parts.flatMap((part) => part.agenda),
    actionItems: parts.flatMap((part) => part.actionItems),
    decisions: parts.flatMap((part) => part.decisions),
    questions: parts.flatMap((part) => part.questions),
  }
}

/** Word likeness from which a text or title counts as right. */
const LIKE_ENOUGH = 0.8

class Scorer {
  readonly tallies = new Map<string, Tally>()
  readonly misses: string[] = []

  add(label: Label, found: Found): void {
    this.#attribute('date', found.date === (label.date ?? ''))
    if (label.group !== null) this.#attribute('group', normalised(found.group) === normalised(label.group))
    this.#names('participants', label.file, label.participants, found.participants)
    this.#names('chores', label.file, choresOf(label.chores), choresOf(found.chores))
    this.#agenda(label, found)
    this.#actionItems(label, found)
    this.#decisions(label, found)
    this.#questions(label, found)
  }

  #agenda(label: Label, found: Found): void {
    const result = pair(label.agenda, found.agenda, 1, {
      label: (item) => item.title,
      found: (item) => item.title,
    })
    this.#kind('agenda', label.file, result, (item) => item.title)
    for (const [right, given] of result.pairs) {
      this.#attribute(
        'agenda.title',
        likeness(right.title, given.title) >= LIKE_ENOUGH,
        `${label.file}:${right.line} title "${given.title}" should be "${right.title}"`,
      )
      this.#attribute(
        'agenda.owners',
        sameOwners(right, given),
        `${label.file}:${right.line} agenda owners [${given.owners.join()}] should be [${right.owners.join()}]`,
      )
      this.#attribute('agenda.minutes', same(right, given, 'minutes'), `${label.file}:${right.line} minutes`)
    }
  }

  #actionItems(label: Label, found: Found): void {
    const result = pair(label.actionItems, found.actionItems, 0, {
      label: (item) => item.text,
      found: (item) => item.text,
    })
    this.#kind('actionItems', label.file, result, (item) => `(${item.marker}) ${item.text}`)
    this.#byMarker('actionItems', result)
    for (const [right, given] of result.pairs) {
      const at = `${label.file}:${right.line}`
      const like =
        likeness(right.text, given.text) >= LIKE_ENOUGH ||
        (right.alt !== undefined && likeness(right.alt, given.text) >= LIKE_ENOUGH)
      this.#attribute(
        'actionItems.owners',
        sameOwners(right, given),
        `${at} owners [${given.owners.join()}] should be [${right.owners.join()}]`,
      )
      this.#attribute('actionItems.text', like, `${at} text "${given.text}" should be "${right.text}"`)
      for (const key of ['status', 'marker', 'carriedOver', 'due', 'agendaLine'] as const) {
        const name = key === 'agendaLine' ? 'agenda' : key
        this.#attribute(
          `actionItems.${name}`,
          same(right, given, key),
          `${at} ${key} ${String(given[key])} should be ${String(right[key])}`,
        )
      }
    }
  }

  #decisions(label: Label, found: Found): void {
    const result = pair(label.decisions, found.decisions, 1, {
      label: (item) => item.text,
      found: (item) => item.text,
    })
    this.#kind('decisions', label.file, result, (item) => `(${item.marker}) ${item.text}`)
    this.#byMarker('decisions', result)
    for (const [right, given] of result.pairs) {
      this.#attribute(
        'decisions.outcome',
        same(right, given, 'outcome'),
        `${label.file}:${right.line} outcome ${given.outcome} should be ${right.outcome}`,
      )
    }
  }

  #questions(label: Label, found: Found): void {
    const result = pair(label.questions, found.questions, 0, {
      label: (item) => item.text,
      found: (item) => item.text,
    })
    this.#kind('questions', label.file, result, (item) => item.text)
    for (const [right, given] of result.pairs) {
      this.#attribute(
        'questions.askers',
        sameNames(right.askers, given.askers),
        `${label.file}:${right.line} askers [${given.askers.join()}]`,
      )
    }
  }

  #names(kind: string, file: string, labelled: readonly string[], found: readonly string[]): void {
    const [right, given] = [new Set(labelled.map(normalised)), new Set(found.map(normalised))]
    const tally = this.#tally(kind)
    for (const name of right) {
      if (given.has(name)) tally.found++
      else {
        tally.missed++
        this.misses.push(`${file} missed ${kind}: ${name}`)
      }
    }
    for (const name of given) {
      if (right.has(name)) continue
      tally.spurious++
      this.misses.push(`${file} spurious ${kind}: ${name}`)
    }
  }

  #kind<G extends { line: number }, P extends { line: number }>(
    kind: string,
    file: string,
    result: Pairing<G, P>,
    words: (item: G | P) => string,
  ): void {
    this.#count(kind, result.pairs.length, result.spurious.length, result.missed.length)
    for (const one of result.missed) this.misses.push(`${file}:${one.line} missed ${kind}: ${words(one)}`)
    for (const one of result.spurious) this.misses.push(`${file}:${one.line} spurious ${kind}: ${words(one)}`)
  }

  /** What was found counts under the label's marker; what should not have been, under its own. */
  #byMarker<G extends { marker: string }, P extends { marker: string }>(
    kind: string,
    result: Pairing<G, P>,
  ): void {
    for (const marker of ['explicit', 'inferred']) {
      const of = (item: { marker: string }): boolean => item.marker === marker
      const pairs = result.pairs.filter(([label]) => of(label)).length
      this.#count(
        `${kind}.${marker}`,
        pairs,
        result.spurious.filter(of).length,
        result.missed.filter(of).length,
      )
    }
  }

  #count(kind: string, found: number, spurious: number, missed: number): void {
    const tally = this.#tally(kind)
    tally.found += found
    tally.spurious += spurious
    tally.missed += missed
  }

  #attribute(name: string, right: boolean, miss?: string): void {
    const tally = this.#tally(name)
    tally.asked++
    if (right) tally.right++
    else if (miss !== undefined) this.misses.push(miss)
  }

  #tally(name: string): Tally {
    let tally = this.tallies.get(name)
    if (!tally) this.tallies.set(name, (tally = { found: 0, spurious: 0, missed: 0, right: 0, asked: 0 }))
    return tally
  }
}

function choresOf(chores: readonly { role: string; people: readonly string[] }[]): string[] {
  return chores.flatMap((chore) => chore.people.map((who) => `${chore.role} ${normalised(who)}`))
}

interface WithEither {
  readonly either?: Record<string, unknown> | undefined
}

function same<K extends string>(
  label: WithEither & Record<K, unknown>,
  found: Record<K, unknown>,
  key: K,
): boolean {
  const right = [label[key], ...(label.either && key in label.either ? [label.either[key]] : [])]
  return right.some((value) => (value ?? null) === (found[key] ?? null))
}

function sameOwners(
  label: WithEither & { owners: readonly string[] },
  found: { owners: readonly string[] },
): boolean {
  if (sameNames(label.owners, found.owners)) return true
  const other = label.either?.['owners']
  return Array.isArray(other) && sameNames(other.map(String), found.owners)
}

/** Precision, recall and their harmonic mean, each 0 … 1; 1 where nothing was to be found. */
export function ratesOf(tally: Tally): { precision: number; recall: number; f1: number } {
  const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
  const precision = ratio(tally.found, tally.found + tally.spurious)
  const recall = ratio(tally.found, tally.found + tally.missed)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
