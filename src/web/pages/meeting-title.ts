interface Titled {
  readonly title: string | null
  readonly groupName: string
}

/** Whether a meeting's title has words beyond its group and its day, which stand beside it anyway. */
export function tellsMore({ title, groupName }: Titled): boolean {
  return title !== null && /\p{L}{3}/u.test(title) && title !== groupName
}
