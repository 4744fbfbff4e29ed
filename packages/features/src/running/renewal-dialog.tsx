import { Banner, Button, Dialog, NumberField, RadioGroup, Stack, TextArea } from "@indgang/components";
import { useDraft, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { FormTrouble } from "../refusals/form-trouble.tsx";
import { useFormFaults } from "../refusals/use-form-faults.ts";
import type { GrantYearPartsFragment } from "./generated/grant-years.generated.ts";
import { runningWords } from "./running-words.ts";

export interface Said {
  readonly goesOn: "unchanged" | "changed" | null;
  readonly participants: number | null;
  readonly volunteers: number | null;
  readonly note: string;
}

export interface RenewalDialogProps {
  readonly year: GrantYearPartsFragment;
  /** What the grant was given to, and what was said last. */
  readonly title: string;
  readonly last: Pick<Said, "participants" | "volunteers">;
  readonly isStaff: boolean;
  readonly isRunning: boolean;
  /** Null when it is done. */
  readonly onSend: (said: Said) => Promise<ChangeTrouble | null>;
  readonly onClose: () => void;
}

const count = (value: unknown): number | null => (typeof value === "number" ? value : null);

function readSaid(found: unknown): Said | undefined {
  if (typeof found !== "object" || found === null || !("note" in found) || typeof found.note !== "string")
    return undefined;
  const { goesOn, participants, volunteers, note } = found as Record<string, unknown> & { note: string };
  return {
    goesOn: goesOn === "unchanged" || goesOn === "changed" ? goesOn : null,
    participants: count(participants),
    volunteers: count(volunteers),
    note,
  };
}

/** POOL-7: the much simplified form: whether all goes on unchanged, and the figures of last year to correct. What is new leads to a full application. */
export function RenewalDialog({ year, title, last, isStaff, isRunning, onSend, onClose }: RenewalDialogProps) {
  const words = useWords(runningWords);
  const { money } = useFormats();
  const draft = useDraft<Said>(`renew.${year.id}`, () => ({ ...last, goesOn: null, note: "" }), readSaid);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const said = draft.value;
  const change = (next: Partial<Said>): void => draft.change((current) => ({ ...current, ...next }));
  const own = isAsked && said.goesOn === null ? [{ path: "isUnchanged", code: "REQUIRED" }] : [];
  const names: Readonly<Record<string, string>> = {
    isUnchanged: words("goesOn"),
    participants: words("participants"),
    volunteers: words("volunteers"),
    note: words("note"),
    year: words("year"),
  };
  const { problems, field } = useFormFaults(
    "renewal",
    own.length > 0 ? own : faultsOf(trouble),
    (path) => names[path] ?? path,
    () => false,
  );
  const send = async (): Promise<void> => {
    setAsked(true);
    setTrouble(null);
    if (said.goesOn !== "unchanged") return;
    const found = await onSend(said);
    setTrouble(found);
    if (found !== null) return;
    draft.forget();
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      {said.goesOn === "changed" ? null : (
        <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
          {words(isStaff ? "takeDownSend" : "send")}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={words("renewTitle", { year: String(year.year) })} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>
          {words("renewLead", { title, year: String(year.year), amount: money(year.amount) })}
          {isStaff ? ` ${words("takeDownLead")}` : ""}
        </p>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void send()} />
        <RadioGroup
          {...field("isUnchanged")}
          label={words("goesOn")}
          isRequired
          options={[
            { id: "unchanged", label: words("unchanged") },
            { id: "changed", label: words("changed") },
          ]}
          value={said.goesOn}
          onChange={(goesOn) => change({ goesOn: goesOn === "changed" ? "changed" : "unchanged" })}
        />
        {said.goesOn === "changed" ? (
          <Banner tone="info" title={words("fullTitle")} announce="status">
            {words(isStaff ? "fullStaff" : "full")}
          </Banner>
        ) : (
          <>
            <NumberField
              {...field("participants")}
              label={words("participants")}
              isRequired={false}
              min={0}
              value={said.participants}
              onChange={(participants) => change({ participants })}
            />
            <NumberField
              {...field("volunteers")}
              label={words("volunteers")}
              isRequired={false}
              min={0}
              value={said.volunteers}
              onChange={(volunteers) => change({ volunteers })}
            />
            <TextArea
              {...field("note")}
              label={words("note")}
              isRequired={false}
              rows={3}
              maxCharacters={4000}
              value={said.note}
              onChange={(note) => change({ note })}
            />
          </>
        )}
      </Stack>
    </Dialog>
  );
}
