// What an upgrade from Swagger 2.0 did.
import { Notes } from "./notes.js";

const upgraded = "document/upgraded";

const kinds = {
  servers: ["info", upgraded, "`schemes`, `host` and `basePath` became `servers`"],
  components: ["info", upgraded, "`definitions`, `parameters`, `responses` and `securityDefinitions` became `components`"],
  body: ["info", upgraded, "Parameters with `in: body` became request bodies"],
  form: ["info", upgraded, "Parameters with `in: formData` became request bodies"],
  content: ["info", upgraded, "`consumes` and `produces` became media types"],
  collection: ["info", upgraded, "`collectionFormat` became `style` and `explode`"],
  security: ["info", upgraded, "`securityDefinitions` are said in the words of OpenAPI 3"],
  scheme: ["warning", upgraded, "The document says no `schemes`: https is assumed"],
  ownScheme: ["info", upgraded, "The document says no `schemes`: http is assumed, for the host is the own machine"],
  placeholder: ["warning", upgraded, "A placeholder in `host` or `basePath` has no values: it stands for its own name"],
  socket: ["warning", upgraded, "The schemes ws and wss are left out: a request cannot be sent there"],
  list: ["warning", upgraded, "A list joined this way cannot be said in OpenAPI 3: it becomes a text that the caller joins"],
  inner: ["warning", upgraded, "How the lists inside a list are joined cannot be said in OpenAPI 3"],
  formType: ["warning", upgraded, "Form fields are sent as a form only: the other types of `consumes` are left out"],
  fileType: ["warning", upgraded, "A file needs multipart/form-data, which `consumes` does not name: it is used all the same"],
  both: ["warning", upgraded, "An operation has a body or form fields, not both: the form fields are left out"],
} as const;

export class SwaggerNotes extends Notes<keyof typeof kinds> {
  constructor() {
    super(kinds);
  }
}
