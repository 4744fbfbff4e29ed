import { Badge, Card, EmptyState, Stack } from "@indgang/components";
import type { FormKind } from "@indgang/domain/form";
import { useFormats, useWords } from "@indgang/shell";
import type { PoolWithForms } from "../builder/form-page.tsx";
import { sectionsOf } from "../builder/sections-of.ts";
import { formStandingWords } from "../terms/form-terms.ts";
import { DifferencesList } from "./differences-list.tsx";
import { RoundsCard } from "./rounds-card.tsx";
import { versionsWords } from "./versions-words.ts";

export interface VersionsViewProps {
  readonly pool: PoolWithForms;
  readonly kind: FormKind;
  readonly mayWrite: boolean;
  readonly onChanged: () => void;
}

/** POOL-17: every version, the latest first, each with how it differs from the one before; and which round takes which. */
export function VersionsView({ pool, kind, mayWrite, onChanged }: VersionsViewProps) {
  const words = useWords(versionsWords);
  const standings = useWords(formStandingWords);
  const { dateTime } = useFormats();
  const forms = pool.forms.filter((form) => form.kind === kind);
  if (forms.length === 0) return <EmptyState title={words("none")}>{words("noneText")}</EmptyState>;
  return (
    <Stack gap={6}>
      <RoundsCard pool={pool} kind={kind} mayWrite={mayWrite} onChanged={onChanged} />
      {forms.map((form, index) => {
        const before = forms[index + 1];
        return (
          <Card
            key={form.id}
            title={form.number === null ? words("draft") : words("version", { number: form.number })}
            aside={
              <Badge tone={form.standing === "IN_FORCE" ? "success" : "neutral"}>{standings(form.standing)}</Badge>
            }
          >
            <Stack gap={3}>
              {form.validFrom ? <p>{words("validFrom", { date: dateTime(form.validFrom) })}</p> : null}
              {before ? (
                <DifferencesList
                  title={words("since", { number: before.number ?? 0 })}
                  earlier={{ sections: sectionsOf(before) }}
                  later={{ sections: sectionsOf(form) }}
                />
              ) : (
                <p>{words("first", { count: sectionsOf(form).flatMap(({ questions }) => questions).length })}</p>
              )}
            </Stack>
          </Card>
        );
      })}
    </Stack>
  );
}
