// Access tokens that are JWTs: verified here, without asking the provider (RFC 9068 in spirit; the providers' claims differ).
import { errors, type JWTPayload } from "jose";
import type { LoginErrorCode } from "./login-error.js";
import type { Login } from "./login.js";
import { providerText } from "./provider-text.js";
import { verifiedToken } from "./provider-token.js";
import { accessTokenType, isOtherType } from "./token-type.js";

/** Claims of a verified access token. */
export interface AccessTokenClaims extends JWTPayload {
  readonly iss: string;
  readonly exp: number;
}

/** What a route may ask of an access token. */
export interface RequiredAccess {
  /** All of these scopes. */
  readonly scope?: readonly string[] | undefined;
  /** At least this level. */
  readonly acr?: string | undefined;
  /** All of these permissions. */
  readonly permissions?: readonly string[] | undefined;
}

/** `Level`: the levels that the provider has; any other is refused. */
export interface AccessTokenInfo<Level extends string = string> {
  /** Id of the user: `sub`. */
  readonly id: string;
  readonly scope: string[];
  /** Level of the authentication; empty where the provider has no levels. */
  readonly acr: Level;
  readonly permissions: string[];
  readonly access_token: string;
}

/**
 * The claims of the token. Rejects with `access_token_expired` after its end, with `access_token_invalid` for anything else that is wrong with
 * it (signature, algorithm, `typ` of another kind of token, `iss`, `aud`, `nbf`, no `exp`), with `discovery` or `request` when keys or metadata cannot be had.
 */
export async function accessTokenClaims(login: Login, accessToken: string): Promise<AccessTokenClaims> {
  const invalid = (reason: string): Error => login.fail("access_token_invalid", `The access token is not valid: ${reason}`);
  const { issuer } = await login.metadata();
  const expected = { issuer, ...(login.audience !== null && { audience: [...login.audience] }), requiredClaims: ["exp"] };
  const { payload, protectedHeader } = await verifiedToken(login, accessToken, expected, (reason, error) =>
    error instanceof errors.JWTExpired ? login.fail("access_token_expired", "The access token has expired") : invalid(foreignAudience(error, login) ?? reason),
  );
  if (isOtherType(protectedHeader.typ, accessTokenType)) throw invalid("it is a token of another kind (typ)");
  if (!isClaims(payload)) throw invalid("a claim has the wrong type");
  return payload;
}

/** A token for another application is the usual mistake of a configuration: says which one it is for. The signature is verified by then. */
function foreignAudience(error: unknown, { audience }: Login): string | undefined {
  if (!(error instanceof errors.JWTClaimValidationFailed) || error.claim !== "aud") return undefined;
  const seen = providerText([error.payload.aud ?? []].flat().join(", "));
  return seen === undefined ? undefined : `it is for the audience "${seen}", and not for ${audience?.join(", ")}`;
}

/**
 * Verifies the token and that it carries what is required. Rejects in this order: `access_token_expired` and `access_token_invalid`,
 * `missing_scope`, `acr_too_low`, `missing_permission`. Where the provider has levels, `scope`, `acr` and `permissions` must be in the token.
 */
export async function validateAccessToken<Level extends string = string>(login: Login, accessToken: string, required: RequiredAccess = {}): Promise<AccessTokenInfo<Level>> {
  const payload = await accessTokenClaims(login, accessToken);
  const { levels, subjectFormat } = login.settings;
  const refuse = (code: LoginErrorCode, reason: string): Error => login.fail(code, `The access token ${reason}`);
  const granted = payload["scope"];
  if (typeof granted !== "string") throw refuse("access_token_invalid", "is not valid: scope is missing");
  const scope = granted.split(/\s+/).filter((one) => one !== "");
  for (const name of listed(required.scope)) if (!scope.includes(name)) throw refuse("missing_scope", `lacks the scope ${name}`);
  const acr = payload["acr"];
  if (levels !== undefined && !(typeof acr === "string" && levels.includes(acr))) throw refuse("access_token_invalid", "is not valid: acr is missing or unknown");
  const level = typeof acr === "string" ? acr : "";
  if (required.acr != null && !reaches(level, required.acr, levels)) throw refuse("acr_too_low", `is of a lower level than ${required.acr}`);
  const permissions = levels === undefined ? (payload["permissions"] ?? []) : payload["permissions"];
  if (!isTexts(permissions)) throw refuse("access_token_invalid", "is not valid: permissions are missing");
  for (const name of listed(required.permissions)) if (!permissions.includes(name)) throw refuse("missing_permission", `lacks the permission ${name}`);
  const { sub } = payload;
  if (typeof sub !== "string" || sub === "") throw refuse("access_token_invalid", "is not valid: sub is missing");
  if (subjectFormat === "uuid" && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(sub)) throw refuse("access_token_invalid", "is not valid: sub is no UUID");
  return { id: sub, scope, acr: level as Level, permissions, access_token: accessToken };
}

/** A text, which JavaScript may give, is a name: an empty one, of a variable that nobody set, requires what no token has. */
export function listed(names: readonly string[] | undefined): readonly string[] {
  return [names ?? []].flat();
}

/** Without a list of levels, only the very level that is asked for will do. */
function reaches(level: string, required: string, levels: readonly string[] | undefined): boolean {
  if (levels === undefined) return level === required && required !== "";
  return levels.includes(required) && levels.indexOf(level) >= levels.indexOf(required);
}

function isClaims(payload: JWTPayload): payload is AccessTokenClaims {
  return typeof payload.iss === "string" && typeof payload.exp === "number";
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
