import { render } from 'preact'
import { listenWhileSeen } from './api/live-updates.js'
import { ExplorerGraphChanged } from './api/operations.generated.js'
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
  listenWhileSeen(ExplorerGraphChanged, {
    tell: ({ graphChanged: { import: finished } }) => {
      graphChangedSoon()
      const words = finished && importInWords(finished)
      if (words !== null) notify(words)
    },
    missed: graphChanged,
  })
  void loadPages()
}, 500)

/** Several things may be said at once: one question for all of them. */
let timer: ReturnType<typeof setTimeout> | undefined
function graphChangedSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(graphChanged, 200)
}
