/** Whether the page is being printed: paper has no scrolling and no buttons, so that all must stand there. */
import { useEffect, useState } from 'preact/hooks'

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const print = (): void => setPrinting(true)
    const printed = (): void => setPrinting(false)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', printed)
    return () => {
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', printed)
    }
  }, [])
  return printing
}
