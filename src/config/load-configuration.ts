import type { Configuration } from '../domain/configuration.js'

/**
 * As `readConfiguration`, but what reads YAML is loaded only now: most folders have no configuration, and loading it
 * takes longer than finding out that nothing changed.
 */
export async function loadConfiguration(path: string): Promise<Configuration> {
  const { readConfiguration } = await import('./read-configuration.js')
  return readConfiguration(path)
}
