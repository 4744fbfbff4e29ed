import { Button } from "@indgang/components";
import { useMay, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { itemWords } from "../items/item-words.ts";
import { DeclareDialog } from "./declare-dialog.tsx";
import type { RecusalListProps } from "./recusal-list.tsx";

/** LAW-2, POOL-16: everybody in the case declares their own interest, and the secretary notes a member's; until the item is decided. */
export function DeclareButton({ item, meeting, version }: RecusalListProps) {
  const words = useWords(itemWords);
  const may = useMay();
  const { person } = useViewer();
  const [isDeclaring, setDeclaring] = useState(false);
  if (meeting.state === "CLOSED" || item.decision !== null) return null;
  if (person === null) return null;
  return (
    <>
      <Button size="small" onPress={() => setDeclaring(true)}>
        {words(may("PREPARE_MEETING") ? "declare" : "declareSelf")}
      </Button>
      {isDeclaring ? (
        <DeclareDialog item={item} meeting={meeting} version={version} onClose={() => setDeclaring(false)} />
      ) : null}
    </>
  );
}
