/** Words, for regular expressions, that say of anything that it is settled. */
export const SETTLED_WORDS =
  'fixed|merged|done|solved|resolved|closed|completed|finished|released|implemented|published|deployed|landed|' +
  'gemerged|behoben|erledigt|geschlossen|gelöst|abgeschlossen'

/** Words that stand between the helping verb and what is settled: "has now been". */
export const ADVERBS = 'now|already|finally|been|meanwhile|all|just|both|inzwischen|jetzt|bereits'
