import { Button, Card, Stack, TextArea, showToast } from "@indgang/components";
import { referralBounds } from "@indgang/domain/referrals";
import { QueryState, useChange, useGoTo, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import finishCss from "../../applications/assessment/assessment.module.css";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { missingFaults } from "../form/missing-faults.ts";
import { PreviewCard } from "../form/preview-card.tsx";
import { ReferralFields } from "../form/referral-fields.tsx";
import { referralFieldWords, referralFormWords } from "../form/referral-form-words.ts";
import css from "../form/referral-form.module.css";
import { emptyReferralForm } from "../form/referral-form.type.ts";
import { toReferralContent } from "../form/to-content.ts";
import { toldWithin } from "../form/told-within.ts";
import { useReferralFaults } from "../form/use-referral-faults.ts";
import { useTargets } from "../form/use-targets.ts";
import { CitizenCard } from "../page/citizen-card.tsx";
import type { ReferralPartsFragment } from "../page/generated/referral-parts.generated.ts";
import { referralRoute } from "../routes.ts";
import { PassOnReferralDocument } from "./generated/pass-on-referral.generated.ts";
import { passOnWords } from "./pass-on-words.ts";
import { childPreview, toldTo, valuesTold } from "./passed-on.ts";

export interface PassOnFormProps {
  readonly referral: ReferralPartsFragment;
  readonly onStale: () => void;
}

/** The same form on a basis of its own; the citizen is the same, and no more is told than was told here (REF-6). */
export function PassOnForm({ referral, onStale }: PassOnFormProps) {
  const words = useWords(passOnWords);
  const names = useWords(referralFieldWords);
  const formWords = useWords(referralFormWords);
  const bandOf = (band: string): string => formWords("years", { band });
  const goTo = useGoTo();
  const hrefTo = useHrefTo();
  const { administration } = useViewer();
  const except = [referral.sender.id, ...(administration ? [administration.id] : [])];
  const { result, readAgain } = useTargets(except);
  const { run, isRunning } = useChange(PassOnReferralDocument);
  const told = toldTo(referral);
  const [form, setForm] = useState(() => ({
    ...emptyReferralForm,
    told,
    need: referral.need ?? "",
    urgency: referral.urgency,
    channel: referral.channel,
  }));
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const missing = [
    ...missingFaults(form).filter(({ path }) => path !== "citizenId"),
    ...(reason.trim() === "" ? [{ path: "reason", code: "REQUIRED" }] : []),
  ];
  const { problems, field } = useReferralFaults(
    "pass-on",
    isAsked && missing.length > 0 ? missing : faultsOf(trouble),
    toldWithin(form),
  );
  const send = async (): Promise<void> => {
    setAsked(true);
    setTrouble(null);
    if (missing.length > 0) return;
    const { id: referralId, version } = referral;
    const answer = await run({ referralId, version, reason, content: toReferralContent(form) });
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused" && answer.refusal.__typename !== "InvalidInput") onStale();
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("sent") });
    goTo(hrefTo(referralRoute, { referralId: answer.payload.referral.id }));
  };
  return (
    <QueryState result={result} onRetry={readAgain}>
      {(targets) => (
        <Stack gap={6}>
          <FormTrouble problems={problems} trouble={trouble} onRetry={() => void send()} />
          <div className={css["columns"]}>
            <Stack gap={6}>
              <CitizenCard referral={referral} />
              <ReferralFields
                form={form}
                field={field}
                targets={targets}
                toldToUs={told}
                onChange={(change) => setForm({ ...form, ...change })}
              />
              <Card title={words("why")}>
                <TextArea
                  {...field("reason")}
                  label={names("reason")}
                  description={words("whyHelp")}
                  isRequired
                  rows={3}
                  maxCharacters={referralBounds.text}
                  value={reason}
                  onChange={setReason}
                />
              </Card>
            </Stack>
            <div className={css["beside"]}>
              <PreviewCard
                {...childPreview(form)}
                values={valuesTold(referral, form, bandOf)}
                note={form.basis === null ? "noBasis" : null}
              />
            </div>
          </div>
          <div className={finishCss["finish"]}>
            <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
              {words("send")}
            </Button>
          </div>
        </Stack>
      )}
    </QueryState>
  );
}
