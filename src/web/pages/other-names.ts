/** The other names of a topic that differ from it and from each other in more than case and punctuation. */
export function otherNames(topic: { readonly name: string; readonly aliases: readonly string[] }): string[] {
  const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  const seen = new Set([bare(topic.name), ''])
  return topic.aliases.filter((alias) => {
    const name = bare(alias)
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
