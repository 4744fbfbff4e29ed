/** Where a chapter is downloaded. */
export function fileOf({ id, year }: { readonly id: string; readonly year: number }): string {
  return `/reports/${year}.pdf?chapter=${id}`;
}

/** Where all of a year's report is downloaded, as far as one may read it. */
export function wholeFileOf(year: number): string {
  return `/reports/${year}.pdf`;
}
