import type { Viewer } from "@indgang/domain/kernel";
import type { Scanner } from "@indgang/files";
import type { AwaitedFile, CameFile, FileRows, OpenedFile } from "../files/file-rows.type.ts";

interface FixtureFile extends AwaitedFile {
  readonly name: string;
  /** Who may send it. */
  readonly by: string;
  came?: CameFile;
}

/** Files as the database would tell of them: each is sent by one person, and opened by Social's. And a scanner that says what it is told to. */
export class FixtureFiles implements FileRows {
  readonly known = new Map<string, FixtureFile>();
  scanner: Scanner | null = null;
  readonly looks: string[] = [];

  await(file: FixtureFile): void {
    this.known.set(file.id, file);
  }

  awaited({ name }: Viewer, id: string): Promise<AwaitedFile | null> {
    const file = this.known.get(id);
    return Promise.resolve(file?.by === name && file.came === undefined ? file : null);
  }

  async came(_viewer: Viewer, id: string, came: CameFile, _now: unknown, keep: () => Promise<void>): Promise<boolean> {
    const file = this.known.get(id);
    if (file === undefined || file.came !== undefined) return false;
    file.came = came;
    await keep();
    return true;
  }

  opened({ seat, name }: Viewer, id: string): Promise<OpenedFile | null> {
    const file = this.known.get(id);
    if (seat !== "social" || file?.came?.state !== "READY") return Promise.resolve(null);
    this.looks.push(`${name} ${id}`);
    return Promise.resolve({ ...file, sha256: file.came.sha256 });
  }
}
