import type { AssociationForm } from "../form/association-form.type.ts";
import { readAssociationForm } from "../form/read-association-form.ts";

/** What is being edited, and from which version it was made: enough to merge. */
export interface Editing {
  readonly version: number;
  readonly base: AssociationForm;
  readonly mine: AssociationForm;
}

/** An edit out of the tab's storage; undefined when it does not fit. */
export function readEditing(found: unknown): Editing | undefined {
  if (typeof found !== "object" || found === null || !("version" in found && "base" in found && "mine" in found))
    return undefined;
  const [base, mine] = [readAssociationForm(found.base), readAssociationForm(found.mine)];
  return typeof found.version === "number" && base && mine ? { version: found.version, base, mine } : undefined;
}
