import { Button, DateField, Grid, Inline, Stack, TextField, showToast } from "@indgang/components";
import { readPlainDate, type PlainDate } from "@indgang/domain/kernel";
import { citizenProblems } from "@indgang/domain/referrals";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import type { FieldFault } from "../../refusals/field-problems.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { citizenFieldWords, citizenWords } from "./citizen-words.ts";
import type { CitizenPartsFragment } from "./generated/citizen-parts.generated.ts";
import { RegisterCitizenDocument } from "./generated/register-citizen.generated.ts";

const texts = ["phone", "email", "address", "district", "diagnosis"] as const;
const empty = { name: "", phone: "", email: "", address: "", district: "", diagnosis: "" };

export interface NewCitizenProps {
  readonly cpr: string;
  readonly onBack: () => void;
  readonly onSaved: (citizen: CitizenPartsFragment) => void;
}

/** LAW-3: a citizen whom the own administration does not know yet. What is typed is kept nowhere but here until it is saved. */
export function NewCitizen({ cpr: given, onBack, onSaved }: NewCitizenProps) {
  const words = useWords(citizenWords);
  const names = useWords(citizenFieldWords);
  const { run, isRunning } = useChange(RegisterCitizenDocument);
  const [typed, setTyped] = useState(empty);
  const [cpr, setCpr] = useState(given);
  const [bornOn, setBornOn] = useState<PlainDate | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const unread = useUnreadFields();
  const orNull = (text: string): string | null => (text.trim() === "" ? null : text);
  const input = {
    name: typed.name,
    cpr: orNull(cpr),
    bornOn: orNull(cpr) === null ? bornOn : null,
    phone: orNull(typed.phone),
    email: orNull(typed.email),
    address: orNull(typed.address),
    district: orNull(typed.district),
    diagnosis: orNull(typed.diagnosis),
  };
  const own: readonly FieldFault[] = citizenProblems(input).map(({ path, code }) => ({ path, code }));
  const label = (path: string): string =>
    names(
      (Object.keys(citizenFieldWords.messages) as (keyof typeof citizenFieldWords.messages)[]).find(
        (one) => one === path,
      ) ?? "name",
    );
  const { problems, field } = useFormFaults(
    "citizen",
    isAsked && own.length > 0 ? own : faultsOf(trouble),
    label,
    () => false,
    {
      own: ({ path, code }) =>
        path === "cpr" ? words(code === "NO_SUCH_DATE" ? "wrongDate" : "wrongLength") : undefined,
    },
  );
  const save = async (): Promise<void> => {
    setAsked(true);
    setTrouble(null);
    if (own.length > 0 || unread.fields.length > 0) return;
    const answer = await run(input);
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    if (!answer.payload.isNew) showToast({ tone: "info", title: words("isKnown") });
    onSaved(answer.payload.citizen);
  };
  return (
    <Stack>
      <FormTrouble problems={problems} trouble={trouble} onRetry={() => void save()} />
      <TextField
        {...field("name")}
        label={names("name")}
        isRequired
        autoComplete="off"
        value={typed.name}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      <Grid>
        <TextField
          {...field("cpr")}
          label={names("cpr")}
          isRequired={false}
          inputMode="numeric"
          autoComplete="off"
          value={cpr}
          onChange={setCpr}
        />
        {orNull(cpr) === null ? (
          <DateField
            {...field("bornOn")}
            label={names("bornOn")}
            isRequired={false}
            value={bornOn}
            onChange={(day) => {
              const read = readPlainDate(day ?? "");
              setBornOn(read.ok ? read.value : null);
            }}
            onProblem={unread.tell("bornOn")}
          />
        ) : null}
        {texts.map((name) => (
          <TextField
            key={name}
            {...field(name)}
            label={names(name)}
            isRequired={false}
            autoComplete="off"
            value={typed[name]}
            onChange={(text) => setTyped({ ...typed, [name]: text })}
          />
        ))}
      </Grid>
      <Inline>
        <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
          {words("save")}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {words("back")}
        </Button>
      </Inline>
    </Stack>
  );
}
