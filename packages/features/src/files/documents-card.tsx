import { Badge, Card, FileList, Inline, Stack, type FileListItem } from "@indgang/components";
import { useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { documentKindWords, documentWords } from "./document-words.ts";
import { DocumentUpload } from "./document-upload.tsx";
import type { CaseDocumentsFragment } from "./generated/case-documents.generated.ts";
import { RemoveDocumentDialog } from "./remove-document-dialog.tsx";
import { useUploadQueue } from "./use-upload-queue.ts";

type Documents = CaseDocumentsFragment["attachments"]["nodes"];
export type CaseDocument = Documents[number];

export interface DocumentsCardProps {
  readonly applicationId: string;
  readonly documents: Documents;
}

/** A case's documents: opened by whoever reads the case, kept by the office and the service desk (POOL-2). */
export function DocumentsCard({ applicationId, documents }: DocumentsCardProps) {
  const words = useWords(documentWords);
  const toItem = useDocumentItem();
  const mayKeep = useMay()("CHECK_FORMALITIES");
  const [removing, setRemoving] = useState<CaseDocument | null>(null);
  return (
    <Card title={words("title")}>
      <Stack>
        {documents.length === 0 ? (
          <p>{words("none")}</p>
        ) : (
          <FileList
            label={words("title")}
            files={documents.map(toItem)}
            onRemove={
              mayKeep ? (id) => setRemoving(documents.find((document) => document.id === id) ?? null) : undefined
            }
          />
        )}
        {mayKeep ? <CaseUpload key={applicationId} applicationId={applicationId} /> : null}
      </Stack>
      {removing ? <RemoveDocumentDialog document={removing} onClose={() => setRemoving(null)} /> : null}
    </Card>
  );
}

function CaseUpload({ applicationId }: Pick<DocumentsCardProps, "applicationId">) {
  const { queue, files } = useUploadQueue(applicationId);
  return <DocumentUpload queue={queue} files={files} usualKind="OTHER" />;
}

function useDocumentItem(): (document: CaseDocument) => FileListItem {
  const words = useWords(documentWords);
  const kinds = useWords(documentKindWords);
  return ({ id, name, kind, size, attachedAt, attachedBy, path, state, fileState, mayHoldCpr }) => ({
    id,
    name,
    size,
    addedAt: attachedAt,
    href: path === null ? undefined : `${path}?show`,
    detail: attachedBy ? words("by", { kind: kinds(kind), name: attachedBy.name }) : kinds(kind),
    isStruck: state === "WITHDRAWN",
    status: (
      <Inline>
        {state === "WITHDRAWN" ? <Badge>{words("withdrawn")}</Badge> : null}
        {fileState === "UNSCANNED" ? <Badge tone="warning">{words("unscanned")}</Badge> : null}
        {fileState === "INFECTED" ? <Badge tone="danger">{words("infected")}</Badge> : null}
        {fileState === "ERASED" ? <Badge>{words("gone")}</Badge> : null}
        {mayHoldCpr ? <Badge tone="warning">{words("cpr")}</Badge> : null}
      </Inline>
    ),
  });
}
