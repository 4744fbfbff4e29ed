import { Button, Card, DateField, Stack, showToast } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { setupBounds } from "@indgang/domain/pool-setup";
import { useChange, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf } from "../../refusals/change-trouble.ts";
import { useToday } from "../../time/use-today.ts";
import { poolRoute, poolsRoute } from "../routes.ts";
import { chosenDay } from "../setup-form/chosen-day.ts";
import { SetupForm } from "../setup-form/setup-form.tsx";
import { setupFormWords } from "../setup-form/setup-form-words.ts";
import { useSetupFaults } from "../setup-form/use-setup-faults.ts";
import { criteriaRows, moved, offeredCriteria, toCriteriaInput, type CriterionRow } from "./criteria-form.ts";
import { criteriaWords } from "./criteria-words.ts";
import { CriterionFields } from "./criterion-row.tsx";
import { GeneralList } from "./general-list.tsx";
import type { CriteriaToEditQuery } from "./generated/criteria-to-edit.generated.ts";
import { SaveCriteriaDocument } from "./generated/save-criteria.generated.ts";

export interface CriteriaEditorProps {
  readonly pool: NonNullable<CriteriaToEditQuery["pool"]>;
  readonly general: CriteriaToEditQuery["generalCriteria"];
}

/** POOL-4, POOL-17: by what applications are assessed from a day on. */
export function CriteriaEditor({ pool, general }: CriteriaEditorProps) {
  const words = useWords(criteriaWords);
  const common = useWords(setupFormWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const today = useToday();
  const { run, isRunning } = useChange(SaveCriteriaDocument);
  const [from, setFrom] = useState<PlainDate | null>(today);
  const [rows, setRows] = useState(() => criteriaRows(pool.criteriaOverTime, today));
  const [count, setCount] = useState(0);
  const faults = useSetupFaults("criteria", {
    label: (path) =>
      words(
        path === "from"
          ? "from"
          : path.endsWith("guidance")
            ? "guidance"
            : path.endsWith("weight")
              ? "weight"
              : path === "criteria"
                ? "list"
                : "criterion",
      ),
    row: (path) => {
      const [, place] = /^criteria\.(\d+)/u.exec(path) ?? [];
      return place === undefined ? undefined : words("row", { row: Number(place) + 1 });
    },
    own: ({ code }) => (code === "DUPLICATE" ? words("twice") : undefined),
  });
  const page = hrefTo(poolRoute, { poolId: pool.id });
  const add = (added: readonly Omit<CriterionRow, "key" | "id">[]): void => {
    setRows([...rows, ...added.map((row, index) => ({ ...row, key: `new ${count + index}`, id: null }))]);
    setCount(count + added.length);
  };
  const chooseDay = (day: string | null): void => {
    const chosen = chosenDay(day);
    setFrom(chosen);
    if (chosen === null) return;
    // What is new stays; what counts on the day is brought anew.
    setRows([...criteriaRows(pool.criteriaOverTime, chosen), ...rows.filter(({ id }) => id === null)]);
  };
  const save = async (): Promise<void> => {
    const weightless = rows.flatMap(({ weight }, place) =>
      weight === null ? [{ path: `criteria.${place}.weight`, code: "NOT_A_NUMBER" }] : [],
    );
    const dayless = from === null ? [{ path: "from", code: "REQUIRED" }] : [];
    if (!faults.check([...dayless, ...weightless]) || from === null) return;
    const answer = await run({
      poolId: pool.id,
      version: pool.version,
      from,
      criteria: toCriteriaInput(rows),
    });
    faults.tell(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("saved") });
    goTo(page);
  };
  return (
    <SetupForm
      title={words("title", { pool: pool.name })}
      lead={words("lead")}
      crumbs={[
        { label: common("list"), href: hrefTo(poolsRoute) },
        { label: pool.name, href: page },
      ]}
      problems={faults.problems}
      trouble={faults.trouble}
      saveLabel={words("save")}
      isSaving={isRunning}
      onSave={() => void save()}
    >
      <DateField
        {...faults.field("from")}
        label={words("from")}
        description={words("fromHelp")}
        isRequired
        value={from}
        onChange={chooseDay}
      />
      <GeneralList
        offered={offeredCriteria(general, rows)}
        onChoose={(chosen) =>
          add(chosen.map(({ id, title, guidance }) => ({ generalId: id, title, guidance, weight: 1 })))
        }
      />
      <Card title={words("list")}>
        <Stack>
          {rows.length === 0 ? <p id={faults.field("criteria").id}>{words("none")}</p> : null}
          {rows.map((row, place) => (
            <CriterionFields
              key={row.key}
              row={row}
              place={place}
              isLast={place === rows.length - 1}
              field={faults.field}
              onChange={(change) => setRows(rows.map((one) => (one.key === row.key ? { ...one, ...change } : one)))}
              onMove={(by) => setRows(moved(rows, place, by))}
              onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          ))}
          {rows.length < setupBounds.criteria ? (
            <div>
              <Button onPress={() => add([{ generalId: null, title: "", guidance: "", weight: 1 }])}>
                {words("addOwn")}
              </Button>
            </div>
          ) : null}
        </Stack>
      </Card>
    </SetupForm>
  );
}
