// Two versions of one client: what it is made with, where it calls, and what stands beside its calls.
import type { Place } from "../diagnostics.js";
import type { Client, ClientOption, Credential, EventsModel, Server } from "../model/model.js";
import { added, type Change, changed, type Finding, gone, noted, pairs, placed, same } from "./changes.js";
import { loginChanges } from "./logins.js";
import { operationChanges } from "./operations.js";
import { type Direction, type Side, typeChanges } from "./types.js";

type Sides = (direction: Direction) => Side;
type Base = Pick<Change, "package" | "client">;

/** Where a client as a whole is told. */
export function placeOf({ source }: Client): Place {
  return { file: source, pointer: "" };
}

export function clientChanges(old: Client, now: Client, base: Base, side: Sides): readonly Change[] {
  const name = now.name.text;
  const own = ownChanges(old, now, side).map((finding): Change => ({ ...base, subject: name, ...placed(finding, placeOf(old), placeOf(now)) }));
  const login = loginChanges(old.login, now.login).map((finding): Change => ({ ...base, subject: `${name} login`, ...placed(finding, old.login?.at ?? placeOf(old), now.login?.at ?? placeOf(now)) }));
  return [...own, ...optionChanges(old, now, base, side), ...credentialChanges(old, now, base), ...login, ...operationChanges(old, now, base, side)];
}

function ownChanges(old: Client, now: Client, side: Sides): readonly Finding[] {
  const findings = [...noted({ docs: old.docs }, { docs: now.docs }), ...eventsChanges(old.events, now.events), ...webhookChanges(old, now, side("answer"))];
  if (old.className?.text !== now.className?.text) findings.push(changed("breaking", `its class is called ${now.className?.text ?? "after it"} now, no longer ${old.className?.text ?? "after it"}`));
  if (old.results !== now.results) findings.push(changed("breaking", `calls come to another result: ${old.results}, now ${now.results}`));
  if (old.methods !== now.methods) findings.push(changed("breaking", `methods stand elsewhere: ${old.methods}, now ${now.methods}`));
  if (old.envelope !== null && now.envelope !== null && !same(old.envelope, now.envelope)) findings.push(changed("breaking", "the envelope of answers changed"));
  findings.push(...statusesGone(old.envelope?.statusCodes ?? null, now.envelope?.statusCodes ?? null, side("answer")));
  const addresses = (servers: readonly Server[]): unknown => servers.map(({ url, variables }) => [url, [...variables].map((variable) => JSON.stringify(variable)).sort()]);
  if (!same(addresses(old.servers), addresses(now.servers))) findings.push(changed("other", "servers changed"));
  return findings;
}

/** Statuses of failures are a closed list, so that comparing one tells failures apart. */
function statusesGone(old: string | null, now: string | null, side: Side): readonly Finding[] {
  const valuesOf = (name: string | null, declarations: Side["old"]): readonly unknown[] => {
    const declaration = name === null ? undefined : declarations.get(name);
    return declaration?.kind === "choice" ? declaration.values.map(({ value }) => value) : [];
  };
  const left = valuesOf(now, side.now);
  return valuesOf(old, side.old).filter((value) => !left.includes(value)).map((value): Finding => ({ ...gone, what: `status ${String(value)} of answers gone` }));
}

function optionChanges(old: Client, now: Client, base: Base, side: Sides): readonly Change[] {
  const name = now.name.text;
  const accepting = (wanted: string): ClientOption | undefined => now.options.find((option) => option.name.text === wanted) ?? now.options.find(({ aliases }) => aliases.includes(wanted));
  const known = new Set<ClientOption>();
  const stayed = old.options.flatMap((option): readonly Change[] => {
    const subject = `${name} option ${option.name.text}`;
    const next = accepting(option.name.text);
    if (next === undefined) return [{ ...base, subject, ...gone, at: option.at, version: "old" }];
    known.add(next);
    const renamed: readonly Finding[] = next.name.text === option.name.text ? [] : [{ level: "new", chapter: "deprecated", what: `called ${next.name.text} now; this name is kept` }];
    const lost = option.aliases.filter((alias) => accepting(alias) !== next).map((alias): Finding => ({ ...gone, what: `spelling ${alias} gone` }));
    const more = next.aliases.filter((alias) => ![option.name.text, ...option.aliases].includes(alias)).map((alias): Finding => ({ ...added, what: `may be spelt ${alias} too` }));
    return [...renamed, ...lost, ...more, ...oneOption(option, next, side("input"))].map((finding): Change => ({ ...base, subject, ...placed(finding, option.at, next.at) }));
  });
  const joined = now.options.filter((option) => !known.has(option)).map((option): Change => {
    const needed = option.required && option.default === undefined;
    return { ...base, subject: `${name} option ${option.name.text}`, ...added, level: needed ? "breaking" : "new", what: needed ? "new and required" : "new", at: option.at, version: "new" };
  });
  return [...stayed, ...joined];
}

function oneOption(old: ClientOption, now: ClientOption, side: Side): readonly Finding[] {
  const findings = [...typeChanges(old.type, now.type, side), ...noted({ docs: old.docs }, { docs: now.docs })];
  if (!old.required && now.required) findings.push(changed("breaking", "required now"));
  if (old.required && !now.required) findings.push(changed("new", "optional now"));
  if (old.required && now.required && !same(old.requiredUnless, now.requiredUnless)) findings.push(now.requiredUnless === null || old.requiredUnless !== null ? changed("breaking", "required in more cases") : changed("new", "required in fewer cases"));
  const sent = ({ default: usual, secret, header, serverVariable }: ClientOption): unknown => [usual ?? "none", secret, header, serverVariable];
  return same(sent(old), sent(now)) ? findings : [...findings, changed("other", "its default, or how it is sent, changed")];
}

function credentialChanges(old: Client, now: Client, base: Base): readonly Change[] {
  return pairs<Credential>(old.credentials, now.credentials, ({ name }) => name.text).flatMap(({ key, old: before, now: after }): readonly Change[] => {
    const subject = `${now.name.text} credential ${key}`;
    if (before === null) return after === null || hasOption(after) ? [] : [{ ...base, subject, ...added, level: "other", at: after.at, version: "new" }];
    if (after === null) return hasOption(before) ? [] : [{ ...base, subject, ...gone, level: "other", at: before.at, version: "old" }];
    const facts = ({ name: _name, docs: _docs, at: _at, serverOnly: _serverOnly, ...rest }: Credential): unknown => rest;
    const findings = [...noted({ docs: before.docs }, { docs: after.docs }), ...(same(facts(before), facts(after)) ? [] : [changed("other", "travels otherwise")])];
    if (before.serverOnly !== after.serverOnly) findings.push(after.serverOnly ? changed("breaking", "refused in browsers now") : changed("new", "allowed in browsers now"));
    return findings.map((finding): Change => ({ ...base, subject, ...placed(finding, before.at, after.at) }));
  });
}

/** That is told instead. */
function hasOption({ kind }: Credential): boolean {
  return kind !== "mutualTls";
}

function eventsChanges(old: EventsModel | null, now: EventsModel | null): readonly Finding[] {
  if (old === null) return now === null ? [] : [{ ...added, what: "has events now" }];
  if (now === null) return [{ ...gone, what: "no longer has events" }];
  return [
    ...(old.publish === null || now.publish !== null ? [] : [{ ...gone, what: "events can no longer be published" }]),
    ...(old.publish !== null || now.publish === null ? [] : [{ ...added, what: "events can be published now" }]),
    ...(same({ ...old, publish: null }, { ...now, publish: null }) ? [] : [changed("other", "events are subscribed to otherwise")]),
  ];
}

function webhookChanges(old: Client, now: Client, side: Side): readonly Finding[] {
  const proofs: readonly Finding[] =
    old.webhookProof === null
      ? now.webhookProof === null ? [] : [{ ...added, what: "webhooks can be proven now" }]
      : now.webhookProof === null
        ? [{ ...gone, what: "webhooks can no longer be proven" }]
        : same(old.webhookProof, now.webhookProof) ? [] : [changed("other", "webhooks are proven otherwise")];
  const bodies = pairs(old.webhooks, now.webhooks, ({ name }) => name).flatMap(({ key, old: before, now: after }): readonly Finding[] => {
    if (before === null) return [{ ...added, what: `new webhook ${key}` }];
    if (after === null) return [{ ...gone, what: `webhook ${key} gone` }];
    return typeChanges(before.type, after.type, side).map((finding) => ({ ...finding, what: `webhook ${key}: ${finding.what}` }));
  });
  return [...proofs, ...bodies];
}
