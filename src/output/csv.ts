/** A cell: text, which may come from the user's project, a number, or nothing. */
export type Cell = string | number | undefined;

/**
 * Beginnings that make a spreadsheet take text for a formula, which could fetch and send data; also their full-width forms,
 * which some take the same way, and either after spaces (OWASP, "CSV Injection").
 */
const formulaStart = /^[\t\r\n]|^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * One row as RFC 4180 has it: cells with commas, quotes or line breaks are quoted, quotes doubled. Text that a spreadsheet
 * would run as a formula gets an apostrophe before it, which spreadsheets show as text. The row has no line break at its end.
 */
export function csvRow(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(",");
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
