import { DefinitionList, FreeText } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { budgetKindWords } from "../vocabulary/application-terms.ts";
import { PlainTable } from "../applications/case/plain-table.tsx";
import { changeWords } from "./change-words.ts";
import type { WishPartsFragment } from "./generated/grant-years.generated.ts";

/** POOL-11: what is wished for and why, in words and figures, and what was answered. */
export function WishFacts({ wish: asked }: { readonly wish: WishPartsFragment }) {
  const words = useWords(changeWords);
  const kinds = useWords(budgetKindWords);
  const { date, dateTime, money } = useFormats();
  const { wish, reason, amount, endsOn, budget, askedAt, answer, answeredAt } = asked;
  return (
    <>
      <DefinitionList
        items={[
          { term: words("wish"), description: <FreeText>{wish}</FreeText> },
          ...(amount === null ? [] : [{ term: words("amount"), description: money(amount) }]),
          ...(endsOn === null ? [] : [{ term: words("endsOn"), description: date(endsOn) }]),
          { term: words("reason"), description: <FreeText>{reason}</FreeText> },
          { term: words("askedOn"), description: dateTime(askedAt) },
          ...(answeredAt === null
            ? []
            : [
                {
                  term: words("answer"),
                  description: answer ? (
                    <FreeText>{answer}</FreeText>
                  ) : (
                    words("answeredOn", { date: date(answeredAt.slice(0, 10)) })
                  ),
                },
              ]),
        ]}
      />
      {budget.length === 0 ? null : (
        <PlainTable
          caption={words("budget")}
          heads={[words("budgetKind"), words("budgetAmount")]}
          rows={budget.map((line) => [
            line.note ? `${kinds(line.kind)}: ${line.note}` : kinds(line.kind),
            money(line.amount),
          ])}
        />
      )}
    </>
  );
}
