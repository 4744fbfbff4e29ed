/** The number as it is written: `010190-1234`. */
export function writtenCpr(cpr: string): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
}
