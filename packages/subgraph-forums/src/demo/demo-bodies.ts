import type { DemoBody } from "./demo-plan.type.ts";

const representatives = Array.from({ length: 9 }, (_, index) => `repraesentant${index + 2}`);

export const demoBodies: readonly DemoBody[] = [
  {
    key: "contact",
    secretary: "social.secretary",
    name: "Kontaktudvalget for frivilligt socialt arbejde",
    kind: "CONTACT_COMMITTEE",
    seats: [
      {
        name: "Foreningsrepræsentant",
        seats: 10,
        isForAssociation: true,
        members: ["forening", ...representatives],
      },
      { name: "Rådsrepræsentant", seats: 2, isForAssociation: false, members: ["aeldreraad"], left: "fratraadt" },
      { name: "Politiker", seats: 1, isForAssociation: false, members: [], chair: "social.politician" },
      { name: "Chef for Socialcentret", seats: 1, isForAssociation: false, members: ["social.leader"] },
      { name: "Koordinator", seats: 1, isForAssociation: false, members: ["social.caseworker"] },
    ],
  },
  {
    key: "elders",
    secretary: "health-elderly.secretary",
    name: "Ældrerådet",
    kind: "COUNCIL",
    seats: [{ name: "Rådsmedlem", seats: 9, isForAssociation: false, members: ["aeldreraad2"], chair: "aeldreraad" }],
  },
  {
    key: "part",
    secretary: "social.secretary",
    name: "Arbejdsgruppen om besøgsvenner",
    kind: "SUBCOMMITTEE",
    parent: "contact",
    seats: [
      { name: "Foreningsrepræsentant", seats: 3, isForAssociation: true, members: ["forening", "repraesentant2"] },
      { name: "Rådsrepræsentant", seats: 1, isForAssociation: false, members: ["aeldreraad"] },
    ],
  },
];
