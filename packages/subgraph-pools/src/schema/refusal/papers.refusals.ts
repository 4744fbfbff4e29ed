import { refusalMember, RefusalType } from "@indgang/subgraph-kit";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("PapersHoldNumbers", {
  implements: RefusalType,
  simpleResolvers: true,
  description: "CPR numbers were found in papers that were to leave (LAW-7).",
})
class PapersHoldNumbersType extends RefusalType {
  @Field(() => Int, { description: "In how many places." })
  readonly findings!: number;
}

export const papersHoldNumbers = refusalMember({
  code: "PAPERS_HOLD_NUMBERS",
  type: PapersHoldNumbersType,
  message: ({ findings }) =>
    `CPR numbers stand in ${findings} places of the papers: mend them where they stand, or leave the documents out.`,
  fields: ({ findings }) => ({ findings }),
});
