// Generated from test/golden/security/spec.yaml. Do not edit; run `countersign generate`.

import type { CallDetails } from "../runtime/methods.js";

export const securityDetails: readonly CallDetails[] = [
  { security: [["application"]] },
  { security: [["header"], ["cookie", "query"], ["user"]] },
  { security: [["managed"]] },
  { security: [["messageSignature"]] },
  { security: [["oauth"]], scopes: [{ oauth: "read" }] },
  { security: [[], ["bearer"]] },
  { security: [["oauth"], ["oidc"]] },
  { security: [["admin"]] },
  { security: [["accessKey"]] },
  { secret: ["secret", "token"] },
];
