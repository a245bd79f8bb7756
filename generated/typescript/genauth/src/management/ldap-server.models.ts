// Generated from spec/genauth/management/ldap-server.yaml. Do not edit; run `countersign generate`.

/** The state of the LDAP server. */
export interface DisableLdapServerRequest {
  /** `false` switches the server off. */
  enabled: boolean;
}

/** Settings of the LDAP server of a user pool. */
export interface LdapConfigInfo {
  /** Distinguished name below which users are found. */
  baseDn: string;
  /** Distinguished name to bind with. */
  bindDn: string;
  /** Password to bind with. */
  bindPwd: string;
  /** Whether this is a private deployment: 1 yes, 0 no. */
  enablePrivatization: number;
  /** Whether TLS is switched on: 1 yes, 0 no. */
  enableSsl?: number;
  /** Whether it is switched on: 1 yes, 0 no. */
  enabled: number;
  /** Identifier of the settings. */
  id?: string;
  /** Domain of the user pool in the directory. */
  ldapDomain: string;
  /** URL of the server, with TLS. */
  ldapsLinkUrl: string;
  /** URL of the server, without TLS. */
  linkUrl: string;
  /** LDAP attributes of custom fields. */
  udfMapping: { [member: string]: unknown };
  /** Identifier of the user pool. */
  userPoolId: string;
  /** User fields that can be read. */
  visibleFields: { [member: string]: unknown };
  /** Organization nodes that can be read. */
  visibleOrgNodes: { [member: string]: unknown };
}

/** A page of `LdapLog` items with the total count. */
export interface LdapLogPage {
  /** The items. */
  list: { [member: string]: unknown }[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

export interface QueryLdapLogRequest {
  /** Only this connection, by number. */
  connection?: number;
  /** Only entries at or before this time, as Unix time. */
  endTime?: number;
  /** Only results with this LDAP result code. */
  errorCode?: number;
  /** Number of items per page, at most 50. */
  limit: number;
  /** Only entries with this text. */
  message?: string;
  /** Only this operation, by number. */
  operationNumber?: number;
  /** Page number, counted from 1. */
  page: number;
  /** Only entries at or after this time, as Unix time. */
  startTime?: number;
  /** Kind of log, as a number. */
  type: number;
}

export interface QueryLdapSubEntriesRequest {
  /** Distinguished name of the entry above. */
  dn?: string;
  /** Number of items per page, at most 50. */
  limit: number;
  /** Page number, counted from 1. */
  page: number;
}

/** Settings with which the LDAP server is switched on. */
export interface SaveLdapConfigInfoRequest {
  /** Domain of the user pool in the directory. */
  ldapDomain: string;
  /** URL of the server. */
  linkUrl?: string;
}

/** A new bind password for the LDAP server. */
export interface UpdateLdapConfigInfoRequest {
  /** New password to bind with. */
  bindPwd?: string;
}
