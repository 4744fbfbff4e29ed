import { targetGroups } from "../../associations/index.ts";
import {
  each,
  existingDate,
  listBounds,
  noDuplicates,
  notNegativeMoney,
  oneOf,
  optionalText,
  positiveMoney,
  problem,
  requiredText,
  type Problems,
} from "../../kernel/index.ts";
import { applicationBounds } from "../application/application-content.ts";
import { budgetKinds, otherFundingStates } from "../application/application.values.ts";
import type { AnsweredFile, AnswerValue, GoalAnswer, PeriodAnswer, PlaceAnswer } from "./answer.type.ts";
import type { BudgetItem, OtherFunding } from "../application/application.type.ts";
import { valuesToCompare } from "./check-condition.ts";
import type { FormQuestion } from "./form.type.ts";
import { formBounds } from "./form.values.ts";

/** What is known beside the answer itself. */
export interface AnswerSetting {
  /** Lower bounds count only when the application is handed in. */
  readonly isSubmitted: boolean;
  /** Null: files are not known here, and are not looked at. */
  readonly files: readonly AnsweredFile[] | null;
}

/** POOL-6: what is wrong with an answer of the right shape. Paths begin with `path`. */
export function answerProblems(
  question: FormQuestion,
  answer: NonNullable<AnswerValue>,
  path: string,
  setting: AnswerSetting,
): Problems {
  const { type, min, max } = question;
  const least = setting.isSubmitted ? (min ?? 0) : 0;
  const entries = (list: readonly unknown[], most: number): Problems =>
    listBounds(path, list, { min: least, max: max ?? most });
  switch (type) {
    case "SHORT_TEXT":
      return textProblems(path, answer as string, least, max ?? formBounds.shortText);
    case "LONG_TEXT":
      return textProblems(path, answer as string, least, max ?? formBounds.longText);
    case "NUMBER":
      return numberProblems(question, answer as number, path, setting);
    case "MONEY":
      return moneyProblems(question, answer as number, path, setting);
    case "CHOICE":
      return oneOf(path, answer as string, valuesToCompare(question));
    case "CHOICES":
      return chosenProblems(path, answer as readonly string[], valuesToCompare(question), entries);
    case "DATE":
      return dateProblems(question, answer as string, path);
    case "PERIOD":
      return periodProblems(question, answer as PeriodAnswer, path, setting);
    case "PLACE":
      return placeProblems(path, answer as PlaceAnswer, setting);
    case "FILE":
      return [
        ...entries(answer as readonly string[], formBounds.files),
        ...noDuplicates(path, answer as readonly string[]),
        ...fileProblems(question, answer as readonly string[], path, setting.files),
      ];
    case "BUDGET_TABLE":
      return [
        ...entries(answer as readonly BudgetItem[], applicationBounds.budget),
        ...(setting.isSubmitted ? each(path, answer as readonly BudgetItem[], budgetProblems) : []),
      ];
    case "GOALS":
      return [
        ...entries(answer as readonly GoalAnswer[], applicationBounds.goals),
        ...(setting.isSubmitted ? each(path, answer as readonly GoalAnswer[], goalProblems) : []),
      ];
    case "OTHER_FUNDING":
      return [
        ...entries(answer as readonly OtherFunding[], applicationBounds.otherFunding),
        ...(setting.isSubmitted ? each(path, answer as readonly OtherFunding[], fundingProblems) : []),
      ];
    case "TARGET_GROUPS":
      return chosenProblems(path, answer as readonly string[], targetGroups, () => []);
    default:
      return [];
  }
}

function textProblems(path: string, text: string, min: number, max: number): Problems {
  return min > 0 ? requiredText(path, text, { min, max }) : optionalText(path, text, { max });
}

function numberProblems({ field, min, max }: FormQuestion, value: number, path: string, setting: AnswerSetting) {
  const isCount = field !== null;
  if (isCount && !Number.isInteger(value)) return problem(path, "NOT_WHOLE_NUMBER");
  const least = min ?? (isCount ? 0 : -formBounds.number);
  if (value < least && (setting.isSubmitted || min === null)) return problem(path, "TOO_SMALL", least);
  const most = max ?? (isCount ? applicationBounds.people : formBounds.number);
  return value > most ? problem(path, "TOO_LARGE", most) : [];
}

function moneyProblems({ min, max }: FormQuestion, ore: number, path: string, setting: AnswerSetting): Problems {
  const own = notNegativeMoney(path, ore);
  if (own.length > 0) return own;
  if (setting.isSubmitted && min !== null && ore < min) return problem(path, "TOO_SMALL", min);
  return max !== null && ore > max ? problem(path, "TOO_LARGE", max) : [];
}

function chosenProblems(
  path: string,
  chosen: readonly string[],
  known: readonly string[],
  entries: (list: readonly string[], most: number) => Problems,
): Problems {
  return [
    ...entries(chosen, known.length),
    ...chosen.flatMap((one) => oneOf(path, one, known)).slice(0, 1),
    ...noDuplicates(path, chosen),
  ];
}

function dateProblems({ earliest, latest }: FormQuestion, date: string, path: string): Problems {
  const own = existingDate(path, date);
  if (own.length > 0) return own;
  if (earliest !== null && date < earliest) return problem(path, "TOO_EARLY", earliest);
  return latest !== null && date > latest ? problem(path, "TOO_LATE", latest) : [];
}

function periodProblems(question: FormQuestion, { from, to }: PeriodAnswer, path: string, setting: AnswerSetting) {
  const end = (place: string, date: string): Problems =>
    date === "" ? (setting.isSubmitted ? problem(place, "REQUIRED") : []) : dateProblems(question, date, place);
  const found = [...end(`${path}.from`, from), ...end(`${path}.to`, to)];
  if (found.length > 0 || from === "" || to === "") return found;
  return to < from ? problem(`${path}.to`, "NOT_AFTER_START") : [];
}

function placeProblems(path: string, { street, postalCode, city }: PlaceAnswer, { isSubmitted }: AnswerSetting) {
  const isFilled = isSubmitted && [street, postalCode, city].some((part) => part.trim() !== "");
  const text = (place: string, value: string): Problems =>
    isFilled
      ? requiredText(place, value, { max: formBounds.shortText })
      : optionalText(place, value, { max: formBounds.shortText });
  const code = postalCode.trim();
  return [
    ...optionalText(`${path}.street`, street, { max: formBounds.shortText }),
    ...(code !== "" && !/^\d{4}$/u.test(code)
      ? problem(`${path}.postalCode`, "NOT_A_POSTAL_CODE")
      : text(`${path}.postalCode`, postalCode)),
    ...text(`${path}.city`, city),
  ];
}

function fileProblems(
  { fileFormats, maxMegabytes }: FormQuestion,
  ids: readonly string[],
  path: string,
  files: readonly AnsweredFile[] | null,
): Problems {
  if (files === null) return [];
  return each(path, ids, (place, id) => {
    const file = files.find((one) => one.id === id);
    if (file === undefined) return problem(place, "UNKNOWN_VALUE");
    if (fileFormats.length > 0 && !fileFormats.some((format) => format === file.format))
      return problem(place, "OF_ANOTHER_TYPE", fileFormats.join(", "));
    const most = (maxMegabytes ?? formBounds.megabytes) * 1_000_000;
    return file.bytes > most ? problem(place, "TOO_LARGE", `${most / 1_000_000} MB`) : [];
  });
}

function budgetProblems(path: string, { kind, amount, note }: BudgetItem): Problems {
  return [
    ...oneOf(`${path}.kind`, kind, budgetKinds),
    ...positiveMoney(`${path}.amount`, amount),
    ...optionalText(`${path}.note`, note, { max: applicationBounds.note }),
  ];
}

function goalProblems(path: string, { text, measure }: GoalAnswer): Problems {
  return [
    ...requiredText(`${path}.text`, text, { max: applicationBounds.goal }),
    ...requiredText(`${path}.measure`, measure, { max: applicationBounds.goal }),
  ];
}

function fundingProblems(path: string, { funder, amount, state }: OtherFunding): Problems {
  return [
    ...requiredText(`${path}.funder`, funder, { max: applicationBounds.funder }),
    ...positiveMoney(`${path}.amount`, amount),
    ...oneOf(`${path}.state`, state, otherFundingStates),
  ];
}
