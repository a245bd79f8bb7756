// What is used of ts-morph to print. `printer-alone.js` puts it into the program without the compiler, which printing does not need.
export { printStructure, StructureKind } from "ts-morph";
