import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlTableRows } from '../../../importers/markdown/structure/html-tables.js'

const cellsOf = (text: string): string[][] =>
  htmlTableRows(text, 0, text.length).map((row) => row.cells.map(({ start, end }) => text.slice(start, end)))

describe('rows of an HTML table', () => {
  it('with attributes, bodies and cells over several lines', () =>
    expect(
      cellsOf(
        '<div>\n<table class="x">\n<tbody>\n<tr class="odd">\n<td class="y"><p>Mira\nLund</p></td>\n<td>Yes</td>\n</tr>\n</tbody>\n</table></div>',
      ),
    ).toEqual([['<p>Mira\nLund</p>', 'Yes']]))

  it('all on one line, the empty head of an exporter left out', () =>
    expect(
      cellsOf('<table><thead><tr><th></th><th></th></tr></thead><tr><td>Name</td><td>Here</td></tr></table>'),
    ).toEqual([['Name', 'Here']]))

  it('tags that are never closed', () =>
    expect(cellsOf('<table><tr><td>a<td>b<tr><td>c</table>')).toEqual([['a', 'b'], ['c']]))

  it('a table in a cell is part of the cell', () =>
    expect(cellsOf('<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>')).toEqual([
      ['a<table><tr><td>b</td></tr></table>'],
    ]))

  it.each(['', 'plain', '<tr><td>no table</td></tr>', '</table></tr>', '<table>'])('%j has none', (text) =>
    expect(cellsOf(text)).toEqual([]),
  )

  it('any tags: no throw, every place lies in the text and in order', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<table>',
            '</table>',
            '<tr>',
            '</tr>',
            '<td>',
            '</td>',
            '<th a="b">',
            'words',
            ' ',
          ),
          {
            maxLength: 60,
          },
        ),
        (parts) => {
          const text = parts.join('')
          for (const row of htmlTableRows(text, 0, text.length)) {
            expect(row.end).toBeLessThanOrEqual(text.length)
            for (const cell of row.cells) {
              expect(cell.start).toBeGreaterThanOrEqual(row.start)
              expect(cell.end).toBeGreaterThanOrEqual(cell.start)
              expect(cell.end).toBeLessThanOrEqual(row.end)
            }
          }
        },
      ),
    ))

  it('a hostile line of 200 kB costs little time', () => {
    const text = '<table>' + '<td '.repeat(25_000) + '<tr'.repeat(30_000)
    const before = performance.now()
    htmlTableRows(text, 0, text.length)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
