import { appendAudit, type Database, type Transaction } from "@indgang/database";
import { attachmentBounds, mayOpenAttachment, type Attachment, type FileFormat } from "@indgang/domain/attachments";
import { addMilliseconds, auditPayload, type Instant, type Viewer } from "@indgang/domain/kernel";
import { wallRefusal } from "@indgang/subgraph-kit";
import { awaitedOfAssociation, noteOfAssociation, openedByAssociation } from "./association-files.store.ts";
import type { AwaitedFile, CameFile, FileRows, OpenedFile } from "./file-rows.type.ts";

/** What was sent, of one municipality, by the seat of whoever asks. */
export class FileStore implements FileRows {
  readonly #database: () => Pick<Database, "seat">;
  readonly #municipality: number;

  constructor(database: () => Pick<Database, "seat">, municipality: number) {
    this.#database = database;
    this.#municipality = municipality;
  }

  /** LAW-7: what the viewer, and nobody else, may send now. */
  awaited(viewer: Viewer, id: string, now: Instant): Promise<AwaitedFile | null> {
    const { personId } = viewer;
    if (personId === null) return Promise.resolve(null);
    const since = new Date(addMilliseconds(now, -attachmentBounds.sentWithin));
    return this.#asViewer(viewer, async (transaction) => {
      // POOL-6, POOL-11: with its application it sends what is its own, with accounts what is the case's.
      const own =
        viewer.seat === "association" ? await awaitedOfAssociation(transaction, this.#of(id), personId, now) : null;
      if (own !== null) return own;
      const found = await transaction.storedFile.findFirst({
        where: { ...this.#of(id), state: "AWAITED", requestedById: personId, requestedAt: { gt: since } },
        select: { id: true, size: true, format: true },
      });
      return found as AwaitedFile | null;
    });
  }

  /** Notes that it came, and keeps it: both or neither. False when it came before. */
  async came(viewer: Viewer, id: string, file: CameFile, now: Instant, keep: () => Promise<void>): Promise<boolean> {
    const { state, sha256, holdsCpr, textRead } = file;
    const done = await this.#asViewer(viewer, async (transaction) => {
      if (viewer.seat === "association" && (await noteOfAssociation(transaction, this.#of(id), file, now))) {
        await keep();
        return true;
      }
      const { count } = await transaction.storedFile.updateMany({
        where: { ...this.#of(id), state: "AWAITED" },
        // A number in the name was seen when the file was asked for.
        data: { state, sha256, textRead, storedAt: new Date(now), ...(holdsCpr ? { mayHoldCpr: true } : {}) },
      });
      if (count === 1) await keep();
      return count === 1;
    });
    return done === true;
  }

  /** LAW-6, LAW-7: content that the viewer may open; that they did is written into the case's chain first. */
  opened(
    viewer: Viewer,
    id: string,
    look: { readonly now: Instant; readonly correlationId: string },
  ): Promise<OpenedFile | null> {
    const { now, correlationId } = look;
    return this.#asViewer(viewer, async (transaction) => {
      if (viewer.seat === "association") return openedByAssociation(transaction, this.#of(id), viewer, look);
      const row = await transaction.attachment.findFirst({
        where: { municipalityId: this.#municipality, fileId: id },
        select: { id: true, state: true, administrationId: true, applicationId: true, file: true },
      });
      if (row === null || row.file.sha256 === null) return null;
      const { administrationId: administration, applicationId, file } = row;
      const document = { municipalityId: this.#municipality, administration, state: row.state, file };
      if (!mayOpenAttachment(viewer, document as unknown as Attachment)) return null;
      const payload = auditPayload({
        municipalityId: viewer.municipalityId,
        chain: administration,
        at: now,
        actorId: viewer.personId,
        operation: "openAttachment",
        subject: `Attachment ${row.id}`,
        correlationId,
        detail: { applicationId },
      });
      await appendAudit(transaction, this.#municipality, [{ chain: administration, payload }]);
      const { name, format, size, sha256 } = file;
      return { id, name, format: format as FileFormat, size, sha256: sha256 ?? "" };
    });
  }

  #of(id: string) {
    return { municipalityId: this.#municipality, id };
  }

  /** Null for a seat that has no right to files at all. */
  async #asViewer<Answer>(
    { personId, roles, seat }: Viewer,
    run: (transaction: Transaction) => Promise<Answer>,
  ): Promise<Answer | null> {
    try {
      return await this.#database().seat(this.#municipality, seat).write({ personId, roles }, run);
    } catch (error) {
      if (wallRefusal(error) !== null) return null;
      throw error;
    }
  }
}
