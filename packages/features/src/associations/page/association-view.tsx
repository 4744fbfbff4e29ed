import { Badge, Breadcrumbs, Button, ButtonLink, Stack, showToast } from "@indgang/components";
import { Screen as ScreenFrame, useChange, useFormats, useHrefTo, useMay, useWords } from "@indgang/shell";
import { useState, type ReactNode } from "react";
import css from "../../applications/case/case.module.css";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { associationsRoute, editAssociationRoute } from "../routes.ts";
import { AwardsCard } from "./awards-card.tsx";
import { AssociationFacts } from "./association-facts.tsx";
import { associationWords } from "./association-words.ts";
import { CasesCard } from "./cases-card.tsx";
import type { AssociationEntryFragment } from "./generated/association-entry.generated.ts";
import { VerifyAssociationDocument } from "./generated/verify-association.generated.ts";
import { GrantsCard } from "./grants-card.tsx";
import { OutcomeList } from "../../outcome/seen/outcome-list.tsx";
import { seenWords } from "../../outcome/seen/seen-words.ts";
import { SeatsCard } from "./seats-card.tsx";
import { YearsCard } from "./years-card.tsx";

export interface AssociationViewProps {
  readonly association: AssociationEntryFragment;
  /** What is told beside by a wing that not every frontend has. */
  readonly more?: ReactNode;
  readonly onReadAgain: () => void;
}

/** An entry of the directory with its money over the years, and what the wings know of it. */
export function AssociationView({ association, more, onReadAgain }: AssociationViewProps) {
  const words = useWords(associationWords);
  const seen = useWords(seenWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  const may = useMay();
  const { run, isRunning } = useChange(VerifyAssociationDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { id, version, name, verifiedAt, applications, forumMemberships } = association;
  const isStaff = may("VERIFY_ASSOCIATION");
  const verify = async (): Promise<void> => {
    const answer = await run({ associationId: id, version });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("verifiedNow", { name }) });
  };
  return (
    <ScreenFrame
      title={name}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(associationsRoute) }]} />}
      meta={
        <Badge tone={verifiedAt === null ? "warning" : "success"}>
          {verifiedAt === null ? words("notVerified") : words("verified", { date: formats.date(verifiedAt) })}
        </Badge>
      }
      actions={
        isStaff ? (
          <>
            <ButtonLink href={hrefTo(editAssociationRoute, { associationId: id })}>{words("edit")}</ButtonLink>
            {verifiedAt === null ? (
              <Button variant="primary" isPending={isRunning} onPress={() => void verify()}>
                {words("verify")}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <TroubleNotice
        trouble={trouble}
        onRetry={() => void verify()}
        actions={<Button onPress={onReadAgain}>{words("readAgain")}</Button>}
      />
      <div className={css["columns"]}>
        <Stack gap={6}>
          <AssociationFacts association={association} />
          <GrantsCard grants={association.grants} />
          <OutcomeList title={seen("list")} filter={{ associationId: id }} withStates onDemand empty={seen("none")} />
          {applications ? <CasesCard applications={applications} /> : null}
        </Stack>
        <Stack gap={6}>
          {forumMemberships ? <SeatsCard seats={forumMemberships} /> : null}
          {more}
          <AwardsCard awards={association.awards} />
          <YearsCard years={association.years} />
        </Stack>
      </div>
    </ScreenFrame>
  );
}
