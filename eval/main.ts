/**
 *   npm run eval -- LABELS_DIR CORPUS_DIR [--misses]     precision, recall and F1 per kind, one table per convention
 *   npm run eval -- extract CORPUS_DIR > RUN.jsonl       everything found in a corpus, with the rule that found it
 *   npm run eval -- compare OLD.jsonl NEW.jsonl          what a change of rules newly finds and loses
 *   npm run eval -- topics LISTS.json CORPUS_DIR [minutegraph.yml] [--misses]
 *                                                        histories against lists of the items that belong to a topic
 * LABELS_DIR may hold folders, one for each folder of the same name in CORPUS_DIR.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareRuns, printDifference } from './compare.js'
import { evaluateTopics, printTopics } from './evaluate-topics.js'
import { labelsIn, type Label } from './labels.js'
import { filesIn, readFile } from './read-corpus.js'
import { ratesOf, scoreOf, type Score } from './score.js'
import { topicListsIn } from './topic-lists.js'

async function main(words: readonly string[]): Promise<number> {
  const [first, second, third, fourth] = words.filter((word) => !word.startsWith('--'))
  if (first === 'compare' && second && third) {
    console.log(printDifference(compareRuns(second, third)))
    return 0
  }
  if (first === 'extract' && second) {
    for (const file of filesIn(second)) {
      for (const meeting of readFile(second, file, { explain: true })) console.log(JSON.stringify(meeting))
    }
    return 0
  }
  if (first === 'topics' && second && third) {
    const asked = await evaluateTopics(topicListsIn(second), third, fourth)
    console.log(printTopics(asked, words.includes('--misses')))
    return 0
  }
  if (!first || !second) {
    console.error(
      'usage: npm run eval -- LABELS_DIR CORPUS_DIR [--misses]\n       npm run eval -- extract CORPUS_DIR\n       npm run eval -- compare OLD.jsonl NEW.jsonl\n       npm run eval -- topics LISTS.json CORPUS_DIR [minutegraph.yml] [--misses]',
    )
    return 2
  }
  for (const set of setsIn(first, second)) {
    console.log(
      printScore(
        set.name,
        scoreOf(set.labels, meetingsOf(set.corpus, set.labels)),
        words.includes('--misses'),
      ),
    )
  }
  return 0
}

function meetingsOf(corpus: string, labels: readonly Label[]): Map<string, ReturnType<typeof readFile>> {
  return new Map(
    labels.map((label) => [
      label.file,
      existsSync(join(corpus, label.file)) ? readFile(corpus, label.file) : [],
    ]),
  )
}

function setsIn(labelsDir: string, corpusDir: string): { name: string; labels: Label[]; corpus: string }[] {
  const folders = readdirSync(labelsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  if (folders.length === 0) return [{ name: corpusDir, labels: labelsIn(labelsDir), corpus: corpusDir }]
  return folders.map(({ name }) => ({
    name,
    labels: labelsIn(join(labelsDir, name)),
    corpus: join(corpusDir, name),
  }))
}

function printScore(name: string, score: Score, withMisses: boolean): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
  const lines = [`${name}: ${score.files} files`]
  for (const [kind, tally] of [...score.tallies].sort(([a], [b]) => a.localeCompare(b))) {
    if (tally.asked > 0)
      lines.push(
        `  ${kind.padEnd(24)} right ${percent(tally.right / tally.asked)}  (${tally.right} of ${tally.asked})`,
      )
    else {
      const { precision, recall, f1 } = ratesOf(tally)
      lines.push(
        `  ${kind.padEnd(24)} F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}  (found ${tally.found}, spurious ${tally.spurious}, missed ${tally.missed})`,
      )
    }
  }
  return [...(withMisses ? score.misses : []), ...lines].join('\n')
}

process.exitCode = await main(process.argv.slice(2))
