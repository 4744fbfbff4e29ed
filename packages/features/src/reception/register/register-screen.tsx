import { Breadcrumbs, Button, Card, ErrorSummary, Inline, Stack, showToast } from "@indgang/components";
import { answersFromContent } from "@indgang/domain/form";
import { Screen as ScreenFrame, useChange, useDraft, useGoTo, useHrefTo, useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { DocumentUpload } from "../../files/document-upload.tsx";
import { documentWords } from "../../files/document-words.ts";
import { useUploadQueue } from "../../files/use-upload-queue.ts";
import { FormFields } from "../../forms/fill/form-fields.tsx";
import { useAnswerFaults } from "../../forms/fill/use-answer-faults.ts";
import { applicationRoute } from "../../applications/routes.ts";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { formalCheckRoute, receptionRoute } from "../routes.ts";
import { RegisterApplicationDocument } from "./generated/register-application.generated.ts";
import { DocumentsLeft, type Registered } from "./documents-left.tsx";
import { RenewalChoice } from "./renewal-choice.tsx";
import { RegistrationFields } from "./registration-fields.tsx";
import { registrationWords } from "./registration-words.ts";
import { emptyRegistration, readRegistration, type Registration } from "./registration.type.ts";
import { checkedAnswers, registrationFaults, toContent, toRegisterInput } from "./to-application.ts";
import { useRoundForm } from "./use-round-form.ts";
import { useRegistrationFaults } from "./use-registration-faults.ts";

const noForm = { sections: [] };
const empty = (): Registration => emptyRegistration(() => crypto.randomUUID());

/** Enters a paper application. What is typed stays in the window whatever happens, until it is registered. */
export function Screen() {
  const words = useWords(registrationWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const may = useMay();
  const draft = useDraft("register-application", empty, readRegistration);
  const { run, isRunning } = useChange(RegisterApplicationDocument);
  const documents = useWords(documentWords);
  const [registered, setRegistered] = useState<Registered | null>(null);
  const { queue, files } = useUploadQueue(registered?.id ?? null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { form, hasRenewal, isOnItsWay } = useRoundForm(draft.value.roundId, draft.value.formKind);
  const asked = form === null ? [] : checkedAnswers(draft.value, form).problems;
  const own = isAsked ? [...registrationFaults(draft.value), ...asked] : [];
  const told = own.length > 0 ? own : faultsOf(trouble);
  const isOfAnswer = ({ path }: { readonly path: string }): boolean => path.startsWith("answers.");
  const faults = useRegistrationFaults(
    told.filter((fault) => !isOfAnswer(fault)),
    isAsked,
  );
  const answerFaults = useAnswerFaults(
    form ?? noForm,
    told.filter(isOfAnswer).map((fault) => ({ ...fault, path: fault.path.replace("answers.", "") })),
    { isAsked },
  );
  const change = (next: Partial<Registration>): void => draft.change((now) => ({ ...now, ...next }));
  const caseHref = (applicationId: string): string =>
    hrefTo(may("CHECK_FORMALITIES") ? formalCheckRoute : applicationRoute, { applicationId });
  const startOver = (): void => {
    draft.change(empty());
    for (const { id } of files) queue.remove(id);
  };
  const save = async (): Promise<void> => {
    setAsked(true);
    setTrouble(null);
    const input = toRegisterInput(draft.value, form);
    const isUnread = faults.isUnread || answerFaults.isUnread || isOnItsWay;
    if (input === null || isUnread || registrationFaults(draft.value).length + asked.length > 0) return;
    const answer = await run(input);
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    const { id, caseNumber } = answer.payload.application;
    showToast({ tone: "success", title: words("saved", { caseNumber }) });
    if (files.length === 0) goTo(caseHref(id));
    else setRegistered({ id, caseNumber });
  };
  if (registered)
    return <DocumentsLeft registered={registered} queue={queue} files={files} href={caseHref(registered.id)} />;
  return (
    <ScreenFrame
      title={words("title")}
      lead={draft.isRestored ? words("restored") : words("lead")}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(receptionRoute) }]} />}
    >
      <Stack gap={6}>
        <ErrorSummary errors={[...faults.problems, ...answerFaults.problems]} />
        <TroubleNotice trouble={trouble} onRetry={() => void save()} />
        <RegistrationFields
          form={draft.value}
          faults={faults}
          onChange={change}
          choice={hasRenewal ? <RenewalChoice registration={draft.value} form={form} onChange={change} /> : null}
        />
        {form ? (
          <FormFields
            form={form}
            answers={{ ...draft.value.answers, ...answersFromContent(form, toContent(draft.value)) }}
            onChange={(answers) => change({ answers })}
            faults={answerFaults}
            isOwnOnly
          />
        ) : null}
        <Card title={documents("title")}>
          <Stack>
            <p>{documents("onPaper")}</p>
            <DocumentUpload queue={queue} files={files} usualKind="SIGNED_APPLICATION" />
          </Stack>
        </Card>
        <Inline>
          <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
            {words("save")}
          </Button>
          <Button variant="quiet" onPress={startOver}>
            {words("startOver")}
          </Button>
        </Inline>
      </Stack>
    </ScreenFrame>
  );
}
