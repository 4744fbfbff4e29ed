import {
  each,
  largestAmount,
  listBounds,
  noDuplicates,
  optionalText,
  problem,
  requiredText,
  type Problems,
} from "../../kernel/index.ts";
import { applicationBounds } from "../application/application-content.ts";
import type { PlacedQuestion } from "./form-questions.ts";
import type { FormQuestion } from "./form.type.ts";
import {
  boundTypes,
  demandedFields,
  formBounds,
  typeOfField,
  type FormKind,
  type QuestionType,
} from "./form.values.ts";

/** Where the limits of a type end; types without have none. */
const widest: Partial<Record<QuestionType, { readonly min: number; readonly max: number; readonly isWhole: boolean }>> =
  {
    SHORT_TEXT: { min: 0, max: formBounds.shortText, isWhole: true },
    LONG_TEXT: { min: 0, max: formBounds.longText, isWhole: true },
    NUMBER: { min: -formBounds.number, max: formBounds.number, isWhole: false },
    MONEY: { min: 0, max: largestAmount, isWhole: true },
    CHOICES: { min: 0, max: formBounds.options, isWhole: true },
    FILE: { min: 0, max: formBounds.files, isWhole: true },
    BUDGET_TABLE: { min: 1, max: applicationBounds.budget, isWhole: true },
    GOALS: { min: 1, max: applicationBounds.goals, isWhole: true },
  };

/** POOL-6, POOL-7: what is wrong with one question by itself. */
export function questionProblems(kind: FormKind, { question, path }: PlacedQuestion): Problems {
  const { label, labelEn, help, helpEn, isTakenOver } = question;
  return [
    ...requiredText(`${path}.label`, label, { max: formBounds.label }),
    ...optionalText(`${path}.labelEn`, labelEn, { max: formBounds.label }),
    ...optionalText(`${path}.help`, help, { max: formBounds.help }),
    ...optionalText(`${path}.helpEn`, helpEn, { max: formBounds.help }),
    ...(isTakenOver && kind === "FULL" ? problem(`${path}.isTakenOver`, "OF_ANOTHER_TYPE") : []),
    ...boundProblems(path, question),
    ...limitProblems(path, question),
    ...dateProblems(path, question),
    ...optionProblems(path, question),
    ...fileProblems(path, question),
  ];
}

function boundProblems(path: string, { field, type, isRequired, condition }: FormQuestion): Problems {
  if (field === null) return boundTypes.includes(type) ? problem(`${path}.field`, "REQUIRED") : [];
  if (typeOfField[field] !== type) return problem(`${path}.type`, "OF_ANOTHER_TYPE");
  if (!demandedFields.some((one) => one === field)) return [];
  return [
    ...(condition === null ? [] : problem(`${path}.condition`, "MUST_ALWAYS_BE_ASKED")),
    // Nobody has to have asked others; that they are asked is enough.
    ...(isRequired || field === "otherFunding" ? [] : problem(`${path}.isRequired`, "MUST_ALWAYS_BE_ASKED")),
  ];
}

function limitProblems(path: string, { type, field, min, max }: FormQuestion): Problems {
  const bounds = boundsOf(type, field);
  if (bounds === undefined)
    return min === null && max === null ? [] : problem(`${path}.${min === null ? "max" : "min"}`, "OF_ANOTHER_TYPE");
  const limit = (place: string, value: number | null): Problems => {
    if (value === null) return [];
    if (bounds.isWhole && !Number.isInteger(value)) return problem(place, "NOT_WHOLE_NUMBER");
    if (value < bounds.min) return problem(place, "TOO_SMALL", bounds.min);
    return value > bounds.max ? problem(place, "TOO_LARGE", bounds.max) : [];
  };
  const isCrossed = min !== null && max !== null && min > max;
  return [
    ...limit(`${path}.min`, min),
    ...limit(`${path}.max`, max),
    ...(isCrossed ? problem(`${path}.max`, "TOO_SMALL", min) : []),
  ];
}

function boundsOf(type: QuestionType, field: FormQuestion["field"]) {
  if (field === "title") return { min: 0, max: applicationBounds.title, isWhole: true };
  if (field === "participants" || field === "volunteers")
    return { min: 0, max: applicationBounds.people, isWhole: true };
  return widest[type];
}

function dateProblems(path: string, { type, earliest, latest }: FormQuestion): Problems {
  const isOfDates = type === "DATE" || type === "PERIOD";
  if (!isOfDates && (earliest !== null || latest !== null)) return problem(`${path}.earliest`, "OF_ANOTHER_TYPE");
  return earliest !== null && latest !== null && earliest > latest ? problem(`${path}.latest`, "NOT_AFTER_START") : [];
}

function optionProblems(path: string, { type, options, min, max }: FormQuestion): Problems {
  const place = `${path}.options`;
  if (type !== "CHOICE" && type !== "CHOICES") return options.length === 0 ? [] : problem(place, "OF_ANOTHER_TYPE");
  const most = Math.max(min ?? 0, type === "CHOICES" ? (max ?? 0) : 0);
  return [
    ...listBounds(place, options, { min: Math.max(2, most), max: formBounds.options }),
    ...each(place, options, (one, { label, labelEn, key }) => [
      ...requiredText(`${one}.label`, label, { max: formBounds.label }),
      ...optionalText(`${one}.labelEn`, labelEn, { max: formBounds.label }),
      ...(key.trim() === "" ? problem(`${one}.key`, "REQUIRED") : []),
    ]),
    ...noDuplicates(
      place,
      options.map(({ key }) => key),
    ),
  ];
}

function fileProblems(path: string, { type, attachmentKind, fileFormats, maxMegabytes }: FormQuestion): Problems {
  if (type === "FILE") {
    const size = maxMegabytes ?? 1;
    return [
      ...(attachmentKind === null ? problem(`${path}.attachmentKind`, "REQUIRED") : []),
      ...(size < 1 ? problem(`${path}.maxMegabytes`, "TOO_SMALL", 1) : []),
      ...(size > formBounds.megabytes ? problem(`${path}.maxMegabytes`, "TOO_LARGE", formBounds.megabytes) : []),
      ...noDuplicates(`${path}.fileFormats`, fileFormats),
    ];
  }
  const isEmpty = attachmentKind === null && fileFormats.length === 0 && maxMegabytes === null;
  return isEmpty ? [] : problem(`${path}.attachmentKind`, "OF_ANOTHER_TYPE");
}
