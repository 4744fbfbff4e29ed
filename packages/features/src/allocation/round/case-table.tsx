import { Button, Link, Stack } from "@indgang/components";
import { money as amountOf, sum } from "@indgang/domain/kernel";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useMemo, useState } from "react";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { applicationRoute } from "../../applications/routes.ts";
import { allocationLimitWords, allocationWords } from "../allocation-words.ts";
import type { Draft, Sharing } from "./allocation.type.ts";

export interface CaseTableProps {
  readonly cases: Sharing["cases"];
  readonly compared: readonly Draft[];
}

/** So many cases at a time: a large round is not drawn whole. */
const step = 50;

/** POOL-9: each case with what was applied for, recommended and is proposed now, beside what each of the compared tries gives. */
export function CaseTable({ cases, compared }: CaseTableProps) {
  const words = useWords(allocationWords);
  const limits = useWords(allocationLimitWords);
  const { money, number } = useFormats();
  const hrefTo = useHrefTo();
  const [shown, setShown] = useState(step);
  const given = useMemo(
    () => compared.map(({ amounts }) => new Map(amounts.map((each) => [each.applicationId, each]))),
    [compared],
  );
  const total = (amounts: readonly number[]): string => money(sum(amounts.map(amountOf)));
  const heads = [
    words("case"),
    words("score"),
    words("applied"),
    words("recommended"),
    words("proposed"),
    ...compared.map(({ name }) => name),
  ];
  const rows = cases.slice(0, shown).map(({ application, score, focusArea, recommended, proposedAmount }) => [
    <Stack key="case" gap={1}>
      <Link href={hrefTo(applicationRoute, { applicationId: application.id })}>{application.title}</Link>
      <span>
        {[application.association.name, application.caseNumber, focusArea].filter((part) => part !== null).join(" · ")}
      </span>
    </Stack>,
    score === null ? "" : `${number(Math.round(score / 10) / 10)} %`,
    money(application.appliedAmount),
    money(recommended),
    proposedAmount === null ? words("notListed") : money(proposedAmount),
    ...given.map((amounts) => {
      const got = amounts.get(application.id);
      if (!got) return "";
      return got.limit === null ? money(got.amount) : `${money(got.amount)} (${limits(got.limit)})`;
    }),
  ]);
  const foot = [
    <strong key="sum">{words("sum")}</strong>,
    "",
    total(cases.map(({ application }) => application.appliedAmount)),
    total(cases.map(({ recommended }) => recommended)),
    total(cases.map(({ proposedAmount }) => proposedAmount ?? 0)),
    ...compared.map((draft) => money(draft.total)),
  ];
  return (
    <Stack gap={3}>
      <PlainTable caption={words("perCase")} heads={heads} rows={[...rows, foot]} />
      {cases.length > shown ? (
        <div>
          <Button onPress={() => setShown(shown + step)}>{words("more")}</Button>
        </div>
      ) : null}
    </Stack>
  );
}
