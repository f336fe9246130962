import { Command } from 'commander'

import { programVersion } from '../program-version.js'
import type { CommandContext } from './command-context.js'

type MakeCommand = (context: CommandContext) => Command

/** Where each command is. One that is named is loaded alone: that takes half the time of loading them all. */
const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  import: async () => (await import('./commands/import.js')).importCommand,
  open: async () => (await import('./commands/open.js')).openCommand,
  report: async () => (await import('./commands/report.js')).reportCommand,
  topic: async () => (await import('./commands/topic.js')).topicCommand,
  topics: async () => (await import('./commands/topics.js')).topicsCommand,
  people: async () => (await import('./commands/people.js')).peopleCommand,
  groups: async () => (await import('./commands/groups.js')).groupsCommand,
  decisions: async () => (await import('./commands/decisions.js')).decisionsCommand,
  show: async () => (await import('./commands/show.js')).showCommand,
  search: async () => (await import('./commands/search.js')).searchCommand,
  query: async () => (await import('./commands/query.js')).queryCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
  serve: async () => (await import('./commands/serve.js')).serveCommand,
  extract: async () => (await import('./commands/extract.js')).extractCommand,
  lint: async () => (await import('./commands/lint.js')).lintCommand,
  doctor: async () => (await import('./commands/doctor.js')).doctorCommand,
  backup: async () => (await import('./commands/backup.js')).backupCommand,
  restore: async () => (await import('./commands/backup.js')).restoreCommand,
  demo: async () => (await import('./commands/demo.js')).demoCommand,
}

/** The program with the command that `args` name first; with all of them where they name none of these. */
export async function programFor(args: readonly string[], context: CommandContext): Promise<Command> {
  const program = bareProgram(context)
  for (const command of await commandsFor(args[0] ?? '', context)) {
    program.addCommand(command.copyInheritedSettings(program))
  }
  return program
}

async function commandsFor(name: string, context: CommandContext): Promise<Command[]> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load !== undefined) return [(await load())(context)]
  const { sayCommands } = await import('./commands/say.js')
  const made = await Promise.all(Object.values(COMMANDS).map((loadOne) => loadOne()))
  return [...made.map((make) => make(context)), ...sayCommands(context)]
}

function bareProgram(context: CommandContext): Command {
  return new Command('minutegraph')
    .description('Minutes of meetings as a graph: who owes what, what changed, how we got here.')
    .version(programVersion(), '-V, --version')
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .showHelpAfterError('(--help shows how)')
    .addHelpText(
      'after',
      `
Examples:
  $ minutegraph import minutes/          read minutes into a graph beside them
  $ minutegraph open --person mira       what Mira still owes
  $ minutegraph topic pumps              how we got here, over all groups
  $ minutegraph report --since-last-meeting --group garden

Documentation: docs/ beside the program, and minutegraph COMMAND --help.`,
    )
}
