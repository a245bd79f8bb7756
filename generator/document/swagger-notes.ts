// What an upgrade from Swagger 2.0 did, counted by kind: one line each, at the first place, so that nothing happens in silence.
import type { Place, Report } from "../diagnostics.js";

const kinds = {
  servers: ["info", "`schemes`, `host` and `basePath` became `servers`"],
  components: ["info", "`definitions`, `parameters`, `responses` and `securityDefinitions` became `components`"],
  body: ["info", "Parameters with `in: body` became request bodies"],
  form: ["info", "Parameters with `in: formData` became request bodies"],
  content: ["info", "`consumes` and `produces` became media types"],
  collection: ["info", "`collectionFormat` became `style` and `explode`"],
  security: ["info", "`securityDefinitions` are said in the words of OpenAPI 3"],
  scheme: ["warning", "The document says no `schemes`: https is assumed"],
  ownScheme: ["info", "The document says no `schemes`: http is assumed, for the host is the own machine"],
  placeholder: ["warning", "A placeholder in `host` or `basePath` has no values: it stands for its own name"],
  socket: ["warning", "The schemes ws and wss are left out: a request cannot be sent there"],
  list: ["warning", "A list joined this way cannot be said in OpenAPI 3: it becomes a text that the caller joins"],
  inner: ["warning", "How the lists inside a list are joined cannot be said in OpenAPI 3"],
  formType: ["warning", "Form fields are sent as a form only: the other types of `consumes` are left out"],
  fileType: ["warning", "A file needs multipart/form-data, which `consumes` does not name: it is used all the same"],
  both: ["warning", "An operation has a body or form fields, not both: the form fields are left out"],
} as const satisfies { readonly [kind: string]: readonly ["info" | "warning", string] };

export class SwaggerNotes {
  readonly #found = new Map<keyof typeof kinds, { readonly at: Place; readonly places: Set<string> }>();

  note(kind: keyof typeof kinds, at: Place): void {
    const known = this.#found.get(kind) ?? { at, places: new Set() };
    known.places.add(`${at.file}#${at.pointer}`);
    this.#found.set(kind, known);
  }

  report(report: Report): void {
    for (const [kind, { at, places: { size } }] of this.#found) {
      const [severity, message] = kinds[kind];
      report[severity]("document/upgraded", size === 1 ? message : `${message} (${size} places)`, { at });
    }
  }
}
