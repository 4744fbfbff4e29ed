import type { AdministrationSlug } from "@indgang/domain/kernel";
import type { PaymentFile } from "@indgang/domain/payments";
import { seatReads, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";

/** A file without what stands in it, which only whoever takes it down again asks for. */
export type PaymentFileHead = Omit<PaymentFile, "content">;

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, name, count, total,
  created_by_id AS "createdBy", created_at AS "createdAt"`;

export const fileById = seatReads.oneByKey<PaymentFileHead>({
  name: "payment file by id",
  text: `SELECT ${columns} FROM payment_file WHERE id = ANY ($1::uuid[])`,
});

export const fileContent = seatReads.oneByKey<{ readonly id: string; readonly content: string }>({
  name: "payment file content",
  text: "SELECT id, content FROM payment_file WHERE id = ANY ($1::uuid[])",
});

/** POOL-2: a page of the files that were made, the latest first; of one administration where one is named. */
export function listFiles(
  context: RequestContext,
  administration: AdministrationSlug | null,
  page: Page,
): Promise<PageOfNodes<PaymentFileHead>> {
  return seatReads.pageOfList<PaymentFileHead>(
    context,
    {
      name: "payment files",
      columns,
      from: "payment_file",
      conditions: administration === null ? [] : ["administration_id = $1"],
      values: administration === null ? [] : [administration],
      ordering: {
        name: "payment files CREATED_AT_DESC",
        column: "created_at",
        cast: "timestamptz",
        kind: "instant",
        descending: true,
        valueOf: (file) => file.createdAt,
      },
    },
    page,
  );
}
