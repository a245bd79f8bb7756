// Generated from spec/genauth/authentication/account-linking.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { LoginToken } from "../shared/sign-in.models.js";
import type { Identity } from "../shared/users.models.js";
import type {
  AuthByCodeIdentityRequest,
  AuthByCodeRequest,
  BindByAccountIdRequest,
  BindByAccountRequest,
  BindByEmailCodeRequest,
  BindByPhoneCodeRequest,
  ExtIdpInfo,
  ExtIdpLink,
  GenerateLinkExtIdpUrlRequest,
  LinkExtIdpRequest,
  RegisterNewUserRequest,
  SelectAccountRequest,
  UnlinkExtIdpRequest,
  WechatLoginToken,
} from "./account-linking.models.js";

const authByCodeOperation: EnvelopeOperation<Envelope<unknown>> = {
  id: "authByCode",
  method: "POST",
  path: "/api/v2/ecConn/wechatMobile/authByCode",
  build: jsonRequest,
  answer: "optional",
  read: plainAnswer,
  secret: ["code"],
};
const authByCodeIdentityOperation: EnvelopeOperation<Envelope<LoginToken>> = {
  id: "authByCodeIdentity",
  method: "POST",
  path: "/api/v2/ecConn/wechatMobile/authByCodeIdentity",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["access_token", "captchaToken", "code", "id_token", "refresh_token"],
};
const bindByAccountOperation: EnvelopeOperation<Envelope<WechatLoginToken>> = {
  id: "bindByAccount",
  method: "POST",
  path: "/api/v2/ecConn/wechatMobile/byAccount",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["access_token", "id_token", "key", "password", "refresh_token"],
};
const bindByAccountIdOperation: EnvelopeOperation<Envelope<WechatLoginToken>> = {
  id: "bindByAccountId",
  method: "POST",
  path: "/api/v2/ecConn/wechatMobile/byAccountId",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["access_token", "id_token", "key", "refresh_token"],
};
const bindByEmailCodeOperation: EnvelopeOperation<Envelope<WechatLoginToken>> = {
  id: "bindByEmailCode",
  method: "POST",
  path: "/api/v2/ecConn/wechatMobile/byEmailCode",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["access_token", "code", "id_token", "key", "refresh_token"],
};
const bindByPhoneCodeOperation: EnvelopeOperation<Envelope<WechatLoginToken>> = {
  id: "bindByPhoneCode",
  method: "POST",
  path: "/api/v2/ecConn/wechatMobile/byPhoneCode",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["access_token", "code", "id_token", "key", "refresh_token"],
};
const generateLinkExtIdpUrlOperation: EnvelopeOperation<Envelope<ExtIdpLink>> = {
  id: "generateLinkExtIdpUrl",
  method: "GET",
  path: "/api/v3/generate-link-extidp-url",
  build: formQueryRequest,
  secret: ["id_token", "only_redirect_token"],
};
const getApplicationEnabledExtIdpsOperation: EnvelopeOperation<Envelope<ExtIdpInfo[]>> = {
  id: "getApplicationEnabledExtIdps",
  method: "GET",
  path: "/api/v3/get-application-enabled-extidps",
  build: jsonRequest,
};
const getIdentitiesOperation: EnvelopeOperation<Envelope<Identity[]>> = {
  id: "getIdentities",
  method: "GET",
  path: "/api/v3/get-identities",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["accessToken", "refreshToken"],
};
const linkExtIdpOperation: EnvelopeOperation<Envelope<ExtIdpLink>> = {
  id: "linkExtIdp",
  method: "GET",
  path: "/api/v3/link-extidp",
  security: [["userToken"]],
  build: formQueryRequest,
  secret: ["id_token"],
};
const registerNewUserOperation: EnvelopeOperation<Envelope<WechatLoginToken>> = {
  id: "registerNewUser",
  method: "POST",
  path: "/api/v2/ecConn/wechatMobile/register",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["access_token", "id_token", "key", "refresh_token"],
};
const selectAccountOperation: EnvelopeOperation<Envelope<WechatLoginToken>> = {
  id: "selectAccount",
  method: "POST",
  path: "/api/v2/ecConn/wechatMobile/select",
  build: jsonRequest,
  answer: "json",
  read: plainAnswer,
  secret: ["access_token", "id_token", "key", "refresh_token"],
};
const unlinkExtIdpOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "unlinkExtIdp",
  method: "POST",
  path: "/api/v3/unlink-extidp",
  security: [["userToken"]],
  build: jsonRequest,
};

/**
 * Signs a user in by an authorization code from WeChat on a mobile device (older form).
 *
 * Prefer `authByCodeIdentity`. What this operation answers is not documented.
 *
 * `POST /api/v2/ecConn/wechatMobile/authByCode`
 */
export function authByCode(
  client: Sender,
  input: AuthByCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<unknown>> {
  return client.send(authByCodeOperation, input, options);
}

/**
 * Signs a user in by an authorization code from WeChat on a mobile device.
 *
 * When no account belongs to the WeChat identity yet, the application continues with one of the binding operations or
 * `registerNewUser`. The answer is not wrapped in the usual envelope: it is the tokens themselves.
 *
 * `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`
 */
export function authByCodeIdentity(
  client: Sender,
  input: AuthByCodeIdentityRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(authByCodeIdentityOperation, input, options);
}

/**
 * Links a pending WeChat sign-in to an account by its password.
 *
 * The user proves ownership with account name and password. The answer is not wrapped in the usual envelope: it is the
 * tokens themselves.
 *
 * `POST /api/v2/ecConn/wechatMobile/byAccount`
 */
export function bindByAccount(
  client: Sender,
  input: BindByAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatLoginToken>> {
  return client.send(bindByAccountOperation, input, options);
}

/**
 * Links a pending WeChat sign-in to an account given by its identifier.
 *
 * Use it when the account to be linked is known already. The answer is not wrapped in the usual envelope: it is the
 * tokens themselves.
 *
 * `POST /api/v2/ecConn/wechatMobile/byAccountId`
 */
export function bindByAccountId(
  client: Sender,
  input: BindByAccountIdRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatLoginToken>> {
  return client.send(bindByAccountIdOperation, input, options);
}

/**
 * Links a pending WeChat sign-in to an account found by email address and code.
 *
 * The user proves ownership with a one-time code sent to the email address. The answer is not wrapped in the usual
 * envelope: it is the tokens themselves.
 *
 * `POST /api/v2/ecConn/wechatMobile/byEmailCode`
 */
export function bindByEmailCode(
  client: Sender,
  input: BindByEmailCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatLoginToken>> {
  return client.send(bindByEmailCodeOperation, input, options);
}

/**
 * Links a pending WeChat sign-in to an account found by phone number and code.
 *
 * The user proves ownership with a one-time code sent by text message. The answer is not wrapped in the usual envelope:
 * it is the tokens themselves.
 *
 * `POST /api/v2/ecConn/wechatMobile/byPhoneCode`
 */
export function bindByPhoneCode(
  client: Sender,
  input: BindByPhoneCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatLoginToken>> {
  return client.send(bindByPhoneCodeOperation, input, options);
}

/**
 * Makes the URL at which a user links an external identity.
 *
 * Open the returned URL in the user's browser. There the user signs in at the identity provider, and the external
 * identity is linked to the account that the ID token stands for.
 *
 * `GET /api/v3/generate-link-extidp-url`
 */
export function generateLinkExtIdpUrl(
  client: Sender,
  input: GenerateLinkExtIdpUrlRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtIdpLink>> {
  return client.send(generateLinkExtIdpUrlOperation, input, options);
}

/**
 * Lists the external identity providers enabled for the application.
 *
 * Use it to show the providers that the user can link, each with the URL that starts linking.
 *
 * `GET /api/v3/get-application-enabled-extidps`
 */
export function getApplicationEnabledExtIdps(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<ExtIdpInfo[]>> {
  return client.send(getApplicationEnabledExtIdpsOperation, undefined, options);
}

/**
 * Lists the external identities linked to the signed-in user.
 *
 * Each identity tells the identity provider, the user's identifier there and the profile that the provider returned.
 *
 * `GET /api/v3/get-identities`
 */
export function getIdentities(client: Sender, options?: RequestOptions): Promise<Envelope<Identity[]>> {
  return client.send(getIdentitiesOperation, undefined, options);
}

/**
 * Starts linking an external identity in the browser.
 *
 * The browser is redirected to the identity provider. Use `generateLinkExtIdpUrl` to obtain the address of this
 * endpoint rather than calling it from a server.
 *
 * `GET /api/v3/link-extidp`
 */
export function linkExtIdp(
  client: Sender,
  input: LinkExtIdpRequest,
  options?: RequestOptions,
): Promise<Envelope<ExtIdpLink>> {
  return client.send(linkExtIdpOperation, input, options);
}

/**
 * Registers a new user from a pending WeChat sign-in.
 *
 * Use it when nobody owns the WeChat identity yet and the user wants a new account. The answer is not wrapped in the
 * usual envelope: it is the tokens themselves.
 *
 * `POST /api/v2/ecConn/wechatMobile/register`
 */
export function registerNewUser(
  client: Sender,
  input: RegisterNewUserRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatLoginToken>> {
  return client.send(registerNewUserOperation, input, options);
}

/**
 * Selects which of several accounts a pending WeChat sign-in goes on with.
 *
 * Use it when more than one account matches the WeChat identity. The answer is not wrapped in the usual envelope: it is
 * the tokens themselves.
 *
 * `POST /api/v2/ecConn/wechatMobile/select`
 */
export function selectAccount(
  client: Sender,
  input: SelectAccountRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatLoginToken>> {
  return client.send(selectAccountOperation, input, options);
}

/**
 * Unlinks an external identity from the signed-in user.
 *
 * Removes the link to one external identity provider. The user cannot sign in by that provider any more until the
 * identity is linked again.
 *
 * `POST /api/v3/unlink-extidp`
 */
export function unlinkExtIdp(
  client: Sender,
  input: UnlinkExtIdpRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(unlinkExtIdpOperation, input, options);
}
