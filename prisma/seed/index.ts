export { type DemoOptions, demoMunicipality, loadDemo, sandboxMunicipality } from "./load-demo.ts";
