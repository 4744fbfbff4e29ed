import { useChange } from "@indgang/shell";
import { useMemo, useState } from "react";
import { useClient } from "urql";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import type { Fields } from "../../drafts/merge-versions.ts";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { ReportChapterDocument } from "../generated/report-chapter.generated.ts";
import type { Chapter } from "../report.type.ts";
import { fieldChange, fromFields, toFields, writtenOf, type WrittenChapter } from "./block-fields.ts";
import { SaveReportChapterDocument } from "./generated/save-report-chapter.generated.ts";

/** POOL-15: a chapter that saves itself; what a colleague wrote meanwhile is merged block by block. */
export function useChapterDraft(chapter: Chapter) {
  const client = useClient();
  const saving = useChange(SaveReportChapterDocument);
  const [server] = useState<ServerVersion<Fields>>(() => versionOf(chapter));
  const save = async (fields: Fields, version: number): Promise<SaveOutcome<Fields>> => {
    const { title, blocks } = fromFields(fields);
    const answer = await saving.run({ chapterId: chapter.id, version, title, blocks });
    if (answer.kind === "done") return { kind: "saved", server: { version: answer.payload.chapter.version, fields } };
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async (): Promise<ServerVersion<Fields> | null> => {
    const { data } = await client
      .query(ReportChapterDocument, { id: chapter.id }, { requestPolicy: "network-only" })
      .toPromise();
    return data?.node && "blocks" in data.node ? versionOf(data.node) : null;
  };
  const [state, autosave] = useAutosave<Fields>({ name: `report.${chapter.id}`, server, save, reload });
  const written = useMemo(() => fromFields(state.mine), [state.mine]);
  return {
    state,
    autosave,
    written,
    /** Puts another chapter in the place of the one as it stands. */
    change: (write: (now: WrittenChapter) => WrittenChapter): void => {
      const now = fromFields(autosave.state().mine);
      autosave.change(fieldChange(now, write(now)));
    },
  };
}

function versionOf(chapter: Pick<Chapter, "version" | "title" | "blocks">): ServerVersion<Fields> {
  return { version: chapter.version, fields: toFields(writtenOf(chapter)) };
}
