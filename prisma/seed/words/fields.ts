import type { ActivityKind, TargetGroup } from "@indgang/domain/associations";

/** What the associations of one field are called, what they do and what they ask money for. */
export interface Field {
  readonly names: readonly string[];
  readonly purposes: readonly string[];
  readonly kinds: readonly ActivityKind[];
  readonly groups: readonly TargetGroup[];
  readonly projects: readonly { readonly title: string; readonly purpose: string; readonly goal: string; readonly measure: string }[];
}

export const fields: Readonly<Record<"social" | "elderly" | "integration" | "culture", Field>> = {
  social: {
    names: ["Natcaféen", "Gadens Venner", "Klangbunden", "Værestedet Ankeret", "Selvhjælpsgrupperne", "Børnenes Voksenvenner", "Krisetelefonen Lytteren", "Broen til Hverdagen", "Pårørendenetværket", "Den Åbne Dør", "Ungdomsrådgivningen Pejlemærket", "Herbergets Venner", "Misbrugernes Mentorer", "Bostøtteforeningen Nabohjælp"],
    purposes: ["At give socialt udsatte et sted at være uden krav om andet end at være et ordentligt menneske over for de andre.", "At frivillige følger unge gennem en svær tid, til de selv kan gå videre.", "At pårørende til mennesker med psykisk sygdom kan møde andre i samme situation."],
    kinds: ["COUNSELLING", "SUPPORT_PERSON", "SELF_HELP", "SOCIAL_CAFE", "RESPITE", "USER_ORGANISATION"],
    groups: ["CHILDREN_AND_YOUNG", "SUBSTANCE_ABUSE", "ILL_OR_DISABLED", "EXCLUDED", "IN_CRISIS", "RELATIVES"],
    projects: [
      { title: "Aftencafé fire aftener om ugen", purpose: "Caféen holder åbent om aftenen, når de andre tilbud har lukket. Frivillige laver mad sammen med gæsterne og følger dem, der ønsker det, videre til kommunens rådgivning.", goal: "Mindst 60 gæster kommer fast i caféen", measure: "Optælling en aften i hver uge" },
      { title: "Mentorforløb for unge uden netværk", purpose: "Unge mellem 16 og 24 år får en voksenven, der mødes med dem hver uge i et år. De frivillige mentorer uddannes og har supervision hver måned.", goal: "25 unge gennemfører et års forløb", measure: "Opgørelse pr. halvår, spørgeskema ved start og slut" },
      { title: "Selvhjælpsgrupper for pårørende", purpose: "Otte grupper mødes hver anden uge med to frivillige igangsættere. Grupperne tager imod pårørende til mennesker med misbrug eller psykisk sygdom.", goal: "Otte grupper i gang, 64 deltagere", measure: "Deltagerlister og evaluering efter ti møder" },
      { title: "Telefonrådgivning for mennesker i krise", purpose: "Rådgivningen er åben alle dage fra 11 til 23 og bemandes af frivillige med uddannelse i den svære samtale.", goal: "9 ud af 10 opkald besvares", measure: "Telefonsystemets månedsopgørelse" },
      { title: "Sommerlejr for børn fra familier med få penge", purpose: "En uges lejr for 40 børn med frivillige ledere. Forældrene deltager på besøgsdagen.", goal: "40 børn på lejr, heraf mindst 15 nye", measure: "Tilmeldinger" },
    ],
  },
  elderly: {
    names: ["Besøgsvennerne", "Ældreklubben Solsikken", "Telefonkæden", "Nørklerne", "Motionsholdet Grå Panter", "Spisevennerne", "Seniordansen", "Demensvennernes Kreds", "Højskoleforeningen for Pensionister", "Ledsagerne", "Cykling for Alle Aldre", "Fortællecaféen"],
    purposes: ["At ingen ældre i bydelen skal være ensom mod sin vilje.", "At ældre bevarer førlighed og humør gennem motion og samvær.", "At mennesker med demens og deres nærmeste har et fællesskab uden for hjemmet."],
    kinds: ["VISITING", "SOCIAL_CAFE", "RESPITE", "NETWORK", "SELF_HELP"],
    groups: ["ELDERLY", "ILL_OR_DISABLED", "RELATIVES"],
    projects: [
      { title: "Besøgsvenner til ensomme ældre", purpose: "Frivillige besøger hver uge ældre, som hjemmeplejen eller pårørende henviser. En koordinator danner parrene og følger op efter tre måneder.", goal: "80 ældre har en fast besøgsven", measure: "Koordinatorens liste hvert kvartal" },
      { title: "Fællesspisning i beboerlokalet", purpose: "Hver torsdag laver frivillige mad til 40 ældre. De, der ikke kan komme selv, bliver hentet.", goal: "40 deltagere hver torsdag", measure: "Spisebilletter" },
      { title: "Gymnastik og faldforebyggelse", purpose: "To hold om ugen med uddannede frivillige instruktører og kaffe bagefter.", goal: "50 ældre træner ugentligt", measure: "Balancetest ved start og efter et halvt år" },
      { title: "Aflastning for pårørende til demensramte", purpose: "Frivillige er i hjemmet tre timer om ugen, så den pårørende kan komme ud.", goal: "30 familier får aflastning", measure: "Opgørelse hver måned, samtale efter tre måneder" },
    ],
  },
  integration: {
    names: ["Lektiecaféen Abc", "Kvindekvarteret", "Jobvennerne", "Bydelsmødrene", "Sprogbroen", "Naboforeningen Mangfoldigt Fællesskab", "Cykelkøkkenet", "Fodboldklubben Brobyggerne", "Ungdomshuset Springbrættet", "Fædregruppen", "Den Flerkulturelle Kolonihaveforening"],
    purposes: ["At børn og voksne, der er nye i Danmark, får fodfæste gennem sprog, fritid og arbejde.", "At kvinder uden netværk finder vej til uddannelse, job og foreningsliv.", "At naboer med forskellig baggrund lærer hinanden at kende."],
    kinds: ["NETWORK", "COUNSELLING", "SOCIAL_CAFE", "SUPPORT_PERSON"],
    groups: ["ETHNIC_MINORITIES", "CHILDREN_AND_YOUNG", "EXCLUDED"],
    projects: [
      { title: "Lektiecafé tre dage om ugen", purpose: "Frivillige hjælper elever fra 4. til 9. klasse med lektierne, og forældre inviteres til aftenmøder om skolen.", goal: "70 elever kommer fast", measure: "Fremmødelister og karakterer ved skoleårets slutning" },
      { title: "Mentorer på vej til job", purpose: "Frivillige med erfaring fra arbejdsmarkedet følger ledige gennem ansøgninger, samtaler og den første tid i jobbet.", goal: "35 deltagere, heraf 15 i job eller uddannelse", measure: "Opgørelse efter seks og tolv måneder" },
      { title: "Svømmehold for kvinder", purpose: "Kvinder, der ikke før har gået til idræt, lærer at svømme sammen og bliver medlemmer af den lokale klub.", goal: "48 kvinder bliver medlemmer", measure: "Klubbens medlemsliste" },
      { title: "Unge frivillige i foreningslivet", purpose: "Unge fra boligområdet uddannes til trænere og ledere i de foreninger, der mangler dem.", goal: "20 unge er trænere efter et år", measure: "Foreningernes egne lister" },
    ],
  },
  culture: {
    names: ["Gadeteatret Lygten", "Børnekoret Solsorten", "Byens Fortællere", "Amatørscenen", "Kulturhusets Venner", "Spillestedet Kælderen", "Folkedanserne", "Byhistorisk Laug", "Læseforeningen Bogormen", "Skaterne på Havnen", "Blæseorkesteret Messing & Moll", "Billedværkstedet"],
    purposes: ["At alle i bydelen kan være med til at skabe kultur, ikke kun se på.", "At børn møder musik og teater, uanset hvad deres forældre tjener.", "At holde byens historie levende."],
    kinds: ["NETWORK", "SOCIAL_CAFE", "USER_ORGANISATION"],
    groups: ["CHILDREN_AND_YOUNG", "EXCLUDED", "ELDERLY"],
    projects: [
      { title: "Teater i gården", purpose: "Beboere i alle aldre skriver og spiller en forestilling om deres egen gade sammen med to instruktører.", goal: "60 medvirkende og 800 tilskuere", measure: "Billetter og deltagerliste" },
      { title: "Kor for børn, der ikke synger i kor", purpose: "Koret øver på tre skoler efter skoletid. Det koster ingenting, og alle kan være med.", goal: "90 børn synger med hele året", measure: "Skolernes lister" },
      { title: "Byvandringer fortalt af beboere", purpose: "Tolv frivillige fortællere uddannes og viser rundt i deres eget kvarter.", goal: "50 vandringer med 1.000 deltagere", measure: "Tilmeldinger" },
      { title: "Åbent værksted om lørdagen", purpose: "Værkstedet holdes åbent af frivillige med materialer til tegning, tryk og keramik.", goal: "2.000 besøg på et år", measure: "Optælling ved døren" },
    ],
  },
};

export type FieldName = keyof typeof fields;
