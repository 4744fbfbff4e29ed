import { DefinitionList, FreeText, Link } from "@indgang/components";
import { targetGroups } from "@indgang/domain/associations";
import { changeKinds } from "@indgang/domain/change-requests";
import { useFormats, useWords } from "@indgang/shell";
import { changeKindWords } from "../../running/change-words.ts";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import { namesOf } from "../../vocabulary/names-of.ts";
import type { TermsPartsFragment } from "./generated/pool-parts.generated.ts";
import { termsFactWords } from "./pool-words.ts";

/** POOL-17: everything that terms say. */
export function TermsFacts({ terms }: { readonly terms: TermsPartsFragment }) {
  const words = useWords(termsFactWords);
  const groups = useWords(targetGroupWords);
  const changes = useWords(changeKindWords);
  const { money, number } = useFormats();
  const threshold = (amount: number | null, isInclusive: boolean): string =>
    amount === null ? words("never") : words(isInclusive ? "atLeast" : "above", { amount: money(amount) });
  const { legalBasis, legalBasisUrl, requiredHearings } = terms;
  const heard = requiredHearings.flatMap(({ body }) => (body ? [body.name] : []));
  return (
    <DefinitionList
      layout="stacked"
      items={[
        {
          term: words("legalBasis"),
          description: legalBasisUrl === null ? legalBasis : <Link href={legalBasisUrl}>{legalBasis}</Link>,
        },
        {
          term: words("targetGroups"),
          description: namesOf(targetGroups, terms.targetGroups, groups) || words("everybody"),
        },
        {
          term: words("reserve"),
          description: words("percent", { share: number(terms.reserveShareBasisPoints / 100) }),
        },
        { term: words("auditor"), description: threshold(terms.auditorThreshold, terms.auditorThresholdInclusive) },
        {
          term: words("agreement"),
          description: threshold(terms.agreementThreshold, terms.agreementThresholdInclusive),
        },
        {
          term: words("wealth"),
          description: words("pointedOut", { share: number(terms.screeningWealthBasisPoints / 100) }),
        },
        {
          term: words("wages"),
          description: words("pointedOut", { share: number(terms.screeningWagesBasisPoints / 100) }),
        },
        {
          term: words("heard"),
          description: <FreeText>{heard.join(", ") || words("nobody")}</FreeText>,
        },
        { term: words("formalCheck"), description: words("workingDays", { days: terms.formalCheckWorkingDays }) },
        { term: words("assessment"), description: words("workingDays", { days: terms.assessmentWorkingDays }) },
        { term: words("accounts"), description: words("months", { months: terms.accountsDueMonths }) },
        { term: words("outcome"), description: words("months", { months: terms.outcomeDueMonths }) },
        { term: words("retention"), description: words("years", { years: terms.retentionYears }) },
        { term: words("renewal"), description: words("renewalFrom", { months: terms.renewalMonths }) },
        {
          term: words("repayment"),
          description:
            terms.repayment === null ? (
              words("toldOtherwise")
            ) : (
              <span lang="da">
                <FreeText>{terms.repayment}</FreeText>
              </span>
            ),
        },
        {
          term: words("committeeChanges"),
          description: namesOf(changeKinds, terms.committeeChanges, changes) || words("noChanges"),
        },
      ]}
    />
  );
}
