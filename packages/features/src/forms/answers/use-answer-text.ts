import { useFormats, useLanguage, useWords } from "@indgang/shell";
import { fillWords } from "../fill/fill-words.ts";
import type { AnswerPartsFragment } from "../fill/generated/answer-parts.generated.ts";
import { labelIn } from "../fill/in-language.ts";
import { answersWords } from "./answers-words.ts";

/** What an answer is told by. */
export type ToldAnswer = Pick<
  AnswerPartsFragment,
  "text" | "number" | "amount" | "yes" | "chosen" | "date" | "until" | "place" | "fileIds"
> & { readonly question: Pick<AnswerPartsFragment["question"], "options"> };

/** An answer as a person reads it; files by their names, where those are at hand. */
export function useAnswerText(
  files: readonly { readonly id: string; readonly name: string }[] = [],
): (answer: ToldAnswer) => string {
  const words = useWords(fillWords);
  const own = useWords(answersWords);
  const formats = useFormats();
  const { language } = useLanguage();
  return ({ question, text, number, amount, yes, chosen, date, until, place, fileIds }) => {
    if (amount !== null) return formats.money(amount);
    if (number !== null) return formats.number(number);
    if (yes !== null) return words(yes ? "yes" : "no");
    if (chosen !== null) {
      const labels = question.options.filter(({ key }) => chosen.includes(key)).map((one) => labelIn(language, one));
      return labels.join(", ");
    }
    if (date !== null && until !== null) return `${formats.date(date)} – ${formats.date(until)}`;
    if (date !== null) return formats.date(date);
    if (place !== null)
      return [place.street, `${place.postalCode} ${place.city}`].filter((part) => part.trim()).join(", ");
    if (fileIds !== null) {
      const names = files.filter(({ id }) => fileIds.includes(id)).map(({ name }) => name);
      return names.length > 0 ? names.join("\n") : own("files", { count: fileIds.length });
    }
    return text ?? words("notAnswered");
  };
}
