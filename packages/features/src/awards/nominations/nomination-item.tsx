import { Badge, Card, FreeText, Link, Stack } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { associationRoute } from "../../associations/routes.ts";
import type { Jury } from "../cycle/jury.type.ts";
import { nominationStateTones, nominationStateWords } from "../terms/award-states.ts";
import { nominationSourceWords } from "../terms/award-terms.ts";
import type { NominationPartsFragment } from "./generated/nomination-parts.generated.ts";
import { NominationSteps } from "./nomination-steps.tsx";
import { nominationWords } from "./nomination-words.ts";

export interface NominationItemProps {
  readonly nomination: NominationPartsFragment;
  readonly jury: Jury;
  readonly onChanged: () => void;
}

/** One nomination: who, why, and by whom where the person may know. */
export function NominationItem({ nomination, jury, onChanged }: NominationItemProps) {
  const words = useWords(nominationWords);
  const states = useWords(nominationStateWords);
  const sources = useWords(nominationSourceWords);
  const { dateTime } = useFormats();
  const hrefTo = useHrefTo();
  const { nominee, activeAt, association, reasons, nominator, receivedAt, source, state } = nomination;
  const { isRecused, stateReason } = nomination;
  const badges = (
    <>
      {isRecused ? <Badge tone="warning">{words("recused")}</Badge> : null}
      {jury.isSecretariat ? <Badge tone={nominationStateTones[state]}>{states(state)}</Badge> : null}
    </>
  );
  const title =
    association?.name === nominee ? (
      <Link href={hrefTo(associationRoute, { associationId: association.id })}>{nominee}</Link>
    ) : (
      <FreeText>{nominee}</FreeText>
    );
  return (
    <Card title={title} headingLevel={3} isOneOfMany aside={badges}>
      <Stack gap={3}>
        {activeAt ? <span>{words("activeAt", { place: activeAt })}</span> : null}
        {association && association.name !== nominee ? (
          <Link href={hrefTo(associationRoute, { associationId: association.id })}>{association.name}</Link>
        ) : null}
        <p className={css["prose"]}>
          <FreeText>{reasons}</FreeText>
        </p>
        {stateReason ? <p>{words("reasonGiven", { reason: stateReason })}</p> : null}
        <div className={`${css["lines"]} ${css["subtle"]}`}>
          {nominator ? (
            <span>
              {words("nominatedBy", { name: nominator.name })}
              {nominator.association ? ` ${words("speaksFor", { association: nominator.association.name })}` : ""}
              {nominator.email ? (
                <>
                  {" · "}
                  <Link href={`mailto:${nominator.email}`}>{nominator.email}</Link>
                </>
              ) : null}
            </span>
          ) : null}
          <span>{words("received", { at: dateTime(receivedAt), source: sources(source) })}</span>
        </div>
        {isRecused ? <p>{words("recusedText")}</p> : null}
        {jury.isSecretariat && !isRecused ? (
          <NominationSteps nomination={nomination} jury={jury} onChanged={onChanged} />
        ) : null}
      </Stack>
    </Card>
  );
}
