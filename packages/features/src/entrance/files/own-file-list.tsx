import { Badge, FileList, Inline, Stack, showToast, type FileListItem } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { documentKindWords, documentWords } from "../../files/document-words.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { RemoveOwnFileDocument, type OwnFilePartsFragment } from "./generated/own-files.generated.ts";
import { ownFilesWords } from "./own-files-words.ts";

export interface OwnFileListProps {
  readonly label: string;
  readonly files: readonly OwnFilePartsFragment[];
  /** Left out: nothing can be taken off. */
  readonly onRemoved?: (fileId: string) => void;
}

/** An association's files: to be opened, and to be taken off while they wait to be handed in. */
export function OwnFileList({ label, files, onRemoved }: OwnFileListProps) {
  const words = useWords(ownFilesWords);
  const toItem = useOwnFileItem();
  const { run } = useChange(RemoveOwnFileDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const remove = async (fileId: string): Promise<void> => {
    // What is on the case stays there: it answers the question no more, and that is all.
    if (files.some(({ id, isHandedIn }) => id === fileId && isHandedIn)) return onRemoved?.(fileId);
    const answer = await run({ ownFileId: fileId });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    onRemoved?.(fileId);
    showToast({ tone: "success", title: words("removed") });
  };
  if (files.length === 0) return null;
  return (
    <Stack gap={2}>
      <TroubleNotice trouble={trouble} />
      <FileList
        label={label}
        files={files.map(toItem)}
        onRemove={onRemoved === undefined ? undefined : (id) => void remove(id)}
      />
      {onRemoved !== undefined && files.some(({ mayHoldCpr }) => mayHoldCpr) ? <p>{words("cprText")}</p> : null}
    </Stack>
  );
}

function useOwnFileItem(): (file: OwnFilePartsFragment) => FileListItem {
  const words = useWords(documentWords);
  const kinds = useWords(documentKindWords);
  return ({ id, name, kind, size, sentAt, path, fileState, mayHoldCpr, isStruck }) => ({
    id,
    name,
    size,
    addedAt: sentAt,
    href: path === null ? undefined : `${path}?show`,
    detail: kinds(kind),
    isStruck,
    status: (
      <Inline>
        {isStruck ? <Badge>{words("withdrawn")}</Badge> : null}
        {fileState === "UNSCANNED" ? <Badge tone="warning">{words("unscanned")}</Badge> : null}
        {fileState === "INFECTED" ? <Badge tone="danger">{words("infected")}</Badge> : null}
        {fileState === "ERASED" ? <Badge>{words("gone")}</Badge> : null}
        {mayHoldCpr ? <Badge tone="warning">{words("cpr")}</Badge> : null}
      </Inline>
    ),
  });
}
