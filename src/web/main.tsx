import { render } from 'preact'
import { listen } from './api/live-updates.js'
import { ExplorerImportFinished, ExplorerItemChanged } from './api/operations.generated.js'
import { Frame } from './frame/frame.js'
import { loadPages } from './frame/page.js'
import { startKeys } from './frame/keys.js'
import { notify } from './frame/notices.js'
import { showTheme } from './frame/theme.js'
import { importInWords } from './frame/import-in-words.js'
import { graphChanged } from './items/say.js'
import { startRouter } from './routing/router.js'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/parts.css'
import './styles/items.css'
import './styles/decisions.css'
import './styles/topic.css'
import './styles/lists.css'
import './styles/report.css'
import './styles/meeting.css'
import './styles/search.css'

showTheme()
startRouter()
startKeys()
const app = document.getElementById('app')
if (app) render(<Frame />, app)

// After the first page: what it shows matters more than what may change.
setTimeout(() => {
  listen(ExplorerImportFinished, ({ importFinished }) => {
    const words = importInWords(importFinished)
    if (words === null) return
    graphChanged()
    notify(words)
  })
  listen(ExplorerItemChanged, () => graphChangedSoon())
  void loadPages()
}, 500)

/** An import changes many items: one question for all of them. */
let timer: ReturnType<typeof setTimeout> | undefined
function graphChangedSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(graphChanged, 400)
}
