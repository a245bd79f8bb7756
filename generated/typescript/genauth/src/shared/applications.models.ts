// Generated from spec/genauth/shared/applications.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { ExtIdpType, Language } from "./common.models.js";
import type { FactorType } from "./sign-in.models.js";

/** An application with its settings. */
export interface Application {
  /** Description of the application. */
  appDescription?: string;
  /** Identifier of the application. */
  appId: string;
  /** Unique identifier of the application, part of its domain. */
  appIdentifier: string;
  /** URL of the application logo. */
  appLogo: string;
  /** Name of the application. */
  appName: string;
  /** Kind of application. */
  appType: Open<ApplicationType>;
  /** Look of the sign-in page. */
  brandingConfig: ApplicationBrandingConfig;
  /** CAS settings. */
  casConfig?: CasIdpConfig;
  /**
   * Whether the application acts as a CAS identity provider.
   *
   * @default false
   */
  casProviderEnabled: boolean;
  /**
   * Whether the application has its own look instead of that of the user pool.
   *
   * @default false
   */
  customBrandingEnabled: boolean;
  /**
   * Whether the application has its own security rules instead of those of the user pool.
   *
   * @default false
   */
  customSecurityEnabled: boolean;
  /** Protocol by which the application signs users in. */
  defaultProtocol: Open<ApplicationProtocol>;
  /** URL at which the application starts a sign-in. */
  initLoginUri: string;
  /** Whether the application was added from the catalog of ready-made ones. */
  isIntegrateApp: boolean;
  /** Sign-in settings. */
  loginConfig: ApplicationLoginConfig;
  /** URLs that the browser may return to after sign-out. */
  logoutRedirectUris: string[];
  /** OAuth 2.0 settings. */
  oauthConfig?: OAuthIdpConfig;
  /**
   * Whether the application acts as an OAuth 2.0 identity provider.
   *
   * @default false
   */
  oauthProviderEnabled: boolean;
  /** OpenID Connect settings; lifetimes are in seconds. */
  oidcConfig: OidcConfig;
  /** URLs that the browser may return to after sign-in. */
  redirectUris: string[];
  /** Sign-up settings. */
  registerConfig: ApplicationRegisterConfig;
  /** SAML 2.0 settings. */
  samlConfig?: SamlIdpConfig;
  /**
   * Whether the application acts as a SAML 2.0 identity provider.
   *
   * @default false
   */
  samlProviderEnabled: boolean;
  /** Whether the application takes part in single sign-on. */
  ssoEnabled: boolean;
  /** Time at which single sign-on was switched on, ISO 8601. Date and time (RFC 3339). */
  ssoEnabledAt?: string;
  /** Identifier of the catalog template that the application is made from. */
  template?: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** A text that users are shown or must accept. */
export interface ApplicationAgreement {
  /** Text of the agreement. */
  content: string;
  /** Pages that show the text. */
  displayAt: Open<"LoginPage" | "RegisterPage">[];
  /**
   * Whether users must accept it.
   *
   * @default true
   */
  isRequired: boolean;
  /** Language of the text. */
  lang: Open<Language>;
}

/** Look of the sign-in page. */
export interface ApplicationBrandingConfig {
  /** Texts that users are shown or must accept. */
  agreements: ApplicationAgreement[];
  /** Background of the sign-in page, such as an image URL. */
  customBackground?: string;
  /** Custom CSS of the sign-in page. */
  customCSS?: string;
  /**
   * Whether the custom CSS is applied.
   *
   * @default false
   */
  customCSSEnabled: boolean;
  /** URL of the image shown while the page loads. */
  customLoadingImage?: string;
  /** Language at first. */
  defaultLanguage: Open<Language>;
  /**
   * Version of the sign-in page (Guard).
   *
   * @default "Advanced"
   */
  guardVersion: Open<GuardVersion>;
  /**
   * Whether the agreements are shown.
   *
   * @default false
   */
  showAgreement: boolean;
  /**
   * Whether users can change the language.
   *
   * @default false
   */
  showChangeLanguageButton: boolean;
  /**
   * Whether enterprise identity providers are offered.
   *
   * @default true
   */
  showEnterpriseConnections: boolean;
  /**
   * Whether users are offered to reset a forgotten password.
   *
   * @default true
   */
  showForgetPasswordButton: boolean;
  /**
   * Whether social identity providers are offered.
   *
   * @default true
   */
  showSocialConnections: boolean;
}

/** Sign-in that the page offers first. */
export interface ApplicationDefaultLoginMethod {
  /** Identifier of the Active Directory connection; only for `AD`. */
  adExtIdpConnId: string;
  /** Kind of sign-in offered first. */
  connectionType: Open<LoginConnectionType>;
  /** Identifier of the LDAP connection; only for `LDAP`. */
  ldapExtIdpConnId: string;
  /** Identifier of the connection behind the QR code; only for WeChat QR codes. */
  qrcodeExtIdpConnId: string;
  /** Kind of QR code; only for QR code sign-in. */
  qrcodeType: Open<LoginQrCodeType>;
}

/** An identity provider connection that the application offers. */
export interface ApplicationEnabledExtIdpConn {
  /** Whether it is switched on. */
  enabled?: boolean;
  /** Name on the button. */
  extIdpConnDisplayName: string;
  /** Identifier of the identity provider connection. */
  extIdpConnId: string;
  /** Unique identifier of the identity provider connection, chosen when it was created. */
  extIdpConnIdentifier: string;
  /** URL of the logo. */
  extIdpConnLogo: string;
  /** Kind of connection. */
  extIdpConnType: Open<ExtIdpConnType>;
  /** Identifier of the external identity provider. */
  extIdpId: string;
  /** Kind of external identity provider. */
  extIdpType: Open<ExtIdpType>;
  /** Whether the identity provider is a social one (otherwise an enterprise one). */
  isSocial: boolean;
}

/** Sign-in settings of an application. */
export interface ApplicationLoginConfig {
  /** Sign-in that the page offers first. */
  defaultLoginMethod: ApplicationDefaultLoginMethod;
  /** Sign-in methods that do not need an external identity provider. */
  enabledBasicLoginMethods: Open<LoginMethod>[];
  /** Identity provider connections that are offered. */
  enabledExtIdpConns: ApplicationEnabledExtIdpConn[];
  /**
   * Whether one page serves both sign-in and sign-up.
   *
   * @default false
   */
  mergeLoginAndRegisterPage: boolean;
  /** Whether users are asked for consent before the application receives their data. */
  showAuthorizationPage: boolean;
}

/** Protocol by which an application signs users in. */
export const ApplicationProtocol = {
  Oidc: "oidc",
  OAuth: "oauth",
  Saml: "saml",
  Cas: "cas",
  Asa: "asa",
} as const;
export type ApplicationProtocol = (typeof ApplicationProtocol)[keyof typeof ApplicationProtocol];

/** Sign-up settings of an application. */
export interface ApplicationRegisterConfig {
  /** Sign-up that the page offers first. */
  defaultRegisterMethod: Open<RegisterConnection>;
  /** Sign-up methods. */
  enabledBasicRegisterMethods: Open<RegisterMethod>[];
}

/** Kind of application. */
export const ApplicationType = {
  Web: "web",
  Spa: "spa",
  Native: "native",
  Api: "api",
  Mfa: "mfa",
  MiniProgram: "mini-program",
  GatewayApp: "gateway-app",
  GatewayAgent: "gateway-agent",
} as const;
export type ApplicationType = (typeof ApplicationType)[keyof typeof ApplicationType];

/** Settings of the application as a CAS identity provider; its members are not documented. */
export interface CasIdpConfig {
  [member: string]: unknown;
}

/** State of a device. */
export const DeviceState = {
  Activated: "activated",
  Suspended: "suspended",
  Deactivated: "deactivated",
} as const;
export type DeviceState = (typeof DeviceState)[keyof typeof DeviceState];

/** Kind of device. */
export const DeviceType = {
  Browser: "Browser",
  Mobile: "Mobile",
  Desktop: "Desktop",
} as const;
export type DeviceType = (typeof DeviceType)[keyof typeof DeviceType];

/** Kind of connection to an external identity provider. */
export const ExtIdpConnType = {
  Oidc: "oidc",
  OAuth: "oauth",
  Saml: "saml",
  Ldap: "ldap",
  Ad: "ad",
  Cas: "cas",
  AzureAd: "azure-ad",
  Alipay: "alipay",
  Facebook: "facebook",
  FacebookMobile: "facebook:mobile",
  Twitter: "twitter",
  GoogleMobile: "google:mobile",
  Google: "google",
  WechatPc: "wechat:pc",
  WechatMobile: "wechat:mobile",
  WechatWebpageAuthorization: "wechat:webpage-authorization",
  WechatmpQrcode: "wechatmp-qrcode",
  WechatMiniprogramDefault: "wechat:miniprogram:default",
  WechatMiniprogramQrconnect: "wechat:miniprogram:qrconnect",
  WechatMiniprogramAppLaunch: "wechat:miniprogram:app-launch",
  Github: "github",
  GithubMobile: "github:mobile",
  Qq: "qq",
  QqMobile: "qq:mobile",
  WechatworkCorpQrconnect: "wechatwork:corp:qrconnect",
  WechatworkAgencyQrconnect: "wechatwork:agency:qrconnect",
  WechatworkServiceProviderQrconnect: "wechatwork:service-provider:qrconnect",
  WechatworkMobile: "wechatwork:mobile",
  WechatworkAgencyMobile: "wechatwork:agency:mobile",
  Dingtalk: "dingtalk",
  DingtalkMobile: "dingtalk:mobile",
  DingtalkProvider: "dingtalk:provider",
  Weibo: "weibo",
  WeiboMobile: "weibo:mobile",
  Apple: "apple",
  AppleWeb: "apple:web",
  Baidu: "baidu",
  BaiduMobile: "baidu:mobile",
  LarkInternal: "lark-internal",
  LarkPublic: "lark-public",
  LarkBlock: "lark-block",
  Gitlab: "gitlab",
  GitlabMobile: "gitlab:mobile",
  Linkedin: "linkedin",
  LinkedinMobile: "linkedin:mobile",
  Slack: "slack",
  SlackMobile: "slack:mobile",
  Yidun: "yidun",
  Qingcloud: "qingcloud",
  Gitee: "gitee",
  GiteeMobile: "gitee:mobile",
  Instagram: "instagram",
  Welink: "welink",
  AdKerberos: "ad-kerberos",
  Huawei: "huawei",
  HuaweiMobile: "huawei:mobile",
  Honor: "honor",
  Xiaomi: "xiaomi",
  XiaomiMobile: "xiaomi:mobile",
  Aws: "aws",
  Amazon: "amazon",
  AmazonMobile: "amazon:mobile",
  DouyinMobile: "douyin:mobile",
  DouyinMiniprogramDefault: "douyin:miniprogram:default",
  KuaishouMobile: "kuaishou:mobile",
  LineMobile: "line:mobile",
  OppoMobile: "oppo:mobile",
  WechatworkQrconnectOfGenauthAgency: "wechatwork:qrconnect:of:genauth:agency",
  Sdbz: "sdbz",
  ZjzwfwQrcode: "zjzwfw-qrcode",
  Zzding: "zzding",
  Seeyona8v5: "seeyona8v5",
} as const;
export type ExtIdpConnType = (typeof ExtIdpConnType)[keyof typeof ExtIdpConnType];

/** Version of the hosted sign-in page. */
export const GuardVersion = {
  Advanced: "Advanced",
  Classical: "Classical",
} as const;
export type GuardVersion = (typeof GuardVersion)[keyof typeof GuardVersion];

/** Kind of sign-in offered first. */
export const LoginConnectionType = {
  Passcode: "PASSCODE",
  Password: "PASSWORD",
  Qrcode: "QRCODE",
  Ldap: "LDAP",
  Ad: "AD",
} as const;
export type LoginConnectionType = (typeof LoginConnectionType)[keyof typeof LoginConnectionType];

/** A way to sign in. */
export const LoginMethod = {
  PhoneCode: "PHONE_CODE",
  EmailCode: "EMAIL_CODE",
  PhonePassword: "PHONE_PASSWORD",
  EmailPassword: "EMAIL_PASSWORD",
  UsernamePassword: "USERNAME_PASSWORD",
  SelfBuiltAppQrcode: "SELF_BUILT_APP_QRCODE",
} as const;
export type LoginMethod = (typeof LoginMethod)[keyof typeof LoginMethod];

/** Kind of QR code sign-in. */
export const LoginQrCodeType = {
  SelfBuiltApp: "SELF_BUILT_APP",
  WechatOfficialAccount: "WECHAT_OFFICIAL_ACCOUNT",
  WechatMiniProgram: "WECHAT_MINI_PROGRAM",
} as const;
export type LoginQrCodeType = (typeof LoginQrCodeType)[keyof typeof LoginQrCodeType];

/** Authentication factors of an application. */
export interface MfaSettings {
  /**
   * Factors that are on.
   *
   * @default []
   */
  enabledFactors: Open<FactorType>[];
}

/** Settings of the application as an OAuth 2.0 identity provider; its members are not documented. */
export interface OAuthIdpConfig {
  [member: string]: unknown;
}

/**
 * Settings of the application as an OpenID Connect provider; members are named as in OpenID Connect client
 * registration.
 */
export interface OidcConfig {
  [member: string]: unknown;
}

/** Who has access by default: everybody or nobody. */
export const PermissionStrategy = {
  AllowAll: "ALLOW_ALL",
  DenyAll: "DENY_ALL",
} as const;
export type PermissionStrategy = (typeof PermissionStrategy)[keyof typeof PermissionStrategy];

/** Whether users sign up with a one-time code or a password. */
export const RegisterConnection = {
  Passcode: "PASSCODE",
  Password: "PASSWORD",
} as const;
export type RegisterConnection = (typeof RegisterConnection)[keyof typeof RegisterConnection];

/** A way to sign up. */
export const RegisterMethod = {
  PhoneCode: "PHONE_CODE",
  EmailCode: "EMAIL_CODE",
  EmailPassword: "EMAIL_PASSWORD",
} as const;
export type RegisterMethod = (typeof RegisterMethod)[keyof typeof RegisterMethod];

/** Settings of the application as a SAML 2.0 identity provider; its members are not documented. */
export interface SamlIdpConfig {
  [member: string]: unknown;
}
