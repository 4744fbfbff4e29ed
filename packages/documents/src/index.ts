export type { Block, DocumentDescription, TableColumn } from "./document.type.ts";
export { lookIntoPdf, type PdfLook } from "./look-into-pdf.ts";
export { makePdf } from "./make-pdf.ts";
export { personNumbersIn } from "./person-numbers.ts";
