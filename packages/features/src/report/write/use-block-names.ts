import { useWords } from "@indgang/shell";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { blockKindWords, figureKindWords } from "../figure-words.ts";
import { reportEditorWords, reportStepWords } from "../report-words.ts";
import { readBlock, type WrittenBlock } from "./block-fields.ts";

/** What blocks are called in the list of a chapter, and how a person reads two versions of one. */
export function useBlockNames(blocks: readonly WrittenBlock[]) {
  const words = useWords(reportEditorWords);
  const steps = useWords(reportStepWords);
  const kinds = useWords(blockKindWords);
  const figures = useWords(figureKindWords);
  const nameOf = (key: string): string => {
    const index = blocks.findIndex((one) => one.key === key);
    const block = blocks[index];
    if (block === undefined) return words("empty");
    return steps("block", { number: index + 1, kind: block.figure ? figures(block.figure) : kinds(block.kind) });
  };
  return {
    nameOf,
    label: (field: string): string => {
      if (field === "title") return words("chapterTitle");
      return field === "order" ? words("order") : nameOf(field.replace(/^block\./u, ""));
    },
    show: (field: string, value: FieldValue): string => {
      if (Array.isArray(value)) return value.map((key) => nameOf(String(key))).join(" · ");
      if (field === "title") return String(value ?? "");
      const block = readBlock(value);
      if (block === null) return "";
      return [block.figure ? figures(block.figure) : kinds(block.kind), block.text, block.source]
        .filter((part) => part !== "")
        .join("\n");
    },
  };
}
