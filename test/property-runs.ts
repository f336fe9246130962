/**
 * Property tests draw the same cases every time, so that a change is judged by what it changes and not by luck.
 * `npm run test:random` searches further: other cases each time, and more of them. What it finds is mended, and kept
 * as an example in the test.
 */
import fc from 'fast-check'

const runs = Number(process.env['MINUTEGRAPH_RANDOM_RUNS'] ?? 0)

fc.configureGlobal(runs > 0 ? { numRuns: runs } : { numRuns: 200, seed: 20_240_601 })
