import { Breadcrumbs, Button, ButtonLink, ErrorSummary, Inline, Stack, showToast } from "@indgang/components";
import { Screen as ScreenFrame, useDraft, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { awardCycleRoute, prizesRoute } from "../routes.ts";
import type { NominateInQuery } from "./generated/register.generated.ts";
import { emptyNominationForm, readNominationForm, type NominationForm } from "./nomination-form.ts";
import { NominatorFields } from "./nominator-fields.tsx";
import { NomineeFields } from "./nominee-fields.tsx";
import { nominationFieldWords, registerNominationWords } from "./register-words.ts";
import { useRegisterNomination } from "./use-register-nomination.ts";

type Cycle = NonNullable<NominateInQuery["awardCycle"]>;

export interface RegisterFormProps {
  readonly cycle: Cycle;
  readonly prize: NonNullable<Cycle["prize"]>;
}

/** A letter is typed in. What is typed stays in the tab until it is taken down. */
export function RegisterForm({ cycle, prize }: RegisterFormProps) {
  const words = useWords(registerNominationWords);
  const names = useWords(nominationFieldWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const categories = prize.categories.filter(({ isRetired }) => !isRetired);
  const only = categories.length === 1 ? (categories[0]?.id ?? null) : null;
  const draft = useDraft<NominationForm>(
    `register-nomination.${cycle.id}`,
    () => ({ ...emptyNominationForm, categoryId: only }),
    readNominationForm,
  );
  const form = draft.value;
  const kind = categories.find(({ id }) => id === form.categoryId)?.kind ?? null;
  const { register, isRunning, isAsked, trouble, faults } = useRegisterNomination(cycle.id, form, kind);
  const label = (path: string): string => {
    if (path === "nominator.name") return names("nominatorName");
    if (path === "nominator.associationId") return names("speaksFor");
    if (path === "nominee.associationId") return names(kind === "PERSON" ? "worksIn" : "organisation");
    if (path.startsWith("receivedAt")) return names("receivedAt");
    const last = path.split(".").at(-1);
    const known = ["categoryId", "name", "activeAt", "reasons", "email"] as const;
    return names(known.find((one) => one === last) ?? "name");
  };
  const { problems, field } = useFormFaults("nomination", faults, label, () => false);
  const page = hrefTo(awardCycleRoute, { cycleId: cycle.id });
  const save = async (): Promise<void> => {
    if (!(await register())) return;
    const nominee = kind === "ORGANISATION" && form.association ? form.association.name : form.name.trim();
    draft.forget();
    showToast({ tone: "success", title: words("saved", { nominee }) });
    goTo(page);
  };
  const fields = {
    form,
    field,
    isAsked,
    onChange: (change: Partial<NominationForm>) => draft.change((current) => ({ ...current, ...change })),
  };
  return (
    <ScreenFrame
      title={words("title")}
      lead={words(draft.isRestored ? "restored" : "lead")}
      breadcrumbs={
        <Breadcrumbs
          items={[
            { label: words("list"), href: hrefTo(prizesRoute) },
            { label: words("cycle", { prize: prize.name, year: String(cycle.year) }), href: page },
          ]}
        />
      }
    >
      <Stack gap={6} isReadable>
        <ErrorSummary errors={problems} />
        <NomineeFields {...fields} categories={categories} kind={kind} />
        <NominatorFields {...fields} />
        <TroubleNotice trouble={faults.length > 0 ? null : trouble} onRetry={() => void save()} />
        <Inline>
          <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
            {words("save")}
          </Button>
          <ButtonLink variant="quiet" href={page}>
            {words("cancel")}
          </ButtonLink>
        </Inline>
      </Stack>
    </ScreenFrame>
  );
}
