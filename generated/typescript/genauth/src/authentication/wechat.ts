// Generated from spec/genauth/authentication/wechat.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type { WechatAccessToken, WechatAccessTokenRequest } from "../shared/sign-in.models.js";
import type {
  DecryptWechatMiniProgramDataRequest,
  GetWechatMiniProgramPhoneRequest,
  WechatMiniProgramPhone,
} from "./wechat.models.js";

const decryptWechatMiniProgramDataOperation: EnvelopeOperation<Envelope<{ [member: string]: unknown }>> = {
  id: "decryptWechatMiniProgramData",
  method: "POST",
  path: "/api/v3/decrypt-wechat-miniprogram-data",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["code"],
};
const getWechatMiniProgramPhoneOperation: EnvelopeOperation<Envelope<WechatMiniProgramPhone>> = {
  id: "getWechatMiniProgramPhone",
  method: "POST",
  path: "/api/v3/get-wechat-miniprogram-phone",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["code"],
};
const getWechatMpAccessTokenOperation: EnvelopeOperation<Envelope<WechatAccessToken>> = {
  id: "getWechatMpAccessToken",
  method: "POST",
  path: "/api/v3/get-wechat-access-token",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["accessToken", "appSecret"],
};
const getWechatMpAccessTokenInfoOperation: EnvelopeOperation<Envelope<WechatAccessToken>> = {
  id: "getWechatMpAccessTokenInfo",
  method: "POST",
  path: "/api/v3/get-wechat-access-token-info",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
  secret: ["accessToken", "appSecret"],
};

/**
 * Decrypts data that a WeChat mini program received.
 *
 * The session of the user at WeChat, found by `code`, holds the key. The answer is the decrypted object; its members
 * depend on what was encrypted.
 *
 * `POST /api/v3/decrypt-wechat-miniprogram-data`
 */
export function decryptWechatMiniProgramData(
  client: Sender,
  input: DecryptWechatMiniProgramDataRequest,
  options?: RequestOptions,
): Promise<Envelope<{ [member: string]: unknown }>> {
  return client.send(decryptWechatMiniProgramDataOperation, input, options);
}

/**
 * Returns the phone number that a user shared in a WeChat mini program.
 *
 * `code` is what the mini program received when the user agreed to share the number; it works once.
 *
 * `POST /api/v3/get-wechat-miniprogram-phone`
 */
export function getWechatMiniProgramPhone(
  client: Sender,
  input: GetWechatMiniProgramPhoneRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatMiniProgramPhone>> {
  return client.send(getWechatMiniProgramPhoneOperation, input, options);
}

/**
 * Returns an access token for the WeChat server API (older name).
 *
 * Deprecated: use `getWechatMpAccessTokenInfo`.
 *
 * `POST /api/v3/get-wechat-access-token`
 *
 * @deprecated
 */
export function getWechatMpAccessToken(
  client: Sender,
  input: WechatAccessTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatAccessToken>> {
  return client.send(getWechatMpAccessTokenOperation, input, options);
}

/**
 * Returns an access token for the WeChat server API.
 *
 * WeChat keeps one valid token per application; reading it here keeps several servers from replacing each other's
 * token. Call it from a server only, since it takes the application's secret.
 *
 * `POST /api/v3/get-wechat-access-token-info`
 */
export function getWechatMpAccessTokenInfo(
  client: Sender,
  input: WechatAccessTokenRequest,
  options?: RequestOptions,
): Promise<Envelope<WechatAccessToken>> {
  return client.send(getWechatMpAccessTokenInfoOperation, input, options);
}
