import {
  Badge,
  Card,
  DefinitionList,
  EmptyState,
  Stack,
  Table,
  type TableColumn,
  type Tone,
} from "@indgang/components";
import type { DutyState } from "@indgang/domain/messages";
import { QueryState, Screen as ScreenFrame, useFormats, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { OperationDocument, type OperationQuery } from "./generated/operation.generated.ts";
import { dutyStateWords, dutyWords, operationWords } from "./operation-words.ts";

type Operation = NonNullable<OperationQuery["operation"]>;
type Duty = Operation["duties"][number];

const tones: Readonly<Record<DutyState, Tone>> = { GOING: "success", FAILING: "danger", STOPPED: "warning" };

/** Whether what goes by itself goes: a duty that fails is seen here, and not by its absence. */
export function Screen() {
  const words = useWords(operationWords);
  const [result, read] = useQuery({ query: OperationDocument, requestPolicy: "network-only" });
  return (
    <ScreenFrame title={words("title")} lead={words("lead")}>
      <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ operation }) =>
          operation ? (
            <Stack>
              <Duties duties={operation.duties} />
              <Mail mail={operation.mail} />
            </Stack>
          ) : (
            <EmptyState title={words("notYours")}>{words("notYoursText")}</EmptyState>
          )
        }
      </QueryState>
    </ScreenFrame>
  );
}

function Duties({ duties }: Pick<Operation, "duties">) {
  const words = useWords(operationWords);
  const names = useWords(dutyWords);
  const states = useWords(dutyStateWords);
  const { dateTime } = useFormats();
  const renderState = ({ state }: Duty) => <Badge tone={tones[state]}>{states(state)}</Badge>;
  const columns: readonly TableColumn<Duty>[] = [
    { id: "duty", header: words("duty"), isRowHeader: true, cell: ({ name }) => names(name) },
    {
      id: "state",
      header: words("state"),
      cell: renderState,
    },
    {
      id: "succeeded",
      header: words("succeeded"),
      cell: ({ succeededAt }) => (succeededAt ? dateTime(succeededAt) : words("never")),
    },
    {
      id: "fault",
      header: words("fault"),
      cell: ({ failedAt, fault }) =>
        failedAt ? words("faultAt", { at: dateTime(failedAt), code: fault ?? "" }) : words("noFault"),
    },
  ];
  return (
    <Card title={words("duties")} isFlush>
      <Table caption={words("duties")} isCaptionHidden columns={columns} rows={duties} rowKey={({ name }) => name} />
    </Card>
  );
}

function Mail({ mail: { waiting, oldest, givenUp } }: Pick<Operation, "mail">) {
  const words = useWords(operationWords);
  const { dateTime } = useFormats();
  return (
    <Card title={words("mail")}>
      <Stack>
        <DefinitionList
          items={[
            { term: words("waiting"), description: String(waiting) },
            ...(oldest ? [{ term: words("oldest"), description: dateTime(oldest) }] : []),
            { term: words("givenUp"), description: String(givenUp) },
          ]}
        />
        {givenUp > 0 ? <p>{words("givenUpHelp")}</p> : null}
      </Stack>
    </Card>
  );
}
