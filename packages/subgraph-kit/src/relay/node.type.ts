import { Field, ID, InterfaceType } from "type-graphql";

/** Everything that has an identity in the graph. `id` is the global id, also in objects that resolvers pass on. */
@InterfaceType("Node", {
  description: "A thing with an identity of its own, which can be fetched again by Query.node.",
  autoRegisterImplementations: false,
})
export abstract class NodeType {
  @Field(() => ID, {
    description: "Identity, unique over all types. Opaque: compare it, keep it, do not take it apart.",
  })
  readonly id!: string;
}
