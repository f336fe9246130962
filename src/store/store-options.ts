/** What a server asks for; who reads the environment (the command line) fills it in. Nothing of it is ever printed. */
export interface StoreOptions {
  /** `neo4j` where none is given. */
  readonly user?: string
  readonly password?: string
  /** The user's home database where none is named. */
  readonly database?: string
  /** How long a transaction is tried again after transient failures and lost connections, in milliseconds. */
  readonly retryTime?: number
}
