import { Breadcrumbs, ButtonLink, Menu, Stack } from "@indgang/components";
import { Screen as ScreenFrame, useChange, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { awardBounds } from "@indgang/domain/awards";
import { useState } from "react";
import css from "../../applications/case/case.module.css";
import { DecisionsCard } from "../deciding/decisions-card.tsx";
import { JuryCard } from "../jury/jury-card.tsx";
import { NominationsCard } from "../nominations/nominations-card.tsx";
import { prizeRoute, prizesRoute, registerNominationRoute } from "../routes.ts";
import { CancelCycleDocument } from "../steps/generated/cancel-cycle.generated.ts";
import { StepDialog } from "../steps/step-dialog.tsx";
import { CycleStateBadge } from "../terms/cycle-state-badge.tsx";
import { prizeRights } from "../terms/prize-rights.ts";
import { cycleWords } from "./cycle-words.ts";
import { DatesCard } from "./dates-card.tsx";
import type { CyclePartsFragment } from "./generated/cycle-parts.generated.ts";
import { NextCard } from "./next-card.tsx";
import { CycleWinnersCard } from "./winners-card.tsx";

export interface CycleProps {
  readonly cycle: CyclePartsFragment;
  /** Something of it changed, or somebody was first: it is read anew. */
  readonly onChanged: () => void;
}

/** A year of a prize: what is public for everybody, and for the jury's staff their part of the work. */
export function CycleView({ cycle, onChanged }: CycleProps) {
  const words = useWords(cycleWords);
  const hrefTo = useHrefTo();
  const { id, version, year, prize, jury } = cycle;
  const { registers } = prizeRights(useViewer(), prize?.administration.id ?? "");
  const cancelling = useChange(CancelCycleDocument);
  const [isCancelling, setCancelling] = useState(false);
  const state = jury?.state ?? cycle.state;
  const isUnderWay = state !== "PUBLISHED" && state !== "CANCELLED";
  const isSecretariat = jury?.isSecretariat === true;
  return (
    <ScreenFrame
      title={words("title", { prize: prize?.name ?? "", year: String(year) })}
      breadcrumbs={
        <Breadcrumbs
          items={[
            { label: words("list"), href: hrefTo(prizesRoute) },
            ...(prize ? [{ label: prize.name, href: hrefTo(prizeRoute, { prizeId: prize.id }) }] : []),
          ]}
        />
      }
      meta={<CycleStateBadge state={state} />}
      actions={
        <>
          {registers && cycle.state === "NOMINATING" ? (
            <ButtonLink href={hrefTo(registerNominationRoute, { cycleId: id })}>{words("register")}</ButtonLink>
          ) : null}
          {isSecretariat && isUnderWay ? (
            <Menu
              label={words("more")}
              items={[{ id: "cancel", label: words("cancel"), isDanger: true, onAction: () => setCancelling(true) }]}
            />
          ) : null}
        </>
      }
    >
      <div className={css["columns"]}>
        <Stack gap={6}>
          {jury ? <NextCard cycle={cycle} jury={jury} onChanged={onChanged} /> : null}
          {jury === null || state === "PUBLISHED" || state === "CANCELLED" ? <CycleWinnersCard cycle={cycle} /> : null}
          {jury && (state === "JUDGING" || state === "DECIDED") ? (
            <DecisionsCard cycle={cycle} jury={jury} onChanged={onChanged} />
          ) : null}
          {jury && state !== "DRAFT" ? <NominationsCard cycle={cycle} jury={jury} onChanged={onChanged} /> : null}
        </Stack>
        <Stack gap={6}>
          <DatesCard cycle={cycle} />
          {jury ? <JuryCard cycle={cycle} jury={jury} onChanged={onChanged} /> : null}
        </Stack>
      </div>
      {isCancelling ? (
        <StepDialog
          title={words("cancelTitle")}
          text={words("cancelText")}
          confirmLabel={words("cancel")}
          label={words("reason")}
          maxCharacters={awardBounds.reason}
          tone="danger"
          isRunning={cancelling.isRunning}
          run={(reason) => cancelling.run({ cycleId: id, version, reason })}
          done={words("cancelDone")}
          onDone={() => {
            setCancelling(false);
            onChanged();
          }}
          onStale={onChanged}
          onClose={() => setCancelling(false)}
        />
      ) : null}
    </ScreenFrame>
  );
}
