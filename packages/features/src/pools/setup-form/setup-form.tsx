import { Breadcrumbs, Button, ErrorSummary, Inline, Stack, type FieldProblem } from "@indgang/components";
import { Screen as ScreenFrame, useGoTo, useWords } from "@indgang/shell";
import type { ReactNode } from "react";
import type { ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { setupFormWords } from "./setup-form-words.ts";

export interface SetupFormProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** From the list of pools down to the page that the form belongs to: there it leads back. */
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly problems: readonly FieldProblem[];
  /** Why it was not saved, where no field is to blame. */
  readonly trouble: ChangeTrouble | null;
  readonly saveLabel: string;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** A page with one form of a pool: what is wrong at the top, the fields, and how to save or leave. */
export function SetupForm(props: SetupFormProps) {
  const { title, lead, crumbs, problems, trouble, saveLabel, isSaving, onSave, children } = props;
  const words = useWords(setupFormWords);
  const goTo = useGoTo();
  return (
    <ScreenFrame title={title} lead={lead} breadcrumbs={<Breadcrumbs items={[...crumbs]} />}>
      <Stack gap={6} isReadable>
        <ErrorSummary errors={problems} />
        {children}
        <TroubleNotice trouble={problems.length > 0 ? null : trouble} onRetry={onSave} />
        <Inline>
          <Button variant="primary" isPending={isSaving} onPress={onSave}>
            {saveLabel}
          </Button>
          <Button variant="quiet" onPress={() => goTo(crumbs.at(-1)?.href ?? "/")}>
            {words("cancel")}
          </Button>
        </Inline>
      </Stack>
    </ScreenFrame>
  );
}
