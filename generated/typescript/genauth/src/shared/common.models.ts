// Generated from spec/genauth/shared/common.yaml. Do not edit; run `countersign generate`.

/** Kind of a department identifier. */
export const DepartmentIdType = {
  DepartmentId: "department_id",
  OpenDepartmentId: "open_department_id",
  SyncRelation: "sync_relation",
  CustomField: "custom_field",
  Code: "code",
} as const;
export type DepartmentIdType = (typeof DepartmentIdType)[keyof typeof DepartmentIdType];

/** Kind of external identity provider. */
export const ExtIdpType = {
  Oidc: "oidc",
  OAuth2: "oauth2",
  Saml: "saml",
  Ldap: "ldap",
  Ad: "ad",
  Cas: "cas",
  AzureAd: "azure-ad",
  Wechat: "wechat",
  Google: "google",
  Qq: "qq",
  Wechatwork: "wechatwork",
  Dingtalk: "dingtalk",
  Weibo: "weibo",
  Github: "github",
  Alipay: "alipay",
  Apple: "apple",
  Baidu: "baidu",
  Lark: "lark",
  Gitlab: "gitlab",
  Twitter: "twitter",
  Facebook: "facebook",
  Slack: "slack",
  Linkedin: "linkedin",
  Yidun: "yidun",
  Qingcloud: "qingcloud",
  Gitee: "gitee",
  Instagram: "instagram",
  Welink: "welink",
  Huawei: "huawei",
  Honor: "honor",
  Xiaomi: "xiaomi",
  Oppo: "oppo",
  Aws: "aws",
  Amazon: "amazon",
  Douyin: "douyin",
  Kuaishou: "kuaishou",
  Line: "line",
  Sdbz: "sdbz",
  Zjzwfw: "zjzwfw",
  Zzding: "zzding",
  Seeyona8v5: "seeyona8v5",
} as const;
export type ExtIdpType = (typeof ExtIdpType)[keyof typeof ExtIdpType];

/** How a field is compared with a value; `IN` and `BETWEEN` take several values, `IS_NULL` and `NOT_NULL` none. */
export const FilterOperator = {
  Equal: "EQUAL",
  NotEqual: "NOT_EQUAL",
  Contains: "CONTAINS",
  NotContains: "NOT_CONTAINS",
  IsNull: "IS_NULL",
  NotNull: "NOT_NULL",
  In: "IN",
  Greater: "GREATER",
  Lesser: "LESSER",
  Between: "BETWEEN",
} as const;
export type FilterOperator = (typeof FilterOperator)[keyof typeof FilterOperator];

/** Gender: `M` male, `F` female, `U` unknown. */
export const Gender = {
  M: "M",
  F: "F",
  U: "U",
} as const;
export type Gender = (typeof Gender)[keyof typeof Gender];

/** Place that an IP address belongs to. */
export interface GeoIp {
  /** Name of the city. */
  city_name: string;
  /** Code of the continent, two letters. */
  continent_code: string;
  /** Country code of two letters, ISO 3166-1 alpha-2. */
  country_code2: string;
  /** Country code of three letters, ISO 3166-1 alpha-3. */
  country_code3: string;
  /** Name of the country. */
  country_name: string;
  /** Geographic coordinates. */
  location: GeoIpLocation;
  /** Code of the region. */
  region_code: string;
  /** Name of the region. */
  region_name: string;
  /** Time zone, such as `America/New_York`. */
  timezone: string;
}

/** Geographic coordinates. */
export interface GeoIpLocation {
  /** Latitude in degrees. */
  lat: number;
  /** Longitude in degrees. */
  lon: number;
}

/** Language of texts. */
export const Language = {
  ZhCn: "zh-CN",
  EnUs: "en-US",
  ZhTw: "zh-TW",
  JaJp: "ja-JP",
} as const;
export type Language = (typeof Language)[keyof typeof Language];

/** A translation and whether it is used. */
export interface LocalizedText {
  /** Whether the translation is used. */
  enabled: boolean;
  /** Translated text. */
  value: string;
}

/** A text in each supported language. */
export interface LocalizedTexts {
  /** Text in American English. */
  "en-US": LocalizedText;
  /** Text in Japanese. */
  "ja-JP": LocalizedText;
  /** Text in Simplified Chinese. */
  "zh-CN": LocalizedText;
  /** Text in Traditional Chinese. */
  "zh-TW": LocalizedText;
}

/** Sort direction. */
export const OrderBy = {
  Asc: "Asc",
  Desc: "Desc",
} as const;
export type OrderBy = (typeof OrderBy)[keyof typeof OrderBy];

/** Which page to return. */
export interface Pagination {
  /**
   * Number of items per page, at most 50. Value: 1 to 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** Browser, operating system and device. */
export interface ParsedUserAgent {
  /** Kind of device. */
  device: string;
  /** Name of the browser. */
  name: string;
  /** Operating system. */
  os: string;
}

/** How a password is encrypted in a request: `none` (clear text over TLS), `rsa` or `sm2`. */
export const PasswordEncryptType = {
  Sm2: "sm2",
  Rsa: "rsa",
  None: "none",
} as const;
export type PasswordEncryptType = (typeof PasswordEncryptType)[keyof typeof PasswordEncryptType];

/** An event to publish. */
export interface PubEventRequest {
  /** Content of the event, usually JSON text; the platform's documents name an object here. */
  eventData: string | { [member: string]: unknown };
  /** Kind of event, as defined in the console. */
  eventType: string;
  /** Name of the program that publishes the event; the SDK puts its own name here. */
  source?: string;
}

/** Outcome of publishing an event. */
export interface PubEventResult {
  /** Whether there was an error. */
  errMsg?: boolean;
  /** Whether the operation succeeded. */
  success: boolean;
}

/** Sort direction. */
export const SortOrder = {
  Desc: "desc",
  Asc: "asc",
} as const;
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];

/** A sort key for users. */
export interface Sorting {
  /** User field to sort by. */
  field:
    | "id"
    | "createdAt"
    | "updatedAt"
    | "email"
    | "username"
    | "externalId"
    | "phone"
    | "status"
    | "statusChangedAt"
    | "passwordLastSetAt"
    | "loginsCount"
    | "gender"
    | "lastLogin"
    | "userSourceType"
    | "lastMfaTime"
    | "passwordSecurityLevel"
    | "phoneCountryCode"
    | "lastIp";
  /** Sort direction: `asc` or `desc`. */
  order: SortOrder;
}

/** Whether the operation succeeded. */
export interface SuccessResult {
  /** Whether the operation succeeded. */
  success: boolean;
}

/** Kind of target: user, role, group or department. */
export const TargetType = {
  User: "USER",
  Role: "ROLE",
  Group: "GROUP",
  Department: "DEPARTMENT",
} as const;
export type TargetType = (typeof TargetType)[keyof typeof TargetType];

/** Kind of a user identifier. */
export const UserIdType = {
  UserId: "user_id",
  ExternalId: "external_id",
  Phone: "phone",
  Email: "email",
  Username: "username",
  Identity: "identity",
  SyncRelation: "sync_relation",
  CustomField: "custom_field",
} as const;
export type UserIdType = (typeof UserIdType)[keyof typeof UserIdType];
