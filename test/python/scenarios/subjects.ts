// The clients of this project, as both languages make them for the mock server.
import { FiefAdmin } from "@countersign/fief/admin";
import * as tenant from "@countersign/fief/tenant";
import { AuthenticationClient, ManagementClient } from "@countersign/genauth";
import type { Calls } from "./planned-calls.js";
import type { Owner } from "./typescript-driver.js";

export interface Subject extends Calls {
  readonly package: string;
  /** The options come from a scenario, where everything is JSON: the class checks them. */
  readonly make: (options: never) => Owner;
}

const basic = "client_secret_basic";

export const subjects: readonly [management: Subject, authentication: Subject, admin: Subject, tenant: Subject] = [
  {
    package: "genauth",
    client: "management",
    options: { accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret", host: "$url" },
    signing: ["accessKeySecret"],
    make: (options) => ({ owner: new ManagementClient(options) }),
  },
  {
    package: "genauth",
    client: "authentication",
    options: { appId: "mock-app-id", appSecret: "mock-app-secret", appHost: "$url", accessToken: "mock-access-token", tokenEndpointAuthMethod: basic, introspectionEndpointAuthMethod: basic, revocationEndpointAuthMethod: basic },
    signing: [],
    make: (options) => ({ owner: new AuthenticationClient(options) }),
  },
  {
    package: "fief",
    client: "admin",
    options: { baseURL: "$url", apiKey: "mock-apiKey" },
    signing: [],
    make: (options) => ({ owner: new FiefAdmin(options) }),
  },
  {
    package: "fief",
    client: "tenant",
    options: { baseURL: "$url", clientId: "mock-clientId", clientSecret: "mock-clientSecret", accessToken: "mock-access-token", tokenEndpointAuthMethod: basic },
    signing: [],
    make: (options) => ({ owner: tenant, sender: tenant.tenantSender(options) }),
  },
];
