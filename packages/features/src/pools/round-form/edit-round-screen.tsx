import { showToast } from "@indgang/components";
import { useChange, useGoTo, useHrefTo, useRouteParameters, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf } from "../../refusals/change-trouble.ts";
import type { RoundPartsFragment } from "../round/generated/round-parts.generated.ts";
import { editRoundRoute, roundRoute } from "../routes.ts";
import { SetupForm } from "../setup-form/setup-form.tsx";
import { EditRoundDocument } from "./generated/edit-round.generated.ts";
import { RoundFields } from "./round-fields.tsx";
import { roundFaults, toRoundContent, toRoundForm } from "./round-form.ts";
import { roundFormWords } from "./round-form-words.ts";
import { RoundPage } from "./round-page.tsx";
import { useRoundCrumbs } from "./use-round-crumbs.ts";
import { useRoundFaults } from "./use-round-faults.ts";

/** POOL-3, POOL-17: a leader announces a round anew, until it opens. */
export function Screen() {
  const { roundId } = useRouteParameters(editRoundRoute);
  return <RoundPage roundId={roundId}>{(round) => <EditRound round={round} />}</RoundPage>;
}

function EditRound({ round }: { readonly round: RoundPartsFragment }) {
  const words = useWords(roundFormWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const crumbs = useRoundCrumbs(round);
  const { run, isRunning } = useChange(EditRoundDocument);
  const [form, setForm] = useState(() => toRoundForm(round));
  const [isAsked, setAsked] = useState(false);
  const faults = useRoundFaults("edit-round");
  const save = async (): Promise<void> => {
    setAsked(true);
    if (!faults.check(roundFaults(form))) return;
    const answer = await run({ roundId: round.id, version: round.version, content: toRoundContent(form) });
    faults.tell(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("saved", { round: answer.payload.round.name }) });
    goTo(hrefTo(roundRoute, { roundId: round.id }));
  };
  return (
    <SetupForm
      title={words("editTitle", { round: round.name })}
      lead={words("editLead")}
      crumbs={crumbs}
      problems={faults.problems}
      trouble={faults.trouble}
      saveLabel={words("save")}
      isSaving={isRunning}
      onSave={() => void save()}
    >
      <RoundFields
        form={form}
        field={faults.field}
        isAsked={isAsked}
        isNew={false}
        onChange={(change) => setForm({ ...form, ...change })}
      />
    </SetupForm>
  );
}
