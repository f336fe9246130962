/**
 * Verbs that tasks begin with, for every format, in alphabetical order. With them "AI: check the logs" is told from
 * "AI: the models are getting better", and "Ask the editors to …" from "Mira to …".
 */
const VERBS = `
accept accompany act adapt add address adjust agree align allow analyse analyze announce answer apply approach approve
arrange ask assess assign attempt attend automate
backport bill book borrow bring budget build bump buy
call cancel change chase check circulate clarify clean cleanup clear close collect comment communicate compare compile
complete conduct configure confirm connect consider consolidate consult contact continue contribute convert coordinate
copy correct cover create
debug decide declare define deliver deploy deprecate describe design determine develop dig discuss distribute dive
document double double-check draft drive drop
edit elaborate email enable encourage engage ensure enter establish evaluate examine execute expand experiment explain
explore extend
face feed fetch figure file fill finalise finalize find finish fix flesh follow follow-up followup formulate forward
gather generate get give go
handle help highlight host
identify implement improve include incorporate inform initiate inquire insert inspect install integrate introduce
investigate invite issue
join
keep kick
launch lead learn let link list look
mail maintain make manage mark measure meet mention merge message migrate monitor motivate move
name negotiate notify
offer onboard open order organise organize outline own
pay perform pick pin ping plan point poll post prepare present prioritise prioritize proceed produce promote proof-read
propose provide publish pull push put
query
raise reach reach-out read rebase recheck record reduce refactor refer refine refresh register reject relay release
remind remove rename reopen repair rephrase replace replicate reply report request research reserve resolve respond
restructure retest review revise revisit rework rewrite roll run
schedule scribble search seek select send set setup share shepherd show sign simplify solve sort speak specify split
sponsor stabilise stabilize start stop store streamline submit suggest summarise summarize supply support survey switch
sync synchronize
tag take talk tell test think tidy track transfer transform transition translate triage trigger try turn tweak
understand unify update upgrade upload upstream use
validate verify visit volunteer vote
wait watch widen work wrap write
`

const BASE = new Set(VERBS.trim().split(/\s+/))

export function isTaskVerb(word: string): boolean {
  const lower = word.toLowerCase()
  // "copy-paste", "re-think"
  const [first = ''] = lower.split('-', 1)
  return (
    BASE.has(lower) ||
    (lower.includes('-') && BASE.has(first)) ||
    (lower.startsWith('re') && BASE.has(lower.slice(lower.charAt(2) === '-' ? 3 : 2)))
  )
}

/** "investigates", "opens": the third person of a task's verb. */
export function isTaskVerbThirdPerson(word: string): boolean {
  const lower = word.toLowerCase()
  if (!lower.endsWith('s')) return false
  return (
    BASE.has(lower.slice(0, -1)) ||
    (lower.endsWith('es') && BASE.has(lower.slice(0, -2))) ||
    (lower.endsWith('ies') && BASE.has(`${lower.slice(0, -3)}y`))
  )
}

/** "investigating", "adding": the ongoing form. */
export function isTaskVerbOngoing(word: string): boolean {
  const lower = word.toLowerCase()
  if (!lower.endsWith('ing')) return false
  const stem = lower.slice(0, -3)
  return (
    BASE.has(stem) || BASE.has(`${stem}e`) || (stem.at(-1) === stem.at(-2) && BASE.has(stem.slice(0, -1)))
  )
}
