/** Runs once before all tests: a temporary folder for all of them, and one Neo4j or the reason why there is none. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

export interface GivenNeo4j {
  /** Null where there is no server: then `reason` says why. */
  readonly url: string | null
  readonly user: string
  readonly password: string
  readonly reason: string
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: GivenNeo4j
  }
}

const IMAGE = 'neo4j:5.26-community'
const NONE: GivenNeo4j = { url: null, user: 'neo4j', password: '', reason: '' }

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const leaveTemporaryFolder = ownTemporaryFolder()
  const required = (process.env['MINUTEGRAPH_REQUIRE'] ?? '').split(',').includes('neo4j')
  const { server, stop } = await serverFor()
  if (server.url === null && required && isWanted()) {
    throw new Error(`MINUTEGRAPH_REQUIRE=neo4j, but there is no Neo4j: ${server.reason}`)
  }
  if (server.url === null && isWanted()) {
    process.stderr.write(`Neo4j tests are skipped: ${server.reason}\n`)
  }
  project.provide('neo4j', server)
  return async () => {
    await stop?.()
    leaveTemporaryFolder()
  }
}

/** One folder under which every test, and every program that a test starts, makes its own: gone after the run. */
function ownTemporaryFolder(): () => void {
  const outer = process.env['TMPDIR']
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-tests-'))
  process.env['TMPDIR'] = folder
  return () => {
    if (outer === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = outer
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function serverFor(): Promise<{ server: GivenNeo4j; stop?: () => Promise<void> }> {
  const given = process.env['MINUTEGRAPH_TEST_NEO4J']
  if (given) {
    const password = process.env['MINUTEGRAPH_TEST_NEO4J_PASSWORD'] ?? ''
    return { server: { url: given, user: 'neo4j', password, reason: '' } }
  }
  if (!isWanted()) return { server: { ...NONE, reason: 'no test of this run needs one' } }
  if (!process.env['DOCKER_HOST'] && !existsSync('/var/run/docker.sock')) {
    return { server: { ...NONE, reason: 'no Docker runs here, and MINUTEGRAPH_TEST_NEO4J names no server' } }
  }
  return startContainer()
}

async function startContainer(): Promise<{ server: GivenNeo4j; stop?: () => Promise<void> }> {
  try {
    const { Neo4jContainer } = await import('@testcontainers/neo4j')
    const container = await new Neo4jContainer(IMAGE).withStartupTimeout(180_000).start()
    return {
      server: {
        url: container.getBoltUri(),
        user: container.getUsername(),
        password: container.getPassword(),
        reason: '',
      },
      stop: async () => {
        await container.stop()
      },
    }
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    return { server: { ...NONE, reason: `Docker could not start ${IMAGE}: ${words}` } }
  }
}

/** A run of chosen files starts no server for nothing: those that need one are in test/contract. */
function isWanted(): boolean {
  const chosen = process.argv.slice(2).filter((argument) => /^(?:\.\/)?test\//.test(argument))
  return chosen.length === 0 || chosen.some((file) => file.includes('contract'))
}
