// The constructor's arguments: the options of the document, and those that every client has.
import type { Client, ClientOption, Credential } from "../../model/model.js";
import { mayBeAnyAudience } from "../any-audience.js";
import { addressText, hasAddress } from "../server-template.js";
import { code, type Code } from "./code.js";
import { type Expression, unionOf } from "./expression.js";
import { words } from "../names.js";
import { compare, type Imports } from "./imports.js";
import { argumentIdentifier, claimed } from "./names.js";
import { typeOf, type TypeContext } from "./types.js";

export interface PlannedOption {
  readonly option: ClientOption;
  /** `access_key_id` */
  readonly argument: string;
  readonly aliases: readonly string[];
  /** Whether it says whom access tokens must be for, and may be `ANY_AUDIENCE`. */
  readonly anyAudience: boolean;
  /** `set_access_token`, where the value may change while the client lives. */
  readonly setter: string | null;
}

interface CommonOption {
  readonly name: string;
  readonly type: (imports: Imports, isAsync: boolean) => Expression;
  readonly text: string;
  /** Clients with envelopes have none. */
  readonly plain?: true;
  readonly required?: true;
}

const known = (type: Code): CommonOption["type"] => () => type;

export const COMMON_OPTIONS: readonly CommonOption[] = [
  { name: "base_url", type: known(code`str`), text: "Address of the server, instead of the one that the document names." },
  { name: "timeout", type: known(code`float`), text: "Milliseconds for a whole call with its retries; default 10000, 0 for no limit." },
  { name: "max_retries", type: known(code`int`), text: "How often a failed request that may be repeated is sent again; default 2." },
  { name: "max_retry_delay", type: known(code`float`), text: "Milliseconds that are waited before a retry at most; default 5000." },
  { name: "max_answer_bytes", type: known(code`int`), text: "Bytes of an answer after decompression; more is a failure of the kind `too-large`; default 100 MiB." },
  { name: "allow_insecure", type: known(code`bool`), text: "Whether credentials may travel over http to other machines; default false." },
  { name: "credential", type: known(code`str`), text: "Name of the credential to use where several would do." },
  { name: "reject_unauthorized", type: known(code`bool`), text: "Only exactly `False` stops checking certificates; default true." },
  { name: "ca", type: (imports) => unionOf([code`str`, code`bytes`, imports.knownType("Path"), code`${imports.whole("ssl")}.SSLContext`]), text: "Certificates to trust instead of the usual ones: PEM text or bytes, a path, or a context." },
  { name: "proxy", type: (imports) => unionOf([code`str`, code`${imports.knownType("Literal")}[False]`]), text: "Address of a proxy, or `False` for none; default: what the environment says." },
  { name: "http_client", type: (imports, isAsync) => code`${imports.whole("httpx")}.${isAsync ? code`AsyncClient` : code`Client`}`, text: "Sends the requests instead of a client of our own; it is not closed." },
  { name: "transport", type: (imports) => imports.knownType("Transport"), text: "Sends the requests in a way of your own." },
  { name: "headers", type: (imports) => code`${imports.knownType("Mapping")}[str, str]`, text: "Sent with every call; those of one call count more.", plain: true },
  { name: "hooks", type: (imports) => unionOf([imports.knownType("Hooks"), code`${imports.knownType("Sequence")}[${imports.knownType("Hooks")}]`]), text: "Called before requests and after answers." },
  { name: "environment", type: (imports) => imports.knownType("Any"), text: "Clock and chance, for tests." },
];

/** What the runtime calls them, beside the options of the document. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(COMMON_OPTIONS.map(({ name }) => name));

/** Those that the document does not have itself. Where it does not say where the API is, the application must. */
export function commonOptions(client: Client, options: readonly PlannedOption[]): readonly CommonOption[] {
  const own = COMMON_OPTIONS.filter(({ name, plain }) => (plain === undefined || client.results !== "envelope") && (!isBaseUrl(name) || options.every(({ argument }) => argument !== name)));
  return hasAddress(client) ? own : own.map((option) => (isBaseUrl(option.name) ? { ...option, text: addressText(client), required: true } : option));
}

/** The document's own address is the same thing. */
function isBaseUrl(name: string): boolean {
  return name === "base_url";
}

/**
 * Arguments that no other hides: a document's option gives way to those of every client. Names that only differ in letter case or signs get
 * numbers, in the order of the document's names.
 */
export function plannedOptions(client: Client): readonly PlannedOption[] {
  const { options, credentials } = client;
  const changeable = new Set(credentials.flatMap((credential) => changeableOption(credential) ?? []));
  const taken = new Set<string>();
  const arguments_ = new Map<ClientOption, string>();
  for (const option of options.toSorted((left, right) => compare(left.name.text, right.name.text))) arguments_.set(option, claimed(free(argumentIdentifier(option.name)), taken));
  return options.map((option): PlannedOption => {
    const { name, aliases } = option;
    // An older spelling that means something else by now is none.
    const spelled = aliases.map((text) => free(argumentIdentifier({ text, words: words(text) }))).filter((alias) => !taken.has(alias));
    spelled.forEach((alias) => taken.add(alias));
    const argument = arguments_.get(option) ?? "";
    return { option, argument, aliases: [...new Set(spelled)], anyAudience: mayBeAnyAudience(option, client), setter: changeable.has(name.text) ? `set_${argument}` : null };
  });
}

function free(argument: string): string {
  return COMMON_OPTIONS.some(({ name }) => name === argument && !isBaseUrl(name)) ? `${argument}_` : argument;
}

/** Whether a call without it is none: there is no other spelling, and nothing that stands for it. */
export function isAlwaysGiven({ option: { required, requiredUnless, default: otherwise, aliases } }: PlannedOption): boolean {
  return required && requiredUnless === null && otherwise === undefined && aliases.length === 0;
}

/** Options that a credential reads and that may change while the client lives. */
export function changeableOption(credential: Credential): string | null {
  return credential.kind === "apiKey" || credential.kind === "bearer" || credential.kind === "clientCredentials" ? credential.option : null;
}

/** Of an option that may change while the client lives. */
export const SHARED = "May be a function, which is asked at every call: where many people share a client, or the value changes.";

export function optionType({ option, anyAudience, setter }: PlannedOption, { credentials }: Client, isAsync: boolean, context: TypeContext): Expression {
  const { imports } = context;
  // None is a variable of the environment that nobody set: it must not loosen a check.
  if (anyAudience) return unionOf([typeOf({ ...option.type, nullable: false }, context), imports.knownType("AnyAudience")]);
  const type = typeOf(option.type, context);
  const signs = credentials.some((credential) => credential.kind === "signature" && credential.secretOption === option.name.text);
  if (!signs && setter === null) return type;
  const given = isAsync ? code`str | ${imports.knownType("Awaitable")}[str]` : code`str`;
  // A secret may be kept elsewhere: a function signs what it is given, or returns a value that changes.
  if (signs) return unionOf([type, code`bytes`, code`${imports.knownType("Callable")}[[str], ${given}]`]);
  return unionOf([type, code`${imports.knownType("Callable")}[[], ${given}]`]);
}

/** Of an option that may be `ANY_AUDIENCE`. */
export const ANYBODY = "`ANY_AUDIENCE`: anybody. `None`: as if it were not given.";

/** A text of the document, in which options that stand in pieces of code (`appHost`, `{appHost}/oidc`) are called as the arguments are. */
export function withArguments(text: string, options: readonly PlannedOption[]): string {
  const called = new Map(options.map(({ option, argument }) => [option.name.text, argument]));
  return text.replace(/`(?:(\w+)|\{(\w+)\}([^`\n]*))`/g, (span, alone: string | undefined, within: string | undefined, rest: string | undefined) => {
    const argument = called.get(alone ?? within ?? "");
    if (argument === undefined) return span;
    return alone === undefined ? `\`{${argument}}${rest ?? ""}\`` : `\`${argument}\``;
  });
}
