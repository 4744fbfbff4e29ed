import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import type { GraphQLError, ValidationContext, ValidationRule } from "graphql";
import { limitExceeded, limits, type Limit } from "./limits.ts";

type Reject = (context: ValidationContext | null, error: GraphQLError) => void;

/** Bounds on what an operation selects, as validation rules. Introspection may go as deep as it needs. */
export const selectionRules: readonly ValidationRule[] = [
  maxDepthRule({ n: limits.depth, flattenFragments: true, ignoreIntrospection: true, ...reportedAs("depth") }),
  maxAliasesRule({ n: limits.aliases, ...reportedAs("aliases") }),
  maxDirectivesRule({ n: limits.directives, ...reportedAs("directives") }),
];

/** The rules throw by themselves, which the server would take for a fault of its own; so they report instead. */
function reportedAs(limit: Limit): { onReject: Reject[]; propagateOnRejection: false } {
  return {
    propagateOnRejection: false,
    onReject: [
      (context, error) => {
        const found = Number(/found (\d+)/u.exec(error.message)?.[1]);
        context?.reportError(Number.isNaN(found) ? error : limitExceeded(limit, found));
      },
    ],
  };
}
