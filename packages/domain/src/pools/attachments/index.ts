export type { RequestUploadInput } from "./announced-file.ts";
export { attachFile, type AttachFileState, type AttachmentChange } from "./attach-file.ts";
export type { AttachedSoFar } from "./attachment-step.ts";
export { mayKeepAttachments, mayOpenAttachment } from "./attachment.policy.ts";
export {
  attachmentBounds,
  attachmentStates,
  documentKinds,
  isOpenable,
  storedFileStates,
  type Attachment,
  type AttachmentState,
  type DocumentKind,
  type StoredFile,
  type StoredFileState,
} from "./attachment.type.ts";
export { fileExtensions, fileFormats, formatOfName, type FileFormat } from "./file-format.ts";
export { cleanFileName } from "./file-name.ts";
export { removeAttachment, type RemoveAttachmentState } from "./remove-attachment.ts";
export { requestUpload, type RequestUploadState } from "./request-upload.ts";
