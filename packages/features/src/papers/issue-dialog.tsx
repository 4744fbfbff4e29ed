import { Banner, Button, Dialog, Link, Progress, Stack, showToast } from "@indgang/components";
import { QueryState, useChange, useHrefBelow, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { TroubleNotice } from "../refusals/trouble-notice.tsx";
import { IssueMeetingPapersDocument } from "./generated/issue-meeting-papers.generated.ts";
import { PapersCheckDocument, type PapersCheckQuery } from "./generated/papers-check.generated.ts";
import { papersWords } from "./papers-words.ts";

export interface IssueDialogProps {
  readonly meetingId: string;
  readonly kind: "AGENDA" | "MINUTES";
  readonly audience: "MEMBERS" | "PUBLIC";
  readonly onClose: () => void;
}

type Check = NonNullable<NonNullable<PapersCheckQuery["committeeMeeting"]>["papersCheck"]>;
type Finding = Check["findings"][number];

/** LAW-7: shows what was found before papers leave; whoever issues them mends it, leaves it out, or has the numbers taken out. */
export function IssueDialog({ meetingId, kind, audience, onClose }: IssueDialogProps) {
  const words = useWords(papersWords);
  const [leftOutIds, setLeftOut] = useState<readonly string[]>([]);
  const { run, isRunning } = useChange(IssueMeetingPapersDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const [result, read] = useQuery({
    query: PapersCheckDocument,
    variables: { id: meetingId, kind, audience, leftOutIds: [...leftOutIds] },
    requestPolicy: "network-only",
  });
  const meeting = result.data?.committeeMeeting;
  const check = meeting?.papersCheck;
  const numbers = check?.findings.filter(({ code }) => code !== "FILE_NOT_READ").length ?? 0;
  const isHeld = !check || (audience === "PUBLIC" && numbers > 0);
  const issue = async (): Promise<void> => {
    const version = meeting?.version ?? 0;
    const withoutNumbers = audience === "MEMBERS" && numbers > 0;
    const answer = await run({ meetingId, version, kind, audience, withoutNumbers, leftOutIds: [...leftOutIds] });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("done") });
    onClose();
  };
  const act = audience === "PUBLIC" ? "publish" : numbers > 0 ? "issueWithout" : "issue";
  return (
    <Dialog
      title={words(`make${audience}`)}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words("cancel")}</Button>
          <Button variant="primary" isDisabled={isHeld} isPending={isRunning} onPress={() => void issue()}>
            {words(act)}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{words(`text${audience}`)}</p>
        {kind === "MINUTES" && audience === "PUBLIC" ? <p>{words("textMinutes")}</p> : null}
        <TroubleNotice trouble={trouble} onRetry={() => void issue()} />
        <QueryState
          result={result}
          onRetry={() => read({ requestPolicy: "network-only" })}
          skeleton={<Progress label={words("checking")} />}
        >
          {() =>
            check ? (
              <Checked check={check} audience={audience} onLeaveOut={(id) => setLeftOut((known) => [...known, id])} />
            ) : null
          }
        </QueryState>
        {leftOutIds.length === 0 ? null : (
          <p>
            {words("leftOutDocuments", { count: leftOutIds.length })}{" "}
            <Button variant="quiet" size="small" onPress={() => setLeftOut([])}>
              {words("takeBack")}
            </Button>
          </p>
        )}
      </Stack>
    </Dialog>
  );
}

interface CheckedProps {
  readonly check: Check;
  readonly audience: IssueDialogProps["audience"];
  readonly onLeaveOut: (attachmentId: string) => void;
}

function Checked({ check, audience, onLeaveOut }: CheckedProps) {
  const words = useWords(papersWords);
  const { findings, isIssued } = check;
  return (
    <>
      {isIssued ? <p>{words("same")}</p> : null}
      {findings.length === 0 ? (
        <p>{words("clean")}</p>
      ) : (
        <Banner tone="warning" title={words("foundTitle", { count: findings.length })} announce="alert">
          <Stack>
            <p>{words(`found${audience}`)}</p>
            <ul>
              {findings.map((finding) => (
                <FindingLine key={keyOf(finding)} finding={finding} onLeaveOut={onLeaveOut} />
              ))}
            </ul>
          </Stack>
        </Banner>
      )}
    </>
  );
}

const keyOf = ({ code, part, place, attachmentId }: Finding): string => [code, part, place, attachmentId].join();

function FindingLine({
  finding: { code, part, place, applicationId, attachmentId },
  onLeaveOut,
}: {
  readonly finding: Finding;
  readonly onLeaveOut: CheckedProps["onLeaveOut"];
}) {
  const words = useWords(papersWords);
  const hrefBelow = useHrefBelow();
  return (
    <li>
      {words(code, { part, place })}{" "}
      {applicationId === null ? null : (
        <Link href={hrefBelow(`applications/${applicationId}`)}>{words("openCase")}</Link>
      )}
      {attachmentId === null ? null : (
        <>
          {" "}
          <Button variant="quiet" size="small" onPress={() => onLeaveOut(attachmentId)}>
            {words("leaveOut")}
          </Button>
        </>
      )}
    </li>
  );
}
