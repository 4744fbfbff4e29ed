import type { ApplicationQuery } from "./generated/application.generated.ts";

/** An application with all that its page shows. */
export type Case = NonNullable<ApplicationQuery["application"]>;
