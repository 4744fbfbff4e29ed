import type { Row } from "./insert.ts";
import { demoId } from "./random.ts";

/** REF-1: the units that take part, by administration. One takes no referrals for the time being. */
const units = [
  ["social", "Socialcenter City", "Social centre City", true],
  ["social", "Socialpsykiatrisk team", "Social psychiatry team", true],
  ["health-elderly", "Demensteamet", "Dementia team", true],
  ["health-elderly", "Forebyggende hjemmebesøg", "Preventive home visits", true],
  ["health-elderly", "Genoptræning Nord", "Rehabilitation North", false],
  ["employment-integration", "Jobcenter for unge", "Job centre for young people", true],
  ["employment-integration", "Integrationsteamet", "Integration team", true],
] as const;

/** REF-2: what associations do for citizens who are referred to them. */
const activities = [
  "Besøgsven",
  "Gå-fællesskab",
  "Fællesspisning",
  "Sorggruppe",
  "Lektiecafé",
  "Mentor for unge",
] as const;

/** To whom one can refer in the demo municipality, and by which terms. `associations`: the first is the one that the demo's chair speaks for. */
export const referralTargetRows = (municipalityId: number, associations: readonly string[], validFrom: string) => ({
  referral_unit: units.map(([administration, name, nameEn, takes]): Row => ({
    municipality_id: municipalityId,
    administration_id: administration,
    id: demoId(`${municipalityId} referral unit ${name}`),
    name,
    name_en: nameEn,
    takes_referrals: takes,
  })),
  referral_activity: activities.flatMap((name, index): Row[] => {
    const association = associations[index];
    return association === undefined
      ? []
      : [
          {
            municipality_id: municipalityId,
            id: demoId(`${municipalityId} referral activity ${name}`),
            association_id: association,
            name,
            takes_referrals: true,
          },
        ];
  }),
  // REF-7, REF-8: nobody has decided how long a referral is kept, so nothing is erased by itself.
  referral_terms: [
    {
      municipality_id: municipalityId,
      valid_from: validFrom,
      answer_working_days: 2,
      outcome_days: 14,
      draft_days: 90,
      association_view_days: 30,
      kept_days: null,
      access_log_days: 730,
    },
  ] satisfies Row[],
});
