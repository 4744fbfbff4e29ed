/** SQL for a column that holds an instant, as the domain has it: UTC with milliseconds. The same from a seat and inside a transaction. */
export function instantColumn(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
