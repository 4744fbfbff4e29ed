import { createHash } from "node:crypto";
import { Transform } from "node:stream";

/** Lets content through, and breaks off before its last piece when it is not what came: whoever reads it must not take it for whole. */
export function sameContent(sha256: string): Transform {
  const hash = createHash("sha256");
  let last: Buffer | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const before = last;
      last = chunk;
      if (before === null) done();
      else done(null, before);
    },
    flush(done) {
      if (hash.digest("hex") === sha256) done(null, last);
      else done(new Error("The content is no longer what came."));
    },
  });
}
