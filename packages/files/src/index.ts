export { recogniseFormat } from "./format/recognise-format.ts";
export { receiveFile, type FileFault, type ReceivedFile, type Reception } from "./receive/receive-file.ts";
export { clamdScanner, readClamdAddress, type ClamdAddress } from "./scan/clamd.ts";
export { ScannerUnavailable, type Scanner, type Verdict } from "./scan/scanner.type.ts";
export { diskStorage } from "./storage/disk-storage.ts";
export type { FileStorage } from "./storage/file-storage.type.ts";
export { sameContent } from "./storage/same-content.ts";
