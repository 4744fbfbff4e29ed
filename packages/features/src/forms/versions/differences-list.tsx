import { formDifferences, type FormContent } from "@indgang/domain/form";
import { useLanguage, useWords } from "@indgang/shell";
import { questionPartWords } from "../builder/builder-words.ts";
import { labelIn } from "../fill/in-language.ts";
import { versionsWords } from "./versions-words.ts";

type Part = keyof typeof questionPartWords.messages;

export interface DifferencesListProps {
  readonly title: string;
  readonly earlier: Pick<FormContent, "sections">;
  readonly later: Pick<FormContent, "sections">;
}

/** How two versions differ, in words. */
export function DifferencesList({ title, earlier, later }: DifferencesListProps) {
  const words = useWords(versionsWords);
  const parts = useWords(questionPartWords);
  const { language } = useLanguage();
  const differences = formDifferences(earlier, later);
  if (differences.length === 0) return <p>{words("same")}</p>;
  return (
    <div>
      <p>{title}</p>
      <ul>
        {differences.map(({ kind, question, before, parts: changed }) => (
          <li key={`${kind} ${question.key}`}>
            {words(kind, {
              label: labelIn(language, question) || (before ? labelIn(language, before) : ""),
              parts: changed
                .filter((part): part is typeof part & Part => part in questionPartWords.messages)
                .map((part) => parts(part))
                .join(", "),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
