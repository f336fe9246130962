import { Command } from 'commander'

import { backupCommand, restoreCommand } from './backup.js'
import { decisionsCommand } from './decisions.js'
import { demoCommand } from './demo.js'
import { exportCommand } from './export.js'
import { extractCommand } from './extract.js'
import { groupsCommand } from './groups.js'
import { importCommand } from './import.js'
import { openCommand } from './open.js'
import { peopleCommand } from './people.js'
import { doctorCommand } from './doctor.js'
import { lintCommand } from './lint.js'
import { programVersion } from '../program-version.js'
import { queryCommand } from './query.js'
import { reportCommand } from './report.js'
import { sayCommands } from './say.js'
import { searchCommand } from './search.js'
import { serveCommand } from './serve.js'
import { showCommand } from './show.js'
import { topicCommand } from './topic.js'
import { topicsCommand } from './topics.js'
import type { CommandContext } from './command-context.js'

/** All commands of the program. */
export function programWith(context: CommandContext): Command {
  const program = new Command('minutegraph')
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
  const commands = [
    importCommand,
    openCommand,
    reportCommand,
    topicCommand,
    topicsCommand,
    peopleCommand,
    groupsCommand,
    decisionsCommand,
    showCommand,
    searchCommand,
    queryCommand,
    exportCommand,
    serveCommand,
    extractCommand,
    lintCommand,
    doctorCommand,
    backupCommand,
    restoreCommand,
    demoCommand,
  ]
  const made = [...commands.map((make) => make(context)), ...sayCommands(context)]
  for (const command of made) program.addCommand(command.copyInheritedSettings(program))
  return program
}
