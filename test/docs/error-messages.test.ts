/** What people read when something goes wrong: a sentence each, and what to do about it beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Where an error is made, with the expressions of what it says. */
interface Made {
  readonly place: string
  readonly code: string
  readonly message: ts.Expression
  readonly hasRemedy: boolean
}

/** Functions that are given the words: the places of message and remedy among their parameters. */
interface Maker {
  readonly code: string
  readonly message: number
  /** 'always': it brings one of its own; 'never': the error has none. */
  readonly remedy: number | 'always' | 'never'
}

const files = ['src', 'importers']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
      .map((name) => join(folder, name)),
  )
  .map((file) =>
    ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  )

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

function remedyIn(options: ts.Expression | undefined): ts.Expression | null {
  if (!options || !ts.isObjectLiteralExpression(options)) return options ?? null
  for (const property of options.properties) {
    if (ts.isSpreadAssignment(property)) {
      // Options that were given, or ones that are there under a condition.
      if (ts.isIdentifier(property.expression) || property.getText().includes('remedy'))
        return property.expression
      continue
    }
    if (property.name.getText() !== 'remedy') continue
    return ts.isPropertyAssignment(property) ? property.initializer : (property.name as ts.Identifier)
  }
  return null
}

function newErrors(source: ts.SourceFile): ts.NewExpression[] {
  return [...nodesOf(source)].filter(
    (node): node is ts.NewExpression =>
      ts.isNewExpression(node) && node.expression.getText() === 'MinutegraphError',
  )
}

interface Named {
  readonly name: string
  readonly parameters: readonly string[]
}

function named(name: ts.Node | undefined, { parameters }: ts.SignatureDeclaration): Named {
  return { name: name?.getText() ?? '', parameters: parameters.map((parameter) => parameter.name.getText()) }
}

function functionAround(node: ts.Node): Named | null {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionDeclaration(at)) return named(at.name, at)
    if (ts.isArrowFunction(at) && ts.isVariableDeclaration(at.parent)) return named(at.parent.name, at)
  }
  return null
}

/** By the name of the function. `usageError` is the one that other files call. */
function makersOf(source: ts.SourceFile): Map<string, Maker> {
  const makers = new Map<string, Maker>()
  for (const made of newErrors(source)) {
    const around = functionAround(made)
    const { parameters = [] } = around ?? {}
    const [code, message, options] = made.arguments ?? []
    const at = parameters.indexOf(message?.getText() ?? '')
    if (!around || at < 0) continue
    const remedy = remedyIn(options)
    const given = parameters.indexOf(remedy?.getText() ?? '')
    makers.set(around.name, {
      code: code?.getText() ?? '',
      message: at,
      remedy: remedy === null ? 'never' : given < 0 ? 'always' : given,
    })
  }
  return makers
}

const shared = new Map(
  files.flatMap((source) => [...makersOf(source)]).filter(([name]) => name === 'usageError'),
)

function madeIn(source: ts.SourceFile): Made[] {
  const own = makersOf(source)
  const placeOf = (node: ts.Node): string =>
    `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const direct = newErrors(source).flatMap((node): Made[] => {
    const [code, message, options] = node.arguments ?? []
    const { parameters = [] } = functionAround(node) ?? {}
    if (!code || !message || parameters.includes(message.getText())) return []
    return [{ place: placeOf(node), code: code.getText(), message, hasRemedy: remedyIn(options) !== null }]
  })
  const byMakers = [...nodesOf(source)].filter(ts.isCallExpression).flatMap((call): Made[] => {
    const name = call.expression.getText()
    const maker = own.get(name) ?? shared.get(name)
    const message = maker && call.arguments[maker.message]
    if (!maker || !message) return []
    const hasRemedy =
      maker.remedy === 'always' ||
      (maker.remedy !== 'never' && remedyIn(call.arguments[maker.remedy]) !== null)
    return [{ place: placeOf(call), code: maker.code, message, hasRemedy }]
  })
  return [...direct, ...byMakers]
}

/** The words of all branches: what stands in between is not ours to judge. */
function wordsOf(message: ts.Expression): string[] {
  if (ts.isConditionalExpression(message))
    return [...wordsOf(message.whenTrue), ...wordsOf(message.whenFalse)]
  if (ts.isStringLiteralLike(message)) return [message.text]
  if (ts.isTemplateExpression(message)) return [message.getText().slice(1, -1)]
  if (ts.isBinaryExpression(message)) {
    const [first] = wordsOf(message.left)
    const last = wordsOf(message.right).at(-1)
    return first === undefined || last === undefined ? [] : [`${first} … ${last}`]
  }
  return []
}

const made = files.flatMap(madeIn)

it('every message is a sentence: it begins like one and ends like one', () => {
  const messages = made.flatMap(({ place, message }) => wordsOf(message).map((words) => `${place}: ${words}`))
  expect(messages.length).toBeGreaterThan(100)
  expect(messages.filter((message) => !/: ["\p{Lu}$-][^]*(?:[.?!…]|\})$/u.test(message))).toEqual([])
})

it('every error says what to do; only one that nobody can do anything about has no remedy', () => {
  const silent = made.filter(({ code, hasRemedy }) => !hasRemedy && code !== "'internal'")
  expect(silent.map(({ place, message }) => `${place}: ${message.getText()}`)).toEqual([])
})
