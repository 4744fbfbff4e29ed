import { Button, EmptyState, Inline, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { newSection } from "./builder-draft.ts";
import { builderWords } from "./builder-words.ts";
import { FaultsList } from "./faults-list.tsx";
import { useBuilderFaults } from "./form-faults.ts";
import type { PoolWithForms } from "./form-page.tsx";
import type { FormPartsFragment } from "./generated/form-parts.generated.ts";
import { PublishDialog } from "./publish-dialog.tsx";
import { SectionEditor } from "./section-editor.tsx";
import { starterForm } from "./starter-form.ts";
import { useBuilderConflictWords } from "./use-builder-conflict-words.ts";
import { useFormDraft } from "./use-form-draft.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

export interface FormBuilderProps {
  readonly pool: PoolWithForms;
  readonly draft: FormPartsFragment;
  /** The draft is another thing now: published, or thrown away. */
  readonly onChanged: () => void;
}

/** POOL-6: a form as it is being written. It saves itself, and says what is missing before it can be published. */
export function FormBuilder({ pool, draft, onChanged }: FormBuilderProps) {
  const words = useWords(builderWords);
  const { state, autosave, sections, change } = useFormDraft(pool.id, draft);
  const [open, setOpen] = useState<string | null>(null);
  const [dialog, setDialog] = useState<"publish" | "withdraw" | null>(null);
  const { faults, field } = useBuilderFaults({ kind: draft.kind, sections });
  const conflictWords = useBuilderConflictWords(sections);
  const parts = { kind: draft.kind, sections, open, onOpen: setOpen, field, onChange: change };
  return (
    <Stack gap={6}>
      <Inline>
        <Button variant="primary" isDisabled={faults.length > 0} onPress={() => setDialog("publish")}>
          {words("publish")}
        </Button>
        <Button variant="quiet" onPress={() => setDialog("withdraw")}>
          {words("withdraw")}
        </Button>
        <SaveStatus state={state} />
      </Inline>
      {state.phase === "refused" ? (
        <TroubleNotice trouble={state.trouble} onRetry={() => void autosave.flush()} />
      ) : null}
      {state.phase === "conflict" ? (
        <VersionConflict conflicts={state.conflicts} {...conflictWords} onResolve={autosave.resolve} />
      ) : null}
      {sections.length === 0 ? (
        <Stack>
          <EmptyState title={words("empty")}>{words("emptyText")}</EmptyState>
          <div>
            <Button onPress={() => change(starterForm)}>{words("starter")}</Button>
          </div>
        </Stack>
      ) : (
        <FaultsList faults={faults} onOpen={setOpen} />
      )}
      {sections.map((section, index) => (
        <SectionEditor key={section.key} {...parts} section={section} index={index} />
      ))}
      <div>
        <Button
          onPress={() => {
            const section = newSection();
            change((now) => [...now, section]);
            setOpen(section.key);
          }}
        >
          {words("addSection")}
        </Button>
      </div>
      {dialog === "publish" ? (
        <PublishDialog
          draft={draft}
          onReady={async () => {
            await autosave.flush();
            const now = autosave.state();
            return now.phase === "clean" ? now.version : null;
          }}
          onClose={() => setDialog(null)}
          onPublished={onChanged}
        />
      ) : null}
      {dialog === "withdraw" ? (
        <WithdrawDialog
          formId={draft.id}
          onReady={async () => {
            await autosave.flush();
            return autosave.state().version;
          }}
          onClose={() => setDialog(null)}
          onWithdrawn={onChanged}
        />
      ) : null}
    </Stack>
  );
}
