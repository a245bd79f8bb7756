// Generated from spec/genauth/authentication/public-info.yaml. Do not edit; run `countersign generate`.

import type { LocalizedTexts } from "../shared/common.models.js";

/** A country or region. */
export interface Country {
  /** ISO 3166-1 code of two letters, such as `US`. */
  alpha2: string;
  /** ISO 3166-1 code of three letters, such as `USA`. */
  alpha3: string;
  /** Flag of the country. */
  flag: string;
  /** Name of the country in each language. */
  name: LocalizedTexts;
  /** Country calling code. */
  phoneCountryCode: string;
}

/** Public keys, versions and addresses of the server. */
export interface SystemInfo {
  /** Public IP addresses of the server. */
  publicIps: string[];
  /** RSA key for encrypting passwords. */
  rsa: SystemInfoRsaConfig;
  /** SM2 key for encrypting passwords. */
  sm2: SystemInfoSm2Config;
  /** Versions of the parts of the server. */
  version: SystemInfoVersion;
}

/** The server's RSA key. */
export interface SystemInfoRsaConfig {
  /** Public key for `passwordEncryptType` `rsa`. */
  publicKey: string;
}

/** The server's SM2 key. */
export interface SystemInfoSm2Config {
  /** Public key for `passwordEncryptType` `sm2`. */
  publicKey: string;
}

/** Versions of the parts of the server. */
export interface SystemInfoVersion {
  /** Version of the administration console. */
  console: string;
  /** Version of the sign-in page. */
  login: string;
  /** Version of the server. */
  server: string;
}
