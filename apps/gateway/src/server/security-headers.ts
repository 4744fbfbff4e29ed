import type { FastifyInstance } from "fastify";
import helmet from "helmet";

/** The one style element that react-aria writes itself: `touch-action` of what can be pressed. Its hash allows exactly that text. */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** Worked out once for all requests, which the plugin for Fastify does for each. Nothing from elsewhere, no inline script, no inline style. `formTargets`: where forms may lead beside this site. */
export function registerSecurityHeaders(app: FastifyInstance, isSecure: boolean, formTargets: readonly string[]): void {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", pressableStyle],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'", ...formTargets],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  app.addHook("onRequest", (request, reply, done) => {
    reply.raw.setHeader("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    protect(request.raw, reply.raw, (error) => done(error instanceof Error ? error : undefined));
  });
}
