import type { FormKind, FormSection } from "@indgang/domain/form";
import type { BuilderField } from "./form-faults.ts";

/** What every part of the builder is given. */
export interface BuilderParts {
  readonly kind: FormKind;
  readonly sections: readonly FormSection[];
  /** Key of the question or section whose fields are open. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly field: BuilderField;
  readonly onChange: (write: (sections: readonly FormSection[]) => readonly FormSection[]) => void;
}
