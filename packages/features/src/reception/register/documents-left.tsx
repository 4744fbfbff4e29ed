import { Breadcrumbs, ButtonLink, Card, Inline, Stack } from "@indgang/components";
import { Screen as ScreenFrame, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useEffect } from "react";
import { DocumentUpload } from "../../files/document-upload.tsx";
import { documentWords } from "../../files/document-words.ts";
import type { QueuedFile, UploadQueue } from "../../files/upload-queue.ts";
import { receptionRoute } from "../routes.ts";
import { registrationWords } from "./registration-words.ts";

/** A case that was just registered. */
export interface Registered {
  readonly id: string;
  readonly caseNumber: string;
}

interface DocumentsLeftProps {
  readonly registered: Registered;
  readonly queue: UploadQueue;
  readonly files: readonly QueuedFile[];
  /** Where one goes on, at once when nothing is left. */
  readonly href: string;
}

/** The documents of a case that is registered: they are sent now, and what was not taken is told before one goes on. */
export function DocumentsLeft({ registered, queue, files, href }: DocumentsLeftProps) {
  const words = useWords(documentWords);
  const own = useWords(registrationWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const isAllThere = files.length === 0;
  const isUnderWay = files.some(({ state }) => state !== "refused");
  useEffect(() => {
    if (isAllThere) goTo(href);
  }, [isAllThere, goTo, href]);
  return (
    <ScreenFrame
      title={words("leftTitle", { caseNumber: registered.caseNumber })}
      lead={words(files.some(({ state }) => state === "refused") ? "leftRefused" : "leftLead")}
      breadcrumbs={<Breadcrumbs items={[{ label: own("list"), href: hrefTo(receptionRoute) }]} />}
    >
      <Stack gap={6}>
        <Card title={words("title")}>
          <DocumentUpload queue={queue} files={files} usualKind="SIGNED_APPLICATION" />
        </Card>
        {isUnderWay ? null : (
          <Inline>
            <ButtonLink href={href} variant="primary">
              {words("goOn")}
            </ButtonLink>
          </Inline>
        )}
      </Stack>
    </ScreenFrame>
  );
}
