// The provider that misbehaves, row by row.
import { createServer } from "node:http";
import { accessTokenRows, answerRows, keySetRows, signedUserInfoRows } from "../../identity/answer-rows.js";
import { callbackRows } from "../../identity/callback-rows.js";
import { idTokenRows } from "../../identity/id-token-rows.js";
import { opened, sealed } from "../../../templates/typescript/runtime/identity/sealed.js";
import { application } from "../../identity/application.js";
import { listening, signerOf, startMisbehaving, subject, type Behaviour, type Misbehaving, type Place } from "../../identity/misbehaving.js";
import { clientId, type Module } from "../../identity/rows.js";
import { halfHash, signed, type Json } from "../../identity/signers.js";
import { takeEndings } from "./lifetimes.js";

const groups: readonly (readonly [string, readonly Module[]])[] = [...idTokenRows, ...answerRows, ["a key set", keySetRows], ["a callback with", callbackRows]];
const rs = await signerOf("RS256");
const stranger = await signerOf("RS256", "stranger");

interface Running {
  readonly provider: Misbehaving;
  readonly endings: readonly (() => unknown)[];
  readonly more: Readonly<Record<string, unknown>>;
}

const running = new Map<string, Running>();

async function started(behaviour: Behaviour, more: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const provider = await startMisbehaving(clientId, behaviour);
  running.set(provider.issuer, { provider, endings: takeEndings(), more });
  return { issuer: provider.issuer, ...more };
}

function providerOf(issuer: string): Misbehaving {
  const found = running.get(issuer)?.provider;
  if (found === undefined) throw new Error("no such provider");
  return found;
}

const seconds = (): number => Math.floor(Date.now() / 1000);

/** Behaviours that change from one request to the next: `step` counts what `turn` was told. */
const changing: Readonly<Record<string, (step: () => number) => Behaviour>> = {
  "honest": () => ({}),
  "a new key": (step) => ({ idToken: (all) => signed(all, step() === 0 ? rs : stranger), keys: () => ({ keys: [(step() === 0 ? rs : stranger).publicKey] }) }),
  "a key for each look": () => ({ keys: (_, fetches) => ({ keys: [{ ...stranger.publicKey, kid: `key-${fetches}` }] }) }),
  "two keys": () => ({ idToken: (all) => signed(all, stranger), keys: () => ({ keys: [rs.publicKey, stranger.publicKey] }) }),
  "away": (step) => ({ discovery: (document) => (step() === 0 ? { ...document, issuer: "https://other.example.com" } : document) }),
  "a loud refusal": () => ({ callback: (all) => all.set("error", `a\u001b[31m\r\nb\u202e${"c".repeat(5000)}`) }),
};

export const misbehavingCalls = {
  rows: () =>
    groups.flatMap(([group, rows]) =>
      rows.map(([name, { given, want }]) => ({
        group, name, alg: given.alg ?? null, until: given.until ?? "tokens",
        want: want === "accepted" ? want : { ...want, code: want.code instanceof RegExp ? want.code.source : `^${want.code}$` },
      })),
    ),
  start: ({ group, name }: { group: string; name: string }) => {
    const row = groups.find(([one]) => one === group)?.[1].find(([one]) => one === name);
    if (row === undefined) throw new Error("no such row");
    return started(row[1].given, { options: row[1].given.options ?? {} });
  },
  startChanging: ({ name }: { name: string }) => {
    const state = { step: 0 };
    const make = changing[name];
    if (make === undefined) throw new Error("no such behaviour");
    return started(make(() => state.step), { state });
  },
  turn: ({ issuer }: { issuer: string }) => {
    const state = running.get(issuer)?.more["state"];
    if (typeof state === "object" && state !== null && "step" in state) state.step = 1;
  },
  startMoving: async ({ status }: { status: number }) => {
    const thieved: string[] = [];
    const thief = await listening(createServer((incoming, response) => {
      thieved.push(`${incoming.url}`);
      response.end();
    }));
    return started({ raw: { token: (response) => void response.writeHead(status, { location: `${thief}/token` }).end() } }, { thieved });
  },
  more: ({ issuer }: { issuer: string }) => running.get(issuer)?.more,
  answerTo: ({ issuer, url }: { issuer: string; url: string }) => providerOf(issuer).answerTo(url),
  issued: ({ issuer }: { issuer: string }) => providerOf(issuer).issued,
  received: ({ issuer }: { issuer: string }) => providerOf(issuer).received,
  count: ({ issuer, place }: { issuer: string; place: Place }) => providerOf(issuer).count(place),
  stop: ({ issuer }: { issuer: string }) => {
    for (const end of running.get(issuer)?.endings ?? []) end();
    running.delete(issuer);
  },
  idToken: ({ issuer, claims }: { issuer: string; claims: Json }) => {
    const now = seconds();
    return signed({ iss: issuer, aud: clientId, sub: "user", iat: now, exp: now + 300, ...claims }, rs);
  },
  halfHash: ({ value }: { value: string }) => halfHash(value),
  /** As a client in TypeScript seals and opens, with the given secret for cookies. */
  seal: ({ cookieSecret, purpose, value }: { cookieSecret: string; purpose: string; value: unknown }) => sealed(application("https://provider.example.com", clientId, { cookieSecret }), purpose, value, 60),
  unseal: ({ cookieSecret, purpose, text, now }: { cookieSecret: string; purpose: string; text: string; now?: number }) =>
    opened(application("https://provider.example.com", clientId, { cookieSecret, ...(now !== undefined && { environment: { now: () => now * 1000 } }) }), purpose, text),
  accessTokenNames: () => accessTokenRows.map(([name, { want }]) => ({ name, want })),
  accessToken: async ({ issuer, name }: { issuer: string; name: string }) => {
    const now = seconds();
    return accessTokenRows.find(([one]) => one === name)?.[1].given({ iss: issuer, aud: clientId, sub: subject, iat: now, exp: now + 300, scope: "openid" });
  },
  userInfoNames: () => signedUserInfoRows.map(([name]) => name),
  startSigning: async ({ name }: { name: string | null }) => {
    const state = { jwt: "" };
    const result = await started({ userInfo: () => state.jwt });
    const issuer = [...running.keys()].at(-1) ?? "";
    const claims = { sub: subject, iss: issuer, aud: clientId, iat: seconds() };
    const make = signedUserInfoRows.find(([one]) => one === name)?.[1] ?? ((given: Json) => signed(given, rs));
    state.jwt = await make(claims);
    return result;
  },
};
