// Plans `client.py`: both classes of a client, with a constructor that names every option.
import type { Client } from "../../model/model.js";
import { prose } from "../prose.js";
import type { MethodView } from "./calls.js";
import { code, type Code } from "./code.js";
import { docstring } from "./docs.js";
import { shown } from "./field-docs.js";
import { assigned, call, classHead, dictOf, type Expression, labelled, laidOut, unionOf } from "./expression.js";
import { Imports, type ImportSections } from "./imports.js";
import { literal, stringLiteral } from "./literals.js";
import { loginParts } from "./login.js";
import { identifier } from "./names.js";
import { ANYBODY, commonOptions, isAlwaysGiven, optionType, type PlannedOption, SHARED, withArguments } from "./options.js";
import type { ClassNames, PlannedClient, PlannedGroup, PlannedPackage } from "./plan.js";
import { usualValue } from "./settings.js";
import { headed } from "./signature.js";
import type { SourceFile } from "./source.js";
import type { TypeContext } from "./types.js";

interface ClientView extends ImportSections {
  readonly classes: readonly ClassView[];
}

interface ClassView {
  readonly head: Code;
  readonly docs: Code | null;
  readonly methods: readonly MethodView[];
}

interface Scene {
  readonly planned: PlannedClient;
  readonly plan: PlannedPackage;
  readonly context: TypeContext;
  readonly isAsync: boolean;
}

export function clientFile(planned: PlannedClient, plan: PlannedPackage): SourceFile {
  const module = `${planned.folder}/client`;
  const imports = new Imports(module, plan.spelled);
  const context: TypeContext = { types: plan.types, imports, input: true };
  const classes = [false, true].flatMap((isAsync) => classesOf({ planned, plan, context, isAsync }));
  const view: ClientView = { ...imports.sections(), classes };
  return { module, sources: [planned.client.source], template: "client", view };
}

function classesOf(scene: Scene): readonly ClassView[] {
  const { classes, operationClasses, client, groups } = scene.planned;
  const login = loginParts(scene.planned, scene.plan, scene.context, scene.isAsync);
  if (operationClasses === null) return [classOf(classes, groups, prose(client.docs), login, scene)];
  const docs = [`Calls of the API that \`${classes.sync}\` stands on, for what has no method there.`];
  return [classOf(classes, [], prose(client.docs), login, scene), classOf(operationClasses, groups, docs, null, scene)];
}

function classOf(names: ClassNames, groups: readonly PlannedGroup[], docs: readonly string[], login: ReturnType<typeof loginParts>, scene: Scene): ClassView {
  const { planned, context: { imports }, isAsync } = scene;
  const isGrouped = planned.client.methods === "grouped";
  const kind = isAsync ? "async" : "sync";
  const base = imports.knownValue(isAsync ? "AsyncClient" : "Client");
  const calls = groups.map(({ classes, module, member }) => ({ name: imports.value(classes[kind], module), member: identifier(member) }));
  const name = identifier(names[kind]);
  const items = isGrouped ? [base] : [...calls.map((one) => one.name), base];
  const made = isGrouped ? calls.map((one) => assigned(code`self.${one.member} = `, call(one.name, [code`self`]), 8)) : [];
  return {
    head: classHead(name, items),
    docs: docstring(docs.some((text) => text !== "") ? docs : ["Calls of the API."], 4),
    methods: [constructor(scene, [...made, ...(login?.made ?? [])]), ...setters(planned, scene), ...(login?.methods ?? [])],
  };
}

function constructor({ planned, context, isAsync }: Scene, made: readonly Code[]): MethodView {
  const { client, options } = planned;
  const { imports } = context;
  const optional = (name: Code, type: Expression): Expression => labelled(code`${name}: `, unionOf([type, imports.knownType("NotGiven")]), code` = ${imports.knownValue("NOT_GIVEN")}`);
  const needed = options.filter(isAlwaysGiven);
  const byPosition = (client.login?.positional ?? []).flatMap((name) => options.filter((option) => option.option.name.text === name && !isAlwaysGiven(option)));
  const others = options.filter((option) => !isAlwaysGiven(option) && !byPosition.includes(option));
  const common = commonOptions(client, options).map(({ name, type, text, required = false }) => ({ name: identifier(name), type: type(imports, isAsync), text, required }));
  const items: Expression[] = [
    code`self`,
    ...needed.map((option) => labelled(code`${identifier(option.argument)}: `, optionType(option, client, isAsync, context))),
    ...byPosition.map((option) => optional(identifier(option.argument), unionOf([optionType(option, client, isAsync, context), code`None`]))),
    code`*`,
    ...byPosition.flatMap(({ aliases, ...option }) => aliases.map((name) => optional(identifier(name), optionType({ ...option, aliases }, client, isAsync, context)))),
    ...others.flatMap((option) => [option.argument, ...option.aliases].map((name) => optional(identifier(name), optionType(option, client, isAsync, context)))),
    ...common.map(({ name, type, required }) => (required ? labelled(code`${name}: `, type) : optional(name, type))),
  ];
  const given = [
    ...options.map((option): readonly [Code, Expression] => [stringLiteral(option.option.name.text), chosen(option, imports)]),
    ...common.map(({ name }): readonly [Code, Expression] => [stringLiteral(name), name]),
  ];
  const entries = [...options.map((option) => ({ name: identifier(option.argument), text: withArguments(optionText(option, client), options) })), ...common];
  imports.value("SETTINGS", `${planned.folder}/settings`);
  return {
    head: headed(code`def __init__`, items, code`None`, 4),
    docs: docstring(["Raises `OptionError`, which names the argument that is missing or wrong, and never its value."], 8, [{ title: "Args", entries }]),
    body: [laidOut(call(code`super().__init__`, [code`SETTINGS`, dictOf(given)]), { indent: 8, before: 8 }), ...made],
  };
}

/** An older spelling stands in where the present one is missing. */
function chosen({ argument, aliases }: PlannedOption, imports: Imports): Expression {
  return aliases.length === 0 ? identifier(argument) : call(imports.value("first_given", "_runtime/not_given"), [argument, ...aliases].map(identifier));
}

function optionText({ option, aliases, anyAudience, setter }: PlannedOption, client: Client): string {
  const { docs, requiredUnless } = option;
  const usual = usualValue(option, client.servers[0]);
  const facts = [
    requiredUnless === null ? "" : `Required unless \`${requiredUnless.option}\` is \`${shown(requiredUnless.value)}\`.`,
    usual === undefined ? "" : `Default: \`${shown(usual)}\`.`,
    setter === null ? "" : SHARED,
    anyAudience ? ANYBODY : "",
    aliases.length === 0 ? "" : `Formerly \`${aliases.join("`, `")}\`.`,
  ];
  const words = prose(docs).filter((text) => text !== "").join(" ");
  return [words, ...facts].filter((text) => text !== "").join(" ") || "An option of the API.";
}

/** `set_access_token` for every option that holds what may change while the client lives. */
function setters({ client, options }: PlannedClient, { context, isAsync }: Scene): readonly MethodView[] {
  return options.flatMap((option): readonly MethodView[] => {
    const { setter, argument, option: { name } } = option;
    if (setter === null) return [];
    const items = [code`self`, labelled(code`value: `, unionOf([optionType(option, client, isAsync, context), code`None`]))];
    return [{
      head: headed(code`def ${identifier(setter)}`, items, code`None`, 4),
      docs: docstring([`Uses another \`${argument}\` from the next call on, for all who share the client; \`None\` removes it.`], 8),
      body: [code`self._change(${literal(name.text)}, value)`],
    }];
  });
}
