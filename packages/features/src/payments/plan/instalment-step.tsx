import { useChange, useFormats, useWords } from "@indgang/shell";
import { StepDialog } from "../../forums/steps/step-dialog.tsx";
import { CancelInstalmentDocument } from "./generated/cancel-instalment.generated.ts";
import { MarkInstalmentReadyDocument } from "./generated/mark-instalment-ready.generated.ts";
import { ReleaseInstalmentDocument } from "./generated/release-instalment.generated.ts";
import { StopInstalmentDocument } from "./generated/stop-instalment.generated.ts";
import { planWords } from "./plan-words.ts";
import type { PlanInstalment } from "./plan.type.ts";

export type InstalmentStepName = "ready" | "stop" | "release" | "drop";

export interface InstalmentStepProps {
  readonly step: InstalmentStepName;
  readonly instalment: PlanInstalment;
  /** The plan's. */
  readonly version: number;
  readonly onClose: () => void;
}

/** One step of an instalment, asked for once more. Stopping and cancelling say why. */
export function InstalmentStep({ step, instalment, version, onClose }: InstalmentStepProps) {
  const words = useWords(planWords);
  const { money } = useFormats();
  const ready = useChange(MarkInstalmentReadyDocument);
  const stop = useChange(StopInstalmentDocument);
  const release = useChange(ReleaseInstalmentDocument);
  const drop = useChange(CancelInstalmentDocument);
  const { reference, condition, amount, state } = instalment;
  const of = { instalmentId: instalment.id, version };
  const texts: Record<InstalmentStepName, string> = {
    ready: condition === null ? words("readyPlain") : words("readyText", { condition }),
    stop: words(state === "EXPORTED" ? "stopSent" : "stopText"),
    release: words("releaseText"),
    drop: words("dropText", { amount: money(amount) }),
  };
  const why = {
    name: "note",
    label: words("why"),
    description: words("whyHelp"),
    isLong: true,
    max: 500,
  } as const;
  return (
    <StepDialog
      title={words(`${step}Title`, { reference })}
      fields={step === "stop" || step === "drop" ? [why] : []}
      confirmLabel={words(step)}
      isDanger={step === "drop"}
      isRunning={[ready, stop, release, drop].some(({ isRunning }) => isRunning)}
      done={words(`${step}Done`, { reference })}
      run={({ note }) => {
        if (step === "ready") return ready.run(of);
        if (step === "release") return release.run(of);
        return (step === "stop" ? stop : drop).run({ ...of, note });
      }}
      onClose={onClose}
    >
      <p>{texts[step]}</p>
    </StepDialog>
  );
}
