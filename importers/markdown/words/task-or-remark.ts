import { isTaskVerb, isTaskVerbOngoing, isTaskVerbThirdPerson } from '../../task-verbs.js'

const FIRST_WORD = /^(?:please |also |then |maybe |to )?([\p{L}-]+)/iu

/** Whether `text` begins with a task's verb in any form: "check …", "checking …", "checks …". */
export function startsWithVerb(text: string): boolean {
  const word = FIRST_WORD.exec(text)?.[1] ?? ''
  return isTaskVerb(word) || isTaskVerbOngoing(word) || isTaskVerbThirdPerson(word)
}

/** "is", "have", "looks": a sentence that tells how things are. */
const TELLS =
  '(?:is|are|was|were|has|have|had|becomes?|became|remains?|seems?|does|looks|costs?|works?|helps?)'
/** "the models are getting better" */
const STATEMENT = new RegExp(String.raw`^(?:[^.;:]{0,60}\s)?${TELLS}\s`, 'i')
/** "use cases are unclear", "support is poor": what looks like a verb is a noun, and the sentence tells of it. */
const NOUN_FIRST = new RegExp(String.raw`^\S+(?:\s[\p{L}-]+)?\s${TELLS}\s`, 'iu')
/** "generating minutes is fun": the ongoing form as a subject; a clause that "which" or "that" opens is none. */
const DOING_FIRST = new RegExp(
  String.raw`^\S+(?:\s(?!(?:that|which|who|whether|if|how|what|where|when)\b)[^\s,;.]+){0,6}\s${TELLS}\s`,
  'iu',
)
/** Verbs that a sentence may follow: "check logs are kept". */
const TAKES_A_SENTENCE = new Set(['check', 'clarify', 'confirm', 'decide', 'ensure', 'make', 'see', 'verify'])

/** "node order (depot#4): remove the script", "vendors please test …": the verb behind what or whom it concerns. */
const VERB_LATER = /(?::\s|\bplease\s)\s?(?:please )?([\p{L}-]+)/giu
/** "needs reviews", "to be noted", "the pages to be arranged". */
const STILL_TO_DO = /^(?:(?:this|it) )?(?:still )?needs? |^to \p{Ll}|\bto be \p{Ll}{2,20}(?:ed|en|ne|t)\b/iu

/** Whether a sentence tells how things are and asks for nothing. */
export function isStatement(text: string): boolean {
  return !startsWithVerb(text) && STATEMENT.test(text)
}

/**
 * Whether words behind a mark that is also an everyday word ("AI: …") ask for something to be done, by their own
 * grammar: an imperative or what is still to do. Without an owner nothing else tells "AI: check the logs" from
 * "AI: great for summaries".
 */
export function asksForWork(text: string): boolean {
  const start = text.slice(0, 200)
  if (STILL_TO_DO.test(start)) return true
  const word = FIRST_WORD.exec(start)?.[1] ?? ''
  if (isTaskVerb(word)) return TAKES_A_SENTENCE.has(word.toLowerCase()) || !NOUN_FIRST.test(start)
  if (isTaskVerbOngoing(word)) return !DOING_FIRST.test(start)
  for (const [, verb = ''] of start.matchAll(VERB_LATER)) if (isTaskVerb(verb)) return true
  return false
}
