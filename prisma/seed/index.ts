export { type DemoOptions, demoMunicipality, loadDemo, sandboxMunicipality } from "./load-demo.ts";
export { administrations as demoAdministrations, demoSubjects } from "./municipality.ts";
