// Generated from spec/genauth/authentication.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { apiKey } from "../runtime/credentials/api-key.js";
import { bearer } from "../runtime/credentials/bearer.js";
import { clientAuthentication } from "../runtime/credentials/client-authentication.js";
import { rawRequest } from "../runtime/envelope-raw.js";
import {
  type AccessTokenClaims,
  type AccessTokenInfo,
  type RequiredAccess,
  accessTokenClaims,
  validateAccessToken,
} from "../runtime/identity/access-token.js";
import { type AuthorizeOptions, type AuthorizeUrl, authorizeUrl } from "../runtime/identity/authorize.js";
import { type Ticket1, type Ticket2, validateTicket1, validateTicket2 } from "../runtime/identity/cas.js";
import { type ClientCredentialsOptions, clientCredentials } from "../runtime/identity/client-credentials.js";
import { type CodeOptions, exchangeCode } from "../runtime/identity/code.js";
import { createLogin } from "../runtime/identity/create-login.js";
import { type ExpectedIdToken, type IdTokenClaims, idTokenClaims } from "../runtime/identity/id-token.js";
import { type TokenState, introspect } from "../runtime/identity/introspect.js";
import type { Login, LoginSettings } from "../runtime/identity/login.js";
import { type LogoutOptions, logoutUrl } from "../runtime/identity/logout.js";
import { codeChallenge, codeVerifier } from "../runtime/identity/pkce.js";
import {
  type FinishedLogin,
  type StartLoginOptions,
  finishLogin,
  startLogin,
  startLogout,
} from "../runtime/identity/redirects.js";
import { type RefreshOptions, refreshTokens } from "../runtime/identity/refresh.js";
import { revoke } from "../runtime/identity/revoke.js";
import type { Tokens } from "../runtime/identity/token-request.js";
import { type UserInfoOptions, userInfo } from "../runtime/identity/user-info.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import type { RawRequest } from "../runtime/raw.js";
import { type ClientOptions, type ClientSettings, type Sender, createSender } from "../runtime/sender.js";
import type { PubEventRequest, PubEventResult, SuccessResult } from "../shared/common.models.js";
import type { InvitationLink } from "../shared/invitations.models.js";
import type { ApprovalDetail, AuthorizedResourcePage, Group, Role } from "../shared/permissions.models.js";
import type { LoginToken, WechatAccessToken, WechatAccessTokenRequest } from "../shared/sign-in.models.js";
import type { Identity, User, UserDepartment, UserDepartmentPage } from "../shared/users.models.js";
import * as accountLinkingCalls from "./account-linking.js";
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
import * as eventsCalls from "./events.js";
import type { PubRequest } from "./events.models.js";
import * as fileUploadCalls from "./file-upload.js";
import type { UploadFileRequest, UploadedFile } from "./file-upload.models.js";
import * as invitationsCalls from "./invitations.js";
import type {
  GenerateInviteTokenRequest,
  GetInviteCodeContextRequest,
  GetUniversalInvitationPublicConfigRequest,
  InviteeContext,
  InviteeToken,
  SignupByPolicyRequest,
  SignupByUniversalRequest,
  UniversalInvitationJoin,
  UniversalInvitationPublicConfig,
  VerifyInviteCodeRequest,
} from "./invitations.models.js";
import type { GenAuthUserInfo } from "./login.js";
import * as messagesCalls from "./messages.js";
import type { PreCheckCodeRequest, PreCheckCodeResult, SendEmailRequest, SendSmsRequest } from "./messages.models.js";
import * as mfaFactorsCalls from "./mfa-factors.js";
import type {
  EnrollFactorRequest,
  Factor,
  FactorEnrollmentChallenge,
  FactorToEnroll,
  GetFactorRequest,
  MfaOtpVerifyRequest,
  OtpVerification,
  ResetFactorRequest,
  SendEnrollFactorRequestRequest,
} from "./mfa-factors.models.js";
import * as myResourcesCalls from "./my-resources.js";
import type {
  AccessibleApp,
  GetAuthorizedResourcesRequest,
  GetDepartmentListRequest,
  GetLoginHistoryRequest,
  GetRoleListRequest,
  ListSubjectAuthRequest,
  LoggedInApp,
  LoginHistory,
  LoginHistoryPage,
  UserTenant,
} from "./my-resources.models.js";
import * as oidcProtocolCalls from "./oidc-protocol.js";
import type {
  JsonWebKeySet,
  OidcDiscoveryMetadata,
  OidcUserInfo,
  ValidatePemKeyRequest,
} from "./oidc-protocol.models.js";
import * as passkeysCalls from "./passkeys.js";
import type {
  AuthenticatorDevicePage,
  CheckValidCredentialsByCredIdsRequest,
  DeleteWebAuthnAdminCredentialRequest,
  DeleteWebAuthnCredentialRequest,
  ListCredentialsByPageRequest,
  ListWebAuthnCredentialsRequest,
  ListWebAuthnPersonCredentialsRequest,
  RemoveAllCredentialsRequest,
  RemoveCredentialRequest,
  UpdateWebAuthnAdminCredentialRequest,
  UpdateWebAuthnCredentialRequest,
  WebAuthnAdminInitializeRequest,
  WebAuthnAdminRegisterFinalizeRequest,
  WebAuthnLoginFinalizeRequest,
  WebAuthnLoginInitializeRequest,
  WebAuthnMfaBindInitializeRequest,
  WebAuthnMfaVerifyInitializeRequest,
  WebAuthnRegisterFinalizeRequest,
  WebAuthnRegisterInitializeRequest,
} from "./passkeys.models.js";
import * as permissionApplicationsCalls from "./permission-applications.js";
import type {
  BatchCreateApprovalRequest,
  CreateApprovalRequest,
  CreatedApproval,
  GetDetailRequest,
  GetEnablePermissionApplyApplicationListRequest,
  GetEnablePermissionApplyRoleListRequest,
  InitiatedApproval,
  InitiatedApprovalPage,
  InitiatedListRequest,
  PermissionApplyApplicationList,
  PermissionApplyRole,
  PermissionApplyRolePage,
} from "./permission-applications.models.js";
import * as permissionCheckCalls from "./permission-check.js";
import type {
  CheckPermissionByArrayResourceRequest,
  CheckPermissionByStringResourceRequest,
  CheckPermissionByTreeResourceRequest,
  CheckResourcePermissionResult,
  GetUserAuthResourcePermissionListRequest,
  GetUserAuthResourceStructRequest,
  UserAuthResourceList,
  UserAuthResourcePermissionList,
  UserAuthResourceStruct,
} from "./permission-check.models.js";
import * as profileCalls from "./profile.js";
import type {
  BindEmailRequest,
  BindPhoneRequest,
  DeleteAccountRequest,
  DeleteAccountToken,
  GetProfileRequest,
  ListPublicAccountsForSwitchLoggedInRequest,
  ListRequest,
  RegistrationOptions,
  ResetPasswordRequest,
  ResetPasswordVerification,
  RevokeRequest,
  SecurityInfo,
  SelectablePublicAccountList,
  TerminalSession,
  UnbindEmailRequest,
  UnbindPhoneRequest,
  UnbindRequest,
  UpdateEmailRequest,
  UpdateEmailToken,
  UpdatePasswordRequest,
  UpdatePhoneRequest,
  UpdatePhoneToken,
  UpdateProfileRequest,
  ValidatePasswordRequest,
  ValidatePasswordResult,
  VerifyDeleteAccountRequestRequest,
  VerifyRegisterRequest,
  VerifyRegistrationResult,
  VerifyResetPasswordRequestRequest,
  VerifyUpdateEmailRequestRequest,
  VerifyUpdatePhoneRequestRequest,
} from "./profile.models.js";
import * as publicInfoCalls from "./public-info.js";
import type { Country, SystemInfo } from "./public-info.models.js";
import * as signInCalls from "./sign-in.js";
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
import * as signOutCalls from "./sign-out.js";
import type { EndOidcSessionRequest } from "./sign-out.models.js";
import * as signUpCalls from "./sign-up.js";
import type {
  SignUpByEmailCodeRequest,
  SignUpByEmailPasswordRequest,
  SignUpByPhoneCodeRequest,
  SignUpByUsernamePasswordRequest,
  SignUpRequest,
} from "./sign-up.models.js";
import * as socialMiniProgramsCalls from "./social-mini-programs.js";
import type { DecryptDouyinMiniProgramDataRequest } from "./social-mini-programs.models.js";
import * as tokensCalls from "./tokens.js";
import type {
  ExchangeOidcTokenRequest,
  IntrospectOidcTokenRequest,
  MfaTokenIntrospection,
  RevokeOidcTokenRequest,
  TokenIntrospection,
  VerifyMfaTokenRequest,
} from "./tokens.models.js";
import * as wechatCalls from "./wechat.js";
import type {
  DecryptWechatMiniProgramDataRequest,
  GetWechatMiniProgramPhoneRequest,
  WechatMiniProgramPhone,
} from "./wechat.models.js";

/** What `AuthenticationClient` is made with. */
export interface AuthenticationClientOptions extends ClientOptions {
  /** Id of the application. */
  appId: string;
  /**
   * Secret of the application; not needed when `tokenEndpointAuthMethod` is `none`.
   *
   * Required unless `tokenEndpointAuthMethod` is `"none"`.
   */
  appSecret?: string | undefined;
  /** Address of the application, for example https://example.genauth.ai. */
  appHost: string;
  /** Access token of the signed-in user; can be set later. */
  accessToken?: string | undefined;
  /** Where the browser comes back to after signing in; one of the addresses in the settings of the application. */
  redirectUri?: string | undefined;
  /** Where the browser comes back to after signing out; one of the addresses in the settings of the application. */
  logoutRedirectUri?: string | undefined;
  /** @deprecated Former name of `logoutRedirectUri`. */
  postLogoutRedirectUri?: string | undefined;
  /**
   * Scopes to ask for, separated by spaces. With the protocol `oidc`, `openid` must be among them, and `offline_access`
   * asks for a refresh token; with `oauth`, `openid` must not, and without any other the scope is `user`.
   *
   * @default "openid profile"
   */
  scope?: string | undefined;
  /**
   * Protocol of the application.
   *
   * @default "oidc"
   */
  protocol?: "oidc" | "oauth" | "cas" | "saml" | undefined;
  /**
   * How the client authenticates itself when it asks for tokens; the same as in the settings of the application.
   *
   * @default "client_secret_post"
   */
  tokenEndpointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none" | undefined;
  /** @deprecated Former name of `tokenEndpointAuthMethod`. */
  tokenEndPointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none" | undefined;
  /**
   * How the client authenticates itself when it inspects a token; the same as in the settings of the application.
   *
   * @default "client_secret_post"
   */
  introspectionEndpointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none" | undefined;
  /** @deprecated Former name of `introspectionEndpointAuthMethod`. */
  introspectionEndPointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none" | undefined;
  /**
   * How the client authenticates itself when it revokes a token; the same as in the settings of the application.
   *
   * @default "client_secret_post"
   */
  revocationEndpointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none" | undefined;
  /** @deprecated Former name of `revocationEndpointAuthMethod`. */
  revocationEndPointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none" | undefined;
  /**
   * Language of the messages in answers.
   *
   * @default "zh-CN"
   */
  lang?: "zh-CN" | "en-US" | "ja-JP" | "zh-TW" | undefined;
  /** The tenant on whose behalf the calls are made. */
  tenantId?: string | undefined;
  /**
   * Algorithm that signs ID tokens, as in the settings of the application; a token of any other is refused.
   *
   * @default "RS256"
   */
  idTokenSignedResponseAlg?: "RS256" | "PS256" | "ES256" | "EdDSA" | "HS256" | undefined;
  /**
   * Algorithm that signs user info, where the settings of the application have it signed. Default: that of ID tokens.
   */
  userinfoSignedResponseAlg?: "RS256" | "PS256" | "ES256" | "EdDSA" | "HS256" | undefined;
  /**
   * Private JWK, as JSON, that decrypts ID tokens; only for applications whose ID tokens are encrypted. Then a token
   * that is not encrypted is refused.
   */
  encryptionKey?: string | undefined;
  /** Issuer of the tokens, when it is not `{appHost}/oidc`. */
  issuer?: string | undefined;
  /**
   * Who access tokens must be made for, when that is not this application: their `aud`, or one of several.
   *
   * `null`: anybody. `undefined`: as if it were not given.
   */
  audience?: string[] | string | null | undefined;
  /**
   * Seconds by which the clocks of this machine and of the server may differ.
   *
   * @default 60
   */
  clockTolerance?: number | undefined;
  /**
   * Seals what a login and a session keep at the browser. Needed by applications without a secret; otherwise derived
   * from that one. Several, separated by commas: the first one seals, all of them open. Each has at least 32
   * characters, for example those of `openssl rand -hex 32`: whoever has a cookie can try secrets at leisure.
   */
  cookieSecret?: string | undefined;
  /**
   * Cookies without `Secure`, for developing over http on the own machine.
   *
   * @default false
   */
  insecureCookies?: boolean | undefined;
}

const settings: ClientSettings<AuthenticationClientOptions> = {
  agent: "countersign-genauth/0.1.0",
  server: "{appHost}",
  options: {
    appId: { required: "missing", header: "x-genauth-app-id" },
    appSecret: {
      required: "missing, unless tokenEndpointAuthMethod is none",
      unless: ["tokenEndpointAuthMethod", "none"],
      secret: true,
    },
    appHost: { required: "missing" },
    accessToken: { secret: true },
    redirectUri: {},
    logoutRedirectUri: { aliases: ["postLogoutRedirectUri"] },
    scope: { default: "openid profile" },
    protocol: { default: "oidc", values: ["oidc", "oauth", "cas", "saml"] },
    tokenEndpointAuthMethod: {
      default: "client_secret_post",
      values: ["client_secret_post", "client_secret_basic", "none"],
      aliases: ["tokenEndPointAuthMethod"],
    },
    introspectionEndpointAuthMethod: {
      default: "client_secret_post",
      values: ["client_secret_post", "client_secret_basic", "none"],
      aliases: ["introspectionEndPointAuthMethod"],
    },
    revocationEndpointAuthMethod: {
      default: "client_secret_post",
      values: ["client_secret_post", "client_secret_basic", "none"],
      aliases: ["revocationEndPointAuthMethod"],
    },
    lang: { default: "zh-CN", values: ["zh-CN", "en-US", "ja-JP", "zh-TW"], header: "x-genauth-lang" },
    tenantId: { header: "x-genauth-app-tenant-id" },
    idTokenSignedResponseAlg: { default: "RS256", values: ["RS256", "PS256", "ES256", "EdDSA", "HS256"] },
    userinfoSignedResponseAlg: { values: ["RS256", "PS256", "ES256", "EdDSA", "HS256"] },
    encryptionKey: { secret: true },
    issuer: {},
    audience: { type: "any" },
    clockTolerance: { default: 60, type: "number" },
    cookieSecret: { secret: true },
    insecureCookies: { default: false, type: "boolean" },
  },
  envelope: {
    status: "statusCode",
    message: "message",
    code: "apiCode",
    requestId: "requestId",
    data: "data",
    success: 200,
  },
  signing: [],
  credentials: {
    bearerToken: (options) => bearer({ option: "accessToken" }, () => options.accessToken),
    clientAuthentication: (options) => clientAuthentication(
      {
        id: options.appId,
        secret: options.appSecret,
        method: options.tokenEndpointAuthMethod,
      },
    ),
    introspectionAuthentication: (options) => clientAuthentication(
      {
        id: options.appId,
        secret: options.appSecret,
        method: options.introspectionEndpointAuthMethod,
      },
    ),
    revocationAuthentication: (options) => clientAuthentication(
      {
        id: options.appId,
        secret: options.appSecret,
        method: options.revocationEndpointAuthMethod,
      },
    ),
    userToken: (options) => apiKey(
      { option: "accessToken", in: "header", name: "authorization" },
      () => options.accessToken,
    ),
  },
};

/**
 * Makes what the functions of this entry take first. An application that imports them alone ships only the calls that
 * it makes; `AuthenticationClient` has all of them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function authenticationSender(options: AuthenticationClientOptions): Sender {
  return createSender(settings, options);
}

const loginSettings: LoginSettings = {
  protocols: {
    cas: {
      authorization: "/cas-idp/{appId}",
      kind: "cas",
      logout: "/cas-idp/logout",
      logoutRedirectParameter: "url",
      serviceValidate: "/cas-idp/{appId}/serviceValidate",
      validate: "/cas-idp/{appId}/validate",
    },
    oauth: {
      authorization: "/oauth/auth",
      introspection: "/oauth/token/introspection",
      kind: "oauth",
      logout: "/login/profile/logout",
      logoutRedirectParameter: "redirect_uri",
      revocation: "/oauth/token/revocation",
      scope: "user",
      token: "/oauth/token",
      userInfo: "/oauth/me",
    },
    oidc: {
      authorization: "/oidc/auth",
      discovery: "/oidc/.well-known/openid-configuration",
      introspection: "/oidc/token/introspection",
      issuer: { path: "/oidc" },
      kind: "oidc",
      logout: "/oidc/session/end",
      revocation: "/oidc/token/revocation",
      token: "/oidc/token",
      userInfo: "/oidc/me",
    },
    saml: {
      authorization: "/api/v2/saml-idp/{appId}",
      kind: "saml",
      logout: "/login/profile/logout",
      logoutRedirectParameter: "redirect_uri",
    },
  },
  roles: {
    audience: "audience",
    clientId: "appId",
    clientSecret: "appSecret",
    clockTolerance: "clockTolerance",
    cookieSecret: "cookieSecret",
    encryptionKey: "encryptionKey",
    idTokenAlgorithm: "idTokenSignedResponseAlg",
    insecureCookies: "insecureCookies",
    introspectionAuthMethod: "introspectionEndpointAuthMethod",
    issuer: "issuer",
    logoutRedirectUri: "logoutRedirectUri",
    protocol: "protocol",
    redirectUri: "redirectUri",
    revocationAuthMethod: "revocationEndpointAuthMethod",
    scope: "scope",
    tokenAuthMethod: "tokenEndpointAuthMethod",
    userInfoAlgorithm: "userinfoSignedResponseAlg",
  },
  cookie: "genauth-login",
  parameters: { tenant_id: "tenantId" },
};

/**
 * Makes what the functions of the login take first; `AuthenticationClient` has them as methods.
 *
 * Throws `OptionError` when an option is missing or wrong.
 */
export function authenticationLogin(options: AuthenticationClientOptions): Login {
  return createLogin(settings, loginSettings, options);
}

/**
 * Sign-up, sign-in and self-service of the users of an application.
 *
 * What an application calls on behalf of its users: signing up and in, second factors, passkeys, the profile and the
 * permissions of the signed-in user, and the OpenID Connect endpoints. Most answers are envelopes: success is
 * `statusCode` 200, whatever the HTTP status.
 */
export class AuthenticationClient {
  readonly #sender: Sender;
  /** What the functions of the login take first, and what framework adapters are made with. */
  readonly login: Login;

  /** Throws `OptionError` when an option is missing or wrong. */
  constructor(options: AuthenticationClientOptions) {
    this.#sender = authenticationSender(options);
    this.login = authenticationLogin(options);
  }

  /** Uses another `accessToken` from the next call on; `undefined` removes it. */
  setAccessToken(value: string | undefined): void {
    this.#sender.change("accessToken", value);
  }

  /**
   * Sends a request that this package has no method for; credentials, retries and the envelope are those of every call.
   */
  request(request: RawRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return rawRequest(this.#sender, request, options);
  }

  /** Closes idle connections; the client can be used again. */
  close(): void {
    this.#sender.close();
    this.login.close();
  }

  /**
   * Address that begins a login, with state, nonce and PKCE verifier to keep until the browser comes back.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `discovery`).
   */
  buildAuthorizeUrl(options?: AuthorizeOptions): Promise<AuthorizeUrl> {
    return authorizeUrl(this.login, options);
  }

  /**
   * Address that ends the login at the provider.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `discovery`).
   */
  buildLogoutUrl(options?: LogoutOptions): Promise<string> {
    return logoutUrl(this.login, options);
  }

  /** A new PKCE `code_verifier` (RFC 7636). */
  generateCodeChallenge(): string {
    return codeVerifier();
  }

  /**
   * A token for the application itself.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `refused`, `discovery`).
   */
  getAccessTokenByClientCredentials(options: ClientCredentialsOptions): Promise<Tokens> {
    return clientCredentials(this.login, options);
  }

  /**
   * Exchanges a code for tokens; the ID token is verified.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `refused`, `discovery`, `id_token_invalid`).
   */
  getAccessTokenByCode(code: string, options?: CodeOptions): Promise<Tokens> {
    return exchangeCode(this.login, code, options);
  }

  /** The PKCE `code_challenge` of a verifier (RFC 7636). */
  getCodeChallengeDigest(verifier: string, method?: "S256" | "plain"): Promise<string> {
    return codeChallenge(verifier, method);
  }

  /**
   * Exchanges a refresh token for fresh tokens; a new ID token is verified.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `refused`, `discovery`, `id_token_invalid`).
   */
  getNewAccessTokenByRefreshToken(refreshToken: string, options?: RefreshOptions): Promise<Tokens> {
    return refreshTokens(this.login, refreshToken, options);
  }

  /**
   * Claims about the user of an access token, fresh from the provider.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `refused`, `discovery`, `user_info_invalid`).
   */
  getUserInfoByAccessToken(accessToken: string, options?: UserInfoOptions): Promise<GenAuthUserInfo> {
    return userInfo(this.login, accessToken, options);
  }

  /**
   * Takes what the browser brought back from the provider, checks it against the login's cookie and exchanges the code.
   *
   * Rejects with `LoginError` (`callback`, `configuration`, `request`, `refused`, `discovery`, `id_token_invalid`,
   * `ticket_invalid`).
   */
  handleRedirectCallback(request: Request): Promise<FinishedLogin> {
    return finishLogin(this.login, request);
  }

  /**
   * What the provider knows of a token (RFC 7662).
   *
   * Rejects with `LoginError` (`configuration`, `request`, `refused`, `discovery`).
   */
  introspectToken(token: string, hint?: "access_token" | "refresh_token"): Promise<TokenState> {
    return introspect(this.login, token, hint);
  }

  /**
   * Answers with a redirect to the provider and a sealed cookie that remembers the login.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `discovery`).
   */
  loginWithRedirect(options?: StartLoginOptions): Promise<Response> {
    return startLogin(this.login, options);
  }

  /**
   * Answers with a redirect that ends the login at the provider.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `discovery`).
   */
  logoutWithRedirect(options?: LogoutOptions & { readonly headers?: Headers | undefined }): Promise<Response> {
    return startLogout(this.login, options);
  }

  /**
   * Verifies an access token that is a JWT and returns its claims.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `discovery`, `access_token_invalid`,
   * `access_token_expired`).
   */
  parseAccessToken(accessToken: string): Promise<AccessTokenClaims> {
    return accessTokenClaims(this.login, accessToken);
  }

  /**
   * Verifies an ID token and returns its claims.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `discovery`, `id_token_invalid`).
   */
  parseIDToken(idToken: string, expected?: ExpectedIdToken): Promise<IdTokenClaims> {
    return idTokenClaims(this.login, idToken, expected);
  }

  /**
   * Ends a token (RFC 7009).
   *
   * Rejects with `LoginError` (`configuration`, `request`, `refused`, `discovery`).
   */
  revokeToken(token: string, hint?: "access_token" | "refresh_token"): Promise<void> {
    return revoke(this.login, token, hint);
  }

  /**
   * Verifies an access token, and that it carries what is required.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `discovery`, `access_token_invalid`, `access_token_expired`,
   * `missing_scope`, `acr_too_low`, `missing_permission`).
   */
  validateAccessToken(accessToken: string, required?: RequiredAccess): Promise<AccessTokenInfo> {
    return validateAccessToken(this.login, accessToken, required);
  }

  /**
   * Asks whom a CAS ticket is for (protocol 1.0). `service`: that of the login's address; default: the redirect URI.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `refused`).
   */
  validateTicketV1(ticket: string, service?: string): Promise<Ticket1> {
    return validateTicket1(this.login, ticket, service);
  }

  /**
   * Asks whom a CAS ticket is for (protocol 2.0). `service`: that of the login's address; default: the redirect URI.
   *
   * Rejects with `LoginError` (`configuration`, `request`, `refused`).
   */
  validateTicketV2(ticket: string, service?: string, format?: "JSON" | "XML"): Promise<Ticket2> {
    return validateTicket2(this.login, ticket, service, format);
  }

  /**
   * Signs a user in by an authorization code from WeChat on a mobile device (older form).
   *
   * Prefer `authByCodeIdentity`. What this operation answers is not documented.
   *
   * `POST /api/v2/ecConn/wechatMobile/authByCode`
   */
  authByCode(input: AuthByCodeRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return accountLinkingCalls.authByCode(this.#sender, input, options);
  }

  /**
   * Signs a user in by an authorization code from WeChat on a mobile device.
   *
   * When no account belongs to the WeChat identity yet, the application continues with one of the binding operations or
   * `registerNewUser`. The answer is not wrapped in the usual envelope: it is the tokens themselves.
   *
   * `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity`
   */
  authByCodeIdentity(input: AuthByCodeIdentityRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return accountLinkingCalls.authByCodeIdentity(this.#sender, input, options);
  }

  /**
   * Links a pending WeChat sign-in to an account by its password.
   *
   * The user proves ownership with account name and password. The answer is not wrapped in the usual envelope: it is
   * the tokens themselves.
   *
   * `POST /api/v2/ecConn/wechatMobile/byAccount`
   */
  bindByAccount(input: BindByAccountRequest, options?: RequestOptions): Promise<Envelope<WechatLoginToken>> {
    return accountLinkingCalls.bindByAccount(this.#sender, input, options);
  }

  /**
   * Links a pending WeChat sign-in to an account given by its identifier.
   *
   * Use it when the account to be linked is known already. The answer is not wrapped in the usual envelope: it is the
   * tokens themselves.
   *
   * `POST /api/v2/ecConn/wechatMobile/byAccountId`
   */
  bindByAccountId(input: BindByAccountIdRequest, options?: RequestOptions): Promise<Envelope<WechatLoginToken>> {
    return accountLinkingCalls.bindByAccountId(this.#sender, input, options);
  }

  /**
   * Links a pending WeChat sign-in to an account found by email address and code.
   *
   * The user proves ownership with a one-time code sent to the email address. The answer is not wrapped in the usual
   * envelope: it is the tokens themselves.
   *
   * `POST /api/v2/ecConn/wechatMobile/byEmailCode`
   */
  bindByEmailCode(input: BindByEmailCodeRequest, options?: RequestOptions): Promise<Envelope<WechatLoginToken>> {
    return accountLinkingCalls.bindByEmailCode(this.#sender, input, options);
  }

  /**
   * Links a pending WeChat sign-in to an account found by phone number and code.
   *
   * The user proves ownership with a one-time code sent by text message. The answer is not wrapped in the usual
   * envelope: it is the tokens themselves.
   *
   * `POST /api/v2/ecConn/wechatMobile/byPhoneCode`
   */
  bindByPhoneCode(input: BindByPhoneCodeRequest, options?: RequestOptions): Promise<Envelope<WechatLoginToken>> {
    return accountLinkingCalls.bindByPhoneCode(this.#sender, input, options);
  }

  /**
   * Makes the URL at which a user links an external identity.
   *
   * Open the returned URL in the user's browser. There the user signs in at the identity provider, and the external
   * identity is linked to the account that the ID token stands for.
   *
   * `GET /api/v3/generate-link-extidp-url`
   */
  generateLinkExtIdpUrl(input: GenerateLinkExtIdpUrlRequest, options?: RequestOptions): Promise<Envelope<ExtIdpLink>> {
    return accountLinkingCalls.generateLinkExtIdpUrl(this.#sender, input, options);
  }

  /**
   * Lists the external identity providers enabled for the application.
   *
   * Use it to show the providers that the user can link, each with the URL that starts linking.
   *
   * `GET /api/v3/get-application-enabled-extidps`
   */
  getApplicationEnabledExtIdps(options?: RequestOptions): Promise<Envelope<ExtIdpInfo[]>> {
    return accountLinkingCalls.getApplicationEnabledExtIdps(this.#sender, options);
  }

  /**
   * Lists the external identities linked to the signed-in user.
   *
   * Each identity tells the identity provider, the user's identifier there and the profile that the provider returned.
   *
   * `GET /api/v3/get-identities`
   */
  getIdentities(options?: RequestOptions): Promise<Envelope<Identity[]>> {
    return accountLinkingCalls.getIdentities(this.#sender, options);
  }

  /**
   * Starts linking an external identity in the browser.
   *
   * The browser is redirected to the identity provider. Use `generateLinkExtIdpUrl` to obtain the address of this
   * endpoint rather than calling it from a server.
   *
   * `GET /api/v3/link-extidp`
   */
  linkExtIdp(input: LinkExtIdpRequest, options?: RequestOptions): Promise<Envelope<ExtIdpLink>> {
    return accountLinkingCalls.linkExtIdp(this.#sender, input, options);
  }

  /**
   * Registers a new user from a pending WeChat sign-in.
   *
   * Use it when nobody owns the WeChat identity yet and the user wants a new account. The answer is not wrapped in the
   * usual envelope: it is the tokens themselves.
   *
   * `POST /api/v2/ecConn/wechatMobile/register`
   */
  registerNewUser(input: RegisterNewUserRequest, options?: RequestOptions): Promise<Envelope<WechatLoginToken>> {
    return accountLinkingCalls.registerNewUser(this.#sender, input, options);
  }

  /**
   * Selects which of several accounts a pending WeChat sign-in goes on with.
   *
   * Use it when more than one account matches the WeChat identity. The answer is not wrapped in the usual envelope: it
   * is the tokens themselves.
   *
   * `POST /api/v2/ecConn/wechatMobile/select`
   */
  selectAccount(input: SelectAccountRequest, options?: RequestOptions): Promise<Envelope<WechatLoginToken>> {
    return accountLinkingCalls.selectAccount(this.#sender, input, options);
  }

  /**
   * Unlinks an external identity from the signed-in user.
   *
   * Removes the link to one external identity provider. The user cannot sign in by that provider any more until the
   * identity is linked again.
   *
   * `POST /api/v3/unlink-extidp`
   */
  unlinkExtIdp(input: UnlinkExtIdpRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return accountLinkingCalls.unlinkExtIdp(this.#sender, input, options);
  }

  /**
   * Publishes a custom event of the signed-in user.
   *
   * Subscribers of the event receive it. `pub` is the shorter form, which turns an object into JSON text and fills in
   * the source.
   *
   * `POST /api/v3/pub-userEvent`
   */
  pubUserEvent(input: PubEventRequest, options?: RequestOptions): Promise<Envelope<PubEventResult>> {
    return eventsCalls.pubUserEvent(this.#sender, input, options);
  }

  /** Publishes an event. A short form of `pubUserEvent`: `POST /api/v3/pub-userEvent` */
  pub(input: PubRequest, options?: RequestOptions): Promise<Envelope<PubEventResult>> {
    return eventsCalls.pub(this.#sender, input, options);
  }

  /**
   * Uploads a file, such as a profile picture.
   *
   * The file is sent as a multipart form. The answer holds the URL of the stored file, which can be used as `photo` of
   * a user, for example.
   *
   * `POST /api/v2/upload`
   */
  uploadFile(input: UploadFileRequest, options?: RequestOptions): Promise<Envelope<UploadedFile>> {
    return fileUploadCalls.uploadFile(this.#sender, input, options);
  }

  /**
   * Invalidates all universal invitation links of the signed-in user.
   *
   * People who have such a link cannot join by it any more. This cannot be undone; create new links instead.
   *
   * `POST /api/v3/clear-my-all-invitation-links`
   */
  clearMyAllUniversalInvitationLinks(options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.clearMyAllUniversalInvitationLinks(this.#sender, options);
  }

  /**
   * Creates a token for accepting an invitation of a policy.
   *
   * Identifier and signature come from the invitation. The token is needed by the other steps: `getInviteCodeContext`,
   * `verifyInviteCode` and `signupByPolicy`.
   *
   * `POST /api/v3/generate-policy-invitation-token`
   */
  generateInviteToken(input: GenerateInviteTokenRequest, options?: RequestOptions): Promise<Envelope<InviteeToken>> {
    return invitationsCalls.generateInviteToken(this.#sender, input, options);
  }

  /**
   * Creates a universal invitation link of the signed-in user.
   *
   * Anybody who has the link can ask to join the user pool. `clearMyAllUniversalInvitationLinks` makes all of the
   * user's links invalid.
   *
   * `POST /api/v3/generate-universal-invitation-link-by-member`
   */
  generateUniversalInvitationByMember(options?: RequestOptions): Promise<Envelope<InvitationLink>> {
    return invitationsCalls.generateUniversalInvitationByMember(this.#sender, options);
  }

  /**
   * Returns the settings and the invitee that an invitation token stands for.
   *
   * Use it to build the page on which the invitee accepts: which address is verified and which fields are to be filled
   * in.
   *
   * `GET /api/v3/get-policy-invitation-context`
   */
  getInviteCodeContext(
    input: GetInviteCodeContextRequest,
    options?: RequestOptions,
  ): Promise<Envelope<InviteeContext>> {
    return invitationsCalls.getInviteCodeContext(this.#sender, input, options);
  }

  /**
   * Returns what the page behind a universal invitation link shows.
   *
   * Nobody needs to be signed in. The answer tells the user pool and, if known, who invites.
   *
   * `GET /api/v3/get-universal-invitation-public-config`
   */
  getUniversalInvitationPublicConfig(
    input: GetUniversalInvitationPublicConfigRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UniversalInvitationPublicConfig>> {
    return invitationsCalls.getUniversalInvitationPublicConfig(this.#sender, input, options);
  }

  /**
   * Accepts an invitation of a policy and joins the user pool.
   *
   * Give the code when the invitation asks for verification, and the profile when it asks for further fields.
   *
   * `POST /api/v3/join-by-invitation`
   */
  signupByPolicy(input: SignupByPolicyRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.signupByPolicy(this.#sender, input, options);
  }

  /**
   * Joins a user pool by a universal invitation link.
   *
   * Needs a code sent to the email address. The answer tells whether the user is in at once or waits for a review.
   *
   * `POST /api/v3/signup-by-invitation`
   */
  signupByUniversal(
    input: SignupByUniversalRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UniversalInvitationJoin>> {
    return invitationsCalls.signupByUniversal(this.#sender, input, options);
  }

  /**
   * Checks the code that was sent to an invitee.
   *
   * A step before `signupByPolicy`, when the invitation asks for verification.
   *
   * `POST /api/v3/verify-invite-code`
   */
  verifyInviteCode(input: VerifyInviteCodeRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return invitationsCalls.verifyInviteCode(this.#sender, input, options);
  }

  /**
   * Checks a one-time code before it is used.
   *
   * Lets a form of several steps tell early that a code is wrong. `channel` must be the one that the code was sent for.
   *
   * `POST /api/v3/pre-check-code`
   */
  preCheckCode(input: PreCheckCodeRequest, options?: RequestOptions): Promise<Envelope<PreCheckCodeResult>> {
    return messagesCalls.preCheckCode(this.#sender, input, options);
  }

  /**
   * Sends a one-time code by email.
   *
   * The code can be used only for the purpose that `channel` names, such as signing in or resetting the password.
   *
   * `POST /api/v3/send-email`
   */
  sendEmail(input: SendEmailRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return messagesCalls.sendEmail(this.#sender, input, options);
  }

  /**
   * Sends a one-time code by text message.
   *
   * The code can be used only for the purpose that `channel` names, such as signing in or binding a phone number.
   *
   * `POST /api/v3/send-sms`
   */
  sendSms(input: SendSmsRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return messagesCalls.sendSms(this.#sender, input, options);
  }

  /**
   * Completes binding a second factor to the signed-in user.
   *
   * Takes the token from `sendEnrollFactorRequest` and the proof: the code for `SMS`, `EMAIL` and `OTP`, the photo for
   * `FACE`.
   *
   * `POST /api/v3/enroll-factor`
   */
  enrollFactor(input: EnrollFactorRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return mfaFactorsCalls.enrollFactor(this.#sender, input, options);
  }

  /**
   * Returns one second factor of the signed-in user.
   *
   * The identifier comes from `listEnrolledFactors`.
   *
   * `GET /api/v3/get-factor`
   */
  getFactor(input: GetFactorRequest, options?: RequestOptions): Promise<Envelope<Factor>> {
    return mfaFactorsCalls.getFactor(this.#sender, input, options);
  }

  /**
   * Lists the second factors of the signed-in user.
   *
   * Phone numbers and email addresses are in `profile`.
   *
   * `GET /api/v3/list-enrolled-factors`
   */
  listEnrolledFactors(options?: RequestOptions): Promise<Envelope<Factor[]>> {
    return mfaFactorsCalls.listEnrolledFactors(this.#sender, options);
  }

  /**
   * Lists the kinds of second factor that the signed-in user can still bind.
   *
   * Begin binding one with `sendEnrollFactorRequest`.
   *
   * `GET /api/v3/list-factors-to-enroll`
   */
  listFactorsToEnroll(options?: RequestOptions): Promise<Envelope<FactorToEnroll[]>> {
    return mfaFactorsCalls.listFactorsToEnroll(this.#sender, options);
  }

  /**
   * Checks a code from the authenticator app of the signed-in user.
   *
   * The app must have been bound before as a factor of kind `OTP`.
   *
   * `POST /api/v3/mfa-totp-verify`
   */
  mfaOtpVerify(input: MfaOtpVerifyRequest, options?: RequestOptions): Promise<Envelope<OtpVerification>> {
    return mfaFactorsCalls.mfaOtpVerify(this.#sender, input, options);
  }

  /**
   * Unbinds a second factor from the signed-in user.
   *
   * The factor can be bound again afterwards.
   *
   * `POST /api/v3/reset-factor`
   */
  resetFactor(input: ResetFactorRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return mfaFactorsCalls.resetFactor(this.#sender, input, options);
  }

  /**
   * Begins binding a second factor to the signed-in user.
   *
   * For `SMS` and `EMAIL` a code is sent to the address in `profile`; for `OTP` the answer holds a QR code for an
   * authenticator app. Complete with `enrollFactor`.
   *
   * `POST /api/v3/send-enroll-factor-request`
   */
  sendEnrollFactorRequest(
    input: SendEnrollFactorRequestRequest,
    options?: RequestOptions,
  ): Promise<Envelope<FactorEnrollmentChallenge>> {
    return mfaFactorsCalls.sendEnrollFactorRequest(this.#sender, input, options);
  }

  /**
   * Lists the applications that the user may use.
   *
   * Use it for an application portal; each entry has the URL that opens the application.
   *
   * `GET /api/v3/get-my-accessible-apps`
   */
  getAccessibleApps(options?: RequestOptions): Promise<Envelope<AccessibleApp[]>> {
    return myResourcesCalls.getAccessibleApps(this.#sender, options);
  }

  /**
   * Lists the resources that the signed-in user may use.
   *
   * Each entry tells the allowed actions. It has the same name as an operation of the management client, which asks
   * about any user, role, group or department.
   *
   * `GET /api/v3/get-my-authorized-resources`
   */
  getAuthorizedResources(
    input?: GetAuthorizedResourcesRequest,
    options?: RequestOptions,
  ): Promise<Envelope<AuthorizedResourcePage>> {
    return myResourcesCalls.getAuthorizedResources(this.#sender, input, options);
  }

  /**
   * Lists the departments of the signed-in user, one page at a time.
   *
   * The page size is at most 50. Custom data is returned only on request.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/get-my-department-list`
   */
  getDepartmentList(
    input?: GetDepartmentListRequest,
    options?: RequestOptions,
  ): Paged<Envelope<UserDepartmentPage>, UserDepartment> {
    return myResourcesCalls.getDepartmentList(this.#sender, input, options);
  }

  /**
   * Lists the groups of the signed-in user.
   *
   * Takes no parameters; all groups come in one answer.
   *
   * `GET /api/v3/get-my-group-list`
   */
  getGroupList(options?: RequestOptions): Promise<Envelope<Group[]>> {
    return myResourcesCalls.getGroupList(this.#sender, options);
  }

  /**
   * Lists the applications that the user is signed in to.
   *
   * Use it for a page on which users see where they are signed in.
   *
   * `GET /api/v3/get-my-logged-in-apps`
   */
  getLoggedInApps(options?: RequestOptions): Promise<Envelope<LoggedInApp[]>> {
    return myResourcesCalls.getLoggedInApps(this.#sender, options);
  }

  /**
   * Lists the sign-ins of the signed-in user, one page at a time.
   *
   * Failed attempts are included unless `success` filters them. The page size is at most 50.
   *
   * `GET /api/v3/get-my-login-history`
   */
  getLoginHistory(
    input?: GetLoginHistoryRequest,
    options?: RequestOptions,
  ): Paged<Envelope<LoginHistoryPage>, LoginHistory> {
    return myResourcesCalls.getLoginHistory(this.#sender, input, options);
  }

  /**
   * Lists the roles of the signed-in user.
   *
   * Without `namespace`, which namespaces are covered is up to the platform.
   *
   * `GET /api/v3/get-my-role-list`
   */
  getRoleList(input?: GetRoleListRequest, options?: RequestOptions): Promise<Envelope<Role[]>> {
    return myResourcesCalls.getRoleList(this.#sender, input, options);
  }

  /**
   * Lists the tenants that the user belongs to.
   *
   * Use it to let the user choose a tenant.
   *
   * `GET /api/v3/get-my-tenant-list`
   */
  getTenantList(options?: RequestOptions): Promise<Envelope<UserTenant[]>> {
    return myResourcesCalls.getTenantList(this.#sender, options);
  }

  /**
   * Lists application authorizations of a person.
   *
   * The platform documents neither the members of the request nor the answer; both are passed on as they are.
   *
   * `POST /api/v2/applications/subject/person/list`
   */
  listSubjectAuth(input?: ListSubjectAuthRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return myResourcesCalls.listSubjectAuth(this.#sender, input, options);
  }

  /**
   * Returns the public keys that the server signs tokens with.
   *
   * Choose the key whose `kid` is that of the token. Keep the keys for a while and fetch them again when a token names
   * an unknown one. The answer is not wrapped in the usual envelope.
   *
   * `GET /oidc/.well-known/jwks.json`
   */
  getJwks(options?: RequestOptions): Promise<Envelope<JsonWebKeySet>> {
    return oidcProtocolCalls.getJwks(this.#sender, options);
  }

  /**
   * Returns the OpenID Connect claims about the user of an access token.
   *
   * Which claims are returned depends on the scopes of the access token. The access token is sent in the
   * `Authorization` header. The answer is not wrapped in the usual envelope.
   *
   * `GET /oidc/me`
   */
  getOidcUserInfo(options?: RequestOptions): Promise<Envelope<OidcUserInfo>> {
    return oidcProtocolCalls.getOidcUserInfo(this.#sender, options);
  }

  /**
   * Returns the OpenID Connect discovery document.
   *
   * Tells libraries where the endpoints are and what the server supports. The answer is not wrapped in the usual
   * envelope.
   *
   * `GET /oidc/.well-known/openid-configuration`
   */
  getOpenIdConfiguration(options?: RequestOptions): Promise<Envelope<OidcDiscoveryMetadata>> {
    return oidcProtocolCalls.getOpenIdConfiguration(this.#sender, options);
  }

  /**
   * Returns the OpenID Connect claims about the user of an access token, by POST.
   *
   * Which claims are returned depends on the scopes of the access token. The access token is sent in the
   * `Authorization` header. The answer is not wrapped in the usual envelope. It answers the same as `getOidcUserInfo`.
   *
   * `POST /oidc/me`
   */
  postOidcUserInfo(options?: RequestOptions): Promise<Envelope<OidcUserInfo>> {
    return oidcProtocolCalls.postOidcUserInfo(this.#sender, options);
  }

  /**
   * Checks a key in PEM form (older form).
   *
   * Deprecated. Neither the members of the request nor the answer are documented.
   *
   * `POST /api/v2/oidc/validate_pem_key`
   *
   * @deprecated
   */
  validatePemKey(input?: ValidatePemKeyRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return oidcProtocolCalls.validatePemKey(this.#sender, input, options);
  }

  /**
   * Checks a token (older form).
   *
   * Deprecated: use `introspectOidcToken`, or check the signature of the token with the keys of `getJwks`. Neither
   * parameters nor answer are documented.
   *
   * `GET /api/v2/oidc/validate_token`
   *
   * @deprecated
   */
  validateToken(options?: RequestOptions): Promise<Envelope<unknown>> {
    return oidcProtocolCalls.validateToken(this.#sender, options);
  }

  /**
   * Checks which passkeys of a device are still valid.
   *
   * Lets an app find out whether passkeys that it remembers still belong to the user. The members of the request are
   * not documented.
   *
   * `POST /api/v3/webauthn/check-valid-credentials-by-credIds`
   */
  checkValidCredentialsByCredIds(
    input?: CheckValidCredentialsByCredIdsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown[]>> {
    return passkeysCalls.checkValidCredentialsByCredIds(this.#sender, input, options);
  }

  /**
   * Removes a passkey of a user on behalf of an administrator.
   *
   * The passkey cannot be used for signing in any more. This cannot be undone. The platform does not document what the
   * answer holds; it is passed on as it is.
   *
   * `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`
   */
  deleteWebAuthnAdminCredential(
    input: DeleteWebAuthnAdminCredentialRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.deleteWebAuthnAdminCredential(this.#sender, input, options);
  }

  /**
   * Removes a passkey of the signed-in user.
   *
   * The passkey cannot be used for signing in any more. This cannot be undone; add a new passkey instead. The platform
   * does not document what the answer holds; it is passed on as it is.
   *
   * `DELETE /api/v3/webauthn/credentials/{credentialId}`
   */
  deleteWebAuthnCredential(
    input: DeleteWebAuthnCredentialRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.deleteWebAuthnCredential(this.#sender, input, options);
  }

  /**
   * Lists the passkeys of the signed-in user, one page at a time.
   *
   * The members of the request are not documented. The answer is documented without the usual envelope.
   *
   * `POST /api/v3/webauthn/page-authenticator-device`
   */
  listCredentialsByPage(
    input?: ListCredentialsByPageRequest,
    options?: RequestOptions,
  ): Promise<Envelope<AuthenticatorDevicePage>> {
    return passkeysCalls.listCredentialsByPage(this.#sender, input, options);
  }

  /**
   * Lists the passkeys of the signed-in user, one page at a time.
   *
   * The platform does not document what the answer holds; it is passed on as it is.
   *
   * `GET /api/v3/webauthn/credentials`
   */
  listWebAuthnCredentials(
    input?: ListWebAuthnCredentialsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.listWebAuthnCredentials(this.#sender, input, options);
  }

  /**
   * Lists the passkeys of one user, one page at a time.
   *
   * The platform does not document what the answer holds; it is passed on as it is.
   *
   * `GET /api/v3/webauthn/person/credentials`
   */
  listWebAuthnPersonCredentials(
    input: ListWebAuthnPersonCredentialsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.listWebAuthnPersonCredentials(this.#sender, input, options);
  }

  /**
   * Removes all passkeys of one kind of authenticator from the signed-in user.
   *
   * The passkeys cannot be used for signing in any more. This cannot be undone; add new passkeys instead. The members
   * of the request are not documented.
   *
   * `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`
   */
  removeAllCredentials(
    input?: RemoveAllCredentialsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return passkeysCalls.removeAllCredentials(this.#sender, input, options);
  }

  /**
   * Removes one passkey of the signed-in user.
   *
   * The passkey cannot be used for signing in any more. This cannot be undone; add a new passkey instead.
   *
   * `POST /api/v3/webauthn/remove-credential/{credentialId}`
   */
  removeCredential(input: RemoveCredentialRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return passkeysCalls.removeCredential(this.#sender, input, options);
  }

  /**
   * Renames a passkey of a user on behalf of an administrator.
   *
   * The platform does not document what the answer holds; it is passed on as it is.
   *
   * `PUT /api/v3/webauthn/admin/credentials/{credentialId}`
   */
  updateWebAuthnAdminCredential(
    input: UpdateWebAuthnAdminCredentialRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.updateWebAuthnAdminCredential(this.#sender, input, options);
  }

  /**
   * Renames a passkey of the signed-in user.
   *
   * Only the name can be changed.
   *
   * `PUT /api/v3/webauthn/credentials/{credentialId}`
   */
  updateWebAuthnCredential(
    input: UpdateWebAuthnCredentialRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SuccessResult>> {
    return passkeysCalls.updateWebAuthnCredential(this.#sender, input, options);
  }

  /**
   * Begins adding a passkey for a user on behalf of an administrator.
   *
   * Neither the members of the request nor the answer are documented; both are passed on as they are. Complete with
   * `webAuthnAdminRegisterFinalize`.
   *
   * `POST /api/v3/webauthn/admin/initialize`
   */
  webAuthnAdminInitialize(
    input?: WebAuthnAdminInitializeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.webAuthnAdminInitialize(this.#sender, input, options);
  }

  /**
   * Completes adding a passkey for a user on behalf of an administrator.
   *
   * Neither the members of the request nor the answer are documented; both are passed on as they are.
   *
   * `POST /api/v3/webauthn/admin/registration/finalize`
   */
  webAuthnAdminRegisterFinalize(
    input?: WebAuthnAdminRegisterFinalizeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.webAuthnAdminRegisterFinalize(this.#sender, input, options);
  }

  /**
   * Completes a sign-in by passkey.
   *
   * Takes the passkey's answer to the challenge of `webAuthnLoginInitialize`. The platform does not document what the
   * answer holds; it is passed on as it is.
   *
   * `POST /api/v3/webauthn/login/finalize`
   */
  webAuthnLoginFinalize(input: WebAuthnLoginFinalizeRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return passkeysCalls.webAuthnLoginFinalize(this.#sender, input, options);
  }

  /**
   * Begins a sign-in by passkey.
   *
   * Neither the members of the request nor the answer are documented; both are passed on as they are. The answer is
   * expected to hold options for `navigator.credentials.get()` and a ticket; complete with `webAuthnLoginFinalize`.
   *
   * `POST /api/v3/webauthn/login/initialize`
   */
  webAuthnLoginInitialize(
    input?: WebAuthnLoginInitializeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.webAuthnLoginInitialize(this.#sender, input, options);
  }

  /** @deprecated Former name of `webAuthnLoginInitialize`. */
  webAuthnLoginInitalize(input?: WebAuthnLoginInitializeRequest, options?: RequestOptions): Promise<Envelope<unknown>> {
    return this.webAuthnLoginInitialize(input, options);
  }

  /**
   * Begins binding a passkey as second factor of the user.
   *
   * Neither the members of the request nor the answer are documented; both are passed on as they are.
   *
   * `POST /api/v3/webauthn/mfa-bind/initialize`
   */
  webAuthnMfaBindInitialize(
    input?: WebAuthnMfaBindInitializeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.webAuthnMfaBindInitialize(this.#sender, input, options);
  }

  /**
   * Begins verifying the user's passkey as second factor.
   *
   * Neither the members of the request nor the answer are documented; both are passed on as they are.
   *
   * `POST /api/v3/webauthn/mfa-verify/initialize`
   */
  webAuthnMfaVerifyInitialize(
    input?: WebAuthnMfaVerifyInitializeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.webAuthnMfaVerifyInitialize(this.#sender, input, options);
  }

  /** @deprecated Former name of `webAuthnMfaVerifyInitialize`. */
  webAuthnMfaVerifyInitalize(
    input?: WebAuthnMfaVerifyInitializeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return this.webAuthnMfaVerifyInitialize(input, options);
  }

  /**
   * Completes adding a passkey for the signed-in user.
   *
   * Neither the members of the request nor the answer are documented; both are passed on as they are.
   *
   * `POST /api/v3/webauthn/registration/finalize`
   */
  webAuthnRegisterFinalize(
    input?: WebAuthnRegisterFinalizeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.webAuthnRegisterFinalize(this.#sender, input, options);
  }

  /**
   * Begins adding a passkey for the signed-in user.
   *
   * Neither the members of the request nor the answer are documented; both are passed on as they are. Complete with
   * `webAuthnRegisterFinalize`.
   *
   * `POST /api/v3/webauthn/registration/initialize`
   */
  webAuthnRegisterInitialize(
    input?: WebAuthnRegisterInitializeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return passkeysCalls.webAuthnRegisterInitialize(this.#sender, input, options);
  }

  /** @deprecated Former name of `webAuthnRegisterInitialize`. */
  webAuthnRegisterInitalize(
    input?: WebAuthnRegisterInitializeRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return this.webAuthnRegisterInitialize(input, options);
  }

  /**
   * Applies for access to several applications or for several roles.
   *
   * All objects are of the same kind; each becomes an application for access of its own.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/approval-batch`
   */
  batchCreateApproval(input: BatchCreateApprovalRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return permissionApplicationsCalls.batchCreateApproval(this.#sender, input, options);
  }

  /**
   * Applies for access to an application or for a role.
   *
   * An administrator decides about it; follow the state with `getDetail`. The answer holds the number of the
   * application.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `POST /api/v3/approval`
   */
  createApproval(input: CreateApprovalRequest, options?: RequestOptions): Promise<Envelope<CreatedApproval>> {
    return permissionApplicationsCalls.createApproval(this.#sender, input, options);
  }

  /**
   * Returns one of the user's applications for access.
   *
   * The application is given by its number.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/approval`
   */
  getDetail(input: GetDetailRequest, options?: RequestOptions): Promise<Envelope<ApprovalDetail>> {
    return permissionApplicationsCalls.getDetail(this.#sender, input, options);
  }

  /**
   * Lists the applications that the user can apply for access to.
   *
   * Apply with `createApproval`. All matching applications come in one answer.
   *
   * `GET /api/v3/applications-permission-applicable`
   */
  getEnablePermissionApplyApplicationList(
    input?: GetEnablePermissionApplyApplicationListRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PermissionApplyApplicationList>> {
    return permissionApplicationsCalls.getEnablePermissionApplyApplicationList(this.#sender, input, options);
  }

  /**
   * Lists the roles that the user can apply for, one page at a time.
   *
   * The roles belong to one application. Apply with `createApproval`. The page size is at most 50.
   *
   * `GET /api/v3/roles-permission-applicable`
   */
  getEnablePermissionApplyRoleList(
    input: GetEnablePermissionApplyRoleListRequest,
    options?: RequestOptions,
  ): Paged<Envelope<PermissionApplyRolePage>, PermissionApplyRole> {
    return permissionApplicationsCalls.getEnablePermissionApplyRoleList(this.#sender, input, options);
  }

  /**
   * Lists the user's own applications for access, one page at a time.
   *
   * The page is given by `pageNo` and `pageSize`.
   *
   * Known from a sister platform; this one may not serve it.
   *
   * `GET /api/v3/approval-initiated-list`
   */
  initiatedList(
    input?: InitiatedListRequest,
    options?: RequestOptions,
  ): Paged<Envelope<InitiatedApprovalPage>, InitiatedApproval> {
    return permissionApplicationsCalls.initiatedList(this.#sender, input, options);
  }

  /**
   * Checks what the signed-in user may do with data resources that are lists.
   *
   * Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
   * whether the action is allowed.
   *
   * `POST /api/v3/check-permission-array-resource`
   */
  checkPermissionByArrayResource(
    input: CheckPermissionByArrayResourceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<CheckResourcePermissionResult>> {
    return permissionCheckCalls.checkPermissionByArrayResource(this.#sender, input, options);
  }

  /**
   * Checks what the signed-in user may do with data resources that are texts.
   *
   * Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
   * whether the action is allowed.
   *
   * `POST /api/v3/check-permission-string-resource`
   */
  checkPermissionByStringResource(
    input: CheckPermissionByStringResourceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<CheckResourcePermissionResult>> {
    return permissionCheckCalls.checkPermissionByStringResource(this.#sender, input, options);
  }

  /**
   * Checks what the signed-in user may do with data resources that are trees.
   *
   * Asks about one action on several resources at once. The answer has one entry for each resource; `enabled` tells
   * whether the action is allowed.
   *
   * `POST /api/v3/check-permission-tree-resource`
   */
  checkPermissionByTreeResource(
    input: CheckPermissionByTreeResourceRequest,
    options?: RequestOptions,
  ): Promise<Envelope<CheckResourcePermissionResult>> {
    return permissionCheckCalls.checkPermissionByTreeResource(this.#sender, input, options);
  }

  /**
   * Lists the allowed actions of the signed-in user on data resources.
   *
   * Resources are given by path, which for trees may lead to a node.
   *
   * `POST /api/v3/get-user-auth-resource-permission-list`
   */
  getUserAuthResourcePermissionList(
    input: GetUserAuthResourcePermissionListRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserAuthResourcePermissionList>> {
    return permissionCheckCalls.getUserAuthResourcePermissionList(this.#sender, input, options);
  }

  /**
   * Returns the structure of a data resource with the user's allowed actions.
   *
   * Depending on the kind of resource, the answer has a text, a list of texts or a tree.
   *
   * `POST /api/v3/get-user-auth-resource-struct`
   */
  getUserAuthResourceStruct(
    input: GetUserAuthResourceStructRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UserAuthResourceStruct>> {
    return permissionCheckCalls.getUserAuthResourceStruct(this.#sender, input, options);
  }

  /**
   * Lists the data resources that the signed-in user may use, by namespace.
   *
   * Each resource tells its structure and the allowed actions.
   *
   * `GET /api/v3/get-user-auth-resource-list`
   */
  getUserAuthorizedResourcesList(options?: RequestOptions): Promise<Envelope<UserAuthResourceList>> {
    return permissionCheckCalls.getUserAuthorizedResourcesList(this.#sender, options);
  }

  /**
   * Binds an email address to the signed-in user, who has none yet.
   *
   * Needs a code sent to the address with the channel `CHANNEL_BIND_EMAIL`. To replace an address, use `updateEmail`.
   *
   * `POST /api/v3/bind-email`
   */
  bindEmail(input: BindEmailRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return profileCalls.bindEmail(this.#sender, input, options);
  }

  /**
   * Binds a phone number to the signed-in user, who has none yet.
   *
   * Needs a code sent to the number with the channel `CHANNEL_BIND_PHONE`. To replace a number, use `updatePhone`.
   *
   * `POST /api/v3/bind-phone`
   */
  bindPhone(input: BindPhoneRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return profileCalls.bindPhone(this.#sender, input, options);
  }

  /**
   * Deletes the account of the signed-in user.
   *
   * Second of two steps: takes the token from `verifyDeleteAccountRequest`. This cannot be undone.
   *
   * `POST /api/v3/delete-account`
   */
  deleteAccount(input: DeleteAccountRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return profileCalls.deleteAccount(this.#sender, input, options);
  }

  /**
   * Returns the profile of the signed-in user.
   *
   * Custom data and linked identities are returned only on request.
   *
   * `GET /api/v3/get-profile`
   */
  getProfile(input?: GetProfileRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return profileCalls.getProfile(this.#sender, input, options);
  }

  /**
   * Returns how well the account of the signed-in user is protected.
   *
   * Tells whether password, email address, phone number and a second factor are set, with an overall score.
   *
   * `GET /api/v3/get-security-info`
   */
  getSecurityLevel(options?: RequestOptions): Promise<Envelope<SecurityInfo>> {
    return profileCalls.getSecurityLevel(this.#sender, options);
  }

  /**
   * Begins adding a passkey for the signed-in user.
   *
   * Pass `registrationOptions` to `navigator.credentials.create()` and send the result with the ticket to
   * `verifyRegister`.
   *
   * `GET /api/v3/webauthn/registration`
   */
  initRegisterOptions(options?: RequestOptions): Promise<Envelope<RegistrationOptions>> {
    return profileCalls.initRegisterOptions(this.#sender, options);
  }

  /**
   * Lists the devices that the user signed in on.
   *
   * Each entry tells the device, the last sign-in and whether it is online.
   *
   * `GET /api/v3/mydevices/list`
   */
  list(input?: ListRequest, options?: RequestOptions): Promise<Envelope<TerminalSession[]>> {
    return profileCalls.list(this.#sender, input, options);
  }

  /**
   * Lists the public accounts that the signed-in user can switch to.
   *
   * Sign in as one of them with `switchLoginByUser`.
   *
   * `GET /api/v3/get-user-select-login-public-accounts`
   */
  listPublicAccountsForSwitchLoggedIn(
    input?: ListPublicAccountsForSwitchLoggedInRequest,
    options?: RequestOptions,
  ): Promise<Envelope<SelectablePublicAccountList[]>> {
    return profileCalls.listPublicAccountsForSwitchLoggedIn(this.#sender, input, options);
  }

  /**
   * Sets a new password after a forgotten one.
   *
   * Second of two steps: takes the token from `verifyResetPasswordRequest`.
   *
   * `POST /api/v3/reset-password`
   */
  resetPassword(input: ResetPasswordRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return profileCalls.resetPassword(this.#sender, input, options);
  }

  /**
   * Ends the user's session on one device.
   *
   * The user has to sign in again on that device.
   *
   * `POST /api/v3/mydevices/revoke-session`
   */
  revoke(input: RevokeRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return profileCalls.revoke(this.#sender, input, options);
  }

  /**
   * Removes a device from the signed-in user.
   *
   * The device no longer counts as one of the user's devices.
   *
   * `POST /api/v3/mydevices/unbind`
   */
  unbind(input: UnbindRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return profileCalls.unbind(this.#sender, input, options);
  }

  /**
   * Removes the email address of the signed-in user.
   *
   * Needs a code sent to the address with the channel `CHANNEL_UNBIND_EMAIL`. The user cannot sign in by email
   * afterwards.
   *
   * `POST /api/v3/unbind-email`
   */
  unbindEmail(input: UnbindEmailRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return profileCalls.unbindEmail(this.#sender, input, options);
  }

  /**
   * Removes the phone number of the signed-in user.
   *
   * Needs a code sent to the number with the channel `CHANNEL_UNBIND_PHONE`. The user cannot sign in by phone
   * afterwards.
   *
   * `POST /api/v3/unbind-phone`
   */
  unbindPhone(input: UnbindPhoneRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return profileCalls.unbindPhone(this.#sender, input, options);
  }

  /**
   * Changes the email address of the signed-in user.
   *
   * Second of two steps: takes the token from `verifyUpdateEmailRequest`, which also holds the new address.
   *
   * `POST /api/v3/update-email`
   */
  updateEmail(input: UpdateEmailRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return profileCalls.updateEmail(this.#sender, input, options);
  }

  /**
   * Changes the password of the signed-in user.
   *
   * Give the current password, if the user has one. For a forgotten password use `verifyResetPasswordRequest` and
   * `resetPassword`.
   *
   * `POST /api/v3/update-password`
   */
  updatePassword(input: UpdatePasswordRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return profileCalls.updatePassword(this.#sender, input, options);
  }

  /**
   * Changes the phone number of the signed-in user.
   *
   * Second of two steps: takes the token from `verifyUpdatePhoneRequest`, which also holds the new number.
   *
   * `POST /api/v3/update-phone`
   */
  updatePhone(input: UpdatePhoneRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return profileCalls.updatePhone(this.#sender, input, options);
  }

  /**
   * Changes the profile of the signed-in user.
   *
   * Members that are left out stay as they are. Email address, phone number and password are changed by operations of
   * their own. The answer holds the changed user.
   *
   * `POST /api/v3/update-profile`
   */
  updateProfile(input?: UpdateProfileRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return profileCalls.updateProfile(this.#sender, input, options);
  }

  /**
   * Checks a password.
   *
   * Give the password together with the account that it belongs to. The answer tells whether it passed; nothing is
   * changed.
   *
   * `POST /api/v3/validate-password`
   */
  validatePassword(
    input?: ValidatePasswordRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ValidatePasswordResult>> {
    return profileCalls.validatePassword(this.#sender, input, options);
  }

  /**
   * Checks that the signed-in user may delete the account.
   *
   * First of two steps. The user proves who they are with a password or with a code sent with the channel
   * `CHANNEL_DELETE_ACCOUNT`. The answer holds a token for `deleteAccount`.
   *
   * `POST /api/v3/verify-delete-account-request`
   */
  verifyDeleteAccountRequest(
    input: VerifyDeleteAccountRequestRequest,
    options?: RequestOptions,
  ): Promise<Envelope<DeleteAccountToken>> {
    return profileCalls.verifyDeleteAccountRequest(this.#sender, input, options);
  }

  /**
   * Completes adding a passkey for the signed-in user.
   *
   * Takes what the authenticator made for the challenge of `initRegisterOptions`. The passkey can be used for signing
   * in afterwards.
   *
   * `POST /api/v3/webauthn/registration`
   */
  verifyRegister(input: VerifyRegisterRequest, options?: RequestOptions): Promise<Envelope<VerifyRegistrationResult>> {
    return profileCalls.verifyRegister(this.#sender, input, options);
  }

  /**
   * Checks that somebody who forgot the password owns the account.
   *
   * First of two steps; nobody needs to be signed in. Needs a code sent with the channel `CHANNEL_RESET_PASSWORD`. The
   * answer holds a token for `resetPassword`.
   *
   * `POST /api/v3/verify-reset-password-request`
   */
  verifyResetPasswordRequest(
    input: VerifyResetPasswordRequestRequest,
    options?: RequestOptions,
  ): Promise<Envelope<ResetPasswordVerification>> {
    return profileCalls.verifyResetPasswordRequest(this.#sender, input, options);
  }

  /**
   * Checks the codes for a change of the email address.
   *
   * First of two steps. The answer holds a token for `updateEmail`. Users who have an address prove both the old and
   * the new one.
   *
   * `POST /api/v3/verify-update-email-request`
   */
  verifyUpdateEmailRequest(
    input: VerifyUpdateEmailRequestRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UpdateEmailToken>> {
    return profileCalls.verifyUpdateEmailRequest(this.#sender, input, options);
  }

  /**
   * Checks the codes for a change of the phone number.
   *
   * First of two steps. The answer holds a token for `updatePhone`. Users who have a number prove both the old and the
   * new one.
   *
   * `POST /api/v3/verify-update-phone-request`
   */
  verifyUpdatePhoneRequest(
    input: VerifyUpdatePhoneRequestRequest,
    options?: RequestOptions,
  ): Promise<Envelope<UpdatePhoneToken>> {
    return profileCalls.verifyUpdatePhoneRequest(this.#sender, input, options);
  }

  /**
   * Lists countries with their calling codes, flags and names.
   *
   * Use it for the country chooser of a phone number form. Nobody needs to be signed in.
   *
   * `GET /api/v3/get-country-list`
   */
  getCountryList(options?: RequestOptions): Promise<Envelope<Country[]>> {
    return publicInfoCalls.getCountryList(this.#sender, options);
  }

  /**
   * Returns the public keys, versions and addresses of the server.
   *
   * Use the `rsa` or `sm2` key to encrypt passwords (`passwordEncryptType`). Nobody needs to be signed in. The answer
   * is not wrapped in the usual envelope.
   *
   * `GET /api/v3/system`
   */
  getSystemInfo(options?: RequestOptions): Promise<Envelope<SystemInfo>> {
    return publicInfoCalls.getSystemInfo(this.#sender, options);
  }

  /**
   * Starts an OpenID Connect sign-in in the browser.
   *
   * This is the authorization endpoint: the answer redirects the browser to the sign-in page and then to
   * `redirect_uri`. Build the URL and send the browser there instead of calling it from a server.
   *
   * `GET /oidc/auth`
   */
  authorizeOidc(input: AuthorizeOidcRequest, options?: RequestOptions): Promise<Envelope<string>> {
    return signInCalls.authorizeOidc(this.#sender, input, options);
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
  changePushCodeStatus(input: ChangePushCodeStatusRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return signInCalls.changePushCodeStatus(this.#sender, input, options);
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
  changeQrCodeStatus(input: ChangeQrCodeStatusRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return signInCalls.changeQrCodeStatus(this.#sender, input, options);
  }

  /**
   * Returns the state of a push sign-in.
   *
   * When the state is `AUTHORIZED`, the answer holds the tokens too.
   *
   * `GET /api/v3/check-pushcode-status`
   */
  checkPushCodeStatus(input: CheckPushCodeStatusRequest, options?: RequestOptions): Promise<Envelope<PushCodeStatus>> {
    return signInCalls.checkPushCodeStatus(this.#sender, input, options);
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
  checkQrCodeStatus(input: CheckQrCodeStatusRequest, options?: RequestOptions): Promise<Envelope<QrCodeStatus>> {
    return signInCalls.checkQrCodeStatus(this.#sender, input, options);
  }

  /**
   * Exchanges the ticket of a confirmed QR code for tokens.
   *
   * The ticket comes from `getQrCodeStatus`. The application itself is authenticated too, in the way that
   * `tokenEndpointAuthMethod` says.
   *
   * `POST /api/v3/exchange-tokenset-with-qrcode-ticket`
   */
  exchangeTokenSetWithQrCodeTicket(
    input: ExchangeTokenSetWithQrCodeTicketRequest,
    options?: RequestOptions,
  ): Promise<Envelope<LoginToken>> {
    return signInCalls.exchangeTokenSetWithQrCodeTicket(this.#sender, input, options);
  }

  /**
   * Returns a captcha image.
   *
   * Shows an image for a form in the browser. Prefer `geneCaptchaCodeAndToken`, whose answer holds the token that
   * belongs to the image. What the answer looks like is not documented; an SVG image is expected.
   *
   * `GET /api/v3/captcha-code`
   */
  geneCaptchaCode(input?: GeneCaptchaCodeRequest, options?: RequestOptions): Promise<Envelope<string>> {
    return signInCalls.geneCaptchaCode(this.#sender, input, options);
  }

  /**
   * Creates a captcha image and the token that belongs to it.
   *
   * Show the image, then send the text that the user read together with the token (`captchaCode` and `captchaToken` of
   * the sign-in options).
   *
   * `GET /api/v3/get-captcha-code`
   */
  geneCaptchaCodeAndToken(options?: RequestOptions): Promise<Envelope<Captcha>> {
    return signInCalls.geneCaptchaCodeAndToken(this.#sender, options);
  }

  /** @deprecated Former name of `geneCaptchaCodeAndToken`. */
  geneCatchaCodeAndToken(options?: RequestOptions): Promise<Envelope<Captcha>> {
    return this.geneCaptchaCodeAndToken(options);
  }

  /**
   * Creates the content of a QR code that signs the user in to a mobile app.
   *
   * For a user signed in on a computer: show the returned data as a QR code, scan it with the app, then follow
   * `getAppLoginQrCodeStatus`.
   *
   * `POST /api/v3/gene-fastpass-qrcode-info`
   */
  geneFastpassQrcodeInfo(
    input?: GeneFastpassQrcodeInfoRequest,
    options?: RequestOptions,
  ): Promise<Envelope<FastpassQrCodeInfo>> {
    return signInCalls.geneFastpassQrcodeInfo(this.#sender, input, options);
  }

  /**
   * Creates a QR code for signing in.
   *
   * Show the image at `url`, then ask `getQrCodeStatus` repeatedly until the user has confirmed on the phone or the
   * code has expired.
   *
   * `POST /api/v3/gene-qrcode`
   */
  geneQrCode(input: GeneQrCodeRequest, options?: RequestOptions): Promise<Envelope<QrCode>> {
    return signInCalls.geneQrCode(this.#sender, input, options);
  }

  /**
   * Returns the text that the Alipay SDK needs to start a sign-in.
   *
   * Pass `authInfo` to the Alipay SDK on the device, then sign in with the code it returns (`signInByMobile`,
   * connection `alipay`).
   *
   * `GET /api/v3/get-alipay-authinfo`
   */
  getAlipayAuthInfo(input: GetAlipayAuthInfoRequest, options?: RequestOptions): Promise<Envelope<AlipayAuthInfo>> {
    return signInCalls.getAlipayAuthInfo(this.#sender, input, options);
  }

  /**
   * Returns the state of a QR code that signs in to a mobile app.
   *
   * Call it repeatedly while the code is shown.
   *
   * `GET /api/v3/get-app-login-qrcode-status`
   */
  getAppLoginQrCodeStatus(
    input: GetAppLoginQrCodeStatusRequest,
    options?: RequestOptions,
  ): Promise<Envelope<QrCodeStatus>> {
    return signInCalls.getAppLoginQrCodeStatus(this.#sender, input, options);
  }

  /**
   * Lists the applications that a scanned FastPass QR code can sign in to.
   *
   * Called by the mobile app after it scanned a code made by `geneFastpassQrcodeInfo`.
   *
   * `GET /api/v3/get-fastpass-client-apps`
   */
  getFastpassParams(
    input: GetFastpassParamsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<FastpassRelationApps>> {
    return signInCalls.getFastpassParams(this.#sender, input, options);
  }

  /**
   * Lists the applications that a push sign-in covers.
   *
   * The app that received the push message can show them to the user before confirmation.
   *
   * `POST /api/v3/get-pushlogin-relation-apps`
   */
  getPushLoginRelationApps(
    input: GetPushLoginRelationAppsRequest,
    options?: RequestOptions,
  ): Promise<Envelope<PushRelationApps>> {
    return signInCalls.getPushLoginRelationApps(this.#sender, input, options);
  }

  /**
   * Returns the state of a sign-in QR code.
   *
   * Call it every second or two while the code is shown. Once the state is `AUTHORIZED`, exchange the ticket for tokens
   * with `exchangeTokenSetWithQrCodeTicket`, unless the answer holds tokens already.
   *
   * `GET /api/v3/get-qrcode-status`
   */
  getQrCodeStatus(input: GetQrCodeStatusRequest, options?: RequestOptions): Promise<Envelope<QrCodeStatus>> {
    return signInCalls.getQrCodeStatus(this.#sender, input, options);
  }

  /**
   * Begins a sign-in by passkey.
   *
   * Pass `authenticationOptions` to `navigator.credentials.get()` and send the result with the ticket to
   * `verifyAuthentication`.
   *
   * `GET /api/v3/webauthn/authentication`
   */
  initAuthenticationOptions(options?: RequestOptions): Promise<Envelope<AuthenticationOptions>> {
    return signInCalls.initAuthenticationOptions(this.#sender, options);
  }

  /**
   * Signs the user in to the mobile app that scanned a QR code.
   *
   * Called by the mobile app. The answer holds tokens for the user who showed the code.
   *
   * `POST /api/v3/qrcode-app-login`
   */
  qrCodeAppLogin(input: QrCodeAppLoginRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.qrCodeAppLogin(this.#sender, input, options);
  }

  /**
   * Confirms or refuses a push sign-in.
   *
   * The user decides in the app: `CONFIRM` or `CANCEL`. It is called by the mobile app that received the push message.
   *
   * `POST /api/v3/set-pushcode-status`
   */
  setPushCodeStatus(input: ChangePushCodeStatusRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return signInCalls.setPushCodeStatus(this.#sender, input, options);
  }

  /**
   * Tells that a sign-in QR code was scanned, confirmed or refused.
   *
   * Send `SCAN` after scanning, then `CONFIRM` or `CANCEL` as the user decides. It is called by the mobile app that
   * scanned the code, for the user signed in there.
   *
   * `POST /api/v3/set-qrcode-status`
   */
  setQrCodeStatus(input: ChangeQrCodeStatusRequest, options?: RequestOptions): Promise<Envelope<SuccessResult>> {
    return signInCalls.setQrCodeStatus(this.#sender, input, options);
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
  signInByCredentials(input: SignInByCredentialsRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByCredentials(this.#sender, input, options);
  }

  /** Signs in with an Active Directory account. A short form of `signInByCredentials`: `POST /api/v3/signin` */
  signInByAD(input: SignInByAdRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByAD(this.#sender, input, options);
  }

  /**
   * Signs in with any account name (email address, phone number or username) and password.
   *
   * A short form of `signInByCredentials`: `POST /api/v3/signin`
   */
  signInByAccountPassword(
    input: SignInByAccountPasswordRequest,
    options?: RequestOptions,
  ): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByAccountPassword(this.#sender, input, options);
  }

  /**
   * Signs in with email address and the code sent to it.
   *
   * A short form of `signInByCredentials`: `POST /api/v3/signin`
   */
  signInByEmailPassCode(input: SignInByEmailPassCodeRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByEmailPassCode(this.#sender, input, options);
  }

  /** Signs in with email address and password. A short form of `signInByCredentials`: `POST /api/v3/signin` */
  signInByEmailPassword(input: SignInByEmailPasswordRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByEmailPassword(this.#sender, input, options);
  }

  /** Signs in with an LDAP account. A short form of `signInByCredentials`: `POST /api/v3/signin` */
  signInByLDAP(input: SignInByLdapRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByLDAP(this.#sender, input, options);
  }

  /**
   * Signs in with phone number and the code sent to it.
   *
   * A short form of `signInByCredentials`: `POST /api/v3/signin`
   */
  signInByPhonePassCode(input: SignInByPhonePassCodeRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByPhonePassCode(this.#sender, input, options);
  }

  /** Signs in with phone number and password. A short form of `signInByCredentials`: `POST /api/v3/signin` */
  signInByPhonePassword(input: SignInByPhonePasswordRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByPhonePassword(this.#sender, input, options);
  }

  /** Signs in with username and password. A short form of `signInByCredentials`: `POST /api/v3/signin` */
  signInByUsernamePassword(
    input: SignInByUsernamePasswordRequest,
    options?: RequestOptions,
  ): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByUsernamePassword(this.#sender, input, options);
  }

  /**
   * Starts a sign-in by an external identity provider in the browser.
   *
   * The answer redirects the browser to the identity provider and, when the user is signed in, to `redirect_uri`. Build
   * the URL and send the browser there instead of calling it from a server.
   *
   * `GET /api/v3/signin-by-extidp`
   */
  signInByExtIdp(input: SignInByExtIdpRequest, options?: RequestOptions): Promise<Envelope<string>> {
    return signInCalls.signInByExtIdp(this.#sender, input, options);
  }

  /**
   * Signs a user in by a credential from a social provider's mobile SDK.
   *
   * The mobile app obtains an authorization code or token from the provider's SDK; fill in the payload that belongs to
   * `connection`. The application itself is authenticated too, in the way that `tokenEndpointAuthMethod` says. The
   * answer holds the tokens.
   *
   * `POST /api/v3/signin-by-mobile`
   */
  signInByMobile(input: SignInByMobileRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.signInByMobile(this.#sender, input, options);
  }

  /**
   * Asks a user to confirm a sign-in on the mobile app.
   *
   * Sends a push message to the user's app. Then ask `checkPushCodeStatus` repeatedly until the user has decided or the
   * request has expired.
   *
   * `POST /api/v3/signin-by-push`
   */
  signInByPush(input: SignInByPushRequest, options?: RequestOptions): Promise<Envelope<PushCode>> {
    return signInCalls.signInByPush(this.#sender, input, options);
  }

  /**
   * Signs the user in again as another account.
   *
   * Switches between a person's own account and the public accounts that the person may use;
   * `listPublicAccountsForSwitchLoggedIn` tells which. The answer holds tokens for the chosen account.
   *
   * `POST /api/v3/switch-login-by-user`
   */
  switchLoginByUser(input: SwitchLoginByUserRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return signInCalls.switchLoginByUser(this.#sender, input, options);
  }

  /**
   * Completes a sign-in by passkey.
   *
   * Takes the passkey's answer to the challenge of `initAuthenticationOptions`. When it is verified, the answer holds
   * the tokens.
   *
   * `POST /api/v3/webauthn/authentication`
   */
  verifyAuthentication(
    input: VerifyAuthenticationRequest,
    options?: RequestOptions,
  ): Promise<Envelope<VerifyAuthenticationResult>> {
    return signInCalls.verifyAuthentication(this.#sender, input, options);
  }

  /**
   * Ends the user's session in the browser.
   *
   * This is the OpenID Connect end-session endpoint: the answer redirects the browser. Build the URL and send the
   * browser there instead of calling it from a server. `post_logout_redirect_uri` must be registered with the
   * application.
   *
   * `GET /oidc/session/end`
   */
  endOidcSession(input?: EndOidcSessionRequest, options?: RequestOptions): Promise<Envelope<string>> {
    return signOutCalls.endOidcSession(this.#sender, input, options);
  }

  /**
   * Registers a new user.
   *
   * The user proves who they are with a password (`passwordPayload`) or with a one-time code (`passCodePayload`);
   * `connection` says which. Codes are requested with `sendEmail` or `sendSms` and the channel `CHANNEL_REGISTER`. The
   * answer holds the new user, but no tokens: sign in afterwards.
   *
   * `POST /api/v3/signup`
   */
  signUp(input: SignUpRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return signUpCalls.signUp(this.#sender, input, options);
  }

  /** Signs up with email address and the code sent to it. A short form of `signUp`: `POST /api/v3/signup` */
  signUpByEmailCode(input: SignUpByEmailCodeRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return signUpCalls.signUpByEmailCode(this.#sender, input, options);
  }

  /** Signs up with email address and password. A short form of `signUp`: `POST /api/v3/signup` */
  signUpByEmailPassword(input: SignUpByEmailPasswordRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return signUpCalls.signUpByEmailPassword(this.#sender, input, options);
  }

  /** Signs up with phone number and the code sent to it. A short form of `signUp`: `POST /api/v3/signup` */
  signUpByPhoneCode(input: SignUpByPhoneCodeRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return signUpCalls.signUpByPhoneCode(this.#sender, input, options);
  }

  /** Signs up with username and password. A short form of `signUp`: `POST /api/v3/signup` */
  signUpByUsernamePassword(input: SignUpByUsernamePasswordRequest, options?: RequestOptions): Promise<Envelope<User>> {
    return signUpCalls.signUpByUsernamePassword(this.#sender, input, options);
  }

  /**
   * Decrypts data that a Douyin mini program received.
   *
   * The session of the user at Douyin, found by `code`, holds the key. What the answer holds is not documented; it
   * depends on what was encrypted.
   *
   * `POST /api/v3/decrypt-douyin-miniprogram-data`
   */
  decryptDouyinMiniProgramData(
    input: DecryptDouyinMiniProgramDataRequest,
    options?: RequestOptions,
  ): Promise<Envelope<unknown>> {
    return socialMiniProgramsCalls.decryptDouyinMiniProgramData(this.#sender, input, options);
  }

  /**
   * Exchanges an authorization code, refresh token or other grant for tokens.
   *
   * This is the OpenID Connect token endpoint. The application itself is authenticated too, in the way that
   * `tokenEndpointAuthMethod` says. The answer is not wrapped in the usual envelope. Failures follow OAuth 2.0
   * (`error`, `error_description`).
   *
   * `POST /oidc/token`
   */
  exchangeOidcToken(input: ExchangeOidcTokenRequest, options?: RequestOptions): Promise<Envelope<LoginToken>> {
    return tokensCalls.exchangeOidcToken(this.#sender, input, options);
  }

  /**
   * Tells whether an access or refresh token is valid and what it stands for.
   *
   * Token introspection of OAuth 2.0 (RFC 7662). The application is authenticated in the way that
   * `introspectionEndpointAuthMethod` says. For an invalid token only `active: false` is returned. The answer is not
   * wrapped in the usual envelope.
   *
   * `POST /oidc/token/introspection`
   */
  introspectOidcToken(
    input: IntrospectOidcTokenRequest,
    options?: RequestOptions,
  ): Promise<Envelope<TokenIntrospection>> {
    return tokensCalls.introspectOidcToken(this.#sender, input, options);
  }

  /**
   * Revokes an access or refresh token.
   *
   * Token revocation of OAuth 2.0 (RFC 7009). The application is authenticated in the way that
   * `revocationEndpointAuthMethod` says. Revoking an unknown token succeeds too.
   *
   * `POST /oidc/token/revocation`
   */
  revokeOidcToken(input: RevokeOidcTokenRequest, options?: RequestOptions): Promise<Envelope<undefined>> {
    return tokensCalls.revokeOidcToken(this.#sender, input, options);
  }

  /**
   * Checks a token of the multi-factor step.
   *
   * Tells whether the token is valid, whose it is and when it expires. The answer is not wrapped in the usual envelope.
   *
   * `POST /mfa/token/introspection`
   */
  verifyMfaToken(input: VerifyMfaTokenRequest, options?: RequestOptions): Promise<Envelope<MfaTokenIntrospection>> {
    return tokensCalls.verifyMfaToken(this.#sender, input, options);
  }

  /**
   * Decrypts data that a WeChat mini program received.
   *
   * The session of the user at WeChat, found by `code`, holds the key. The answer is the decrypted object; its members
   * depend on what was encrypted.
   *
   * `POST /api/v3/decrypt-wechat-miniprogram-data`
   */
  decryptWechatMiniProgramData(
    input: DecryptWechatMiniProgramDataRequest,
    options?: RequestOptions,
  ): Promise<Envelope<{ [member: string]: unknown }>> {
    return wechatCalls.decryptWechatMiniProgramData(this.#sender, input, options);
  }

  /**
   * Returns the phone number that a user shared in a WeChat mini program.
   *
   * `code` is what the mini program received when the user agreed to share the number; it works once.
   *
   * `POST /api/v3/get-wechat-miniprogram-phone`
   */
  getWechatMiniProgramPhone(
    input: GetWechatMiniProgramPhoneRequest,
    options?: RequestOptions,
  ): Promise<Envelope<WechatMiniProgramPhone>> {
    return wechatCalls.getWechatMiniProgramPhone(this.#sender, input, options);
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
  getWechatMpAccessToken(
    input: WechatAccessTokenRequest,
    options?: RequestOptions,
  ): Promise<Envelope<WechatAccessToken>> {
    return wechatCalls.getWechatMpAccessToken(this.#sender, input, options);
  }

  /**
   * Returns an access token for the WeChat server API.
   *
   * WeChat keeps one valid token per application; reading it here keeps several servers from replacing each other's
   * token. Call it from a server only, since it takes the application's secret.
   *
   * `POST /api/v3/get-wechat-access-token-info`
   */
  getWechatMpAccessTokenInfo(
    input: WechatAccessTokenRequest,
    options?: RequestOptions,
  ): Promise<Envelope<WechatAccessToken>> {
    return wechatCalls.getWechatMpAccessTokenInfo(this.#sender, input, options);
  }
}
