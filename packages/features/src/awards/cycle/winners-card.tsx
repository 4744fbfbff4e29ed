import { Card, FreeText, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { NameAndAssociation } from "../terms/name-and-association.tsx";
import { cycleWords } from "./cycle-words.ts";
import type { CyclePartsFragment } from "./generated/cycle-parts.generated.ts";

/** AWARD-3: who won, as everybody may read it; why the year was given up. */
export function CycleWinnersCard({ cycle }: { readonly cycle: CyclePartsFragment }) {
  const words = useWords(cycleWords);
  const { awards, cancelReason, state } = cycle;
  if (state === "CANCELLED")
    return (
      <Card title={words("cancelled")}>
        <p className={css["prose"]}>
          <FreeText>{cancelReason ?? ""}</FreeText>
        </p>
      </Card>
    );
  return (
    <Card title={words("winners")}>
      {awards.length === 0 ? <p>{words("noWinners")}</p> : null}
      <Stack gap={6}>
        {awards.map(({ id, winner, category, association, motivation }) => (
          <Stack key={id} gap={1}>
            <h3>{category?.name}</h3>
            <strong>
              <NameAndAssociation name={winner ?? words("notGiven")} association={association} />
            </strong>
            <p className={css["prose"]}>
              <FreeText>{motivation}</FreeText>
            </p>
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
