import { Card, Link, RadioGroup, Stack, TextArea } from "@indgang/components";
import { doubleFundingVerdicts } from "@indgang/domain/pools";
import { useFormats, useHrefTo, useLanguage, useWords } from "@indgang/shell";
import type { Fields } from "../../drafts/merge-versions.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { PlainTable } from "../case/plain-table.tsx";
import { applicationRoute } from "../routes.ts";
import type { AssessmentPageQuery } from "./generated/assessment-page.generated.ts";
import { sameAssociationWords, screeningWords, verdictWords } from "./screening-words.ts";

type OtherMoney = NonNullable<NonNullable<AssessmentPageQuery["application"]>["otherMoney"]>[number];

export interface OtherMoneyCardProps {
  readonly otherMoney: readonly OtherMoney[];
  readonly fields: Fields;
  readonly field: (name: string) => { readonly id: string; readonly errorMessage: string | undefined };
  readonly onChange: (change: Fields) => void;
}

/** POOL-13: money for what may be the same, and what whoever assesses thinks of it. */
export function OtherMoneyCard({ otherMoney, fields, field, onChange }: OtherMoneyCardProps) {
  const words = useWords(screeningWords);
  const sames = useWords(sameAssociationWords);
  const verdicts = useWords(verdictWords);
  const { money } = useFormats();
  const { language } = useLanguage();
  const hrefTo = useHrefTo();
  const verdict = fields["doubleFunding.verdict"];
  if (otherMoney.length === 0)
    return (
      <Card title={words("otherMoney")}>
        <p>{words("otherMoneyNone")}</p>
      </Card>
    );
  const whatOf = ({ kind, title, sourceId, administration }: OtherMoney) =>
    kind === "GRANT" ? (
      words("given", { title, administration: language === "da" ? administration.name : administration.nameEn })
    ) : (
      <Link href={hrefTo(applicationRoute, { applicationId: sourceId })}>{words("applied", { title })}</Link>
    );
  const whyOf = ({ sameAs, isSameYear, isSamePurpose }: OtherMoney): string =>
    [sames(sameAs), isSameYear ? words("sameYear") : null, isSamePurpose ? words("samePurpose") : null]
      .filter(Boolean)
      .join(", ");
  return (
    <Card title={words("otherMoney")}>
      <Stack>
        <p>{words("otherMoneyLead")}</p>
        <PlainTable
          caption={words("otherMoney")}
          heads={[words("year"), words("who"), words("what"), words("why2"), words("amount")]}
          rows={otherMoney.map((other) => [
            String(other.year),
            other.association.name,
            whatOf(other),
            whyOf(other),
            money(other.amount),
          ])}
        />
        <RadioGroup
          {...field("doubleFunding.verdict")}
          label={words("verdict")}
          isRequired
          options={toOptions(doubleFundingVerdicts, verdicts)}
          value={typeof verdict === "string" ? verdict : null}
          onChange={(value) => onChange({ "doubleFunding.verdict": value })}
        />
        <TextArea
          {...field("doubleFunding.note")}
          label={words("verdictNote")}
          isRequired
          rows={3}
          maxCharacters={2000}
          value={String(fields["doubleFunding.note"] ?? "")}
          onChange={(value) => onChange({ "doubleFunding.note": value })}
        />
      </Stack>
    </Card>
  );
}
