import { ircImporter } from './irc/irc-importer.js'
import { generic } from './markdown/conventions/generic.js'
import { CONVENTIONS } from './markdown/conventions/detection.js'

/** What `basedOn` may name. */
export const MARKDOWN_STYLES: readonly string[] = [...CONVENTIONS.map(({ name }) => name), generic.name]

/** What `style` may name besides the styles of the configuration. */
export const STYLE_NAMES: readonly string[] = [...MARKDOWN_STYLES, ircImporter.name, 'markdown']
