import { graphEnum } from "@indgang/subgraph-kit";
import type { Permission } from "@indgang/domain/kernel";

export const PermissionEnum = graphEnum<Permission>({
  name: "Permission",
  description: "What the interface may offer. A hint: each case is decided by its own rules.",
  values: {
    READ_CASES: "Read applications.",
    ASSESS: "Assess applications of the own administration.",
    ASSIGN: "Give applications to a case worker.",
    REGISTER_APPLICATION: "Register applications that came in.",
    CHECK_FORMALITIES: "Check whether an application is complete.",
    PREPARE_MEETING: "Build a committee meeting's decision list.",
    DECIDE: "Record what the committee decided.",
    VERIFY_ASSOCIATION: "Vouch for an association in the directory.",
    REFER: "Refer citizens, and answer what others refer (REF-3).",
    READ_AUDIT: "Read the log.",
    READ_OPERATION: "See whether what goes by itself goes.",
  },
});
