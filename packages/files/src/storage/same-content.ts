import { createHash } from "node:crypto";
import { Transform } from "node:stream";

/** Lets content through and breaks off at its end when it is not what came: whoever reads it must not take it for whole. */
export function sameContent(sha256: string): Transform {
  const hash = createHash("sha256");
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(hash.digest("hex") === sha256 ? null : new Error("The content is no longer what came."));
    },
  });
}
