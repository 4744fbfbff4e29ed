import { Card, DefinitionList } from "@indgang/components";
import { personFields, type PersonField } from "@indgang/domain/referrals";
import { useFormats, useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { namesOf } from "../../vocabulary/names-of.ts";
import { basisKindWords, personFieldWords } from "../terms/referral-terms.ts";
import { urgencyWords } from "../terms/referral-work-terms.ts";
import { usePartyNames, type PartyName } from "../terms/use-party-names.ts";
import type { ReferralPartsFragment } from "./generated/referral-parts.generated.ts";
import { referralWords } from "./referral-words.ts";

function Party({ party }: { readonly party: PartyName }) {
  return (
    <span className={css["lines"]}>
      {party.name}
      {party.of === null ? null : <span className={css["subtle"]}>{party.of}</span>}
    </span>
  );
}

/** What is asked for, between whom, and on which basis (REF-5). */
export function FactsCard({ referral }: { readonly referral: ReferralPartsFragment }) {
  const words = useWords(referralWords);
  const kinds = useWords(basisKindWords);
  const fieldNames = useWords(personFieldWords);
  const urgencies = useWords(urgencyWords);
  const { date, dateTime } = useFormats();
  const parties = usePartyNames();
  const { basis, fields, sentAt, endedAt, urgency } = referral;
  const receiver = parties.receiver(referral);
  const named = (list: readonly PersonField[]): string => namesOf(personFields, list, fieldNames);
  const optional: readonly (readonly [term: string, text: string | null | undefined])[] = [
    [words("basis"), basis && kinds(basis.kind)],
    [words("provision"), basis?.provision],
    [words("purpose"), basis?.purpose],
    [words("covers"), basis && named(basis.fields)],
    [words("given"), basis?.givenAt && date(basis.givenAt)],
    [words("withdrawn"), basis?.withdrawnAt && dateTime(basis.withdrawnAt)],
    [words("told"), fields.length > 0 ? named(fields) : words("toldNothing")],
    [words("sent"), sentAt && dateTime(sentAt)],
    [words("endedAt"), endedAt && dateTime(endedAt)],
  ];
  return (
    <Card title={words("facts")}>
      <DefinitionList
        items={[
          { term: words("from"), description: <Party party={parties.sender(referral)} /> },
          ...(receiver ? [{ term: words("to"), description: <Party party={receiver} /> }] : []),
          { term: words("urgency"), description: urgencies(urgency) },
          ...optional.flatMap(([term, description]) => (description ? [{ term, description }] : [])),
        ]}
      />
    </Card>
  );
}
