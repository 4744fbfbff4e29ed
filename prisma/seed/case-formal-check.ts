import { formalRequirements } from "@indgang/domain/pools";
import { type CaseSetting, type DemoCase, event } from "./case-setting.ts";

/** How far the check for form has come, and what the story says of it. */
export const addFormalCheck = (setting: CaseSetting, demo: DemoCase): void => {
  const { add, calendar } = setting;
  const { plan, key, id, clerk, received } = demo;
  const isChecked = plan.state !== "RECEIVED" && plan.state !== "RETURNED";
  const isReturned = plan.state === "RETURNED";
  const missing =
    "Budgettet er ikke delt op på driftsudgifter, aktiviteter, husleje og løn, og ansøgningen mangler underskrift.";
  add("formal_check", {
    ...key,
    application_id: id,
    missing: isReturned ? missing : null,
    due_on: isReturned ? calendar.workingDay(received + 24) : null,
    completed_at: isChecked ? calendar.at(received + 4, "11:30") : null,
  });
  add(
    "formal_check_item",
    ...formalRequirements.map((code) => ({
      ...key,
      application_id: id,
      code,
      met: isChecked ? true : isReturned ? code !== "BUDGET_BY_KIND" && code !== "SIGNED" : null,
      note: null,
    })),
  );
  add("timeline_event", event(setting, demo, "RECEIVED", "SHARED", received, "09:00", clerk));
  if (isReturned)
    add("timeline_event", event(setting, demo, "RETURNED", "SHARED", received + 3, "11:30", clerk, missing));
  if (isChecked)
    add("timeline_event", event(setting, demo, "FORMALLY_ACCEPTED", "SHARED", received + 4, "11:30", clerk));
};
