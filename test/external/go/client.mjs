// A client: its options, where it calls and by what it proves who calls. What client.go.hbs prints.
import { docComment } from "./docs.mjs";
import { exported, tag } from "./names.mjs";

/** `name`: of the client; `scope`: of the package. Credentials that cannot be expressed are told. */
export function clientView({ text, report }, client, { name, scope }) {
  const at = { file: client.source, pointer: "" };
  for (const what of ["login", "events"]) if (client[what] !== null) report.warning(`Go has no ${what}: the calls are made`, at);
  const options = new OptionFields(text, client);
  const credentials = new Map(client.credentials.map((credential) => [credential.name.text, credentialStatement({ text, report }, credential, options)]).filter(([, statement]) => statement !== null));
  const headers = client.options.filter(({ header }) => header !== null).map((option) => text.code`client.DefaultHeader(${text.string(option.header)}, ${options.of(option.name.text)})`);
  const [server] = client.servers;
  const variables = (server?.variables ?? []).map((variable) => {
    const option = client.options.find(({ serverVariable }) => serverVariable === variable.name);
    const value = option === undefined ? text.code`""` : options.of(option.name.text);
    return text.code`, transport.Variable{Name: ${text.string(variable.name)}, Value: ${value}, Default: ${text.string(variable.default)}}`;
  });
  const envelope = client.envelope === null ? null : scope.local(text.code`Envelope`);
  return {
    credentials: new Set(credentials.keys()),
    envelope,
    view: {
      name,
      doc: docComment(text, client.docs, { begins: String(name), otherwise: "calls the API." }),
      options: scope.local(text.code`${name}Options`),
      constructor: scope.local(text.code`New${name}`),
      baseDoc: docComment(text, null, { facts: [`BaseURL is where the calls go; default: ${server?.url ?? "none, it must be given"}.`], indent: "\t" }),
      server: text.string(server?.url ?? ""),
      variables: text.join(variables, text.code``),
      credentials: [...credentials.values(), ...headers],
      fields: options.views(),
      envelope,
      members: client.envelope === null ? [] : envelopeMembers(text, client.envelope),
    },
  };
}

/** Fields of the options, made when something needs them. */
class OptionFields {
  #text;
  #client;
  #scope;
  #fields = new Map();

  constructor(text, client) {
    this.#text = text;
    this.#client = client;
    this.#scope = text.scope(["BaseURL", "HTTPClient", "Header"]);
  }

  /** How the code reaches the option. */
  of(name) {
    const text = this.#text;
    if (!this.#fields.has(name)) {
      const option = this.#client.options.find((candidate) => candidate.name.text === name);
      const field = this.#scope.local(exported(text, option.name));
      this.#fields.set(name, { name: field, doc: docComment(text, option.docs, { begins: String(field), otherwise: "is an option of the client.", indent: "\t" }) });
    }
    return text.code`options.${this.#fields.get(name).name}`;
  }

  views() {
    return [...this.#fields.values()];
  }
}

/** The statement that gives it to the client; null after telling. */
function credentialStatement({ text, report }, credential, options) {
  const name = text.string(credential.name.text);
  switch (credential.kind) {
    case "apiKey":
      if (credential.in === "header") return text.code`client.HeaderKey(${name}, ${text.string(credential.wireName)}, ${options.of(credential.option)})`;
      if (credential.in === "query") return text.code`client.QueryKey(${name}, ${text.string(credential.wireName)}, ${options.of(credential.option)})`;
      break;
    case "bearer":
      return text.code`client.Bearer(${name}, ${text.string(credential.scheme)}, ${options.of(credential.option)})`;
    case "basic":
      return text.code`client.Basic(${name}, ${options.of(credential.usernameOption)}, ${options.of(credential.passwordOption)})`;
    case "clientCredentials":
      report.warning(`Go fetches no tokens for ${credential.name.text}: the caller gives one`, credential.at);
      return text.code`client.Bearer(${name}, "Bearer", ${options.of(credential.option)})`;
  }
  report.warning(`${credential.name.text} cannot be used in Go: ${credential.kind === "apiKey" ? "a cookie" : credential.kind}`, credential.at);
  return null;
}

function envelopeMembers(text, { status, message, code, requestId, data }) {
  const members = [[status, text.code`StatusCode`, text.code`int64`], [message, text.code`Message`, text.code`string`], [code, text.code`APICode`, text.code`int64`], [requestId, text.code`RequestID`, text.code`string`], [data, text.code`Data`, text.code`T`]];
  return members.map(([wire, name, type], index) => ({ name, type, tag: tag(text, wire, ",omitempty") ?? text.code`\`json:"-"\``, apart: index > 0 }));
}
