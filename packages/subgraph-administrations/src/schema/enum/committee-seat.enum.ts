import { graphEnum } from "@indgang/subgraph-kit";

export const CommitteeSeatEnum = graphEnum({
  name: "CommitteeSeat",
  description: "As what somebody sits in a committee.",
  values: { CHAIR: "Leads the committee.", MEMBER: "An ordinary member." },
});
