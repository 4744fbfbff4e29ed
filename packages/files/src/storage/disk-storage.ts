import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStorage } from "./file-storage.type.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Keeps content in a folder, for its own user alone: 256 folders by the last two digits of the id, which are even whatever made it. */
export async function diskStorage(folder: string): Promise<FileStorage> {
  const incoming = join(folder, "incoming");
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const placeOf = (id: string): string => {
    if (!uuid.test(id)) throw new Error("Content lies under an id of ours.");
    return join(folder, id.slice(-2), id);
  };
  return {
    incoming,
    async put(id, path) {
      const place = placeOf(id);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await flush(path);
      await rename(path, place);
      // The name is on the disk once its folder is.
      await flush(dirname(place));
    },
    async open(id) {
      const handle = await open(placeOf(id), "r");
      return handle.createReadStream();
    },
    async remove(id) {
      await rm(placeOf(id), { force: true });
    },
    async forgetAbandoned(before) {
      for (const name of await readdir(incoming)) {
        const path = join(incoming, name);
        const found = await stat(path).catch(() => null);
        if (found !== null && found.mtime < before) await rm(path, { force: true });
      }
    },
  };
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}
