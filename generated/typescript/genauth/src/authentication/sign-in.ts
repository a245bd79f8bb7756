// Generated from spec/genauth/authentication/sign-in.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { plainAnswer } from "../runtime/plain-answer.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { redirectAnswer } from "../runtime/redirect-answer.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { SuccessResult } from "../shared/common.models.js";
import type { LoginToken } from "../shared/sign-in.models.js";
import type {
  AlipayAuthInfo,
  AuthenticationOptions,
  AuthorizeOidcRequest,
  Captcha,
  ChangePushCodeStatusRequest,
  ChangeQrCodeStatusRequest,
  CheckPushCodeStatusRequest,
  CheckQrCodeStatusRequest,
  ExchangeTokenSetWithQrCodeTicketRequest,
  FastpassQrCodeInfo,
  FastpassRelationApps,
  GeneCaptchaCodeRequest,
  GeneFastpassQrcodeInfoRequest,
  GeneQrCodeRequest,
  GetAlipayAuthInfoRequest,
  GetAppLoginQrCodeStatusRequest,
  GetFastpassParamsRequest,
  GetPushLoginRelationAppsRequest,
  GetQrCodeStatusRequest,
  PushCode,
  PushCodeStatus,
  PushRelationApps,
  QrCode,
  QrCodeAppLoginRequest,
  QrCodeStatus,
  SignInByAccountPasswordRequest,
  SignInByAdRequest,
  SignInByCredentialsRequest,
  SignInByEmailPassCodeRequest,
  SignInByEmailPasswordRequest,
  SignInByExtIdpRequest,
  SignInByLdapRequest,
  SignInByMobileRequest,
  SignInByPhonePassCodeRequest,
  SignInByPhonePasswordRequest,
  SignInByPushRequest,
  SignInByUsernamePasswordRequest,
  SwitchLoginByUserRequest,
  VerifyAuthenticationRequest,
  VerifyAuthenticationResult,
} from "./sign-in.models.js";

const authorizeOidcOperation: EnvelopeOperation<Envelope<string>> = {
  id: "authorizeOidc",
  method: "GET",
  path: "/oidc/auth",
  build: formQueryRequest,
  answer: "redirect",
  read: redirectAnswer,
};
const changePushCodeStatusOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "changePushCodeStatus",
  method: "POST",
  path: "/api/v3/change-pushcode-status",
  security: [["userToken"]],
  build: jsonRequest,
};
const changeQrCodeStatusOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "changeQrCodeStatus",
  method: "POST",
  path: "/api/v3/change-qrcode-status",
  security: [["userToken"]],
  build: jsonRequest,
};
const checkPushCodeStatusOperation: EnvelopeOperation<Envelope<PushCodeStatus>> = {
  id: "checkPushCodeStatus",
  method: "GET",
  path: "/api/v3/check-pushcode-status",
  build: formQueryRequest,
  secret: ["access_token", "id_token", "refresh_token"],
};
const checkQrCodeStatusOperation: EnvelopeOperation<Envelope<QrCodeStatus>> = {
  id: "checkQrCodeStatus",
  method: "GET",
  path: "/api/v3/check-qrcode-status",
  build: formQueryRequest,
  secret: ["access_token", "id_token", "refresh_token", "ticket"],
};
const exchangeTokenSetWithQrCodeTicketOperation: EnvelopeOperation<Envelope<LoginToken>> = {
  id: "exchangeTokenSetWithQrCodeTicket",
  method: "POST",
  path: "/api/v3/exchange-tokenset-with-qrcode-ticket",
  security: [["clientAuthentication"]],
  build: jsonRequest,
  secret: ["access_token", "client_secret", "id_token", "refresh_token", "ticket"],
};
const geneCaptchaCodeOperation: EnvelopeOperation<Envelope<string>> = {
  id: "geneCaptchaCode",
  method: "GET",
  path: "/api/v3/captcha-code",
  build: styledRequest,
  answer: "text",
  accept: "image/svg+xml, *\/*;q=0.1",
  read: plainAnswer,
};
const geneCaptchaCodeAndTokenOperation: EnvelopeOperation<Envelope<Captcha>> = {
  id: "geneCaptchaCodeAndToken",
  method: "GET",
  path: "/api/v3/get-captcha-code",
  build: jsonRequest,
  secret: ["captchaToken"],
};
const geneFastpassQrcodeInfoOperation: EnvelopeOperation<Envelope<FastpassQrCodeInfo>> = {
  id: "geneFastpassQrcodeInfo",
  method: "POST",
  path: "/api/v3/gene-fastpass-qrcode-info",
  security: [["userToken"]],
  build: jsonRequest,
};
const geneQrCodeOperation: EnvelopeOperation<Envelope<QrCode>> = {
  id: "geneQrCode",
  method: "POST",
  path: "/api/v3/gene-qrcode",
  build: jsonRequest,
};
const getAlipayAuthInfoOperation: EnvelopeOperation<Envelope<AlipayAuthInfo>> = {
  id: "getAlipayAuthInfo",
  method: "GET",
  path: "/api/v3/get-alipay-authinfo",
  build: formQueryRequest,
};
const getAppLoginQrCodeStatusOperation: EnvelopeOperation<Envelope<QrCodeStatus>> = {
  id: "getAppLoginQrCodeStatus",
  method: "GET",
  path: "/api/v3/get-app-login-qrcode-status",
  build: formQueryRequest,
  secret: ["access_token", "id_token", "refresh_token", "ticket"],
};
const getFastpassParamsOperation: EnvelopeOperation<Envelope<FastpassRelationApps>> = {
  id: "getFastpassParams",
  method: "GET",
  path: "/api/v3/get-fastpass-client-apps",
  build: formQueryRequest,
};
const getPushLoginRelationAppsOperation: EnvelopeOperation<Envelope<PushRelationApps>> = {
  id: "getPushLoginRelationApps",
  method: "POST",
  path: "/api/v3/get-pushlogin-relation-apps",
  security: [["userToken"]],
  safe: true,
  build: jsonRequest,
};
const getQrCodeStatusOperation: EnvelopeOperation<Envelope<QrCodeStatus>> = {
  id: "getQrCodeStatus",
  method: "GET",
  path: "/api/v3/get-qrcode-status",
  build: formQueryRequest,
  secret: ["access_token", "id_token", "refresh_token", "ticket"],
};
const initAuthenticationOptionsOperation: EnvelopeOperation<Envelope<AuthenticationOptions>> = {
  id: "initAuthenticationOptions",
  method: "GET",
  path: "/api/v3/webauthn/authentication",
  build: jsonRequest,
};
const qrCodeAppLoginOperation: EnvelopeOperation<Envelope<LoginToken>> = {
  id: "qrCodeAppLogin",
  method: "POST",
  path: "/api/v3/qrcode-app-login",
  build: jsonRequest,
  secret: ["access_token", "id_token", "refresh_token"],
};
const setPushCodeStatusOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "setPushCodeStatus",
  method: "POST",
  path: "/api/v3/set-pushcode-status",
  security: [["userToken"]],
  build: jsonRequest,
};
const setQrCodeStatusOperation: EnvelopeOperation<Envelope<SuccessResult>> = {
  id: "setQrCodeStatus",
  method: "POST",
  path: "/api/v3/set-qrcode-status",
  security: [["userToken"]],
  build: jsonRequest,
};
const signInByCredentialsOperation: EnvelopeOperation<Envelope<LoginToken>> = {
  id: "signInByCredentials",
  method: "POST",
  path: "/api/v3/signin",
  security: [["clientAuthentication"]],
  build: jsonRequest,
  secret: ["access_token", "captchaToken", "client_secret", "id_token", "passCode", "password", "refresh_token"],
};
const signInByExtIdpOperation: EnvelopeOperation<Envelope<string>> = {
  id: "signInByExtIdp",
  method: "GET",
  path: "/api/v3/signin-by-extidp",
  build: formQueryRequest,
  answer: "redirect",
  read: redirectAnswer,
};
const signInByMobileOperation: EnvelopeOperation<Envelope<LoginToken>> = {
  id: "signInByMobile",
  method: "POST",
  path: "/api/v3/signin-by-mobile",
  security: [["clientAuthentication"]],
  build: jsonRequest,
  secret: ["accessToken", "access_token", "client_secret", "code", "id_token", "refresh_token", "token"],
};
const signInByPushOperation: EnvelopeOperation<Envelope<PushCode>> = {
  id: "signInByPush",
  method: "POST",
  path: "/api/v3/signin-by-push",
  build: jsonRequest,
};
const switchLoginByUserOperation: EnvelopeOperation<Envelope<LoginToken>> = {
  id: "switchLoginByUser",
  method: "POST",
  path: "/api/v3/switch-login-by-user",
  security: [["userToken"]],
  build: jsonRequest,
  secret: ["access_token", "id_token", "refresh_token"],
};
const verifyAuthenticationOperation: EnvelopeOperation<Envelope<VerifyAuthenticationResult>> = {
  id: "verifyAuthentication",
  method: "POST",
  path: "/api/v3/webauthn/authentication",
  build: jsonRequest,
  secret: ["access_token", "id_token", "refresh_token"],
};

/**
 * Starts an OpenID Connect sign-in in the browser.
 *
 * This is the authorization endpoint: the answer redirects the browser to the sign-in page and then to `redirect_uri`.
 * Build the URL and send the browser there instead of calling it from a server.
 *
 * `GET /oidc/auth`
 */
export function authorizeOidc(
  client: Sender,
  input: AuthorizeOidcRequest,
  options?: RequestOptions,
): Promise<Envelope<string>> {
  return client.send(authorizeOidcOperation, input, options);
}

/**
 * Confirms or refuses a push sign-in (older name).
 *
 * Deprecated: use `setPushCodeStatus`. It is called by the mobile app that received the push message.
 *
 * `POST /api/v3/change-pushcode-status`
 *
 * @deprecated
 */
export function changePushCodeStatus(
  client: Sender,
  input: ChangePushCodeStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(changePushCodeStatusOperation, input, options);
}

/**
 * Tells that a sign-in QR code was scanned, confirmed or refused (older name).
 *
 * Deprecated: use `setQrCodeStatus`. It is called by the mobile app that scanned the code, for the user signed in
 * there.
 *
 * `POST /api/v3/change-qrcode-status`
 *
 * @deprecated
 */
export function changeQrCodeStatus(
  client: Sender,
  input: ChangeQrCodeStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(changeQrCodeStatusOperation, input, options);
}

/**
 * Returns the state of a push sign-in.
 *
 * When the state is `AUTHORIZED`, the answer holds the tokens too.
 *
 * `GET /api/v3/check-pushcode-status`
 */
export function checkPushCodeStatus(
  client: Sender,
  input: CheckPushCodeStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<PushCodeStatus>> {
  return client.send(checkPushCodeStatusOperation, input, options);
}

/**
 * Returns the state of a sign-in QR code (older name).
 *
 * Deprecated: use `getQrCodeStatus`, which answers the same.
 *
 * `GET /api/v3/check-qrcode-status`
 *
 * @deprecated
 */
export function checkQrCodeStatus(
  client: Sender,
  input: CheckQrCodeStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<QrCodeStatus>> {
  return client.send(checkQrCodeStatusOperation, input, options);
}

/**
 * Exchanges the ticket of a confirmed QR code for tokens.
 *
 * The ticket comes from `getQrCodeStatus`. The application itself is authenticated too, in the way that
 * `tokenEndpointAuthMethod` says.
 *
 * `POST /api/v3/exchange-tokenset-with-qrcode-ticket`
 */
export function exchangeTokenSetWithQrCodeTicket(
  client: Sender,
  input: ExchangeTokenSetWithQrCodeTicketRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(exchangeTokenSetWithQrCodeTicketOperation, input, options);
}

/**
 * Returns a captcha image.
 *
 * Shows an image for a form in the browser. Prefer `geneCaptchaCodeAndToken`, whose answer holds the token that belongs
 * to the image. What the answer looks like is not documented; an SVG image is expected.
 *
 * `GET /api/v3/captcha-code`
 */
export function geneCaptchaCode(
  client: Sender,
  input?: GeneCaptchaCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<string>> {
  return client.send(geneCaptchaCodeOperation, input, options);
}

/**
 * Creates a captcha image and the token that belongs to it.
 *
 * Show the image, then send the text that the user read together with the token (`captchaCode` and `captchaToken` of
 * the sign-in options).
 *
 * `GET /api/v3/get-captcha-code`
 */
export function geneCaptchaCodeAndToken(client: Sender, options?: RequestOptions): Promise<Envelope<Captcha>> {
  return client.send(geneCaptchaCodeAndTokenOperation, undefined, options);
}

/** @deprecated Former name of `geneCaptchaCodeAndToken`. */
export const geneCatchaCodeAndToken: typeof geneCaptchaCodeAndToken = geneCaptchaCodeAndToken;

/**
 * Creates the content of a QR code that signs the user in to a mobile app.
 *
 * For a user signed in on a computer: show the returned data as a QR code, scan it with the app, then follow
 * `getAppLoginQrCodeStatus`.
 *
 * `POST /api/v3/gene-fastpass-qrcode-info`
 */
export function geneFastpassQrcodeInfo(
  client: Sender,
  input?: GeneFastpassQrcodeInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<FastpassQrCodeInfo>> {
  return client.send(geneFastpassQrcodeInfoOperation, input, options);
}

/**
 * Creates a QR code for signing in.
 *
 * Show the image at `url`, then ask `getQrCodeStatus` repeatedly until the user has confirmed on the phone or the code
 * has expired.
 *
 * `POST /api/v3/gene-qrcode`
 */
export function geneQrCode(
  client: Sender,
  input: GeneQrCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<QrCode>> {
  return client.send(geneQrCodeOperation, input, options);
}

/**
 * Returns the text that the Alipay SDK needs to start a sign-in.
 *
 * Pass `authInfo` to the Alipay SDK on the device, then sign in with the code it returns (`signInByMobile`, connection
 * `alipay`).
 *
 * `GET /api/v3/get-alipay-authinfo`
 */
export function getAlipayAuthInfo(
  client: Sender,
  input: GetAlipayAuthInfoRequest,
  options?: RequestOptions,
): Promise<Envelope<AlipayAuthInfo>> {
  return client.send(getAlipayAuthInfoOperation, input, options);
}

/**
 * Returns the state of a QR code that signs in to a mobile app.
 *
 * Call it repeatedly while the code is shown.
 *
 * `GET /api/v3/get-app-login-qrcode-status`
 */
export function getAppLoginQrCodeStatus(
  client: Sender,
  input: GetAppLoginQrCodeStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<QrCodeStatus>> {
  return client.send(getAppLoginQrCodeStatusOperation, input, options);
}

/**
 * Lists the applications that a scanned FastPass QR code can sign in to.
 *
 * Called by the mobile app after it scanned a code made by `geneFastpassQrcodeInfo`.
 *
 * `GET /api/v3/get-fastpass-client-apps`
 */
export function getFastpassParams(
  client: Sender,
  input: GetFastpassParamsRequest,
  options?: RequestOptions,
): Promise<Envelope<FastpassRelationApps>> {
  return client.send(getFastpassParamsOperation, input, options);
}

/**
 * Lists the applications that a push sign-in covers.
 *
 * The app that received the push message can show them to the user before confirmation.
 *
 * `POST /api/v3/get-pushlogin-relation-apps`
 */
export function getPushLoginRelationApps(
  client: Sender,
  input: GetPushLoginRelationAppsRequest,
  options?: RequestOptions,
): Promise<Envelope<PushRelationApps>> {
  return client.send(getPushLoginRelationAppsOperation, input, options);
}

/**
 * Returns the state of a sign-in QR code.
 *
 * Call it every second or two while the code is shown. Once the state is `AUTHORIZED`, exchange the ticket for tokens
 * with `exchangeTokenSetWithQrCodeTicket`, unless the answer holds tokens already.
 *
 * `GET /api/v3/get-qrcode-status`
 */
export function getQrCodeStatus(
  client: Sender,
  input: GetQrCodeStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<QrCodeStatus>> {
  return client.send(getQrCodeStatusOperation, input, options);
}

/**
 * Begins a sign-in by passkey.
 *
 * Pass `authenticationOptions` to `navigator.credentials.get()` and send the result with the ticket to
 * `verifyAuthentication`.
 *
 * `GET /api/v3/webauthn/authentication`
 */
export function initAuthenticationOptions(
  client: Sender,
  options?: RequestOptions,
): Promise<Envelope<AuthenticationOptions>> {
  return client.send(initAuthenticationOptionsOperation, undefined, options);
}

/**
 * Signs the user in to the mobile app that scanned a QR code.
 *
 * Called by the mobile app. The answer holds tokens for the user who showed the code.
 *
 * `POST /api/v3/qrcode-app-login`
 */
export function qrCodeAppLogin(
  client: Sender,
  input: QrCodeAppLoginRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(qrCodeAppLoginOperation, input, options);
}

/**
 * Confirms or refuses a push sign-in.
 *
 * The user decides in the app: `CONFIRM` or `CANCEL`. It is called by the mobile app that received the push message.
 *
 * `POST /api/v3/set-pushcode-status`
 */
export function setPushCodeStatus(
  client: Sender,
  input: ChangePushCodeStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(setPushCodeStatusOperation, input, options);
}

/**
 * Tells that a sign-in QR code was scanned, confirmed or refused.
 *
 * Send `SCAN` after scanning, then `CONFIRM` or `CANCEL` as the user decides. It is called by the mobile app that
 * scanned the code, for the user signed in there.
 *
 * `POST /api/v3/set-qrcode-status`
 */
export function setQrCodeStatus(
  client: Sender,
  input: ChangeQrCodeStatusRequest,
  options?: RequestOptions,
): Promise<Envelope<SuccessResult>> {
  return client.send(setQrCodeStatusOperation, input, options);
}

/**
 * Signs a user in by password, one-time code, LDAP or Active Directory.
 *
 * `connection` chooses the way and with it which payload is read. The application itself is authenticated too, in the
 * way that `tokenEndpointAuthMethod` says. The answer holds the tokens. When a second factor or another step is due,
 * the answer is a failure whose `apiCode` names the step.
 *
 * `POST /api/v3/signin`
 */
export function signInByCredentials(
  client: Sender,
  input: SignInByCredentialsRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(signInByCredentialsOperation, input, options);
}

/** Signs in with an Active Directory account. A short form of `signInByCredentials`: `POST /api/v3/signin` */
export function signInByAD(
  client: Sender,
  input: SignInByAdRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(
    signInByCredentialsOperation,
    {
      connection: "AD",
      options: input.options,
      adPayload: { password: input.password, sAMAccountName: input.sAMAccountName },
    },
    options,
  );
}

/**
 * Signs in with any account name (email address, phone number or username) and password.
 *
 * A short form of `signInByCredentials`: `POST /api/v3/signin`
 */
export function signInByAccountPassword(
  client: Sender,
  input: SignInByAccountPasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(
    signInByCredentialsOperation,
    {
      connection: "PASSWORD",
      passwordPayload: { account: input.account, password: input.password },
      options: input.options,
    },
    options,
  );
}

/** Signs in with email address and the code sent to it. A short form of `signInByCredentials`: `POST /api/v3/signin` */
export function signInByEmailPassCode(
  client: Sender,
  input: SignInByEmailPassCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(
    signInByCredentialsOperation,
    {
      connection: "PASSCODE",
      passCodePayload: { email: input.email, passCode: input.passCode },
      options: input.options,
    },
    options,
  );
}

/** Signs in with email address and password. A short form of `signInByCredentials`: `POST /api/v3/signin` */
export function signInByEmailPassword(
  client: Sender,
  input: SignInByEmailPasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(
    signInByCredentialsOperation,
    {
      connection: "PASSWORD",
      passwordPayload: { email: input.email, password: input.password },
      options: input.options,
    },
    options,
  );
}

/** Signs in with an LDAP account. A short form of `signInByCredentials`: `POST /api/v3/signin` */
export function signInByLDAP(
  client: Sender,
  input: SignInByLdapRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(
    signInByCredentialsOperation,
    {
      connection: "LDAP",
      options: input.options,
      ldapPayload: { password: input.password, sAMAccountName: input.sAMAccountName },
    },
    options,
  );
}

/** Signs in with phone number and the code sent to it. A short form of `signInByCredentials`: `POST /api/v3/signin` */
export function signInByPhonePassCode(
  client: Sender,
  input: SignInByPhonePassCodeRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(
    signInByCredentialsOperation,
    {
      connection: "PASSCODE",
      options: input.options,
      passCodePayload: {
        passCode: input.passCode,
        phone: input.phone,
        phoneCountryCode: input.phoneCountryCode,
      },
    },
    options,
  );
}

/** Signs in with phone number and password. A short form of `signInByCredentials`: `POST /api/v3/signin` */
export function signInByPhonePassword(
  client: Sender,
  input: SignInByPhonePasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(
    signInByCredentialsOperation,
    {
      connection: "PASSWORD",
      options: input.options,
      passwordPayload: { password: input.password, phone: input.phone },
    },
    options,
  );
}

/** Signs in with username and password. A short form of `signInByCredentials`: `POST /api/v3/signin` */
export function signInByUsernamePassword(
  client: Sender,
  input: SignInByUsernamePasswordRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(
    signInByCredentialsOperation,
    {
      connection: "PASSWORD",
      options: input.options,
      passwordPayload: { password: input.password, username: input.username },
    },
    options,
  );
}

/**
 * Starts a sign-in by an external identity provider in the browser.
 *
 * The answer redirects the browser to the identity provider and, when the user is signed in, to `redirect_uri`. Build
 * the URL and send the browser there instead of calling it from a server.
 *
 * `GET /api/v3/signin-by-extidp`
 */
export function signInByExtIdp(
  client: Sender,
  input: SignInByExtIdpRequest,
  options?: RequestOptions,
): Promise<Envelope<string>> {
  return client.send(signInByExtIdpOperation, input, options);
}

/**
 * Signs a user in by a credential from a social provider's mobile SDK.
 *
 * The mobile app obtains an authorization code or token from the provider's SDK; fill in the payload that belongs to
 * `connection`. The application itself is authenticated too, in the way that `tokenEndpointAuthMethod` says. The answer
 * holds the tokens.
 *
 * `POST /api/v3/signin-by-mobile`
 */
export function signInByMobile(
  client: Sender,
  input: SignInByMobileRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(signInByMobileOperation, input, options);
}

/**
 * Asks a user to confirm a sign-in on the mobile app.
 *
 * Sends a push message to the user's app. Then ask `checkPushCodeStatus` repeatedly until the user has decided or the
 * request has expired.
 *
 * `POST /api/v3/signin-by-push`
 */
export function signInByPush(
  client: Sender,
  input: SignInByPushRequest,
  options?: RequestOptions,
): Promise<Envelope<PushCode>> {
  return client.send(signInByPushOperation, input, options);
}

/**
 * Signs the user in again as another account.
 *
 * Switches between a person's own account and the public accounts that the person may use;
 * `listPublicAccountsForSwitchLoggedIn` tells which. The answer holds tokens for the chosen account.
 *
 * `POST /api/v3/switch-login-by-user`
 */
export function switchLoginByUser(
  client: Sender,
  input: SwitchLoginByUserRequest,
  options?: RequestOptions,
): Promise<Envelope<LoginToken>> {
  return client.send(switchLoginByUserOperation, input, options);
}

/**
 * Completes a sign-in by passkey.
 *
 * Takes the passkey's answer to the challenge of `initAuthenticationOptions`. When it is verified, the answer holds the
 * tokens.
 *
 * `POST /api/v3/webauthn/authentication`
 */
export function verifyAuthentication(
  client: Sender,
  input: VerifyAuthenticationRequest,
  options?: RequestOptions,
): Promise<Envelope<VerifyAuthenticationResult>> {
  return client.send(verifyAuthenticationOperation, input, options);
}
