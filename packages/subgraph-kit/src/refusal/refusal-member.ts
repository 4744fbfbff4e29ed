import type { Refusal, RefusalCode, RefusalData } from "@indgang/domain/kernel";
import type { ClassType } from "type-graphql";
import type { RefusalType } from "./refusal.type.ts";

/** How one refusal of the domain becomes an object of the graph. */
export interface RefusalMember<Code extends RefusalCode> {
  readonly code: Code;
  readonly type: ClassType<RefusalType>;
  toObject(refusal: Refusal<Code>): RefusalType;
}

interface MemberDefinition<Code extends RefusalCode, Type extends RefusalType> {
  readonly code: Code;
  readonly type: ClassType<Type>;
  /** Plain English for integrators. */
  message(data: RefusalData[Code]): string;
  /** The facts as fields of the type; none when left out. */
  fields(data: RefusalData[Code]): Omit<Type, "code" | "message">;
}

/** Ties a code of the domain to its type in the graph. */
export function refusalMember<const Code extends RefusalCode, Type extends RefusalType>(
  definition: MemberDefinition<Code, Type>,
): RefusalMember<Code> {
  const { code, type } = definition;
  return {
    code,
    type,
    toObject(refusal) {
      const { data } = refusal;
      return Object.assign(new type(), definition.fields(data), { code, message: definition.message(data) });
    },
  };
}
