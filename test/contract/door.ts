import { createServer, connect, type AddressInfo, type Socket } from 'node:net'

/** A door to a server at `url` (`bolt://host:port`) that can be shut: then the server is gone for whoever came that way. */
export class Door {
  readonly #target: { readonly host: string; readonly port: number }
  readonly #sockets = new Set<Socket>()
  readonly #server = createServer((socket) => this.#pass(socket))
  #port = 0

  private constructor(url: string) {
    const { hostname, port } = new URL(url)
    this.#target = { host: hostname, port: Number(port || 7687) }
  }

  static async to(url: string): Promise<Door> {
    const door = new Door(url)
    await door.open()
    return door
  }

  get url(): string {
    return `bolt://127.0.0.1:${this.#port}`
  }

  /** Also again, on the same port. */
  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(this.#port, '127.0.0.1', done))
    this.#port = (this.#server.address() as AddressInfo).port
  }

  /** Cuts whatever goes through; from now on nobody answers here. */
  shut(): void {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    this.#sockets.clear()
  }

  #pass(from: Socket): void {
    const to = connect(this.#target)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      this.#sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
      one.pipe(other)
    }
  }
}
