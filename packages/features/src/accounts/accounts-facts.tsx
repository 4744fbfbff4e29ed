import { DefinitionList, FreeText } from "@indgang/components";
import type { AccountsContent } from "@indgang/domain/accounts";
import { useFormats, useWords } from "@indgang/shell";
import { accountsWords, auditorKindWords } from "./accounts-words.ts";

export interface AccountsFactsProps {
  readonly content: Omit<AccountsContent, "used" | "otherIncome" | "unused"> & {
    readonly used: number;
    readonly otherIncome: number;
    readonly unused: number;
  };
}

/** What accounts state, as they came. */
export function AccountsFacts({ content }: AccountsFactsProps) {
  const words = useWords(accountsWords);
  const kinds = useWords(auditorKindWords);
  const { money } = useFormats();
  const { auditorName, auditorKind, auditorNumber, note } = content;
  const auditor = [`${auditorName} (${kinds(auditorKind)})`, auditorNumber].filter(Boolean).join(", ");
  return (
    <DefinitionList
      items={[
        { term: words("used"), description: money(content.used), isNumeric: true },
        { term: words("otherIncome"), description: money(content.otherIncome), isNumeric: true },
        { term: words("unused"), description: money(content.unused), isNumeric: true },
        { term: words("auditorKind"), description: <FreeText>{auditor}</FreeText> },
        { term: words("endorsed"), description: words(content.isEndorsed ? "yes" : "no") },
        ...(note == null ? [] : [{ term: words("note"), description: <FreeText>{note}</FreeText> }]),
      ]}
    />
  );
}
