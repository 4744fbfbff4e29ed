import "@indgang/tokens/base.css";
import "@indgang/tokens/health-elderly.css";
import { mountApp } from "@indgang/shell";
import { configuration } from "./configuration.ts";

mountApp(configuration);
