import { isAbsolute, relative, resolve, sep } from 'node:path'
import { MinutegraphError } from '../../domain/errors.js'
import { diagnosticsFound, toldDiagnostic } from '../answers/diagnostics.js'
import type { Resolvers } from '../generated/resolver-types.js'
import { pageOfList } from '../reading/paging.js'
import { assertMayWrite, type RequestContext } from '../request-context.js'
import { StoreModel } from '../answers/store-health.js'
import { meetingFrom } from '../reading/fact-rows.js'

export const storeResolvers: Resolvers = {
  Query: {
    store: (_, __, context) => new StoreModel(context),
    diagnostics: async (_, { filter, ...page }, context) => {
      const found = await diagnosticsFound(context.reading(null), filter)
      return pageOfList(found, page, ({ id }) => id)
    },
  },

  Mutation: {
    importMinutes: async (_, { input }, context) => {
      assertMayWrite(context)
      if (!context.importMinutes)
        throw new MinutegraphError('internal', 'This API was made without the means to import.')
      const relative = input.paths.find((path) => !isAbsolute(path))
      if (relative !== undefined || input.paths.length === 0)
        throw new MinutegraphError('usage', `"${relative ?? ''}" is no absolute path.`, {
          remedy: 'Name files or folders on the machine that holds the store, from its root.',
        })
      const { configuration, sizeLimit } = input
      if (configuration != null && !isAbsolute(configuration))
        throw new MinutegraphError('usage', `"${configuration}" is no absolute path.`, {
          remedy: 'Name a configuration on the machine that holds the store, from its root.',
        })
      if (sizeLimit != null && sizeLimit < 1)
        throw new MinutegraphError('usage', 'A limit of size is a number of bytes above 0.', {
          remedy: 'Leave it out for the usual one.',
        })
      // Without "..": what is checked is what is read.
      const paths = input.paths.map((path) => resolve(path))
      for (const path of configuration == null ? paths : [...paths, resolve(configuration)])
        assertMayImport(context, path)
      const { summary, groups, diagnostics } = await context.importMinutes({
        paths,
        dryRun: input.dryRun ?? false,
        ...(configuration == null ? {} : { configuration: resolve(configuration) }),
        ...(sizeLimit == null ? {} : { sizeLimit }),
      })
      context.readAnew()
      return {
        summary,
        groups: [...groups],
        diagnostics: diagnostics.map(toldDiagnostic),
        clientMutationId: input.clientMutationId ?? null,
      }
    },
  },

  Source: {
    groupName: (source) => source.group,
    url: (source) => source.url?.replace(/#?L?\{line\}.*$/, '') ?? null,
    meetings: async (source) => {
      const { reading, id } = source
      return reading.all('meetings', 'source', 'date', { sources: [id] }, meetingFrom)
    },
  },
}

/** Throws `forbidden` where the token would let its holder read other files of the machine. */
function assertMayImport({ importsBelow }: RequestContext, path: string): void {
  if (importsBelow === null || importsBelow.some((folder) => isWithin(folder, path))) return
  throw new MinutegraphError(
    'forbidden',
    'With this token only what the server was started with is imported.',
    {
      place: path,
      remedy:
        importsBelow.length === 0
          ? 'Have the server started with the minutes: minutegraph serve PATH.'
          : `Name something below ${importsBelow.join(' or ')}, or have the server started with this path as well.`,
    },
  )
}

/** Both absolute and without "..". */
function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
