import { anyOf } from './alternatives.js'

const GROUPS = ['board', 'committee', 'council', 'everyone', 'group', 'members', 'team', 'we']
const SETTLES = ['accepted', 'agreed', 'approved', 'decided', 'rejected', 'resolved', 'voted']
/** At the start of an entry, with no subject: "Approved the budget". */
const OPENS = ['accepted', 'agreed', 'approved', 'decided', 'denied', 'rejected']
const WAS_DONE = ['accepted', 'approved', 'denied', 'rejected']
const STARTS = String.raw`(?:^|:\s*)`

/** "The committee decided to …", "It was agreed that …", "Approved the …", "… was unanimously approved". */
const SETTLED = new RegExp(
  String.raw`${STARTS}(?:(?:the |our )?(?:\w+ ){0,2}${anyOf(GROUPS)} (?:has |have |unanimously )?${anyOf(SETTLES)}|it was (?:decided|agreed|resolved)|(?:unanimously )?${anyOf(OPENS)}\b)|\b(?:was|were) (?:unanimously )?${anyOf(WAS_DONE)}\b|\bby (?:lazy )?consensus\b`,
  'i',
)
const GROUP_WILL = new RegExp(
  String.raw`${STARTS}(?:the )?${anyOf(['board', 'committee', 'group', 'team'])} will (?:be using|use|adopt|go with)\b`,
  'i',
)

/** Whether an entry of results, where decisions and tasks stand side by side, tells what was settled. */
export const isSettled = (words: string): boolean => SETTLED.test(words)

/** "The team will use the larger crane": the group's own course, and nobody's task. */
export const groupSettles = (words: string): boolean => GROUP_WILL.test(words)
