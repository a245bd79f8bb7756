// Generated from spec/genauth/authentication.yaml. Do not edit; run `countersign generate`.

import type { OidcUserInfo } from "./oidc-protocol.models.js";

/** Claims about a user. */
export type GenAuthUserInfo = OidcUserInfo;
