import type { PoolForm } from "./pool-form.ts";

const fields: Readonly<Record<keyof PoolForm, true>> = {
  name: true,
  description: true,
  kleNumber: true,
  committeeId: true,
};

/** Whether a field of that name is of the pool itself. */
export function isPoolField(name: string): name is keyof PoolForm {
  return Object.hasOwn(fields, name);
}
