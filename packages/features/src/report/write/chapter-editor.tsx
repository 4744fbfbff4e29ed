import { Inline, Stack, TextField } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { reportBounds } from "@indgang/domain/report";
import { reportEditorWords } from "../report-words.ts";
import css from "../report.module.css";
import type { Chapter, Figure } from "../report.type.ts";
import { AddMenu } from "./add-menu.tsx";
import type { WrittenBlock } from "./block-fields.ts";
import { BlockItem } from "./block-item.tsx";
import { ClosingFaults } from "./closing-faults.tsx";
import { useBlockNames } from "./use-block-names.ts";
import { useChapterDraft } from "./use-chapter-draft.ts";

/** POOL-15: a chapter as it is being written: saved by itself, block by block, with its figures as they are right now. */
export function ChapterEditor({ chapter }: { readonly chapter: Chapter }) {
  const words = useWords(reportEditorWords);
  const { state, autosave, written, change } = useChapterDraft(chapter);
  const [open, setOpen] = useState<string | null>(null);
  const { nameOf, label, show } = useBlockNames(written.blocks);
  const results = resultsOf(chapter);
  const changeBlocks = (write: (blocks: readonly WrittenBlock[]) => readonly WrittenBlock[]): void =>
    change((now) => ({ ...now, blocks: write(now.blocks) }));
  return (
    <Stack gap={6}>
      <Inline justify="end">
        <SaveStatus state={state} />
      </Inline>
      {state.phase === "refused" ? (
        <TroubleNotice trouble={state.trouble} onRetry={() => void autosave.flush()} />
      ) : null}
      {state.phase === "conflict" ? (
        <VersionConflict conflicts={state.conflicts} label={label} show={show} onResolve={autosave.resolve} />
      ) : null}
      <ClosingFaults written={written} onOpen={setOpen} nameOf={nameOf} />
      <TextField
        label={words("chapterTitle")}
        isRequired
        value={written.title}
        onChange={(title) => change((now) => ({ ...now, title: title.slice(0, reportBounds.title.max) }))}
      />
      <Stack as="section">
        <h2>{words("content")}</h2>
        {written.blocks.length === 0 ? <p>{words("nothing")}</p> : null}
        <ol className={css["blocks"]}>
          {written.blocks.map((block, index) => (
            <BlockItem
              key={block.key}
              part={chapter.part}
              block={block}
              label={nameOf(block.key)}
              place={index + 1}
              count={written.blocks.length}
              result={results.get(figureKey(block))}
              isOpen={open === block.key}
              onOpen={setOpen}
              onChange={changeBlocks}
            />
          ))}
        </ol>
        <div>
          <AddMenu after={null} onChange={changeBlocks} onOpen={setOpen} />
        </div>
      </Stack>
    </Stack>
  );
}

/** What is counted in a block, and nothing else of it: a figure that was changed shows no other's numbers. */
function figureKey({ key, figure, poolId }: Pick<WrittenBlock, "key" | "figure" | "poolId">): string {
  return `${key} ${figure ?? ""} ${poolId ?? ""}`;
}

function resultsOf({ blocks }: Chapter): ReadonlyMap<string, Figure | null> {
  return new Map(blocks.map((block) => [figureKey(block), block.result]));
}
