import { HearingComments } from "../../forums/comments/hearing-comments.tsx";
import { HearingStatus } from "../../hearing-wait/hearing-status.tsx";
import { ItemEditor, type ItemEditorProps } from "../items/item-editor.tsx";
import { ItemHead } from "../items/item-head.tsx";
import { ItemOutcome } from "../items/item-outcome.tsx";
import css from "../items/items.module.css";
import { itemElementId } from "../items/show-item.ts";
import { DeclareButton } from "../recusals/declare-button.tsx";
import { RecusalList } from "../recusals/recusal-list.tsx";

/** One point of the agenda: edited by the secretary until it is decided, else read. */
export function AgendaItem({ isEditable, ...editor }: ItemEditorProps & { readonly isEditable: boolean }) {
  const { item, meeting, place } = editor;
  if (isEditable && item.decision === null) return <ItemEditor {...editor} />;
  return (
    <li className={css["item"]} id={itemElementId(item.id)}>
      <ItemHead item={item} place={place} />
      {item.decision === null ? <HearingStatus hearing={item.application.hearing} /> : null}
      <HearingComments comments={item.application.hearingComments} />
      <ItemOutcome item={item} />
      <RecusalList item={item} meeting={meeting} version={item.version} />
      <div className={css["actions"]}>
        <DeclareButton item={item} meeting={meeting} version={item.version} />
      </div>
    </li>
  );
}
