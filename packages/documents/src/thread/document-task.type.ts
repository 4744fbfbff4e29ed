import type { DocumentDescription } from "../document.type.ts";
import type { PdfLook } from "../look-into-pdf.ts";

/** What a thread is asked to do, and what it answers. */
export type DocumentTask =
  | { readonly kind: "make"; readonly description: DocumentDescription }
  | { readonly kind: "look"; readonly bytes: Uint8Array };

export interface DocumentResults {
  readonly make: Uint8Array<ArrayBuffer>;
  readonly look: PdfLook;
}

/** What a thread sends back. A fault comes as words: an error that crosses threads loses what it was. */
export type DocumentAnswer =
  | { readonly ok: true; readonly result: DocumentResults[keyof DocumentResults] }
  | { readonly ok: false; readonly fault: string };
