import { Menu } from "@indgang/components";
import { blockKinds, type BlockKind } from "@indgang/domain/report";
import { useWords } from "@indgang/shell";
import { blockKindWords } from "../figure-words.ts";
import { reportEditorWords } from "../report-words.ts";
import { addBlock, newBlock, type WrittenBlock } from "./block-fields.ts";

export interface AddMenuProps {
  /** The block that the new one stands below; null: at the end. */
  readonly after: { readonly key: string; readonly label: string } | null;
  readonly onChange: (write: (blocks: readonly WrittenBlock[]) => readonly WrittenBlock[]) => void;
  readonly onOpen: (key: string) => void;
}

/** Adds a block of a kind, and opens it. */
export function AddMenu({ after, onChange, onOpen }: AddMenuProps) {
  const words = useWords(reportEditorWords);
  const kinds = useWords(blockKindWords);
  const add = (kind: BlockKind): void => {
    const block = newBlock(kind);
    onChange((now) => addBlock(now, block, after?.key ?? null));
    onOpen(block.key);
  };
  return (
    <Menu
      label={words(after === null ? "add" : "addAfter")}
      variant={after === null ? "secondary" : "quiet"}
      size={after === null ? "medium" : "small"}
      items={blockKinds.map((kind) => ({ id: kind, label: kinds(kind), onAction: () => add(kind) }))}
    />
  );
}
