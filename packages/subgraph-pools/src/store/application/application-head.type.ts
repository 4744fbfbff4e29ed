import type { AssociationSize } from "@indgang/domain/associations";
import type { Money } from "@indgang/domain/kernel";
import type { Application, WaitsFor } from "@indgang/domain/pools";

/** What an application says at length; read when it is asked for, as lists seldom do. */
export type ApplicationContent = Pick<Application, "purpose" | "targetGroups" | "participants" | "volunteers">;

/** A case as it stands in a list: without its content, budget, goals, other funding and formal check. */
export type ApplicationHead = Omit<
  Application,
  keyof ApplicationContent | "budget" | "goals" | "otherFunding" | "formalCheck"
> & {
  readonly waitsFor: WaitsFor;
  readonly associationName: string;
  readonly place: string | null;
  readonly associationSize: AssociationSize;
  /** What the committee granted; zero until then. */
  readonly grantedAmount: Money;
};
