import { useChange } from "@indgang/shell";
import { useRef, useState } from "react";
import { useClient } from "urql";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { HearingDocument } from "../hearing/generated/hearing.generated.ts";
import type { Hearing } from "../hearing/hearing.type.ts";
import { CreateHearingDocument } from "./generated/create-hearing.generated.ts";
import { SaveHearingDocument } from "./generated/save-hearing.generated.ts";
import { SendHearingDocument } from "./generated/send-hearing.generated.ts";
import {
  emptyHearingForm,
  missingInHearing,
  toHearingContent,
  toHearingForm,
  type HearingForm,
} from "./hearing-form.ts";

/** Even a draft has title, text and deadline: until then it is mirrored in the tab, and what lacks is told as the graph would. */
function lacking(form: HearingForm): SaveOutcome<HearingForm> {
  const fields = missingInHearing(form).map((fault) => ({ ...fault, limit: null }));
  const refusal = { __typename: "InvalidInput", code: "INVALID_INPUT", fields } as const;
  return { kind: "refused", trouble: { kind: "refused", refusal } };
}

/** A draft that saves itself with the server; begun there once it can be. */
export function useHearingDraft(opened: Hearing | null, onBegun: (id: string) => void) {
  const client = useClient();
  const creating = useChange(CreateHearingDocument);
  const saving = useChange(SaveHearingDocument);
  const sending = useChange(SendHearingDocument);
  // The first saving and the sending may come in one press: then there is no rendering between them.
  const id = useRef(opened?.id ?? null);
  const [server] = useState<ServerVersion<HearingForm>>(() => ({
    version: opened?.version ?? 0,
    fields: opened ? toHearingForm(opened) : emptyHearingForm,
  }));
  const save = async (fields: HearingForm, version: number): Promise<SaveOutcome<HearingForm>> => {
    const content = toHearingContent(fields);
    if (content === null) return lacking(fields);
    const isFirst = id.current === null;
    const answer =
      id.current === null
        ? await creating.run({ content })
        : await saving.run({ hearingId: id.current, version, content });
    if (answer.kind === "done") {
      const { hearing } = answer.payload;
      id.current = hearing.id;
      if (isFirst) onBegun(hearing.id);
      return { kind: "saved", server: { version: hearing.version, fields } };
    }
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async (): Promise<ServerVersion<HearingForm> | null> => {
    if (id.current === null) return null;
    const { data } = await client
      .query(HearingDocument, { id: id.current }, { requestPolicy: "network-only" })
      .toPromise();
    return data?.hearing ? { version: data.hearing.version, fields: toHearingForm(data.hearing) } : null;
  };
  const [state, autosave] = useAutosave<HearingForm>({ name: `hearing.${opened?.id ?? "new"}`, server, save, reload });
  /** Saves what is left, then sends. Answers the id of what was sent, or why it did not go through; null when somebody has to choose first. */
  const send = async (): Promise<{ readonly id: string } | ChangeTrouble | null> => {
    await autosave.flush();
    const now = autosave.state();
    if (now.phase !== "clean" || id.current === null) return now.trouble;
    const answer = await sending.run({ hearingId: id.current, version: now.version });
    return troubleOf(answer) ?? { id: id.current };
  };
  return { state, autosave, send, isSending: sending.isRunning };
}
