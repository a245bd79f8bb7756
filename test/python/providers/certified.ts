// The certified provider, and a person with a browser.
import { exportJWK, generateKeyPair } from "jose";
import { startProvider, type TestProvider } from "../../identity/provider.js";
import { createUserAgent, type UserAgent } from "../../identity/user-agent.js";

let provider: Promise<TestProvider> | undefined;
const agents = new Map<string, UserAgent>();

const started = (): Promise<TestProvider> => (provider ??= startProvider());

async function agentOf(name: string): Promise<UserAgent> {
  const agent = agents.get(name) ?? createUserAgent((await started()).origin);
  agents.set(name, agent);
  return agent;
}

export const certifiedCalls = {
  certified: async () => {
    const { origin, issuer, encryptionKey } = await started();
    return { origin, issuer, encryptionKey };
  },
  certifiedReceived: async () => (await started()).received,
  rotateKeys: async () => (await started()).rotateKeys(),
  /** Goes through the pages as a person would; one browser for each name. */
  logIn: async ({ agent, url, account }: { agent: string; url: string; account: string }) => (await agentOf(agent)).logIn(url, account),
  open: async ({ agent, url }: { agent: string; url: string }) => (await (await agentOf(agent)).open(url)).url,
  logOut: async ({ agent, url }: { agent: string; url: string }) => (await agentOf(agent)).logOut(url),
  encryptionKey: async () => exportJWK((await generateKeyPair("RSA-OAEP-256", { extractable: true })).privateKey),
};
