/**
 * What a linked document is called in a list, where nothing stands around it: an address is cut to its ends, and a mere
 * "here" is told with the place that it leads to.
 */
export function documentName(label: string, href: string | null): string {
  const place = href === null ? null : placeOf(href)
  if (place === null) return label
  if (/^https?:/i.test(label)) return place
  return /\s|\d/.test(label.trim()) ? label : `${label} (${place})`
}

/** The host and the last part of the path. */
function placeOf(href: string): string | null {
  if (!URL.canParse(href)) return null
  const { hostname, pathname } = new URL(href)
  const parts = pathname.split('/').filter((part) => part !== '')
  const host = hostname.replace(/^www\./, '')
  const last = parts.at(-1)
  return last === undefined ? host : `${host}/${parts.length > 1 ? '…/' : ''}${last}`
}
