// Generated from spec/genauth/management/identity-providers.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type { ExtIdpConnType } from "../shared/applications.models.js";
import type { ExtIdpType } from "../shared/common.models.js";
import type { ExtIdpCategory } from "../shared/identity-providers.models.js";

/** A connection to link to a tenant or to unlink. */
export interface ChangeExtIdpConnAssociationStateRequest {
  /** `true` links the connection to the tenant, `false` unlinks it. */
  association: boolean;
  /** Identifier of the connection. */
  id: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** A connection to switch on or off. */
export interface ChangeExtIdpConnStateRequest {
  /** Identifier of the application. */
  appId: string;
  /** Identifiers of further applications. */
  appIds?: string[];
  /** Whether the connection is offered. */
  enabled: boolean;
  /** Identifier of the connection. */
  id: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** A connection to add to an identity provider. */
export interface CreateExtIdpConnRequest {
  /** Name on the button of the sign-in page. */
  displayName: string;
  /** Identifier of the external identity provider. */
  extIdpId: string;
  /** Settings of the connection, such as client id and client secret; which ones depends on the kind of connection. */
  fields: { [member: string]: unknown };
  /** Identifier of the connection that you choose; unique in the user pool. */
  identifier: string;
  /** Only existing users may sign in by this connection; it never registers new ones. */
  loginOnly?: boolean;
  /** URL of the logo. */
  logo?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Kind of connection. */
  type: ExtIdpConnType;
}

/** An external identity provider to create. */
export interface CreateExtIdpRequest {
  /** Name shown to people. */
  name: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Kind of identity provider. */
  type: ExtIdpType;
}

/** The connection to delete. */
export interface DeleteExtIdpConnRequest {
  /** Identifier of the connection. */
  id: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** The identity provider to delete. */
export interface DeleteExtIdpRequest {
  /** Identifier of the identity provider. */
  id: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** An external identity provider, such as GitHub or a company directory. */
export interface ExtIdp {
  /** Identifier of the identity provider. */
  id: string;
  /** URL of the logo. */
  logo: string;
  /** Name shown to people. */
  name: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Kind of identity provider. */
  type: string;
}

/** A connection of an external identity provider. */
export interface ExtIdpConn {
  /**
   * How an external account finds its user: `none` (not at all), `field` (by equal values of fields) or `challenge`
   * (the user proves to own the account).
   */
  associationMode: Open<"none" | "field" | "challenge">;
  /** Ways by which users prove to own an account, for `challenge`. */
  challengeBindingMethods: string[];
  /** Name on the button of the sign-in page. */
  displayName?: string;
  /** Identifier of the external identity provider. */
  extIdpId: string;
  /** Identifier of the connection. */
  id: string;
  /** Identifier of the connection that you choose; unique in the user pool. */
  identifier?: string;
  /** Only existing users may sign in by this connection; it never registers new ones. */
  loginOnly: boolean;
  /** URL of the logo. */
  logo: string;
  /** Kind of connection. */
  type: Open<ExtIdpConnType>;
}

export interface ExtIdpConnStateByAppsRequest {
  /** Only this application. */
  appId?: string;
  /** Identifier of the connection. */
  id: string;
  /** Identifier of the tenant, for providers of a tenant. */
  tenantId?: string;
  /** Only `social` or only `enterprise` providers. */
  type?: ExtIdpCategory;
}

/** An external identity provider with its connections. */
export interface ExtIdpDetail {
  /** Whether users who sign in with it join the tenant automatically. */
  autoJoin: boolean;
  /** Connections of the identity provider. */
  connections: { [member: string]: unknown };
  /** Identifier of the identity provider. */
  id: string;
  /** URL of the logo. */
  logo: string;
  /** Name shown to people. */
  name: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Kind of identity provider. */
  type: string;
}

/** A page of `ExtIdp` items with the total count. */
export interface ExtIdpPage {
  /** The items. */
  list: ExtIdp[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

export interface GetExtIdpRequest {
  /** Identifier of the application that it is seen from. */
  appId?: string;
  /** Identifier of the identity provider. */
  id: string;
  /** Identifier of the tenant, for providers of a tenant. */
  tenantId?: string;
  /** Whether it is a `social` or an `enterprise` provider. */
  type?: ExtIdpCategory;
}

export interface ListExtIdpRequest {
  /** Only providers of this application. */
  appId?: string;
  /** Identifier of the tenant, for providers of a tenant. */
  tenantId?: string;
}

export interface ListTenantExtIdpRequest {
  /** Only providers of this application. */
  appId?: string;
  /**
   * Number of items per page, at most 50.
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
  /** Identifier of the tenant, for providers of a tenant. */
  tenantId?: string;
  /** Only `social` or only `enterprise` providers. */
  type?: ExtIdpCategory;
}

/** Changes to a connection. */
export interface UpdateExtIdpConnRequest {
  /** Name on the button of the sign-in page. */
  displayName: string;
  /** Settings of the connection, such as client id and client secret; which ones depends on the kind of connection. */
  fields: { [member: string]: unknown };
  /** Identifier of the connection. */
  id: string;
  /** Only existing users may sign in by this connection; it never registers new ones. */
  loginOnly?: boolean;
  /** URL of the logo. */
  logo?: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}

/** Changes to an external identity provider. */
export interface UpdateExtIdpRequest {
  /** Identifier of the identity provider. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
}
