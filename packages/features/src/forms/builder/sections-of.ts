import { readSections, type FormSection } from "@indgang/domain/form";
import type { FormSectionPartsFragment } from "./generated/form-parts.generated.ts";

/** What the graph answers of a form, as the rules read it. */
export function sectionsOf({
  sections,
}: {
  readonly sections: readonly FormSectionPartsFragment[];
}): readonly FormSection[] {
  return readSections(sections) ?? [];
}
