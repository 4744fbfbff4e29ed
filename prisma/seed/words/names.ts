export const firstNames = [
  "Mette", "Anne", "Kirsten", "Hanne", "Lene", "Camilla", "Louise", "Ida", "Freja", "Fatima", "Amina", "Zeynep", "Marie", "Karen", "Inger", "Birthe", "Sofie", "Nadia",
  "Lars", "Søren", "Jens", "Peter", "Henrik", "Thomas", "Mikkel", "Rasmus", "Ali", "Omar", "Yusuf", "Jørgen", "Poul", "Kåre", "Bjørn", "Anders", "Emil", "Magnus",
] as const;

export const lastNames = [
  "Holm", "Lindegaard", "Ravnsborg", "Skovby", "Overgaard", "Møllebæk", "Elkjær", "Bruunsø", "Thorup", "Vestergren", "Kjærulff", "Åkilde", "Nørrebæk", "Hedelund", "Birkholt",
  "Özdal", "Rahimzai", "El-Khalid", "Haji-Warsame", "Bodin", "Fuglebjerg", "Strandmark", "Dalsgård", "Krogholm", "Sejrskov", "Ebbehøj", "Tornby", "Ørumgaard",
] as const;

export const streets = [
  "Lærkestien", "Brobyggervej", "Havnepladsen", "Nordre Allé", "Gartnerstræde", "Møllehøj", "Kirsebærvænget", "Gl. Jernbanegade", "Ved Søerne", "Volden", "Æblehaven", "Østre Kanalvej",
] as const;

/** Postal codes with the district as the municipality divides itself. */
export const places = [
  { postalCode: "1620", city: "København V", district: "Vesterbro" },
  { postalCode: "2100", city: "København Ø", district: "Østerbro" },
  { postalCode: "2200", city: "København N", district: "Nørrebro" },
  { postalCode: "2300", city: "København S", district: "Amager" },
  { postalCode: "2400", city: "København NV", district: "Bispebjerg" },
  { postalCode: "2450", city: "København SV", district: "Kongens Enghave" },
  { postalCode: "2500", city: "Valby", district: "Valby" },
  { postalCode: "2700", city: "Brønshøj", district: "Brønshøj-Husum" },
  { postalCode: "2720", city: "Vanløse", district: "Vanløse" },
] as const;
