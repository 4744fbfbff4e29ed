import { administrations } from "@indgang/subgraph-administrations";
import { associations } from "@indgang/subgraph-associations";
import { awards } from "@indgang/subgraph-awards";
import { forums } from "@indgang/subgraph-forums";
import { pools } from "@indgang/subgraph-pools";
import { referrals } from "@indgang/subgraph-referrals";

/** The parts of the graph. A new one is a package and one line here. */
export const subgraphs = [administrations, associations, pools, referrals, forums, awards];
