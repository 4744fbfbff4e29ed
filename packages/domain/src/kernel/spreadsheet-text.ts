/** What a spreadsheet takes for the beginning of a formula, also behind white space. */
const formula = /^\s*[=+\-@|%\t\r]/u;

/** Text as a cell of a spreadsheet may hold it: what would be taken for a formula is made text by an apostrophe before it. */
export function spreadsheetText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A cell of a file in which `;` stands between columns: in quotes where it must be, with quotes doubled (RFC 4180). */
export function csvCell(text: string): string {
  return /[;"\r\n]/u.test(text) || text.startsWith(" ") ? `"${text.replaceAll('"', '""')}"` : text;
}
