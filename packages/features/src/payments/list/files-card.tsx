import { Button, Card, Inline, Unbroken } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { useClient, useQuery } from "urql";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { PaymentFileDocument } from "./generated/payment-file.generated.ts";
import { PaymentFilesDocument } from "./generated/payment-files.generated.ts";
import { paymentsWords } from "./payments-words.ts";
import { saveFile } from "./save-file.ts";

/** The files that were made last, to be taken down again as they were. Nothing made: nothing shown. */
export function FilesCard() {
  const words = useWords(paymentsWords);
  const formats = useFormats();
  const client = useClient();
  const [{ data }] = useQuery({ query: PaymentFilesDocument });
  const files = data?.paymentFiles.nodes ?? [];
  if (files.length === 0) return null;
  const fetchAgain = async (id: string): Promise<void> => {
    const answer = await client.query(PaymentFileDocument, { id }).toPromise();
    if (answer.data?.paymentFile) saveFile(answer.data.paymentFile);
  };
  return (
    <Card title={words("files")}>
      <PlainTable
        caption={words("files")}
        amounts={[2, 3]}
        heads={[words("file"), words("made"), words("payments"), words("total")]}
        rows={files.map(({ id, name, count, total, createdAt }) => [
          <Inline key={id}>
            <span>{name}</span>
            <Button size="small" aria-label={words("download", { name })} onPress={() => void fetchAgain(id)}>
              {words("get")}
            </Button>
          </Inline>,
          formats.date(createdAt),
          <Unbroken key={name}>{words("fileCount", { count })}</Unbroken>,
          formats.money(total),
        ])}
      />
    </Card>
  );
}
