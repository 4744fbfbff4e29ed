import { Button } from "@indgang/components";
import { useMay, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { itemWords } from "../items/item-words.ts";
import { DeclareDialog } from "./declare-dialog.tsx";
import type { RecusalListProps } from "./recusal-list.tsx";

/** LAW-2, POOL-16: a member declares an interest, or the secretary notes it; until the item is decided. */
export function DeclareButton({ item, meeting, version }: RecusalListProps) {
  const words = useWords(itemWords);
  const may = useMay();
  const { person } = useViewer();
  const [isDeclaring, setDeclaring] = useState(false);
  const isMember = meeting.committee.members.some((member) => member.person.id === person?.id);
  if (meeting.state === "CLOSED" || item.decision !== null) return null;
  if (!may("PREPARE_MEETING") && !isMember) return null;
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
