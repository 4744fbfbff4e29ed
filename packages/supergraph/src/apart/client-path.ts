import type { PreparedOperation } from "./prepared-operation.ts";
import type { Shape } from "./shape.type.ts";
import type { Path } from "./trail.ts";

/** The place of an error in the client's own names. What cannot be followed stays as it is. */
export function toClientPath(path: Path, prepared: PreparedOperation): Path {
  let shape: Shape | null = prepared.shape;
  return path.map((segment) => {
    if (typeof segment === "number" || shape === null) return segment;
    const wanted = [...shape.values()].flat().find(({ inner }) => inner === segment);
    shape = wanted?.shape ?? null;
    return wanted?.key ?? segment;
  });
}
