import { Readable } from "node:stream";
import { newId, type Database, type SeatDatabase } from "@indgang/database";
import type { DocumentKind, FileFormat } from "@indgang/domain/attachments";
import { containsCpr } from "@indgang/domain/kernel";
import { receiveFile, type FileStorage } from "@indgang/files";
import { demoPdf } from "./demo-pdf.ts";

interface DemoCase extends Record<string, unknown> {
  readonly id: string;
  readonly administration: string;
  readonly association: string;
  readonly title: string;
  readonly receivedAt: Date;
}

interface DemoFile {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly format: FileFormat;
  readonly content: Buffer;
}

/** Cases of the demo that have papers. */
const most = 12;

function papersOf({ title, association }: DemoCase, index: number): readonly DemoFile[] {
  const signed = demoPdf([`Ansøgning fra ${association}`, "", title, "", "Underskrevet af foreningens formand."]);
  const budget = Buffer.from("Post;Beløb\r\nAktiviteter;42.000,00\r\nHusleje;12.500,00\r\n");
  // LAW-3: a number as the synthetic ones are made: 60 is added to the day.
  const members = Buffer.from("Navn;CPR\r\nPrøve Person;610190-1234\r\n");
  return [
    { name: "Underskrevet ansøgning.pdf", kind: "SIGNED_APPLICATION", format: "PDF", content: signed },
    { name: "Budget.csv", kind: "BUDGET", format: "CSV", content: budget },
    ...(index === 0 ? [{ name: "Medlemsliste.csv", kind: "OTHER", format: "CSV", content: members } as const] : []),
  ];
}

/** Puts papers on some of the demo's cases, as the service desk did when they came. Once: where there are files, nothing is added. */
export async function loadDemoFiles(
  database: Pick<Database, "seat">,
  municipality: number,
  storage: FileStorage,
): Promise<void> {
  const desk = database.seat(municipality, "servicedesk");
  const read = <Row extends Record<string, unknown>>(name: string, text: string) =>
    desk.query<Row>({ name, text, values: [] });
  const [found] = await read("demo files", "SELECT id FROM stored_file LIMIT 1");
  const [clerk] = await read<{ id: string }>("demo clerk", "SELECT id FROM person WHERE subject = 'servicedesk'");
  if (found !== undefined || clerk === undefined) return;
  const cases = await read<DemoCase>(
    "demo cases with papers",
    `SELECT id, administration_id AS administration, association_name AS association, title, received_at AS "receivedAt"
      FROM application ORDER BY received_at DESC, id LIMIT ${most}`,
  );
  for (const [index, each] of cases.entries())
    for (const paper of papersOf(each, index))
      await keep({ desk, municipality, clerk: clerk.id, storage }, each, paper);
}

interface Keeping {
  readonly desk: SeatDatabase;
  readonly municipality: number;
  readonly clerk: string;
  readonly storage: FileStorage;
}

async function keep({ desk, municipality, clerk, storage }: Keeping, of: DemoCase, paper: DemoFile): Promise<void> {
  const { name, kind, format, content } = paper;
  const size = content.length;
  const reception = await receiveFile(Readable.from([content]), { size, format }, storage.incoming);
  if (!reception.ok) throw new Error(`The demo's ${name} is not what it is called: ${reception.fault}.`);
  const { path, sha256, holdsCpr } = reception.file;
  // Put there when it had been entered.
  const at = new Date(new Date(of.receivedAt).getTime() + 120_000);
  const [id, owned] = [newId(), { municipalityId: municipality, administrationId: of.administration }];
  await desk.write({ personId: clerk, roles: ["SERVICE_DESK"] }, async (transaction) => {
    const mayHoldCpr = holdsCpr || containsCpr(name);
    const asked = { name, format, size, mayHoldCpr, requestedById: clerk, requestedAt: at };
    await transaction.storedFile.create({ data: { ...owned, id, state: "AWAITED", ...asked }, select: { id: true } });
    await transaction.storedFile.updateMany({
      where: { ...owned, id },
      data: { state: "READY", sha256, storedAt: at },
    });
    const on = { applicationId: of.id, fileId: id, state: "ATTACHED", kind, attachedAt: at, attachedById: clerk };
    await transaction.attachment.create({ data: { ...owned, id: newId(), ...on }, select: { id: true } });
    const event = { applicationId: of.id, at, actorId: clerk, note: name };
    await transaction.timelineEvent.createMany({
      data: [{ ...owned, id: newId(), kind: "DOCUMENT_ADDED", audience: "SHARED", ...event }],
    });
    await storage.put(id, path);
  });
}
