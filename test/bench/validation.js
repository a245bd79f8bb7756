// What validating an access token costs: CPU against `jose` alone, with the same token and the same keys. Keys are fetched once.
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";
import { median, pairedRatio } from "./statistics.js";
import { printTable } from "./table.js";

const slice = 500;

/** Prints the table; resolves to the floors. */
export async function validation(project, { rounds }) {
  const load = (file) => import(pathToFileURL(join(project.builtPackage(), "dist", file)).href);
  const { AuthenticationClient } = await load("authentication/index.js");
  const provider = await startProvider();
  try {
    const client = new AuthenticationClient({ appId: "application", appSecret: "secret", appHost: provider.origin });
    const keys = createRemoteJWKSet(new URL(`${provider.origin}/keys`));
    const options = { algorithms: ["RS256"], issuer: provider.issuer, audience: "application", clockTolerance: 60, requiredClaims: ["exp"] };
    const callers = [
      { name: "jose: jwtVerify", call: () => jwtVerify(provider.token, keys, options) },
      { name: "ours: parseAccessToken", call: () => client.parseAccessToken(provider.token) },
      { name: "ours: validateAccessToken, one scope", call: () => client.validateAccessToken(provider.token, { scope: ["openid"] }) },
    ];
    const samples = callers.map(() => []);
    let validations = 0;
    for (let round = -2; round < rounds; round += 1) {
      for (const [index, { call }] of callers.entries()) {
        const before = process.cpuUsage();
        for (let count = 0; count < slice; count += 1) await call();
        const { user, system } = process.cpuUsage(before);
        if (index > 0) validations += slice;
        if (round >= 0) samples[index].push((user + system) / slice);
      }
    }
    client.close();
    const ratios = samples.map((cpu) => pairedRatio(cpu, samples[0]));
    // One fetch is that of `jose` alone.
    const fetches = provider.fetches() - 1;
    printTable(
      `Validating an access token (${rounds} interleaved slices of ${slice}); ${validations} validations of ours fetched keys ${fetches} time(s)`,
      ["", "CPU us", "CPU to jose"],
      callers.map(({ name }, index) => [name, median(samples[index]).toFixed(0), ratios[index].toFixed(2)]),
    );
    return [
      { name: "ours: parseAccessToken, CPU to jose", value: ratios[1], limit: 1.3, unit: "" },
      { name: "ours: validateAccessToken, CPU to jose", value: ratios[2], limit: 1.3, unit: "" },
      { name: `fetches of keys for ${validations} validations`, value: fetches, limit: 1, unit: "" },
    ];
  } finally {
    provider.close();
  }
}

async function startProvider() {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "one", use: "sig" }] });
  let fetches = 0;
  const server = createServer((request, response) => {
    if (request.url === "/keys") fetches += 1;
    response.setHeader("content-type", "application/json");
    response.end(request.url === "/keys" ? jwks : JSON.stringify({ issuer, jwks_uri: `${origin}/keys`, authorization_endpoint: `${origin}/auth`, token_endpoint: `${origin}/token` }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;
  const issuer = `${origin}/oidc`;
  const token = await new SignJWT({ scope: "openid profile" }).setProtectedHeader({ alg: "RS256", kid: "one" }).setIssuer(issuer).setAudience("application").setSubject("user").setIssuedAt().setExpirationTime("1h").sign(privateKey);
  return {
    origin,
    issuer,
    token,
    fetches: () => fetches,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
