/** The module of `ChangeThread`'s thread. */
import { setPriority } from 'node:os'

import { workInThread } from '../store/thread/work-in-thread.js'
import type { ChangeAnswer, ChangeTask, ImportNews } from './change-thread.js'
import { importMinutes } from './import-minutes.js'
import { resolveAgain } from './resolve-again.js'
import { configurationOfStore } from './root-configurations.js'

/** Who asks comes first. On Linux, and only there, each thread has a priority of its own, which its threads inherit. */
const LATER = 5
if (process.platform === 'linux') setPriority(LATER)

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
