/** The built explorer, served as files: what is not one of them is answered with its page, which knows its own paths. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { pagePolicy } from './page-security.js'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

export function hasExplorer(folder: string): boolean {
  return existsSync(join(folder, 'index.html'))
}

/** The answer to `path`; null where it names a file that there is not. */
export async function explorerFile(
  folder: string,
  path: string,
  nonce: string,
  token: string | null,
): Promise<Response | null> {
  const extension = extname(path)
  // Names of topics and groups have dots as well: only what is built lies in /assets/ or at the top.
  const isPage = path.lastIndexOf('/') > 0 && !path.startsWith('/assets/')
  if (isPage || extension === '' || extension === '.html') return explorerPage(folder, nonce, token)
  const type = TYPES[extension]
  const file = fileIn(folder, path)
  if (type === undefined || file === null) return null
  try {
    return new Response(await readFile(file), {
      headers: {
        'content-type': type,
        // The names of built files change with what is in them.
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    })
  } catch {
    return null
  }
}

async function explorerPage(folder: string, nonce: string, token: string | null): Promise<Response> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  return new Response(page.replaceAll('__CSP_NONCE__', nonce).replaceAll('__TOKEN__', token ?? ''), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy(nonce) },
  })
}

/** The path below the folder; null for one that would lead out of it. */
function fileIn(folder: string, path: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const file = normalize(join(folder, decoded))
  return file.startsWith(folder + sep) ? file : null
}
