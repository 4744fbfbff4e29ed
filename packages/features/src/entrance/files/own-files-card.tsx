import { Card, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { DocumentUpload } from "../../files/document-upload.tsx";
import type { OwnFilePartsFragment } from "./generated/own-files.generated.ts";
import { OwnFileList } from "./own-file-list.tsx";
import { ownFilesWords } from "./own-files-words.ts";
import { useOwnUpload, type OwnTarget } from "./use-own-upload.ts";

export interface OwnFilesCardProps {
  readonly target: OwnTarget;
  /** What lies there and answers no question. */
  readonly files: readonly OwnFilePartsFragment[];
  /** Reads what lies there anew. */
  readonly onSent: () => Promise<void>;
  /** False: the round has closed, and nothing more is sent. */
  readonly mayAdd: boolean;
  /** True where the form asks for files of its own, which stand there. */
  readonly isBeside: boolean;
}

/** POOL-6: documents that go with an application, beside those that its form asks for. */
export function OwnFilesCard({ target, files, onSent, mayAdd, isBeside }: OwnFilesCardProps) {
  const words = useWords(ownFilesWords);
  const { queue, files: queued } = useOwnUpload(target, onSent);
  const handedIn = files.filter(({ isHandedIn }) => isHandedIn);
  const waiting = files.filter(({ isHandedIn }) => !isHandedIn);
  return (
    <Card title={words(isBeside ? "others" : "title")}>
      <Stack>
        <p>{words("lead")}</p>
        {handedIn.length > 0 ? (
          <Stack gap={2}>
            <p>{words("handedIn")}</p>
            <OwnFileList label={words("handedIn")} files={handedIn} />
          </Stack>
        ) : null}
        {handedIn.length > 0 && waiting.length > 0 ? <p>{words("waiting")}</p> : null}
        <OwnFileList label={words("title")} files={waiting} onRemoved={() => undefined} />
        {mayAdd ? <DocumentUpload queue={queue} files={queued} usualKind="OTHER" /> : null}
      </Stack>
    </Card>
  );
}
