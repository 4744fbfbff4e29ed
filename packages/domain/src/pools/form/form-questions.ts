import type { FormContent, FormQuestion, FormSection } from "./form.type.ts";

/** A question with the place that it stands in: `sections.0.questions.2`. */
export interface PlacedQuestion {
  readonly question: FormQuestion;
  readonly section: FormSection;
  readonly path: string;
}

/** POOL-6: all questions of a form, in the order in which they are asked. */
export function questionsOf({ sections }: Pick<FormContent, "sections">): readonly PlacedQuestion[] {
  return sections.flatMap((section, place) =>
    section.questions.map((question, index) => ({
      question,
      section,
      path: `sections.${place}.questions.${index}`,
    })),
  );
}
