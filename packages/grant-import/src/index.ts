export { importGrants, type ImportOptions } from "./import-grants.ts";
export type { ImportSummary } from "./import-summary.type.ts";
export { UnreadableFile } from "./unreadable-file.ts";
