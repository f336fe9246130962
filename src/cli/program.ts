import { Command } from 'commander'

import { programVersion } from '../program-version.js'
import type { CommandContext } from './command-context.js'

type MakeCommand = (context: CommandContext) => Command

/** Where each command is. One that is named is loaded alone: that takes half the time of loading them all. */
const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  import: async () => (await import('./import.js')).importCommand,
  open: async () => (await import('./open.js')).openCommand,
  report: async () => (await import('./report.js')).reportCommand,
  topic: async () => (await import('./topic.js')).topicCommand,
  topics: async () => (await import('./topics.js')).topicsCommand,
  people: async () => (await import('./people.js')).peopleCommand,
  groups: async () => (await import('./groups.js')).groupsCommand,
  decisions: async () => (await import('./decisions.js')).decisionsCommand,
  show: async () => (await import('./show.js')).showCommand,
  search: async () => (await import('./search.js')).searchCommand,
  query: async () => (await import('./query.js')).queryCommand,
  export: async () => (await import('./export.js')).exportCommand,
  serve: async () => (await import('./serve.js')).serveCommand,
  extract: async () => (await import('./extract.js')).extractCommand,
  lint: async () => (await import('./lint.js')).lintCommand,
  doctor: async () => (await import('./doctor.js')).doctorCommand,
  backup: async () => (await import('./backup.js')).backupCommand,
  restore: async () => (await import('./backup.js')).restoreCommand,
  demo: async () => (await import('./demo.js')).demoCommand,
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
  const { sayCommands } = await import('./say.js')
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
  $ minutegraph topic ceph               how we got here, over all groups
  $ minutegraph report --since-last-meeting --group garden

Documentation: docs/ beside the program, and minutegraph COMMAND --help.`,
    )
}
