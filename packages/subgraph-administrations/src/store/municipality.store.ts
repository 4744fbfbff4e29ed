import type { RequestContext } from "@indgang/subgraph-kit";
import type { Municipality } from "@indgang/domain/administrations";
import type { MunicipalityId } from "@indgang/domain/kernel";
import DataLoader from "dataloader";

interface MunicipalityRow {
  readonly id: MunicipalityId;
  readonly name: string;
  readonly isSandbox: boolean;
}

/** Municipalities by code. The wall shows one. */
export function municipalityLoader({ seat }: RequestContext): DataLoader<number, Municipality | null> {
  return new DataLoader(async (codes) => {
    const rows = await seat.query<MunicipalityRow>({
      name: "municipalities-by-code",
      text: `SELECT id, name, is_sandbox AS "isSandbox" FROM municipality WHERE id = ANY ($1::int[])`,
      values: [codes],
    });
    const byCode = new Map<number, Municipality>(rows.map((row) => [row.id, row]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
}
