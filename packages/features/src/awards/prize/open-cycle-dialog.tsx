import { Button, DateField, Dialog, Select, Stack, showToast } from "@indgang/components";
import { readPlainDate, yearOf, type PlainDate } from "@indgang/domain/kernel";
import { useChange, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useToday } from "../../time/use-today.ts";
import { awardCycleRoute } from "../routes.ts";
import { InstantFields, instantOf } from "../steps/instant-fields.tsx";
import { OpenCycleDocument } from "./generated/open-cycle.generated.ts";
import type { PrizeEntry } from "./prize-view.tsx";
import { openCycleWords } from "./prize-words.ts";
import { offeredYears, suggestedYear } from "./suggested-year.ts";

export interface OpenCycleDialogProps {
  readonly prize: PrizeEntry;
  readonly onClose: () => void;
}

/** AWARD-1: announces a year of the prize with its dates. */
export function OpenCycleDialog({ prize, onClose }: OpenCycleDialogProps) {
  const words = useWords(openCycleWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const thisYear = yearOf(useToday());
  const { run, isRunning } = useChange(OpenCycleDocument);
  const taken = prize.cycles.nodes.map(({ year }) => year);
  const [year, setYear] = useState<number | null>(() => suggestedYear(thisYear, taken));
  const [from, setFrom] = useState({ date: null as string | null, time: "08.00" });
  const [until, setUntil] = useState({ date: null as string | null, time: "23.59" });
  const [scoresDueOn, setScoresDueOn] = useState<PlainDate | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const missing = [
    ...(year === null ? [{ path: "year", code: "REQUIRED" }] : []),
    ...(scoresDueOn === null ? [{ path: "scoresDueOn", code: "REQUIRED" }] : []),
  ];
  const label = (path: string): string => {
    if (path === "year" || path === "nominateFrom" || path === "nominateUntil") return words(path);
    return words("scoresDueOn");
  };
  const own = ({ path, code }: { readonly path: string; readonly code: string }): string | undefined => {
    if (path === "year" && code === "DUPLICATE") return words("taken");
    if (code !== "IN_THE_PAST") return undefined;
    return path === "nominateUntil" ? words("afterFirst") : words("afterUntil");
  };
  const faults = isAsked && missing.length > 0 ? missing : faultsOf(trouble);
  const { field } = useFormFaults("open-cycle", faults, label, () => false, { own });
  const open = async (): Promise<void> => {
    setAsked(true);
    const [nominateFrom, nominateUntil] = [instantOf(from), instantOf(until)];
    if (year === null || scoresDueOn === null || nominateFrom === null || nominateUntil === null) return;
    const answer = await run({
      prizeId: prize.id,
      year,
      nominateFrom,
      nominateUntil,
      scoresDueOn,
      jurors: [],
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("opened", { prize: prize.name, year: String(year) }) });
    goTo(hrefTo(awardCycleRoute, { cycleId: answer.payload.cycle.id }));
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void open()}>
        {words("confirm")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("title")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("text")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void open()} />
        <Select
          {...field("year")}
          label={words("year")}
          isRequired
          options={offeredYears(thisYear, taken).map((one) => ({ id: String(one), label: String(one) }))}
          value={year === null ? null : String(year)}
          onChange={(chosen) => setYear(chosen === null ? null : Number(chosen))}
        />
        <InstantFields
          id="open-cycle-from"
          label={words("nominateFrom")}
          value={from}
          onChange={setFrom}
          isAsked={isAsked}
          errorMessage={field("nominateFrom").errorMessage}
        />
        <InstantFields
          id="open-cycle-until"
          label={words("nominateUntil")}
          value={until}
          onChange={setUntil}
          isAsked={isAsked}
          errorMessage={field("nominateUntil").errorMessage}
        />
        <DateField
          {...field("scoresDueOn")}
          label={words("scoresDueOn")}
          isRequired
          value={scoresDueOn}
          onChange={(day) => {
            const read = readPlainDate(day ?? "");
            setScoresDueOn(read.ok ? read.value : null);
          }}
        />
      </Stack>
    </Dialog>
  );
}
