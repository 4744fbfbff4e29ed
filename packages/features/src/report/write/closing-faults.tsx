import { Button, Card } from "@indgang/components";
import { closingProblems } from "@indgang/domain/report";
import { useWords } from "@indgang/shell";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { reportEditorWords } from "../report-words.ts";
import css from "../report.module.css";
import type { WrittenChapter } from "./block-fields.ts";

export interface ClosingFaultsProps {
  readonly written: WrittenChapter;
  readonly nameOf: (key: string) => string;
  readonly onOpen: (key: string) => void;
}

/** LAW-7, POOL-15: what has to be mended before the chapter can be closed; each line opens its block. */
export function ClosingFaults({ written, nameOf, onOpen }: ClosingFaultsProps) {
  const words = useWords(reportEditorWords);
  const faults = closingProblems({
    title: written.title,
    // Which pool is counted says nothing that could be wrong.
    blocks: written.blocks.map((block) => ({ ...block, poolId: null })),
  });
  const blockAt = (path: string) => written.blocks[Number(path.split(".")[1] ?? Number.NaN)];
  const { problems } = useFormFaults(
    "report",
    faults,
    (path) => words(path === "title" ? "chapterTitle" : path === "blocks" ? "content" : "text"),
    () => false,
    {
      row: (path) => {
        const block = blockAt(path);
        return block && nameOf(block.key);
      },
    },
  );
  if (problems.length === 0) return null;
  return (
    <Card title={words("faultsTitle")}>
      <ul className={css["faults"]}>
        {problems.map(({ message }, index) => {
          const block = blockAt(faults[index]?.path ?? "");
          return (
            <li key={message}>
              {block ? (
                <Button variant="quiet" size="small" onPress={() => onOpen(block.key)}>
                  {message}
                </Button>
              ) : (
                message
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
