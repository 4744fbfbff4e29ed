import { Card, DefinitionList, FreeText, Stack } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { AnswersCards } from "../../forms/answers/answers-cards.tsx";
import { budgetKindWords, otherFundingStateWords } from "../../vocabulary/application-terms.ts";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import { OwnFileList } from "../files/own-file-list.tsx";
import { ownFilesWords } from "../files/own-files-words.ts";
import type { OwnApplicationQuery } from "./generated/own-application.generated.ts";
import { ownWords } from "./own-words.ts";

/** What was handed in, as it stands at the municipality. */
export function OwnContent({ own }: { readonly own: NonNullable<OwnApplicationQuery["ownApplication"]> }) {
  const words = useWords(ownWords);
  const kinds = useWords(budgetKindWords);
  const states = useWords(otherFundingStateWords);
  const groups = useWords(targetGroupWords);
  const { money, number } = useFormats();
  const files = useWords(ownFilesWords);
  const handedIn = own.files.filter(({ isHandedIn }) => isHandedIn);
  const count = (of: number | null | undefined): string => (of == null ? words("unknown") : number(of));
  return (
    <>
      <Card title={words("purpose")}>
        <Stack>
          <p>
            <FreeText>{own.purpose}</FreeText>
          </p>
          <DefinitionList
            items={[
              { term: words("targetGroups"), description: own.targetGroups.map((group) => groups(group)).join(", ") },
              {
                term: words("people"),
                description: words("peopleText", {
                  participants: count(own.participants),
                  volunteers: count(own.volunteers),
                }),
              },
            ]}
          />
        </Stack>
      </Card>
      <Card title={words("budget")}>
        <PlainTable
          caption={words("budget")}
          heads={[words("kind"), words("note"), words("amount")]}
          rows={own.budget.map(({ kind, note, amount }) => [
            kinds(kind),
            <FreeText key="note">{note ?? ""}</FreeText>,
            money(amount),
          ])}
        />
      </Card>
      {own.otherFunding.length > 0 ? (
        <Card title={words("otherFunding")}>
          <PlainTable
            caption={words("otherFunding")}
            heads={[words("funder"), words("fundingState"), words("amount")]}
            rows={own.otherFunding.map(({ funder, state, amount }) => [
              <FreeText key="funder">{funder}</FreeText>,
              states(state),
              money(amount),
            ])}
          />
        </Card>
      ) : null}
      <Card title={words("goals")}>
        <PlainTable
          amounts={[]}
          caption={words("goals")}
          heads={[words("goal"), words("measure")]}
          rows={own.goals.map(({ text, measure }) => [
            <FreeText key="text">{text}</FreeText>,
            <FreeText key="measure">{measure}</FreeText>,
          ])}
        />
      </Card>
      <AnswersCards answers={own.answers} documents={own.files} />
      <Card title={files("title")}>
        {handedIn.length === 0 ? <p>{files("none")}</p> : <OwnFileList label={files("handedIn")} files={handedIn} />}
      </Card>
    </>
  );
}
