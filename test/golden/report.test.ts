import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/report/build-report.js'
import { printReportHtml } from '../../src/report/report-html.js'
import { printReportIndex, type ReportFormat } from '../../src/report/report-index.js'
import { printReportJson } from '../../src/report/report-json.js'
import { printReportMarkdown } from '../../src/report/report-markdown.js'
import { printReportText } from '../../src/report/report-text.js'
import type { ReportInput } from '../../src/report/report-input.js'
import type { Report } from '../../src/report/report.js'
import { day, inventedInput, item, meeting } from '../report/invented-input.js'
import { expectGolden, goldenFiles } from './golden-file.js'

const FOLDER = new URL('./report/', import.meta.url)

const INPUTS: Readonly<Record<string, ReportInput>> = {
  group: inventedInput(),
  'all-groups': inventedInput({
    scope: { groups: [], person: null },
    span: { since: day('2025-06-11'), until: day('2025-06-17') },
  }),
  person: inventedInput({ scope: { groups: [], person: 'mira' } }),
  quiet: inventedInput({ span: { since: day('2025-01-01'), until: day('2025-01-07') } }),
  hostile: inventedInput({
    meetings: [meeting('stations', '2025-06-17')],
    actionItems: [
      item('html', '<script>alert("x")</script> & <b>bold</b> | pipe | `a|b` [x](javascript:alert(1)) *open', [
        '2025-06-17',
      ]),
      item('long', `write [${'a guide '.repeat(30)}](https://forge.example/guide_(1)) **now** ${'and then '.repeat(9)}`, [
        '2025-06-17',
      ]),
      item('mark', 'end --> <!-- mg:ai_other --> ``` fence', ['2025-06-17']),
    ],
    decisions: [],
    questions: [],
  }),
}

const PRINTERS: Readonly<Record<string, (report: Report) => string>> = {
  md: printReportMarkdown,
  html: printReportHtml,
  txt: printReportText,
  json: printReportJson,
}

describe('printed reports', () => {
  const cases = Object.keys(INPUTS).flatMap((name) => Object.keys(PRINTERS).map((ending) => [name, ending] as const))

  it.each(cases)('%s.%s is as it was approved', (name, ending) => {
    const [input, print] = [INPUTS[name], PRINTERS[ending]]
    if (!input || !print) throw new Error('no such case')
    expectGolden(new URL(`${name}.${ending}`, FOLDER), print(buildReport(input)))
  })

  const formats: ReportFormat[] = ['md', 'html', 'text', 'json']
  it.each(formats)('the index in %s is as it was approved', (format) => {
    const reports = ['stations', 'data'].map((group) =>
      buildReport(inventedInput({ scope: { groups: [group], person: null } })),
    )
    expectGolden(new URL(`index-of-groups.${format}`, FOLDER), printReportIndex(reports, format))
  })

  it('has no golden file that nobody asks for', () => {
    const asked = [...cases.map(([name, ending]) => `${name}.${ending}`), ...formats.map((f) => `index-of-groups.${f}`)]
    expect(goldenFiles(FOLDER)).toEqual(asked.sort())
  })
})
