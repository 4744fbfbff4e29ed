import { Card } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { budgetKindWords, otherFundingStateWords } from "../../vocabulary/application-terms.ts";
import { caseWords } from "./case-words.ts";
import type { WrittenContent } from "./case.type.ts";
import { PlainTable } from "./plain-table.tsx";

/** POOL-6: what the money is for, by kind. */
export function BudgetCard({ application }: { readonly application: WrittenContent }) {
  const words = useWords(caseWords);
  const kinds = useWords(budgetKindWords);
  const { money } = useFormats();
  return (
    <Card title={words("budget")}>
      <PlainTable
        caption={words("budget")}
        heads={[words("kind"), words("note"), words("amount")]}
        rows={application.budget.map(({ kind, note, amount }) => [kinds(kind), note ?? "", money(amount)])}
        foot={[words("total"), "", money(application.appliedAmount)]}
      />
    </Card>
  );
}

/** POOL-6: what is sought and received elsewhere, as the association says. */
export function OtherFundingCard({ otherFunding }: Pick<WrittenContent, "otherFunding">) {
  const words = useWords(caseWords);
  const states = useWords(otherFundingStateWords);
  const { money } = useFormats();
  return (
    <Card title={words("otherFunding")}>
      {otherFunding.length === 0 ? (
        <p>{words("noOtherFunding")}</p>
      ) : (
        <PlainTable
          caption={words("otherFunding")}
          heads={[words("funder"), words("state"), words("amount")]}
          rows={otherFunding.map(({ funder, state, amount }) => [funder, states(state), money(amount)])}
        />
      )}
    </Card>
  );
}
