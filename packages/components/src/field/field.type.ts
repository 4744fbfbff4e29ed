import type { ReactNode } from "react";

/** What every form component takes, with the same meaning everywhere. */
export interface FieldProps {
  readonly label: string;
  /** Hides the label from sight where the surroundings say it; it is read aloud all the same. */
  readonly isLabelHidden?: boolean | undefined;
  /** Help before the person answers: format, why it is asked. */
  readonly description?: ReactNode;
  /** What is wrong and what to do now. Given: the field is marked and the text is tied to it. */
  readonly errorMessage?: ReactNode;
  /** `true` marks it as required, `false` as optional; left out says nothing, as in filters. */
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly name?: string | undefined;
  /** Id of the control: what an error summary links to. */
  readonly id?: string | undefined;
}
