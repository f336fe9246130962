import type { Report } from './report.js'

/** `report --format json`: the report as it is, two spaces deep, ending with a line break. */
export function printReportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
