/** Finds "repo#12", ".../repo/issues/12", ".../repo/pull/12"; null of what is no issue and no pull request. */
export function patternOfKey(key: string): RegExp | null {
  const parts = /^[^\s#]*?([\w.-]+)#(\d+)$/.exec(key)
  if (!parts?.[1] || !parts[2]) return null
  const repo = parts[1].replace(/[.]/g, '[.]')
  return new RegExp(String.raw`\b${repo}(?:/(?:-/)?(?:issues|pull|merge_requests)/|#|/#)${parts[2]}\b`, 'i')
}
