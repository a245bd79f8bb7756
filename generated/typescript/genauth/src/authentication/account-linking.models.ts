// Generated from spec/genauth/authentication/account-linking.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { ExtIdpType } from "../shared/common.models.js";
import type { ExtIdpCategory } from "../shared/identity-providers.models.js";
import type { SignInOptions } from "../shared/sign-in.models.js";

/** An authorization code from WeChat. */
export interface AuthByCodeIdentityRequest {
  /** Identifier of the application. */
  appId?: string;
  /** Authorization code that the WeChat SDK returned on the device. */
  code: string;
  /** Identifier of the identity provider connection. */
  connId?: string;
  /** Optional settings for this call. */
  options?: SignInOptions;
}

/** An authorization code from WeChat. */
export interface AuthByCodeRequest {
  /** Identifier of the application. */
  appId?: string;
  /** Authorization code that the WeChat SDK returned on the device. */
  code: string;
  /** Identifier of the identity provider connection. */
  connId?: string;
}

/** Names the account that a pending WeChat sign-in is linked to. */
export interface BindByAccountIdRequest {
  /** Identifier of the account to link. */
  accountId: string;
  /** Action by which the pending sign-in continues. */
  action: string;
  /** Key of the pending sign-in that this step belongs to. */
  key: string;
}

/** Account and password that a pending WeChat sign-in is linked to. */
export interface BindByAccountRequest {
  /** Name of the account: user name, email address or phone number. */
  account: string;
  /** Action by which the pending sign-in continues. */
  action: string;
  /** Key of the pending sign-in that this step belongs to. */
  key: string;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
}

/** Email address and code that a pending WeChat sign-in is linked by. */
export interface BindByEmailCodeRequest {
  /** Action by which the pending sign-in continues. */
  action: string;
  /** One-time code that was sent to the email address. */
  code: string;
  /** Email address. */
  email: string;
  /** Key of the pending sign-in that this step belongs to. */
  key: string;
}

/** Phone number and code that a pending WeChat sign-in is linked by. */
export interface BindByPhoneCodeRequest {
  /** Action by which the pending sign-in continues. */
  action: string;
  /** One-time code that was sent by text message. */
  code: string;
  /** Key of the pending sign-in that this step belongs to. */
  key: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
}

/** An external identity provider that the application offers. */
export interface ExtIdpInfo {
  /** URL at which the user links an identity of this provider. */
  bindUrl: string;
  /** Description. */
  desc?: string;
  /** Description in English. */
  desc_en?: string;
  /** Identifier of the external identity provider. */
  extIdpId: string;
  /** Whether the identity provider is a social or an enterprise one. */
  extIdpType: Open<ExtIdpCategory>;
  /** Unique identifier of the identity provider connection. */
  identifier: string;
  /** URL of the logo. */
  logo?: string;
  /** Display name. */
  name: string;
  /** Display name in English. */
  name_en?: string;
  /** Kind of identity provider, such as `wechat` or `github`. */
  type: Open<ExtIdpType>;
}

/** Where a user links an external identity. */
export interface ExtIdpLink {
  /** URL to open in the user's browser. */
  url: string;
}

export interface GenerateLinkExtIdpUrlRequest {
  /** Identifier of the application. */
  app_id: string;
  /** Unique identifier of the identity provider connection. */
  ext_idp_conn_identifier: string;
  /** ID token of the signed-in user, which tells whose account is linked. */
  id_token: string;
  /** Whether the result is posted as a form. */
  need_form_post?: string;
  /** Whether the browser goes on to another URL when linking is done. */
  need_url_redirect?: string;
  /** Whether only the token is passed on when redirecting. */
  only_redirect_token?: string;
  /** URL that the browser goes to when linking is done. */
  target_url?: string;
}

export interface LinkExtIdpRequest {
  /** Identifier of the application. */
  app_id: string;
  /** Unique identifier of the identity provider connection. */
  ext_idp_conn_identifier: string;
  /** ID token of the signed-in user, which tells whose account is linked. */
  id_token: string;
}

/** Continues a pending WeChat sign-in with a new account. */
export interface RegisterNewUserRequest {
  /** Action by which the pending sign-in continues. */
  action: string;
  /** Key of the pending sign-in that this step belongs to. */
  key: string;
}

/** The account that a pending WeChat sign-in goes on with. */
export interface SelectAccountRequest {
  /** The chosen account. */
  account: string;
  /** Action by which the pending sign-in continues. */
  action: string;
  /** Key of the pending sign-in that this step belongs to. */
  key: string;
}

/** Names the identity provider to be unlinked. */
export interface UnlinkExtIdpRequest {
  /** Identifier of the external identity provider. */
  extIdpId: string;
}

/** Tokens of a user who signed in by WeChat. */
export interface WechatLoginToken {
  /** Access token. */
  access_token?: string;
  /** Lifetime of the access token in seconds. */
  expire_in: number;
  /** OpenID Connect ID token, a signed JWT that describes the user. */
  id_token?: string;
  /** Refresh token; issued only when the scope holds `offline_access`. */
  refresh_token?: string;
  /** Requested scopes, separated by spaces. */
  scope?: string;
  /** Type of the token, normally `Bearer`. */
  token_type: string;
}
