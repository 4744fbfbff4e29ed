import { Link, Pagination, Stack } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { applicationRoute } from "../../applications/routes.ts";
import { firstRow, nextPlace, type PagePlace } from "../../search/paging.ts";
import { allocationLimitWords, allocationWords } from "../allocation-words.ts";
import { allocationRoute } from "../routes.ts";
import type { Draft, Sharing } from "./allocation.type.ts";

export interface CaseTableProps {
  readonly roundId: string;
  readonly sharing: Sharing;
  readonly compared: readonly Draft[];
  readonly place: PagePlace;
}

/** POOL-9: a page of the cases, each with what was applied for, recommended and is proposed now, beside what each of the compared tries gives; sums are of all. */
export function CaseTable({ roundId, sharing, compared, place }: CaseTableProps) {
  const words = useWords(allocationWords);
  const limits = useWords(allocationLimitWords);
  const { money, number } = useFormats();
  const hrefTo = useHrefTo();
  const { nodes, pageInfo, totalCount } = sharing.cases;
  const next = nextPlace(place, pageInfo);
  const heads = [
    words("case"),
    words("score"),
    words("applied"),
    words("recommended"),
    words("proposed"),
    ...compared.map(({ name }) => name),
  ];
  const rows = nodes.map(({ application, score, focusArea, recommended, proposedAmount, amounts }) => [
    <Stack key="case" gap={1}>
      <Link href={hrefTo(applicationRoute, { applicationId: application.id })}>{application.title}</Link>
      <span>
        {[application.association.name, application.caseNumber, focusArea].filter((part) => part !== null).join(" · ")}
      </span>
    </Stack>,
    score === null ? "" : `${number(Math.round(score / 10) / 10)}\u00a0%`,
    money(application.appliedAmount),
    recommended === null ? "" : money(recommended),
    proposedAmount === null ? words("notListed") : money(proposedAmount),
    ...compared.map(({ id }) => {
      const got = amounts.find(({ allocationDraftId }) => allocationDraftId === id);
      if (!got) return "";
      return got.limit === null ? money(got.amount) : `${money(got.amount)} (${limits(got.limit)})`;
    }),
  ]);
  const foot = [
    <strong key="sum">{words("sum")}</strong>,
    "",
    money(sharing.applied),
    money(sharing.recommended),
    money(sharing.proposed),
    ...compared.map(({ total }) => money(total)),
  ];
  return (
    <Stack gap={3}>
      <PlainTable
        caption={words("perCase")}
        amounts={heads.map((_, column) => column).slice(1)}
        heads={heads}
        rows={[...rows, foot]}
      />
      <Pagination
        from={nodes.length === 0 ? 0 : firstRow(place)}
        to={nodes.length === 0 ? 0 : firstRow(place) + nodes.length - 1}
        total={totalCount}
        previous={place.after === undefined ? null : { href: hrefTo(allocationRoute, { roundId }, {}) }}
        next={next && { href: hrefTo(allocationRoute, { roundId }, next) }}
      />
    </Stack>
  );
}
