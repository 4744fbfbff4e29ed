import { Banner, Button, ButtonLink, Card, DefinitionList, FreeText, Select, Stack } from "@indgang/components";
import { LogInButton, useChange, useFormats, useGoTo, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { draftRoute, ownApplicationsRoute } from "../routes.ts";
import { applyWords } from "./apply-words.ts";
import { BeginApplicationDraftDocument } from "./generated/begin-application-draft.generated.ts";
import type { ApplyQuery } from "./generated/apply.generated.ts";

export interface BeginDraftProps {
  readonly rounds: NonNullable<ApplyQuery["pool"]>["rounds"]["nodes"];
  readonly associations: ApplyQuery["ownAssociations"];
}

/** From the questions to the draft: through the log-in for a guest, else for one of the associations that the person speaks for. */
export function BeginDraft({ rounds, associations }: BeginDraftProps) {
  const words = useWords(applyWords);
  const { person } = useViewer();
  if (person === null)
    return (
      <Card>
        <Stack>
          <p>{words("logInText")}</p>
          <div>
            <LogInButton>{words("logIn")}</LogInButton>
          </div>
        </Stack>
      </Card>
    );
  if (associations.length === 0) return <Banner tone="info" title={words("noAssociation")} />;
  return <BeginForm rounds={rounds} associations={associations} />;
}

function BeginForm({ rounds, associations }: BeginDraftProps) {
  const words = useWords(applyWords);
  const { dateTime } = useFormats();
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { run, isRunning } = useChange(BeginApplicationDraftDocument);
  const [associationId, setAssociation] = useState(associations[0]?.id ?? "");
  const [roundId, setRound] = useState(rounds[0]?.id ?? "");
  const round = rounds.find(({ id }) => id === roundId);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const begin = async (): Promise<void> => {
    const answer = await run({ associationId, roundId });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") goTo(hrefTo(draftRoute, { draftId: answer.payload.applicationDraft.id }));
  };
  return (
    <Card>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void begin()} />
        {associations.length > 1 ? (
          <Select
            label={words("association")}
            hasNone={false}
            options={associations.map(({ id, name }) => ({ id, label: name }))}
            value={associationId}
            onChange={(id) => setAssociation(id ?? associationId)}
          />
        ) : null}
        {rounds.length > 1 ? (
          <Select
            label={words("round")}
            hasNone={false}
            options={rounds.map(({ id, name }) => ({ id, label: name }))}
            value={roundId}
            onChange={(id) => setRound(id ?? roundId)}
          />
        ) : null}
        <DefinitionList
          items={[
            ...(associations.length > 1
              ? []
              : [{ term: words("applier"), description: <FreeText>{associations[0]?.name ?? ""}</FreeText> }]),
            ...(round === undefined
              ? []
              : [
                  ...(rounds.length > 1 ? [] : [{ term: words("round"), description: round.name }]),
                  { term: words("deadline"), description: dateTime(round.deadlineAt) },
                ]),
          ]}
        />
        {round?.renewalForm == null ? null : (
          <Banner
            actions={<ButtonLink href={hrefTo(ownApplicationsRoute)}>{words("toOwn")}</ButtonLink>}
            title={words("renewalTitle")}
          >
            {words("renewal")}
          </Banner>
        )}
        <div>
          <Button variant="primary" isPending={isRunning} onPress={() => void begin()}>
            {words("begin")}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
