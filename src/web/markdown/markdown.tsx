/** Draws Markdown of minutes: paragraphs, lists, tables, code, links. Raw HTML is never more than text. */
import type { Nodes, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { loadMarkdownReader, markdownReader } from './markdown-reader.js'
import { isPlain, LONGEST_NOTES, roughWords, safeHref } from './markdown-text.js'

/** What stands in the margin of the block whose text begins between two lines (1-based, of the Markdown). */
export type Margin = (firstLine: number, lastLine: number) => ComponentChildren

const DEEPEST = 24
const ROWS = 60

interface MarkdownProps {
  readonly text: string
  readonly margin?: Margin
  /** The 1-based line of the text that somebody was sent to: its block is marked. */
  readonly told?: number | null
}

/** What the drawing of a block knows of the text around it. */
interface Surroundings {
  readonly margin?: Margin | undefined
  readonly told: Nodes | null
}

/** Notes as blocks. Memoised by text; `margin` draws beside the lines. */
export function Markdown({ text, margin, told = null }: MarkdownProps) {
  const read = useReader()
  const tree = useMemo(() => read?.(text), [text, read])
  if (!tree) return <pre class="prose">{text.slice(0, LONGEST_NOTES)}</pre>
  const around = { margin, told: told === null ? null : blockOfLine(tree, told) }
  return (
    <div class="prose">
      {tree.children.map((node, index) => block(node, index, 0, around))}
      {text.length > LONGEST_NOTES && <p class="label">… the notes go on in the minutes.</p>}
    </div>
  )
}

interface InlineProps {
  readonly text: string
  /** Links are told by their words only: the text stands inside a link. */
  readonly unlinked?: boolean
}

/** One line of Markdown, such as an action item's words: emphasis, code and links only. */
export function InlineMarkdown({ text, unlinked = false }: InlineProps) {
  return isPlain(text) ? <>{text}</> : <ReadInline text={text} unlinked={unlinked} />
}

function ReadInline({ text, unlinked }: Required<InlineProps>) {
  const read = useReader()
  const nodes = useMemo(() => {
    if (!read) return null
    return unlinked ? inlineNodes(text, read).flatMap(withoutLinks) : inlineNodes(text, read)
  }, [text, unlinked, read])
  return <>{nodes === null ? roughWords(text) : nodes.map((node, index) => phrasing(node, index, 0))}</>
}

function useReader(): ((text: string) => Root) | null {
  const read = markdownReader.value
  useEffect(() => {
    if (!read) void loadMarkdownReader()
  }, [read])
  return read
}

function inlineNodes(text: string, read: (text: string) => Root): PhrasingContent[] {
  const first = read(text.replaceAll('\n', ' ')).children[0]
  return first?.type === 'paragraph' ? first.children : [{ type: 'text', value: text }]
}

/** A link becomes its words, wherever it stands. */
function withoutLinks(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'image') return [{ type: 'text', value: node.alt ?? '' }]
  if (!('children' in node)) return [node]
  const children = node.children.flatMap(withoutLinks)
  return node.type === 'link' || node.type === 'linkReference' ? children : [{ ...node, children }]
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : ''
}

function block(node: RootContent, key: number, depth: number, around: Surroundings): VNode | null {
  if (depth > DEEPEST) return <p key={key}>{plainText(node)}</p>
  const children = (parent: Parents): (VNode | null)[] =>
    parent.children.map((child, index) => block(child, index, depth + 1, around))
  const line = (content: ComponentChildren): VNode => (
    <div key={key} class="line" data-told={node === around.told ? '' : undefined}>
      {around.margin && node.position && around.margin(node.position.start.line, node.position.end.line)}
      {content}
    </div>
  )
  switch (node.type) {
    case 'paragraph':
      return line(<p>{inline(node, depth)}</p>)
    case 'heading':
      return line(<p class="prose-heading">{inline(node, depth)}</p>)
    case 'blockquote':
      return <blockquote key={key}>{children(node)}</blockquote>
    case 'list':
      return node.ordered ? (
        <ol key={key} start={node.start ?? 1}>
          {children(node)}
        </ol>
      ) : (
        <ul key={key}>{children(node)}</ul>
      )
    case 'listItem':
      return (
        <li key={key} class={typeof node.checked === 'boolean' ? 'task' : undefined}>
          {typeof node.checked === 'boolean' && (
            <span class="tick" role="img" aria-label={node.checked ? 'done' : 'not done'}>
              {node.checked ? '☑' : '☐'}
            </span>
          )}
          {children(node)}
        </li>
      )
    case 'code':
      return line(
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>,
      )
    case 'table':
      return line(<NotesTable table={node} depth={depth} />)
    case 'thematicBreak':
      return <hr key={key} />
    case 'html':
      return line(<p class="raw">{withoutLooks(node.value)}</p>)
    case 'definition':
    case 'yaml':
      return null
    case 'footnoteDefinition':
      return (
        <div key={key} class="footnote">
          {children(node)}
        </div>
      )
    default:
      return <p key={key}>{phrasing(node as PhrasingContent, 0, depth)}</p>
  }
}

const LEAVES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'code', 'table', 'html'])

/** The block without blocks in it that holds a line, or the last one above it. */
function blockOfLine(parent: Parents, line: number): Nodes | null {
  let found: Nodes | null = null
  for (const child of parent.children) {
    if ((child.position?.start.line ?? Infinity) > line) break
    if (LEAVES.has(child.type)) found = child
    else if ('children' in child) found = blockOfLine(child, line) ?? found
  }
  return found
}

const LOOKS = /<\/?(?:b|big|center|div|em|font|i|mark|p|small|span|strong|u)(?:\s[^<>]{0,400})?\/?>/gi

/** Tags that only say how words look say nothing here; all others are shown as the text they are. */
function withoutLooks(html: string): string {
  return html.replace(LOOKS, '')
}

function NotesTable({ table, depth }: { table: Table; depth: number }) {
  const [all, setAll] = useState(false)
  const [head, ...rows] = table.children
  const shown = all ? rows : rows.slice(0, ROWS)
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Table">
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, index) => (
              <th key={index} scope="col">
                {inline(cell, depth)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index}>
              {row.children.slice(0, 50).map((cell, column) => (
                <td key={column}>{inline(cell, depth)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {rows.length - shown.length} more rows
        </button>
      )}
    </div>
  )
}

function inline(parent: Parents, depth: number): ComponentChildren {
  return parent.children.map((child, index) => phrasing(child as PhrasingContent, index, depth + 1))
}

function phrasing(node: PhrasingContent, key: number, depth: number): ComponentChildren {
  if (depth > DEEPEST) return plainText(node)
  switch (node.type) {
    case 'text':
      return node.value
    case 'strong':
      return <strong key={key}>{inline(node, depth)}</strong>
    case 'emphasis':
      return <em key={key}>{inline(node, depth)}</em>
    case 'delete':
      return <s key={key}>{inline(node, depth)}</s>
    case 'inlineCode':
      return <code key={key}>{node.value}</code>
    case 'break':
      return <br key={key} />
    case 'link':
      return outward(node.url, inline(node, depth), key)
    // A picture would be a request to somebody else's machine: its words link to it instead.
    case 'image':
      return outward(node.url, node.alt || node.url, key)
    case 'html':
      return withoutLooks(node.value)
    case 'footnoteReference':
      return <sup key={key}>{node.identifier}</sup>
    case 'linkReference':
      return inline(node, depth)
    case 'imageReference':
      return node.alt ?? ''
  }
}

function outward(url: string, words: ComponentChildren, key: number): VNode {
  const href = safeHref(url)
  return href === null ? (
    <span key={key}>{words}</span>
  ) : (
    <a key={key} href={href} target="_blank" rel="noreferrer noopener nofollow">
      {words}
    </a>
  )
}
