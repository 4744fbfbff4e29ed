import { errand, expect } from "../../src/errand.ts";
import { ask } from "../../src/graph/ask.ts";

const own = `{ ownApplications(first: 50) { nodes { id outcome { state isOverdue } round { pool { id } } } } }`;

interface Own {
  readonly ownApplications: {
    readonly nodes: readonly {
      readonly id: string;
      readonly outcome: { readonly state: string; readonly isOverdue: boolean } | null;
      readonly round: { readonly pool: { readonly id: string } };
    }[];
  };
}

// How it is told, sent back, mended and approved is a part of the whole way.
errand(
  "POOL-12 what is overdue stands open to be told, and everybody reads what came of a pool's grants, more and more",
  async ({ windowOf, page: guest }) => {
    const { nodes } = (await ask<Own>("forening", own)).ownApplications;
    const grant = nodes.find(({ outcome }) => outcome?.state === "AWAITED" && outcome.isOverdue);
    if (grant === undefined) throw new Error("The demo has no grant that is overdue to be told of.");
    const association = await windowOf("forening");
    await association.goto(`/entrance/applications/${grant.id}`);
    await expect(association.getByRole("button", { name: "Send ind" })).toBeVisible();

    await guest.goto(`/entrance/pools/${grant.round.pool.id}`);
    const shown = guest.getByRole("article");
    // One is enough to see what they are like: the page is for who thinks of applying.
    await expect(shown).toHaveCount(1);
    await guest.getByRole("button", { name: "Vis flere" }).click();
    await expect(shown).toHaveCount(6);
  },
);
