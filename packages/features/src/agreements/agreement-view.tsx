import { Banner, ButtonLink, DefinitionList, FreeText, Select, Stack } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { LetterText } from "../letters/letter-text.tsx";
import { AgreementDifferences } from "./agreement-differences.tsx";
import { agreementWords } from "./agreement-words.ts";
import type { Looking, ShownAgreement } from "./agreement.type.ts";
import { FollowUps } from "./follow-ups.tsx";

export interface AgreementViewProps {
  readonly agreement: ShownAgreement;
  readonly side: Looking;
}

/** ASSOC-6: where an agreement stands, whose move it is, who accepted what, and what it says, with what was changed. */
export function AgreementView({ agreement, side }: AgreementViewProps) {
  const words = useWords(agreementWords);
  const { date, dateTime } = useFormats();
  const { versions, number, state, form, waitsOn, answerBy, agreedOn, agreedWith, acceptances } = agreement;
  const version = versions.find((each) => each.number === number);
  if (!version) return null;
  const accepted = (of: "MUNICIPALITY" | "ASSOCIATION") => {
    const found = acceptances.find((each) => each.number === number && each.side === of);
    return found ? words("byOn", { name: found.name, date: dateTime(found.at) }) : words("notYet");
  };
  const isOral = form === "ORAL";
  return (
    <Stack>
      <DeclineNotice agreement={agreement} side={side} />
      {isOral && agreedOn !== null ? (
        <p>{words("oralHolds", { date: date(agreedOn), name: agreedWith ?? "" })}</p>
      ) : null}
      <DefinitionList
        items={[
          ...(waitsOn === null || state === "DRAFT"
            ? []
            : [{ term: words("waits"), description: words(`waits${waitsOn}`) }]),
          ...(answerBy === null ? [] : [{ term: words("answer"), description: date(answerBy) }]),
          {
            term: words("current"),
            description: words("versionBy", { number, name: version.name, date: dateTime(version.at) }),
          },
          ...(isOral || state === "DRAFT"
            ? []
            : [
                { term: words("acceptedMUNICIPALITY"), description: accepted("MUNICIPALITY") },
                { term: words("acceptedASSOCIATION"), description: accepted("ASSOCIATION") },
              ]),
          ...(version.comment === null
            ? []
            : [{ term: words("said"), description: <FreeText>{version.comment}</FreeText> }]),
        ]}
      />
      <VersionText key={number} agreement={agreement} isCompared={state === "NEGOTIATING"} />
      {agreement.sha256 === null ? null : (
        <div>
          <ButtonLink href={`/agreements/${agreement.id}.pdf`} download={agreement.fileName}>
            {words("pdf")}
          </ButtonLink>
        </div>
      )}
      {state === "AGREED" ? <FollowUps agreement={agreement} isPlanner={side === "MUNICIPALITY"} /> : null}
    </Stack>
  );
}

interface VersionTextProps {
  readonly agreement: ShownAgreement;
  /** Whether what changed since the version before is shown first. */
  readonly isCompared: boolean;
}

/** The version that counts, or what was changed in it since an earlier one. */
function VersionText({ agreement: { versions, number }, isCompared }: VersionTextProps) {
  const words = useWords(agreementWords);
  const [since, setSince] = useState(isCompared && number > 1 ? number - 1 : number);
  const current = versions.find((each) => each.number === number);
  const before = versions.find((each) => each.number === since);
  if (!current) return null;
  return (
    <>
      {versions.length > 1 ? (
        <Select
          label={words("shown")}
          hasNone={false}
          value={String(since)}
          onChange={(chosen) => setSince(Number(chosen))}
          options={versions
            .map((each) => ({
              id: String(each.number),
              label: words(each.number === number ? "asIs" : "since", { number: each.number }),
            }))
            .toReversed()}
        />
      ) : null}
      {before && before.number !== number ? (
        <AgreementDifferences before={before} after={current} />
      ) : (
        <LetterText title={current.title} text={current.text} />
      )}
    </>
  );
}

/** ASSOC-9: that the association said no, in its words, and what to do next. */
function DeclineNotice({ agreement: { state, declines }, side }: AgreementViewProps) {
  const words = useWords(agreementWords);
  const { dateTime } = useFormats();
  const last = declines.at(-1);
  if (state !== "DECLINED" || !last) return null;
  const isOwn = side === "ASSOCIATION";
  return (
    <Banner tone="warning" title={words(isOwn ? "declinedOwn" : "declinedTitle")}>
      <Stack gap={2}>
        <p>{last.reason}</p>
        <p>{words("declinedBy", { name: last.name, date: dateTime(last.at), number: last.number })}</p>
        {last.touchesIndependence ? <p>{words("touches")}</p> : null}
        <p>
          {words(isOwn ? "nextOwn" : "nextStaff")}{" "}
          {last.touchesIndependence && !isOwn ? words("nextIndependence") : null}
        </p>
      </Stack>
    </Banner>
  );
}
