import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  innerTypes
} from "./chunk-G4OI5MUK.js";

// languages/server-template.ts
function serverTemplate({ servers, options }) {
  const [{ url, variables } = { url: "", variables: [] }, ...others] = servers;
  if (others.length > 0 && options.some(({ name, serverVariable, type }) => name.text === "server" && serverVariable === null && type.kind === "choice")) return "{server}";
  return url.replace(/\{([^{}]+)\}/g, (text, name) => {
    const option = options.find(({ serverVariable }) => serverVariable === name);
    return option === void 0 ? variables.find((variable) => variable.name === name)?.default ?? text : `{${option.name.text}}`;
  });
}
function addressText(client) {
  const path = serverTemplate(client).replace(/^\.?\/+$/, "");
  return path === "" ? "Address of the API; its description names none." : `Address of the API with the path that its description names (\`${path}\`), such as https://example.com/${path.replace(/^[./]+/, "")}`;
}
function hasAddress(client) {
  return /^[^/.?#]/.test(serverTemplate(client));
}
function usualServer({ servers: [server], options }) {
  const usual = options.flatMap(({ name, serverVariable, required, default: own }) => {
    const value = serverVariable === null ? void 0 : own ?? (required ? void 0 : server?.variables.find((variable) => variable.name === serverVariable)?.default);
    return typeof value === "string" && value !== "" ? [[name.text, value.replace(/\/+$/, "")]] : [];
  });
  return Object.fromEntries(usual);
}

// model/levels.ts
function namedLevels({ levels, values }) {
  const wanted = new Set(levels);
  return values.find(({ members }) => wanted.size > 0 && wanted.size === new Set(members.map(({ value }) => value)).size && members.every(({ value }) => wanted.has(value))) ?? null;
}

// languages/option-names.ts
function withFreeOptions(client, isTaken, report) {
  const free = (option) => isTaken(option) ? `${option}_` : option;
  const known2 = /* @__PURE__ */ new Map();
  const options = client.options.map((option) => {
    for (const spelling of [option.name.text, ...option.aliases]) {
      const first = known2.get(spelling);
      if (first === void 0) known2.set(spelling, option);
      else report.error("names/collision", `Two options of a client would be called ${JSON.stringify(spelling)}`, { at: option.at, related: [{ message: "first declared", at: first.at }], hint: "Give one of them another name: `name` or `aliases` in x-client, `x-option` on a security scheme." });
    }
    const { name, requiredUnless } = option;
    return { ...option, name: { ...name, text: free(name.text) }, aliases: option.aliases.map(free), requiredUnless: requiredUnless === null ? null : { ...requiredUnless, option: free(requiredUnless.option) } };
  });
  return { ...client, options, credentials: client.credentials.map((credential) => withFreeNames(credential, free)), login: client.login === null ? null : loginOf(client.login, free) };
}
function loginOf(login, free) {
  return {
    ...login,
    roles: renamed(login.roles, free),
    parameters: renamed(login.parameters, free),
    protocols: login.protocols.map(({ name, settings }) => ({ name, settings: Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, filled(value, free)])) }))
  };
}
function renamed(options, free) {
  return Object.fromEntries(Object.entries(options).map(([key, option]) => [key, free(option)]));
}
function filled(value, free) {
  if (typeof value === "string") return value.replace(/\{(.*?)\}/g, (_, option) => `{${free(option)}}`);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, free)]));
}
function withFreeNames(credential, free) {
  switch (credential.kind) {
    case "apiKey":
    case "bearer":
      return { ...credential, option: free(credential.option) };
    case "basic":
      return { ...credential, usernameOption: free(credential.usernameOption), passwordOption: free(credential.passwordOption) };
    case "signature":
      return { ...credential, keyOption: free(credential.keyOption), secretOption: free(credential.secretOption) };
    case "exchangedToken":
      return { ...credential, input: Object.fromEntries(Object.entries(credential.input).map(([member, option]) => [member, free(option)])) };
    case "clientAuthentication":
      return { ...credential, idOption: free(credential.idOption), secretOption: free(credential.secretOption), methodOption: free(credential.methodOption) };
    case "clientCredentials": {
      const { option, idOption, secretOption, methodOption, scopeOption, urlOption } = credential;
      return { ...credential, option: free(option), idOption: free(idOption), secretOption: free(secretOption), methodOption: free(methodOption), scopeOption: free(scopeOption), urlOption: free(urlOption) };
    }
    default:
      return credential;
  }
}

// languages/failure-statuses.ts
var HTTP_FAILURES = [
  300,
  301,
  302,
  303,
  304,
  307,
  308,
  400,
  401,
  402,
  403,
  404,
  405,
  406,
  407,
  408,
  409,
  410,
  411,
  412,
  413,
  414,
  415,
  416,
  417,
  421,
  422,
  423,
  424,
  425,
  426,
  428,
  429,
  431,
  451,
  500,
  501,
  502,
  503,
  504,
  505,
  506,
  507,
  508,
  510,
  511
];
function failureStatuses({ clients, types }) {
  const statuses = /* @__PURE__ */ new Set([0]);
  for (const { envelope, groups } of clients) {
    const declaration = types.find(({ name }) => name.text === envelope?.statusCodes);
    const known2 = declaration?.kind === "choice" ? declaration.values.flatMap(({ value }) => typeof value === "number" ? [value] : []) : HTTP_FAILURES;
    for (const status of known2) statuses.add(status);
    for (const { answer } of groups.flatMap((group) => group.operations)) {
      if ("errors" in answer) answer.errors.filter(({ status }) => /^[345]\d\d$/.test(status)).forEach(({ status }) => statuses.add(Number(status)));
    }
    if (envelope !== null) statuses.delete(envelope.success);
  }
  statuses.delete(200);
  return [...statuses].sort((left, right) => left - right);
}

// languages/licence.ts
var OWN = "LICENSE";
var RUNTIME = "LICENSE-countersign";
function licenceFiles(folder, { license }, runtime) {
  if (license === void 0) return [{ path: `${folder}/${OWN}`, kind: "copy", from: runtime }];
  return [
    { path: `${folder}/${OWN}`, kind: "text", content: license.text },
    { path: `${folder}/${RUNTIME}`, kind: "copy", from: runtime }
  ];
}
function licenceNames({ license }) {
  return license === void 0 ? [OWN] : [OWN, RUNTIME];
}
function licenceSentence({ license }) {
  return license === void 0 ? "Licence: MIT." : `Licence: ${license.identifier}; that of the runtime in it, MIT, is \`${RUNTIME}\`.`;
}

// languages/secret-members.ts
var known = /* @__PURE__ */ new WeakMap();
function operationSecrets({ input, answer }, types) {
  const secrets = known.get(types) ?? secretsOf(types);
  known.set(types, secrets);
  if (secrets.size === 0) return [];
  const answered = answer.kind === "envelope" ? [answer.data] : "type" in answer ? [answer.type] : [];
  const errors = "errors" in answer ? answer.errors.map(({ type }) => type) : [];
  const named = [...answered, ...errors].flatMap((type) => type === null ? [] : refsIn(type));
  const found = (input.type === null ? named : [input.type, ...named]).flatMap((name) => [...secrets.get(name) ?? []]);
  return [...new Set(found)].sort();
}
function secretsOf(types) {
  const secrets = /* @__PURE__ */ new Map();
  const pending = [];
  const mark = (declaration, member) => {
    const members = secrets.get(declaration) ?? /* @__PURE__ */ new Set();
    if (members.has(member)) return;
    secrets.set(declaration, members.add(member));
    pending.push([declaration, member]);
  };
  for (const type of types) if (type.kind === "object") {
    for (const { name, secret } of type.fields) if (secret) mark(type.name.text, name.text);
  }
  if (pending.length === 0) return secrets;
  const users = /* @__PURE__ */ new Map();
  for (const type of types) {
    for (const ref of new Set(partsOf(type).flatMap(refsIn))) {
      const own = users.get(ref);
      if (own === void 0) users.set(ref, [type.name.text]);
      else own.push(type.name.text);
    }
  }
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) for (const user of users.get(next[0]) ?? []) mark(user, next[1]);
  return secrets;
}
function partsOf(declaration) {
  if (declaration.kind === "alias") return [declaration.type];
  if (declaration.kind === "choice") return [];
  return [...declaration.fields.map(({ type }) => type), ...declaration.additional === null ? [] : [declaration.additional]];
}
function refsIn(type) {
  return type.kind === "ref" ? [type.name] : innerTypes(type).flatMap(refsIn);
}

// languages/variant-tree.ts
function variantTree(variant, packageText, leaves) {
  const tree = /* @__PURE__ */ new Map();
  for (const { path, value } of variant.fixed) place(tree, path, leaves.fixed(withPackage(value, packageText)));
  for (const { path, member } of variant.members) place(tree, path, leaves.member(member));
  return tree;
}
function place(tree, path, leaf) {
  const [name, ...rest] = path;
  if (name === void 0) throw new Error("the model has a variant with an empty path");
  if (rest.length === 0) {
    tree.set(name, leaf);
    return;
  }
  const known2 = tree.get(name);
  const inner = known2 instanceof Map ? known2 : /* @__PURE__ */ new Map();
  tree.set(name, inner);
  place(inner, rest, leaf);
}
function withPackage(value, packageText) {
  if (typeof value === "string") return value.replaceAll("{package}", () => packageText);
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((item) => withPackage(item, packageText));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withPackage(member, packageText)]));
}
function isList(value) {
  return Array.isArray(value);
}

// languages/markdown.ts
function codeSpan(text) {
  return `\`${text.replaceAll("`", "'").replaceAll("|", "\\|").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}
function markdown(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]+/gu, " ").replace(/\s+/g, " ").trim().split(/(`(?! )[\w.$(){}=/+, -]+(?<! )`)/).map((part, index) => index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]<>#|!&~@]/g, "\\$&")).join("");
}

// languages/calls-page.ts
function callsGroup({ name, docs }, calls) {
  return { title: markdown(name.text), text: markdown(docs.summary), calls };
}
function loginGroup(calls) {
  return calls.length === 0 ? [] : [{ title: "Login", text: "What a login is made of, step by step.", calls }];
}
function loginRow(call, gives, text) {
  return { call: codeSpan(call), gives: given(gives), text: markdown(text), place: "" };
}
function callRow(call, gives, { operation, docs = operation.docs, path, ways = "" }) {
  const marks = [operation.deprecated ? "Deprecated." : "", ways, operation.unconfirmed ? "Known from a sister platform; this one may not serve it." : ""];
  const summary = docs.summary === "" ? docs.description.split("\n", 1)[0] ?? "" : docs.summary;
  const text = [summary.replace(/(?<=\w)$/, "."), ...marks].filter((part) => part !== "").join(" ");
  return { call: codeSpan(call), gives: given(gives), text: markdown(text), place: codeSpan(`${operation.method} ${path}`) };
}
function given(type) {
  const line = type.replace(/\s+/g, " ").replace(/^ ?\| /, "").trim();
  return /^(?:|undefined|void|None)$/.test(line) ? "" : codeSpan(line);
}

// languages/example-options.ts
function exampleOptions(client, operation) {
  const given2 = new Set(client.options.filter(isNeeded).map(({ name }) => name.text));
  const further = (operation?.security ?? []).map((way) => way.flatMap(({ credential }) => optionsOf(client.credentials.find(({ name }) => name.text === credential))).filter((option) => !given2.has(option)));
  const [fewest = []] = further.toSorted((left, right) => left.length - right.length);
  return client.options.filter(({ name }) => given2.has(name.text) || fewest.includes(name.text));
}
function isNeeded({ required, default: usual }) {
  return required && usual === void 0;
}
function optionsOf(credential) {
  switch (credential?.kind) {
    case "apiKey":
    case "bearer":
      return [credential.option];
    case "basic":
      return [credential.usernameOption, credential.passwordOption];
    case "signature":
      return [credential.keyOption, credential.secretOption];
    case "exchangedToken":
      return Object.values(credential.input);
    case "clientAuthentication":
    case "clientCredentials":
      return [credential.idOption, credential.secretOption];
    default:
      return [];
  }
}

export {
  operationSecrets,
  variantTree,
  serverTemplate,
  addressText,
  hasAddress,
  usualServer,
  namedLevels,
  withFreeOptions,
  failureStatuses,
  licenceFiles,
  licenceNames,
  licenceSentence,
  codeSpan,
  markdown,
  callsGroup,
  loginGroup,
  loginRow,
  callRow,
  exampleOptions,
  isNeeded
};
