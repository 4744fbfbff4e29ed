import { Button, Card, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { CitizenFacts } from "../page/citizen-facts.tsx";
import { referralFormWords } from "../form/referral-form-words.ts";
import formCss from "../form/referral-form.module.css";
import { CitizenSearch } from "./citizen-search.tsx";
import { citizenWords } from "./citizen-words.ts";
import type { CitizenPartsFragment } from "./generated/citizen-parts.generated.ts";
import { NewCitizen } from "./new-citizen.tsx";

export interface CitizenCardProps {
  readonly citizen: CitizenPartsFragment | null;
  readonly isSignpost: boolean;
  /** Id of the first field, and what is wrong with it. */
  readonly field: { readonly id: string; readonly errorMessage: string | undefined };
  readonly onChoose: (citizen: CitizenPartsFragment | null) => void;
}

/** LAW-3: whom it is about: looked up by CPR number among the own administration's citizens, or entered. */
export function CitizenCard({ citizen, isSignpost, field, onChoose }: CitizenCardProps) {
  const words = useWords(citizenWords);
  const titles = useWords(referralFormWords);
  const [entering, setEntering] = useState<{ readonly cpr: string } | null>(null);
  const chosen =
    citizen === null ? null : (
      <Stack gap={3}>
        <CitizenFacts citizen={citizen} />
        <p className={formCss["subtle"]}>{words("logged")}</p>
        <div>
          <Button size="small" onPress={() => onChoose(null)}>
            {words("another")}
          </Button>
        </div>
      </Stack>
    );
  const choosing =
    entering === null ? (
      <CitizenSearch field={field} onFound={onChoose} onEnter={(cpr) => setEntering({ cpr })} />
    ) : (
      <NewCitizen
        cpr={entering.cpr}
        onBack={() => setEntering(null)}
        onSaved={(saved) => {
          setEntering(null);
          onChoose(saved);
        }}
      />
    );
  return <Card title={titles("citizenStep")}>{isSignpost ? <p>{words("signpost")}</p> : (chosen ?? choosing)}</Card>;
}
