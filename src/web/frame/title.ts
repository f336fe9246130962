import { useEffect } from 'preact/hooks'

/** The page's name in the window's title. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'minutegraph' : `${title} · minutegraph`
  }, [title])
}
