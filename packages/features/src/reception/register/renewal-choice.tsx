import { Button, Inline, RadioGroup, Stack } from "@indgang/components";
import { formKinds, type FormContent } from "@indgang/domain/form";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { useClient } from "urql";
import { formKindWords } from "../../forms/terms/form-terms.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { EarlierApplicationDocument } from "./generated/earlier-application.generated.ts";
import { roundFormWords } from "./round-form-words.ts";
import type { Registration } from "./registration.type.ts";
import { latestOf, takenOver } from "./take-over.ts";

export interface RenewalChoiceProps {
  readonly registration: Registration;
  readonly form: FormContent | null;
  readonly onChange: (change: Partial<Registration>) => void;
}

/** POOL-7: which form came, and what a renewal takes over from the earlier application. */
export function RenewalChoice({ registration, form, onChange }: RenewalChoiceProps) {
  const words = useWords(roundFormWords);
  const kinds = useWords(formKindWords);
  const client = useClient();
  const [told, setTold] = useState<"taken" | "none" | null>(null);
  const { association, formKind, poolId } = registration;
  const take = async (): Promise<void> => {
    if (association === null || form === null) return;
    const { data } = await client.query(EarlierApplicationDocument, { id: association.id }).toPromise();
    const earlier = latestOf(data?.association?.applications.nodes ?? [], poolId);
    setTold(earlier ? "taken" : "none");
    if (earlier) onChange(takenOver(form, earlier, () => crypto.randomUUID()));
  };
  return (
    <Stack>
      <RadioGroup
        label={words("which")}
        orientation="horizontal"
        options={toOptions(formKinds, kinds)}
        value={formKind}
        onChange={(kind) => onChange({ formKind: kind === "RENEWAL" ? "RENEWAL" : "FULL" })}
      />
      {formKind === "RENEWAL" ? (
        <Inline>
          <Button isDisabled={association === null} onPress={() => void take()}>
            {words("take")}
          </Button>
          <span role="status">{told === null ? words(association ? "takeHelp" : "chooseFirst") : words(told)}</span>
        </Inline>
      ) : null}
    </Stack>
  );
}
