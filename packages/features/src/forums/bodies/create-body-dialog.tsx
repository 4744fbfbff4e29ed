import { Button, Dialog, NumberField, Select, Stack, TextField } from "@indgang/components";
import { forumBodyKinds, forumBounds, usualForumTerms, type ForumBodyKind } from "@indgang/domain/forums";
import { useChange, useGoTo, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { forumBodyRoute } from "../routes.ts";
import { bodyKindWords } from "../terms/forum-terms.ts";
import { bodiesWords } from "./bodies-words.ts";
import { ForumBodiesDocument } from "./generated/bodies.generated.ts";
import { CreateForumBodyDocument } from "./generated/create-forum-body.generated.ts";

const labels = { name: "name", kind: "kind", parentId: "parent", majorDays: "majorDays" } as const;

/** FORUM-1: a new body, whose secretariat is the own administration. */
export function CreateBodyDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(bodiesWords);
  const kinds = useWords(bodyKindWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { administration } = useViewer();
  const { run, isRunning } = useChange(CreateForumBodyDocument);
  const [{ data }] = useQuery({ query: ForumBodiesDocument, variables: { first: 100, after: null } });
  const [name, setName] = useState("");
  const [kind, setKind] = useState<ForumBodyKind | null>(null);
  const [parentId, setParent] = useState<string | null>(null);
  const [majorDays, setMajorDays] = useState<number | null>(usualForumTerms.majorDays);
  const [meetingsAYear, setMeetings] = useState<number | null>(usualForumTerms.meetingsAYear);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const needsParent = kind === "SUBCOMMITTEE";
  const missing = [
    ...(name.trim() === "" ? ["name"] : []),
    ...(kind === null ? ["kind"] : []),
    ...(needsParent && parentId === null ? ["parentId"] : []),
  ].map((path) => ({ path, code: "REQUIRED" }));
  const { problems, field } = useFormFaults(
    "body",
    isAsked && missing.length > 0 ? missing : faultsOf(trouble),
    (path) => words(path in labels ? labels[path as keyof typeof labels] : "meetingsAYear"),
    () => false,
  );
  const create = async (): Promise<void> => {
    setAsked(true);
    if (missing.length > 0 || kind === null) return;
    const answer = await run({
      name: name.trim(),
      kind,
      parentId: needsParent ? parentId : null,
      majorDays,
      meetingsAYear,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") goTo(hrefTo(forumBodyRoute, { bodyId: answer.payload.body.id }));
  };
  const parents = data?.forumBodies.nodes.filter((body) => body.administration.id === administration?.id) ?? [];
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void create()}>
        {words("create")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("create")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void create()} />
        <TextField {...field("name")} label={words("name")} isRequired value={name} onChange={setName} />
        <Select
          {...field("kind")}
          label={words("kind")}
          isRequired
          options={toOptions(forumBodyKinds, kinds)}
          value={kind}
          onChange={(value) => setKind(forumBodyKinds.find((one) => one === value) ?? null)}
        />
        {needsParent ? (
          <Select
            {...field("parentId")}
            label={words("parent")}
            isRequired
            options={parents.map((body) => ({ id: body.id, label: body.name }))}
            value={parentId}
            onChange={setParent}
          />
        ) : null}
        <NumberField
          {...field("majorDays")}
          label={words("majorDays")}
          description={words("majorDaysHelp")}
          min={1}
          max={forumBounds.majorDays}
          value={majorDays}
          onChange={setMajorDays}
        />
        <NumberField
          {...field("meetingsAYear")}
          label={words("meetingsAYear")}
          min={1}
          max={forumBounds.meetingsAYear}
          value={meetingsAYear}
          onChange={setMeetings}
        />
      </Stack>
    </Dialog>
  );
}
