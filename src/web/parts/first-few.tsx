/** The first of some things, and a button for the rest: a long list must not push everything else off the page. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { usePrinting } from './printing.js'

interface Props<Thing> {
  readonly things: readonly Thing[]
  readonly draw: (thing: Thing) => ComponentChildren
  /** They are items of a list, and so must the button be. */
  readonly listed?: boolean
  readonly few?: number
}

export function FirstFew<Thing>({ things, draw, listed = false, few = 3 }: Props<Thing>) {
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  // One that is left over takes no more room than the button would.
  const shown = all || printing || things.length <= few + 1 ? things : things.slice(0, few)
  const more = shown.length < things.length && (
    <button type="button" class="more small" onClick={() => setAll(true)}>
      {things.length - shown.length} more
    </button>
  )
  return (
    <>
      {shown.map(draw)}
      {more && (listed ? <li class="more-item">{more}</li> : more)}
    </>
  )
}
