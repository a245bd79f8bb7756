// The address of a client's server, as its settings say it in every language.
import type { Client } from "../model/model.js";

/** Names of options where they fill a variable, the default of every other variable; the option that chooses one of several. */
export function serverTemplate({ servers, options }: Client): string {
  const [{ url, variables } = { url: "", variables: [] }, ...others] = servers;
  if (others.length > 0 && options.some(({ name, serverVariable, type }) => name.text === "server" && serverVariable === null && type.kind === "choice")) return "{server}";
  return url.replace(/\{([^{}]+)\}/g, (text, name: string) => {
    const option = options.find(({ serverVariable }) => serverVariable === name);
    return option === undefined ? (variables.find((variable) => variable.name === name)?.default ?? text) : `{${option.name.text}}`;
  });
}

/** What the application says of the address, where only it knows it. A path of the document's is part of what it gives. */
export function addressText(client: Client): string {
  const path = serverTemplate(client).replace(/^\.?\/+$/, "");
  return path === "" ? "Address of the API; its description names none." : `Address of the API with the path that its description names (\`${path}\`), such as https://example.com/${path.replace(/^[./]+/, "")}`;
}

/** False where the document names no server, or one without a host: only the application knows it. */
export function hasAddress(client: Client): boolean {
  return /^[^/.?#]/.test(serverTemplate(client));
}

/** The usual values of options that name the server; one that has none may be anything. */
export function usualServer({ servers: [server], options }: Client): { readonly [option: string]: string } {
  const usual = options.flatMap(({ name, serverVariable, required, default: own }): readonly (readonly [string, string])[] => {
    const value = serverVariable === null ? undefined : (own ?? (required ? undefined : server?.variables.find((variable) => variable.name === serverVariable)?.default));
    return typeof value === "string" && value !== "" ? [[name.text, value.replace(/\/+$/, "")]] : [];
  });
  return Object.fromEntries(usual);
}
