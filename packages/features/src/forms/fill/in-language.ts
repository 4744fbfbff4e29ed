import type { FormQuestion, FormSection, QuestionOption } from "@indgang/domain/form";
import type { Language } from "@indgang/shell";

// A form may be written in Danish alone: then Danish is what there is to read.

export function labelIn(language: Language, { label, labelEn }: Pick<QuestionOption, "label" | "labelEn">): string {
  return language === "en" && labelEn ? labelEn : label;
}

export function helpIn(language: Language, { help, helpEn }: Pick<FormQuestion, "help" | "helpEn">): string | null {
  return (language === "en" && helpEn ? helpEn : help) || null;
}

export function titleIn(language: Language, { title, titleEn }: Pick<FormSection, "title" | "titleEn">): string {
  return language === "en" && titleEn ? titleEn : title;
}

export function introIn(language: Language, { intro, introEn }: Pick<FormSection, "intro" | "introEn">): string | null {
  return (language === "en" && introEn ? introEn : intro) || null;
}
