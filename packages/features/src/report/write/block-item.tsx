import { Button, Inline } from "@indgang/components";
import type { ReportPart } from "@indgang/domain/report";
import { useWords } from "@indgang/shell";
import { MoveButtons } from "../../agenda/move-buttons.tsx";
import { BlockView } from "../read/block-view.tsx";
import { reportEditorWords } from "../report-words.ts";
import css from "../report.module.css";
import type { Figure } from "../report.type.ts";
import { moveBlock, withBlock, type WrittenBlock } from "./block-fields.ts";
import { BlockEditor } from "./block-editor.tsx";
import { AddMenu } from "./add-menu.tsx";

export interface BlockItemProps {
  readonly part: ReportPart;
  readonly block: WrittenBlock;
  readonly label: string;
  readonly place: number;
  readonly count: number;
  /** As it was counted when the chapter was last saved; undefined for a figure that has not been counted yet. */
  readonly result: Figure | null | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (key: string | null) => void;
  readonly onChange: (write: (blocks: readonly WrittenBlock[]) => readonly WrittenBlock[]) => void;
}

/** A block in the list of a chapter that is written on: as it reads, and its fields while it is open. */
export function BlockItem({ part, block, label, place, count, result, isOpen, onOpen, onChange }: BlockItemProps) {
  const words = useWords(reportEditorWords);
  const isCounted = block.kind !== "FIGURE" || result !== undefined;
  return (
    <li className={css["block"]}>
      <div className={css["head"]}>
        <strong>{label}</strong>
        <Inline gap={1}>
          <MoveButtons
            labels={{
              up: words("up", { label }),
              upShort: words("upShort"),
              down: words("down", { label }),
              downShort: words("downShort"),
              moved: words("moved", { label, place }),
            }}
            place={place}
            canMoveUp={place > 1}
            canMoveDown={place < count}
            onMove={(step) => {
              onChange((now) => moveBlock(now, block.key, step));
              return true;
            }}
          />
          <Button
            size="small"
            aria-label={isOpen ? undefined : words("editNamed", { label })}
            aria-expanded={isOpen}
            onPress={() => onOpen(isOpen ? null : block.key)}
          >
            {words(isOpen ? "done" : "edit")}
          </Button>
          <AddMenu after={{ key: block.key, label }} onChange={onChange} onOpen={onOpen} />
          <Button
            size="small"
            variant="quiet"
            aria-label={words("removeNamed", { label })}
            onPress={() => onChange((now) => withBlock(now, block.key, null))}
          >
            {words("remove")}
          </Button>
        </Inline>
      </div>
      {isOpen ? (
        <BlockEditor
          part={part}
          block={block}
          onChange={(next) => onChange((now) => withBlock(now, block.key, next))}
        />
      ) : null}
      {!isOpen && block.kind !== "FIGURE" && block.text.trim() === "" ? <p>{words("empty")}</p> : null}
      {(!isOpen || block.kind === "FIGURE") && isCounted ? (
        <BlockView block={{ ...block, result: result ?? null }} />
      ) : null}
    </li>
  );
}
