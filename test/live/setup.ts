// A mock server and clients of the installed package that talk to it, for one test.
import { onTestFinished } from "vitest";
import type { AuthenticationClient, AuthenticationClientOptions, ManagementClient, ManagementClientOptions } from "@countersign/genauth";
import { documentsOf, type Mock, type MockOptions, startMock } from "../../generator/mock/index.js";
import { type Installed, installedPackage } from "./package.js";

export interface Live {
  readonly mock: Mock;
  readonly installed: Installed;
  /** Waits for nothing between attempts. */
  management(options?: Partial<ManagementClientOptions>): ManagementClient;
  authentication(options?: Partial<AuthenticationClientOptions>): AuthenticationClient;
}

/** Without waiting between attempts: what is tested is that there is another one. */
const environment = { wait: () => Promise.resolve(), random: () => 0 };

let documents: Promise<Parameters<typeof startMock>[0]["documents"]> | undefined;

export async function live(options: Omit<MockOptions, "documents"> = {}): Promise<Live> {
  const installed = await installedPackage();
  documents ??= documentsOf({ config: "spec/sdk.yaml" });
  const mock = await startMock({ documents: await documents, ...options });
  onTestFinished(() => mock.close());
  return {
    mock,
    installed,
    management: (more = {}) => {
      const client = new installed.management.ManagementClient({ accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret", host: mock.url, environment, ...more });
      onTestFinished(() => client.close());
      return client;
    },
    authentication: (more = {}) => {
      const client = new installed.authentication.AuthenticationClient({ appId: "mock-app-id", appSecret: "mock-app-secret", appHost: mock.url, environment, ...more });
      onTestFinished(() => client.close());
      return client;
    },
  };
}

/** Names and values of the headers of every recorded request, in the order of sending. */
export function sentHeaders(mock: Mock): Record<string, string>[] {
  return mock.har().log.entries.map(({ request }) => Object.fromEntries(request.headers.map(({ name, value }) => [name.toLowerCase(), value])));
}
