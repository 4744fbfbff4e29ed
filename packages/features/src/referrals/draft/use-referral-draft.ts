import { useChange } from "@indgang/shell";
import { useRef, useState } from "react";
import { useClient } from "urql";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { newReferralForm } from "../form/new-referral-form.ts";
import type { ReferralForm } from "../form/referral-form.type.ts";
import { toReferralContent } from "../form/to-content.ts";
import { toReferralForm } from "../form/to-form.ts";
import type { ReferralPartsFragment } from "../page/generated/referral-parts.generated.ts";
import { ReferralDocument } from "../page/generated/referral.generated.ts";
import { CreateReferralDocument } from "./generated/create-referral.generated.ts";
import { SaveReferralDocument } from "./generated/save-referral.generated.ts";
import { DiscardReferralDocument } from "./generated/discard-referral.generated.ts";
import { SendReferralDocument } from "./generated/send-referral.generated.ts";

/** A draft that saves itself with the server, and nowhere else; begun there with the first thing that is typed. */
export function useReferralDraft(
  opened: ReferralPartsFragment | null,
  to: string | undefined,
  onBegun: (id: string) => void,
) {
  const client = useClient();
  const creating = useChange(CreateReferralDocument);
  const saving = useChange(SaveReferralDocument);
  const sending = useChange(SendReferralDocument);
  const discarding = useChange(DiscardReferralDocument);
  const [saved, setSaved] = useState(opened);
  // The first saving and the sending may come in one press: then there is no rendering between them.
  const id = useRef(opened?.id ?? null);
  const [server] = useState<ServerVersion<ReferralForm>>(() => ({
    version: opened?.version ?? 0,
    fields: opened ? toReferralForm(opened) : newReferralForm(to),
  }));
  const save = async (fields: ReferralForm, version: number): Promise<SaveOutcome<ReferralForm>> => {
    const content = toReferralContent(fields);
    const isFirst = id.current === null;
    const answer =
      id.current === null
        ? await creating.run({ content })
        : await saving.run({ referralId: id.current, version, content });
    if (answer.kind === "done") {
      const { referral } = answer.payload;
      id.current = referral.id;
      if (isFirst) onBegun(referral.id);
      setSaved(referral);
      return { kind: "saved", server: { version: referral.version, fields } };
    }
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async (): Promise<ServerVersion<ReferralForm> | null> => {
    if (id.current === null) return null;
    const { data } = await client.query(ReferralDocument, { id: id.current }).toPromise();
    if (!data?.referral) return null;
    setSaved(data.referral);
    return { version: data.referral.version, fields: toReferralForm(data.referral) };
  };
  const [state, autosave] = useAutosave<ReferralForm>({ name: null, server, save, reload });
  /** Saves what is left, then sends. Answers the id of what was sent, or why it did not go through; null when somebody has to choose first. */
  const send = async (): Promise<{ readonly id: string } | ChangeTrouble | null> => {
    await autosave.flush();
    const now = autosave.state();
    if (now.phase !== "clean" || id.current === null) return now.trouble;
    const answer = await sending.run({ referralId: id.current, version: now.version });
    return troubleOf(answer) ?? { id: id.current };
  };
  /** Throws the draft away as it stands with the server. Null when it is gone, or why it is not. */
  const discard = async (): Promise<ChangeTrouble | null> => {
    await autosave.flush();
    if (id.current === null) return null;
    return troubleOf(await discarding.run({ referralId: id.current, version: autosave.state().version }));
  };
  const isRunning = { send: sending.isRunning, discard: discarding.isRunning };
  return { state, autosave, send, discard, saved, isRunning };
}
