import type { AttachmentState, DocumentKind, FileFormat, StoredFileState } from "@indgang/domain/attachments";
import { graphEnum } from "@indgang/subgraph-kit";

export const DocumentKindEnum = graphEnum({
  name: "DocumentKind",
  description: "The theme that a document is journalised under (LAW-5).",
  values: {
    SIGNED_APPLICATION: "The application with its signature.",
    BUDGET: "A budget.",
    ACCOUNTS: "Accounts.",
    STATUTES: "The association's statutes.",
    ANNUAL_REPORT: "An annual report.",
    OTHER: "Something else.",
  } satisfies Record<DocumentKind, string>,
});

export const AttachmentStateEnum = graphEnum({
  name: "AttachmentState",
  description: "Whether a document is on its case.",
  values: {
    ATTACHED: "It is.",
    REMOVED: "It was taken off, and its content goes.",
    WITHDRAWN: "It was struck through; it stays, since a decision rests on it.",
  } satisfies Record<AttachmentState, string>,
});

export const StoredFileStateEnum = graphEnum({
  name: "StoredFileState",
  description: "How far a file has come.",
  values: {
    AWAITED: "It has not come yet.",
    UNSCANNED: "It waits for the scanner, and is handed out to nobody.",
    READY: "It can be opened.",
    INFECTED: "The scanner found something in it; its content is gone.",
    ERASED: "Its content is gone.",
  } satisfies Record<StoredFileState, string>,
});

export const FileFormatEnum = graphEnum({
  name: "FileFormat",
  description: "What a file is, by its content and by its name.",
  values: {
    PDF: "A PDF document.",
    PNG: "A picture, PNG.",
    JPEG: "A picture, JPEG.",
    HEIC: "A picture, HEIC.",
    DOCX: "A text document, Office Open XML without macros.",
    XLSX: "A spreadsheet, Office Open XML without macros.",
    ODT: "A text document, OpenDocument.",
    ODS: "A spreadsheet, OpenDocument.",
    CSV: "A table as plain text.",
    TEXT: "Plain text.",
  } satisfies Record<FileFormat, string>,
});
