import { poolRoutes } from "./pool-routes.ts";
import type { Route } from "./route.type.ts";

/** What a frontend of an administration must have for its pages to be looked at; the ids are found in the demo. */
export const places = [
  "assessed",
  "decided",
  "received",
  "returned",
  "association",
  "pool",
  "draftMeeting",
  "calledMeeting",
  "closedMeeting",
  "referral",
  "forumBody",
  "forumMeeting",
  "hearing",
  "prizeYear",
  "round",
  "poolWithForm",
] as const;

export type PlaceName = (typeof places)[number];

export type { Role, Route } from "./route.type.ts";

/** Every page of an administration's frontend. A new page belongs here; the errands for all pages read this list. */
export const routes: readonly Route[] = [
  {
    path: "my-work",
    by: "caseworker",
    heading: { da: "Mit arbejde", en: "My work" },
    last: /venter på dig|for you/u,
    showsPalette: true,
  },
  {
    path: "applications",
    by: "caseworker",
    heading: { da: "Ansøgninger", en: "Applications" },
    last: /Viser 1|1–25/u,
    showsPalette: true,
  },
  {
    path: "applications?q=findesikke",
    by: "caseworker",
    heading: { da: "Ansøgninger", en: "Applications" },
    last: /Ryd et filter|Clear a filter/u,
  },
  { path: "applications/{assessed}", by: "caseworker", heading: null, last: /Historik|History/u },
  {
    path: "applications/{assessed}/assessment",
    by: "caseworker",
    heading: { da: "Faglig vurdering", en: "Assessment" },
    last: /Bevilget af andre|Granted by other/u,
    showsPalette: true,
  },
  {
    path: "applications/{decided}",
    by: "caseworker",
    heading: null,
    last: /Historik|History/u,
    showsPalette: true,
  },
  {
    path: "applications/nothing",
    by: "caseworker",
    heading: { da: "Siden findes ikke", en: "The page does not exist" },
    last: /forsiden|start page/u,
  },
  {
    path: "reception/{received}",
    by: "caseworker",
    heading: { da: "Formel kontrol", en: "Formal check" },
    last: /Anden finansiering|Other funding/u,
  },
  {
    path: "reception/{returned}",
    by: "caseworker",
    heading: { da: "Formel kontrol", en: "Formal check" },
    last: /Anden finansiering|Other funding/u,
  },
  { path: "associations/{association}", by: "caseworker", heading: null, last: /Tal pr\. år|Figures per year/u },
  { path: "associations/{association}/edit", by: "caseworker", heading: null, last: /Målgrupper|Target groups/u },
  {
    path: "referrals",
    by: "caseworker",
    heading: { da: "Henvisninger", en: "Referrals" },
    last: /Viser 1|1–/u,
  },
  {
    path: "referrals?box=sent&stage=ended",
    by: "caseworker",
    heading: { da: "Henvisninger", en: "Referrals" },
    last: /Viser|1–|Kladder og|Drafts and/u,
  },
  {
    path: "referrals/new",
    by: "caseworker",
    heading: { da: "Ny henvisning", en: "New referral" },
    last: /Hastegrad|Urgency/u,
  },
  { path: "referrals/{referral}", by: "caseworker", heading: null, last: /Historik|History/u },
  {
    path: "referrals/{referral}/pass-on",
    by: "caseworker",
    heading: { da: "Send henvisningen videre", en: "Pass the referral on" },
    last: /Afsenderen læser|The sender reads/u,
  },
  {
    path: "messages",
    by: "caseworker",
    heading: { da: "Beskeder", en: "Messages" },
    last: /henvisning|referral|Vis flere|Show more/u,
  },
  { path: "payments", by: "caseworker", heading: { da: "Udbetalinger", en: "Payments" }, last: /udbetaling-/u },
  { path: "ledger", by: "caseworker", heading: { da: "Rammernes regnskab", en: "Budget accounts" }, last: / \+ /u },
  {
    path: "applications/{decided}/payment",
    by: "caseworker",
    heading: null,
    last: /Historik|History|Gem plan|Save plan/u,
  },
  {
    path: "accessibility-statement",
    by: "caseworker",
    heading: { da: "Tilgængelighedserklæring", en: "Accessibility statement" },
    last: /klage|complain/u,
  },
  ...poolRoutes,
  {
    path: "prizes",
    by: "secretary",
    heading: { da: "Priser", en: "Prizes" },
    last: /Viser 1|1–/u,
  },
  {
    path: "prizes/new",
    by: "secretary",
    heading: { da: "Ny pris", en: "New prize" },
    last: /Tilføj kriterium|Add a criterion/u,
  },
  { path: "prizes/years/{prizeYear}", by: "secretary", heading: null, last: /Viser 1|1–/u },
  { path: "meetings", by: "secretary", heading: { da: "Møder", en: "Meetings" }, last: /Viser 1|1–/u },
  { path: "meetings/{draftMeeting}", by: "secretary", heading: null, last: /Dagsorden|Agenda/u },
  {
    path: "meetings/{calledMeeting}",
    by: "secretary",
    heading: null,
    last: /Dagsorden|Agenda/u,
    showsPalette: true,
  },
  { path: "meetings/{closedMeeting}", by: "secretary", heading: null, last: /Dagsorden|Agenda/u },
  {
    path: "meetings/{closedMeeting}/minutes",
    by: "secretary",
    heading: { da: "Beslutningsprotokol", en: "Minutes" },
    last: /Protokollen er afsluttet|minutes were closed/u,
  },
  {
    path: "forums",
    by: "secretary",
    heading: { da: "Fora", en: "Forums" },
    last: /Viser 1|1–/u,
  },
  { path: "forums/{forumBody}", by: "secretary", heading: null, last: /Koordinator/u },
  { path: "forum-meetings/{forumMeeting}", by: "secretary", heading: null, last: /Frivillighedspolitikken/u },
  {
    path: "forum-meetings/{forumMeeting}/minutes",
    by: "secretary",
    heading: { da: "Dagsorden og referat", en: "Agenda and minutes" },
    last: /Frivillighedspolitikken/u,
  },
  {
    path: "hearings",
    by: "secretary",
    heading: { da: "Høringer", en: "Hearings" },
    last: /Viser|1–|Begynd en|Begin a/u,
  },
  {
    path: "hearings/new",
    by: "secretary",
    heading: { da: "Ny høring", en: "New hearing" },
    last: /Ældrerådet/u,
  },
];
