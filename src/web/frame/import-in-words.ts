import type { ExplorerGraphChangedAnswer } from '../api/operations.generated.js'

type Import = NonNullable<ExplorerGraphChangedAnswer['graphChanged']['import']>

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** What an import did, for the notice; null where it changed nothing that is shown. */
export function importInWords(summary: Import): string | null {
  const touched = summary.changes.reduce((sum, each) => sum + each.created + each.changed + each.removed, 0)
  if (touched === 0) return null
  const files = summary.newFiles + summary.changedFiles + summary.removedFiles
  const of = (label: string): number => {
    const change = summary.changes.find((each) => each.label === label)
    return change ? change.created + change.changed + change.removed : 0
  }
  const parts = [
    of('Meeting') > 0 ? count(of('Meeting'), 'meeting', 'meetings') : '',
    of('ActionItem') > 0 ? count(of('ActionItem'), 'action item', 'action items') : '',
    of('Decision') > 0 ? count(of('Decision'), 'decision', 'decisions') : '',
  ].filter((part) => part !== '')
  const what = parts.length > 0 ? `: ${parts.join(', ')}` : ''
  return `Minutes were read anew (${count(files, 'file', 'files')})${what}. The page is up to date.`
}
