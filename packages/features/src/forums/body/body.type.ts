import type { ForumBodyQuery } from "./generated/body.generated.ts";

export type Body = NonNullable<ForumBodyQuery["forumBody"]>;
export type SeatKind = Body["seatKinds"][number];
export type Member = Body["members"]["nodes"][number];
