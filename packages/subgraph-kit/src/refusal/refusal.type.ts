import { Field, InterfaceType } from "type-graphql";

/** An expected no. */
@InterfaceType("Refusal", {
  description:
    "An expected refusal: nothing was changed. `code` is a fact to build on, `message` explains it to people who write programs.",
  autoRegisterImplementations: false,
})
export abstract class RefusalType {
  @Field(() => String, { description: "The fact, in SCREAMING_SNAKE: STALE_VERSION. Stable." })
  readonly code!: string;

  @Field(() => String, {
    description: "Plain English for integrators. May change; people are shown the interface's own words.",
  })
  readonly message!: string;
}
