/** An action item as the explorer shows it in every list. */
import type { ExplorerOpenItemsAnswer } from '../api/operations.generated.js'

export type Item = ExplorerOpenItemsAnswer['actionItems']['nodes'][number]
