/** A column that can be taken out: its name in `/export`, and what it is called. */
export interface ExportColumn {
  readonly id: string;
  readonly label: string;
}
