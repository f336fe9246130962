/** The module of `ChangeThread`'s thread. */
import { getPriority, setPriority } from 'node:os'

import { workInThread } from '../store/thread/work-in-thread.js'
import type { ChangeAnswer, ChangeTask, ImportNews } from './change-thread.js'
import { importMinutes } from './import-minutes.js'
import { resolveAgain } from './resolve-again.js'
import { configurationOfStore } from './root-configurations.js'

/** Who asks comes first. On Linux, and only there, each thread has a priority of its own, which its threads inherit. */
const LATER = 5
if (process.platform === 'linux') giveWay()

workInThread<ChangeTask, ChangeAnswer, ImportNews>(async (store, task, tell, signal) => {
  if (task.what === 'resolve')
    return { resolved: await resolveAgain(store, await configurationOfStore(store, task.configuration)) }
  const imported = await importMinutes({
    ...task.request,
    store,
    signal,
    onProgress: (step, done, total) => tell([step, done, total]),
  })
  return { imported }
})

/** Only ever less priority: more of it is refused to most users. Where less is refused too, changes go on without. */
function giveWay(): void {
  try {
    if (getPriority() < LATER) setPriority(LATER)
  } catch {
    // Answers come a little later, nothing else.
  }
}
