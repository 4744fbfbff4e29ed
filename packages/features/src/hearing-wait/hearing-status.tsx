import { Banner, FreeText } from "@indgang/components";
import { isPending } from "@indgang/domain/case-hearing";
import { useFormats, useWords } from "@indgang/shell";
import { partyName } from "../forums/terms/party-name.ts";
import type { CaseHearingPartsFragment } from "./generated/case-hearing.generated.ts";
import { hearingWaitWords } from "./hearing-wait-words.ts";

export interface HearingStatusProps {
  readonly hearing: CaseHearingPartsFragment["hearing"];
}

/** POOL-8: that a case waits for those with a right to be heard, for whom, and until when. Nothing once they were heard. */
export function HearingStatus({ hearing }: HearingStatusProps) {
  const words = useWords(hearingWaitWords);
  const { dateTime } = useFormats();
  if (!hearing || !isPending(hearing)) return null;
  const { state, until } = hearing;
  const pending = hearing.voices.filter((voice) => voice.isPending);
  const namesOf = (isAsked: boolean) =>
    pending.filter(({ answerBy }) => (answerBy !== null) === isAsked).map(partyName);
  const toAsk = namesOf(false);
  const awaited = namesOf(true);
  return (
    <Banner
      tone="warning"
      title={state === "NOT_SENT" || until === null ? words("notSent") : words("waiting", { until: dateTime(until) })}
    >
      {toAsk.length === 0 ? null : <FreeText>{words("toAsk", { names: toAsk.join(", ") })}</FreeText>}{" "}
      {awaited.length === 0 ? null : <FreeText>{words("awaited", { names: awaited.join(", ") })}</FreeText>}{" "}
      {words("consequence")}
    </Banner>
  );
}
