import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  BodyTooLarge,
  barePath,
  bodyMembers,
  contentOf,
  entries,
  fixedQuery,
  isJsonType,
  isList,
  isObject,
  mediaType,
  member,
  memberAt,
  members,
  pairMembers,
  parsed,
  placed,
  received,
  receivedBytes,
  replaced,
  scalar,
  textMember,
  withKeyNames
} from "./chunk-TYEFGCJY.js";
import {
  lostDigits
} from "./chunk-UILYOLEJ.js";
import {
  allowOrigins
} from "./chunk-NZGVA7RK.js";
import {
  Sources
} from "./chunk-VG7XLC2H.js";
import {
  nearestWord
} from "./chunk-7MPL4PEY.js";
import {
  pointerOf
} from "./chunk-26VHACEC.js";
import {
  Report
} from "./chunk-T4A5I2AI.js";
import {
  __commonJS,
  __toESM
} from "./chunk-XITDUTR7.js";

// ../node_modules/ret/dist/types/tokens.js
var require_tokens = __commonJS({
  "../node_modules/ret/dist/types/tokens.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// ../node_modules/ret/dist/types/types.js
var require_types = __commonJS({
  "../node_modules/ret/dist/types/types.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.types = void 0;
    var types;
    (function(types2) {
      types2[types2["ROOT"] = 0] = "ROOT";
      types2[types2["GROUP"] = 1] = "GROUP";
      types2[types2["POSITION"] = 2] = "POSITION";
      types2[types2["SET"] = 3] = "SET";
      types2[types2["RANGE"] = 4] = "RANGE";
      types2[types2["REPETITION"] = 5] = "REPETITION";
      types2[types2["REFERENCE"] = 6] = "REFERENCE";
      types2[types2["CHAR"] = 7] = "CHAR";
    })(types || (exports.types = types = {}));
  }
});

// ../node_modules/ret/dist/types/set-lookup.js
var require_set_lookup = __commonJS({
  "../node_modules/ret/dist/types/set-lookup.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
  }
});

// ../node_modules/ret/dist/types/index.js
var require_types2 = __commonJS({
  "../node_modules/ret/dist/types/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    __exportStar(require_tokens(), exports);
    __exportStar(require_types(), exports);
    __exportStar(require_set_lookup(), exports);
  }
});

// ../node_modules/ret/dist/sets.js
var require_sets = __commonJS({
  "../node_modules/ret/dist/sets.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.anyChar = exports.notWhitespace = exports.whitespace = exports.notInts = exports.ints = exports.notWords = exports.words = void 0;
    var types_1 = require_types2();
    var INTS = () => [{ type: types_1.types.RANGE, from: 48, to: 57 }];
    var WORDS = () => [
      { type: types_1.types.CHAR, value: 95 },
      { type: types_1.types.RANGE, from: 97, to: 122 },
      { type: types_1.types.RANGE, from: 65, to: 90 },
      { type: types_1.types.RANGE, from: 48, to: 57 }
    ];
    var WHITESPACE = () => [
      { type: types_1.types.CHAR, value: 9 },
      { type: types_1.types.CHAR, value: 10 },
      { type: types_1.types.CHAR, value: 11 },
      { type: types_1.types.CHAR, value: 12 },
      { type: types_1.types.CHAR, value: 13 },
      { type: types_1.types.CHAR, value: 32 },
      { type: types_1.types.CHAR, value: 160 },
      { type: types_1.types.CHAR, value: 5760 },
      { type: types_1.types.RANGE, from: 8192, to: 8202 },
      { type: types_1.types.CHAR, value: 8232 },
      { type: types_1.types.CHAR, value: 8233 },
      { type: types_1.types.CHAR, value: 8239 },
      { type: types_1.types.CHAR, value: 8287 },
      { type: types_1.types.CHAR, value: 12288 },
      { type: types_1.types.CHAR, value: 65279 }
    ];
    var NOTANYCHAR = () => [
      { type: types_1.types.CHAR, value: 10 },
      { type: types_1.types.CHAR, value: 13 },
      { type: types_1.types.CHAR, value: 8232 },
      { type: types_1.types.CHAR, value: 8233 }
    ];
    var words = () => ({ type: types_1.types.SET, set: WORDS(), not: false });
    exports.words = words;
    var notWords = () => ({ type: types_1.types.SET, set: WORDS(), not: true });
    exports.notWords = notWords;
    var ints = () => ({ type: types_1.types.SET, set: INTS(), not: false });
    exports.ints = ints;
    var notInts = () => ({ type: types_1.types.SET, set: INTS(), not: true });
    exports.notInts = notInts;
    var whitespace = () => ({ type: types_1.types.SET, set: WHITESPACE(), not: false });
    exports.whitespace = whitespace;
    var notWhitespace = () => ({ type: types_1.types.SET, set: WHITESPACE(), not: true });
    exports.notWhitespace = notWhitespace;
    var anyChar = () => ({ type: types_1.types.SET, set: NOTANYCHAR(), not: true });
    exports.anyChar = anyChar;
  }
});

// ../node_modules/ret/dist/util.js
var require_util = __commonJS({
  "../node_modules/ret/dist/util.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.tokenizeClass = exports.strToChars = void 0;
    var types_1 = require_types2();
    var sets = __importStar(require_sets());
    var CTRL = "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^ ?";
    var strToChars = (str) => {
      const charsRegex = /(\[\\b\])|(\\)?\\(?:u([A-F0-9]{4})|x([A-F0-9]{2})|c([@A-Z[\\\]^?])|([0tnvfr]))/g;
      return str.replace(charsRegex, (s, b, lbs, a16, b16, dctrl, eslsh) => {
        if (lbs) {
          return s;
        }
        let code = b ? 8 : a16 ? parseInt(a16, 16) : b16 ? parseInt(b16, 16) : dctrl ? CTRL.indexOf(dctrl) : {
          0: 0,
          t: 9,
          n: 10,
          v: 11,
          f: 12,
          r: 13
        }[eslsh];
        let c = String.fromCharCode(code);
        return /[[\]{}^$.|?*+()]/.test(c) ? `\\${c}` : c;
      });
    };
    exports.strToChars = strToChars;
    var tokenizeClass = (str, regexpStr = "") => {
      var _a, _b, _c, _d, _e, _f, _g;
      let tokens2 = [], rs, c;
      const regexp = /\\(?:(w)|(d)|(s)|(W)|(D)|(S))|((?:(?:\\)(.)|([^\]\\]))-(((?:\\)])|(((?:\\)?([^\]])))))|(\])|(?:\\)?([^])/g;
      while ((rs = regexp.exec(str)) !== null) {
        const p = (_g = (_f = (_e = (_d = (_c = (_b = (_a = rs[1] && sets.words()) !== null && _a !== void 0 ? _a : rs[2] && sets.ints()) !== null && _b !== void 0 ? _b : rs[3] && sets.whitespace()) !== null && _c !== void 0 ? _c : rs[4] && sets.notWords()) !== null && _d !== void 0 ? _d : rs[5] && sets.notInts()) !== null && _e !== void 0 ? _e : rs[6] && sets.notWhitespace()) !== null && _f !== void 0 ? _f : rs[7] && {
          type: types_1.types.RANGE,
          from: (rs[8] || rs[9]).charCodeAt(0),
          to: (c = rs[10]).charCodeAt(c.length - 1)
        }) !== null && _g !== void 0 ? _g : (c = rs[16]) && { type: types_1.types.CHAR, value: c.charCodeAt(0) };
        if (p) {
          tokens2.push(p);
        } else {
          return [tokens2, regexp.lastIndex];
        }
      }
      throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Unterminated character class`);
    };
    exports.tokenizeClass = tokenizeClass;
  }
});

// ../node_modules/ret/dist/tokenizer.js
var require_tokenizer = __commonJS({
  "../node_modules/ret/dist/tokenizer.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.tokenizer = void 0;
    var util = __importStar(require_util());
    var types_1 = require_types2();
    var sets = __importStar(require_sets());
    var captureGroupFirstChar = /^[a-zA-Z_$]$/i;
    var captureGroupChars = /^[a-zA-Z0-9_$]$/i;
    var digit = /\d/;
    var tokenizer = (regexpStr) => {
      let i = 0, c;
      let start = { type: types_1.types.ROOT, stack: [] };
      let lastGroup = start;
      let last = start.stack;
      let groupStack = [];
      let referenceQueue = [];
      let groupCount = 0;
      const repeatErr = (col) => {
        throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Nothing to repeat at column ${col - 1}`);
      };
      let str = util.strToChars(regexpStr);
      while (i < str.length) {
        switch (c = str[i++]) {
          // Handle escaped characters, inclues a few sets.
          case "\\":
            if (i === str.length) {
              throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: \\ at end of pattern`);
            }
            switch (c = str[i++]) {
              case "b":
                last.push({ type: types_1.types.POSITION, value: "b" });
                break;
              case "B":
                last.push({ type: types_1.types.POSITION, value: "B" });
                break;
              case "w":
                last.push(sets.words());
                break;
              case "W":
                last.push(sets.notWords());
                break;
              case "d":
                last.push(sets.ints());
                break;
              case "D":
                last.push(sets.notInts());
                break;
              case "s":
                last.push(sets.whitespace());
                break;
              case "S":
                last.push(sets.notWhitespace());
                break;
              default:
                if (digit.test(c)) {
                  let digits = c;
                  while (i < str.length && digit.test(str[i])) {
                    digits += str[i++];
                  }
                  let value = parseInt(digits, 10);
                  const reference = { type: types_1.types.REFERENCE, value };
                  last.push(reference);
                  referenceQueue.push({ reference, stack: last, index: last.length - 1 });
                } else {
                  last.push({ type: types_1.types.CHAR, value: c.charCodeAt(0) });
                }
            }
            break;
          // Positionals.
          case "^":
            last.push({ type: types_1.types.POSITION, value: "^" });
            break;
          case "$":
            last.push({ type: types_1.types.POSITION, value: "$" });
            break;
          // Handle custom sets.
          case "[": {
            let not;
            if (str[i] === "^") {
              not = true;
              i++;
            } else {
              not = false;
            }
            let classTokens = util.tokenizeClass(str.slice(i), regexpStr);
            i += classTokens[1];
            last.push({
              type: types_1.types.SET,
              set: classTokens[0],
              not
            });
            break;
          }
          // Class of any character except \n.
          case ".":
            last.push(sets.anyChar());
            break;
          // Push group onto stack.
          case "(": {
            let group = {
              type: types_1.types.GROUP,
              stack: [],
              remember: true
            };
            if (str[i] === "?") {
              c = str[i + 1];
              i += 2;
              if (c === "=") {
                group.followedBy = true;
                group.remember = false;
              } else if (c === "!") {
                group.notFollowedBy = true;
                group.remember = false;
              } else if (c === "<") {
                let name = "";
                if (captureGroupFirstChar.test(str[i])) {
                  name += str[i];
                  i++;
                } else {
                  throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Invalid capture group name, character '${str[i]}' after '<' at column ${i + 1}`);
                }
                while (i < str.length && captureGroupChars.test(str[i])) {
                  name += str[i];
                  i++;
                }
                if (str[i] !== ">") {
                  throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Unclosed capture group name, expected '>', found '${str[i]}' at column ${i + 1}`);
                }
                group.name = name;
                i++;
              } else if (c === ":") {
                group.remember = false;
              } else {
                throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Invalid group, character '${c}' after '?' at column ${i - 1}`);
              }
            } else {
              groupCount += 1;
            }
            last.push(group);
            groupStack.push(lastGroup);
            lastGroup = group;
            last = group.stack;
            break;
          }
          // Pop group out of stack.
          case ")":
            if (groupStack.length === 0) {
              throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Unmatched ) at column ${i - 1}`);
            }
            lastGroup = groupStack.pop();
            last = lastGroup.options ? lastGroup.options[lastGroup.options.length - 1] : lastGroup.stack;
            break;
          // Use pipe character to give more choices.
          case "|": {
            if (!lastGroup.options) {
              lastGroup.options = [lastGroup.stack];
              delete lastGroup.stack;
            }
            let stack = [];
            lastGroup.options.push(stack);
            last = stack;
            break;
          }
          // Repetition.
          // For every repetition, remove last element from last stack
          // then insert back a RANGE object.
          // This design is chosen because there could be more than
          // one repetition symbols in a regex i.e. `a?+{2,3}`.
          case "{": {
            let rs = /^(\d+)(,(\d+)?)?\}/.exec(str.slice(i)), min, max;
            if (rs !== null) {
              if (last.length === 0) {
                repeatErr(i);
              }
              min = parseInt(rs[1], 10);
              max = rs[2] ? rs[3] ? parseInt(rs[3], 10) : Infinity : min;
              i += rs[0].length;
              last.push({
                type: types_1.types.REPETITION,
                min,
                max,
                value: last.pop()
              });
            } else {
              last.push({
                type: types_1.types.CHAR,
                value: 123
              });
            }
            break;
          }
          case "?":
            if (last.length === 0) {
              repeatErr(i);
            }
            last.push({
              type: types_1.types.REPETITION,
              min: 0,
              max: 1,
              value: last.pop()
            });
            break;
          case "+":
            if (last.length === 0) {
              repeatErr(i);
            }
            last.push({
              type: types_1.types.REPETITION,
              min: 1,
              max: Infinity,
              value: last.pop()
            });
            break;
          case "*":
            if (last.length === 0) {
              repeatErr(i);
            }
            last.push({
              type: types_1.types.REPETITION,
              min: 0,
              max: Infinity,
              value: last.pop()
            });
            break;
          // Default is a character that is not `\[](){}?+*^$`.
          default:
            last.push({
              type: types_1.types.CHAR,
              value: c.charCodeAt(0)
            });
        }
      }
      if (groupStack.length !== 0) {
        throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Unterminated group`);
      }
      updateReferences(referenceQueue, groupCount);
      return start;
    };
    exports.tokenizer = tokenizer;
    function updateReferences(referenceQueue, groupCount) {
      for (const elem of referenceQueue.reverse()) {
        if (groupCount < elem.reference.value) {
          elem.reference.type = types_1.types.CHAR;
          const valueString = elem.reference.value.toString();
          elem.reference.value = parseInt(valueString, 8);
          if (!/^[0-7]+$/.test(valueString)) {
            let i = 0;
            while (valueString[i] !== "8" && valueString[i] !== "9") {
              i += 1;
            }
            if (i === 0) {
              elem.reference.value = valueString.charCodeAt(0);
              i += 1;
            } else {
              elem.reference.value = parseInt(valueString.slice(0, i), 8);
            }
            if (valueString.length > i) {
              const tail = elem.stack.splice(elem.index + 1);
              for (const char of valueString.slice(i)) {
                elem.stack.push({
                  type: types_1.types.CHAR,
                  value: char.charCodeAt(0)
                });
              }
              elem.stack.push(...tail);
            }
          }
        }
      }
    }
  }
});

// ../node_modules/ret/dist/sets-lookup.js
var require_sets_lookup = __commonJS({
  "../node_modules/ret/dist/sets-lookup.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NOTANYCHAR = exports.WHITESPACE = exports.WORDS = exports.INTS = void 0;
    var Sets = __importStar(require_sets());
    var types_1 = require_types2();
    function setToLookup(tokens2) {
      let lookup = {};
      let len = 0;
      for (const token of tokens2) {
        if (token.type === types_1.types.CHAR) {
          lookup[token.value] = true;
        }
        if (token.type === types_1.types.RANGE) {
          lookup[`${token.from}-${token.to}`] = true;
        }
        len += 1;
      }
      return {
        lookup: () => Object.assign({}, lookup),
        len
      };
    }
    exports.INTS = setToLookup(Sets.ints().set);
    exports.WORDS = setToLookup(Sets.words().set);
    exports.WHITESPACE = setToLookup(Sets.whitespace().set);
    exports.NOTANYCHAR = setToLookup(Sets.anyChar().set);
  }
});

// ../node_modules/ret/dist/write-set-tokens.js
var require_write_set_tokens = __commonJS({
  "../node_modules/ret/dist/write-set-tokens.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.setChar = setChar;
    exports.writeSetTokens = writeSetTokens;
    var types_1 = require_types2();
    var sets = __importStar(require_sets_lookup());
    function setChar(charCode) {
      return charCode === 94 ? "\\^" : charCode === 92 ? "\\\\" : charCode === 93 ? "\\]" : charCode === 45 ? "\\-" : String.fromCharCode(charCode);
    }
    function isSameSet(set, { lookup, len }) {
      if (len !== set.length) {
        return false;
      }
      const map = lookup();
      for (const elem of set) {
        if (elem.type === types_1.types.SET) {
          return false;
        }
        const key = elem.type === types_1.types.CHAR ? elem.value : `${elem.from}-${elem.to}`;
        if (map[key]) {
          map[key] = false;
        } else {
          return false;
        }
      }
      return true;
    }
    function writeSetTokens(set, isNested = false) {
      if (isSameSet(set.set, sets.INTS)) {
        return set.not ? "\\D" : "\\d";
      }
      if (isSameSet(set.set, sets.WORDS)) {
        return set.not ? "\\W" : "\\w";
      }
      if (set.not && isSameSet(set.set, sets.NOTANYCHAR)) {
        return ".";
      }
      if (isSameSet(set.set, sets.WHITESPACE)) {
        return set.not ? "\\S" : "\\s";
      }
      let tokenString = "";
      for (let i = 0; i < set.set.length; i++) {
        const subset = set.set[i];
        tokenString += writeSetToken(subset);
      }
      const contents = `${set.not ? "^" : ""}${tokenString}`;
      return isNested ? contents : `[${contents}]`;
    }
    function writeSetToken(set) {
      if (set.type === types_1.types.CHAR) {
        return setChar(set.value);
      } else if (set.type === types_1.types.RANGE) {
        return `${setChar(set.from)}-${setChar(set.to)}`;
      }
      return writeSetTokens(set, true);
    }
  }
});

// ../node_modules/ret/dist/reconstruct.js
var require_reconstruct = __commonJS({
  "../node_modules/ret/dist/reconstruct.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.reconstruct = void 0;
    var types_1 = require_types2();
    var write_set_tokens_1 = require_write_set_tokens();
    var reduceStack = (stack) => stack.map(exports.reconstruct).join("");
    var createAlternate = (token) => {
      if ("options" in token) {
        return token.options.map(reduceStack).join("|");
      } else if ("stack" in token) {
        return reduceStack(token.stack);
      } else {
        throw new Error(`options or stack must be Root or Group token`);
      }
    };
    var reconstruct = (token) => {
      switch (token.type) {
        case types_1.types.ROOT:
          return createAlternate(token);
        case types_1.types.CHAR: {
          const c = String.fromCharCode(token.value);
          return (/[[\\{}$^.|?*+()]/.test(c) ? "\\" : "") + c;
        }
        case types_1.types.POSITION:
          if (token.value === "^" || token.value === "$") {
            return token.value;
          } else {
            return `\\${token.value}`;
          }
        case types_1.types.REFERENCE:
          return `\\${token.value}`;
        case types_1.types.SET:
          return (0, write_set_tokens_1.writeSetTokens)(token);
        case types_1.types.GROUP: {
          const prefix = token.name ? `?<${token.name}>` : token.remember ? "" : token.followedBy ? "?=" : token.notFollowedBy ? "?!" : "?:";
          return `(${prefix}${createAlternate(token)})`;
        }
        case types_1.types.REPETITION: {
          const { min, max } = token;
          let endWith;
          if (min === 0 && max === 1) {
            endWith = "?";
          } else if (min === 1 && max === Infinity) {
            endWith = "+";
          } else if (min === 0 && max === Infinity) {
            endWith = "*";
          } else if (max === Infinity) {
            endWith = `{${min},}`;
          } else if (min === max) {
            endWith = `{${min}}`;
          } else {
            endWith = `{${min},${max}}`;
          }
          return `${(0, exports.reconstruct)(token.value)}${endWith}`;
        }
        case types_1.types.RANGE:
          return `${(0, write_set_tokens_1.setChar)(token.from)}-${(0, write_set_tokens_1.setChar)(token.to)}`;
        default:
          throw new Error(`Invalid token type ${token}`);
      }
    };
    exports.reconstruct = reconstruct;
  }
});

// ../node_modules/ret/dist/index.js
var require_dist = __commonJS({
  "../node_modules/ret/dist/index.js"(exports, module) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p)) __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.types = void 0;
    var types_1 = require_types2();
    Object.defineProperty(exports, "types", { enumerable: true, get: function() {
      return types_1.types;
    } });
    __exportStar(require_tokenizer(), exports);
    __exportStar(require_reconstruct(), exports);
    var tokenizer_1 = require_tokenizer();
    var reconstruct_1 = require_reconstruct();
    __exportStar(require_types2(), exports);
    exports.default = tokenizer_1.tokenizer;
    module.exports = tokenizer_1.tokenizer;
    module.exports.types = types_1.types;
    module.exports.reconstruct = reconstruct_1.reconstruct;
  }
});

// ../node_modules/drange/lib/index.js
var require_lib = __commonJS({
  "../node_modules/drange/lib/index.js"(exports, module) {
    var SubRange = class _SubRange {
      constructor(low, high) {
        this.low = low;
        this.high = high;
        this.length = 1 + high - low;
      }
      overlaps(range) {
        return range.low <= this.high && this.low <= range.high;
      }
      touches(range) {
        return range.low <= this.high + 1 && this.low - 1 <= range.high;
      }
      covers(range) {
        return this.low <= range.low && range.high <= this.high;
      }
      isInside(range) {
        return range.low < this.low && this.high < range.high;
      }
      isBefore(range) {
        return this.high < range.low;
      }
      // Returns inclusive combination of SubRanges as a SubRange.
      add(range) {
        return new _SubRange(
          Math.min(this.low, range.low),
          Math.max(this.high, range.high)
        );
      }
      // Returns subtraction of SubRanges as an array of SubRanges.
      // (There's a case where subtraction divides it in 2)
      subtract(range) {
        if (range.covers(this)) {
          return [];
        } else if (range.isInside(this)) {
          return [
            new _SubRange(this.low, range.low - 1),
            new _SubRange(range.high + 1, this.high)
          ];
        } else if (range.low <= this.low) {
          return [new _SubRange(range.high + 1, this.high)];
        } else {
          return [new _SubRange(this.low, range.low - 1)];
        }
      }
      toString() {
        return this.low == this.high ? this.low.toString() : this.low + "-" + this.high;
      }
    };
    var DRange = class _DRange {
      constructor(a, b) {
        this.ranges = [];
        this.length = 0;
        if (a != null) this.add(a, b);
      }
      _update_length() {
        this.length = this.ranges.reduce((previous, range) => {
          return previous + range.length;
        }, 0);
      }
      add(a, b) {
        const _add = (subrange) => {
          let i = 0;
          while (i < this.ranges.length && !subrange.touches(this.ranges[i]) && this.ranges[i].isBefore(subrange)) {
            i++;
          }
          const newRanges = this.ranges.slice(0, i);
          while (i < this.ranges.length && subrange.touches(this.ranges[i])) {
            subrange = subrange.add(this.ranges[i]);
            i++;
          }
          newRanges.push(subrange);
          this.ranges = newRanges.concat(this.ranges.slice(i));
          this._update_length();
        };
        if (a instanceof _DRange) {
          a.ranges.forEach(_add);
        } else {
          if (b == null) b = a;
          _add(new SubRange(a, b));
        }
        return this;
      }
      subtract(a, b) {
        const _subtract = (subrange) => {
          let i = 0;
          while (i < this.ranges.length && !subrange.overlaps(this.ranges[i])) {
            i++;
          }
          let newRanges = this.ranges.slice(0, i);
          while (i < this.ranges.length && subrange.overlaps(this.ranges[i])) {
            newRanges = newRanges.concat(this.ranges[i].subtract(subrange));
            i++;
          }
          this.ranges = newRanges.concat(this.ranges.slice(i));
          this._update_length();
        };
        if (a instanceof _DRange) {
          a.ranges.forEach(_subtract);
        } else {
          if (b == null) b = a;
          _subtract(new SubRange(a, b));
        }
        return this;
      }
      intersect(a, b) {
        const newRanges = [];
        const _intersect = (subrange) => {
          let i = 0;
          while (i < this.ranges.length && !subrange.overlaps(this.ranges[i])) {
            i++;
          }
          while (i < this.ranges.length && subrange.overlaps(this.ranges[i])) {
            let low = Math.max(this.ranges[i].low, subrange.low);
            let high = Math.min(this.ranges[i].high, subrange.high);
            newRanges.push(new SubRange(low, high));
            i++;
          }
        };
        if (a instanceof _DRange) {
          a.ranges.forEach(_intersect);
        } else {
          if (b == null) b = a;
          _intersect(new SubRange(a, b));
        }
        this.ranges = newRanges;
        this._update_length();
        return this;
      }
      index(index) {
        let i = 0;
        while (i < this.ranges.length && this.ranges[i].length <= index) {
          index -= this.ranges[i].length;
          i++;
        }
        return this.ranges[i].low + index;
      }
      toString() {
        return "[ " + this.ranges.join(", ") + " ]";
      }
      clone() {
        return new _DRange(this);
      }
      numbers() {
        return this.ranges.reduce((result, subrange) => {
          let i = subrange.low;
          while (i <= subrange.high) {
            result.push(i);
            i++;
          }
          return result;
        }, []);
      }
      subranges() {
        return this.ranges.map((subrange) => ({
          low: subrange.low,
          high: subrange.high,
          length: 1 + subrange.high - subrange.low
        }));
      }
    };
    module.exports = DRange;
  }
});

// ../node_modules/randexp/dist/randexp.js
var require_randexp = __commonJS({
  "../node_modules/randexp/dist/randexp.js"(exports, module) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || function(mod) {
      if (mod && mod.__esModule) return mod;
      var result = {};
      if (mod != null) {
        for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
      }
      __setModuleDefault(result, mod);
      return result;
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    var ret_1 = __importStar(require_dist());
    var DRange = require_lib();
    var RandExp2 = class _RandExp {
      constructor(regexp, m) {
        this._setDefaults(regexp);
        if (regexp instanceof RegExp) {
          this.ignoreCase = regexp.ignoreCase;
          this.multiline = regexp.multiline;
          regexp = regexp.source;
        } else if (typeof regexp === "string") {
          this.ignoreCase = !!(m && m.indexOf("i") !== -1);
          this.multiline = !!(m && m.indexOf("m") !== -1);
        } else {
          throw Error("Expected a regexp or string");
        }
        this.tokens = (0, ret_1.default)(regexp);
      }
      /**
       * Checks if some custom properties have been set for this regexp.
       */
      _setDefaults(regexp) {
        this.max = typeof regexp !== "string" && regexp.max != null ? regexp.max : _RandExp.prototype.max != null ? _RandExp.prototype.max : 100;
        this.defaultRange = typeof regexp !== "string" && regexp.defaultRange ? regexp.defaultRange : this.defaultRange.clone();
        if (typeof regexp !== "string" && regexp.randInt) {
          this.randInt = regexp.randInt;
        }
      }
      /**
       * Generates the random string.
       */
      gen() {
        return this._gen(this.tokens, []);
      }
      /**
       * Generate random string modeled after given tokens.
       */
      _gen(token, groups) {
        switch (token.type) {
          case ret_1.types.ROOT:
          case ret_1.types.GROUP:
            if (token.type === ret_1.types.GROUP) {
              if (token.followedBy || token.notFollowedBy) {
                return "";
              }
              if (token.remember && token.groupNumber === void 0) {
                token.groupNumber = groups.push(null) - 1;
              }
            }
            let stack = token.options ? this._randSelect(token.options) : token.stack;
            let str = "";
            for (let i = 0, l = stack.length; i < l; i++) {
              str += this._gen(stack[i], groups);
            }
            if (token.type === ret_1.types.GROUP && token.remember) {
              groups[token.groupNumber] = str;
            }
            return str;
          case ret_1.types.POSITION:
            return "";
          case ret_1.types.SET:
            const expandedSet = this._expand(token);
            if (!expandedSet.length) {
              return "";
            }
            return String.fromCodePoint(expandedSet.index(this.randInt(0, expandedSet.length - 1)));
          case ret_1.types.REPETITION: {
            const randNumber = this.randInt(token.min, token.max === Infinity ? token.min + this.max : token.max);
            let str2 = "";
            for (let i = 0; i < randNumber; i++) {
              str2 += this._gen(token.value, groups);
            }
            return str2;
          }
          case ret_1.types.REFERENCE:
            return groups[token.value - 1] || "";
          case ret_1.types.CHAR:
            const code = this.ignoreCase && this._randBool() ? this._toOtherCase(token.value) : token.value;
            return String.fromCodePoint(code);
        }
      }
      /**
       * If code is alphabetic, converts to other case.
       * If not alphabetic, returns back code.
       */
      _toOtherCase(code) {
        return code + (97 <= code && code <= 122 ? -32 : 65 <= code && code <= 90 ? 32 : 0);
      }
      /**
       * Randomly returns a true or false value.
       */
      _randBool() {
        return !this.randInt(0, 1);
      }
      /**
       * Randomly selects and returns a value from the array.
       */
      _randSelect(arr) {
        return arr[this.randInt(0, arr.length - 1)];
      }
      /**
       * Expands a token to a DiscontinuousRange of characters which has a
       * length and an index function (for random selecting).
       */
      _expand(token) {
        if (token.type === ret_1.types.CHAR) {
          return new DRange(token.value);
        } else if (token.type === ret_1.types.RANGE) {
          return new DRange(token.from, token.to);
        } else {
          let drange = new DRange();
          for (let i = 0; i < token.set.length; i++) {
            let subrange = this._expand(token.set[i]);
            drange.add(subrange);
            if (this.ignoreCase) {
              for (let j = 0; j < subrange.length; j++) {
                let code = subrange.index(j);
                let otherCaseCode = this._toOtherCase(code);
                if (code !== otherCaseCode) {
                  drange.add(otherCaseCode);
                }
              }
            }
          }
          if (token.not) {
            return this.defaultRange.clone().subtract(drange);
          } else {
            return this.defaultRange.clone().intersect(drange);
          }
        }
      }
      /**
       * Randomly generates and returns a number between a and b (inclusive).
       */
      randInt(a, b) {
        return a + Math.floor(Math.random() * (1 + b - a));
      }
      /**
       * Default range of characters to generate from.
       */
      get defaultRange() {
        return this._range = this._range || new DRange(32, 126);
      }
      set defaultRange(range) {
        this._range = range;
      }
      /**
       * Enables use of randexp with a shorter call.
       */
      static randexp(regexp, m) {
        let randexp2;
        if (typeof regexp === "string") {
          regexp = new RegExp(regexp, m);
        }
        if (regexp._randexp === void 0) {
          randexp2 = new _RandExp(regexp, m);
          regexp._randexp = randexp2;
        } else {
          randexp2 = regexp._randexp;
          randexp2._setDefaults(regexp);
        }
        return randexp2.gen();
      }
      /**
       * Enables sugary /regexp/.gen syntax.
       */
      static sugar() {
        RegExp.prototype.gen = function() {
          return _RandExp.randexp(this);
        };
      }
    };
    exports.default = RandExp2;
    module.exports = RandExp2;
  }
});

// mock/credentials.ts
var defaultCredentials = {
  accessKeyId: "mock-access-key-id",
  accessKeySecret: "mock-access-key-secret",
  appId: "mock-app-id",
  appSecret: "mock-app-secret",
  accessToken: "mock-access-token",
  username: "mock-username",
  password: "mock-password"
};
var Credentials = class {
  #values;
  #given;
  constructor(values = {}) {
    this.#given = values;
    this.#values = { ...defaultCredentials, ...values };
  }
  /** `mock-<option>` when nobody said what it is. */
  of(option) {
    return Object.hasOwn(this.#values, option) ? this.#values[option] ?? "" : `mock-${option}`;
  }
  /** What to say to who sent another value: nothing of what somebody gave. */
  expected(...options) {
    return options.some((option) => Object.hasOwn(this.#given, option)) ? "" : `; this server takes ${options.map((option) => this.of(option)).join(" and ")}`;
  }
  /** Values that must not appear in a recording; identifiers are no secrets. */
  secrets() {
    return Object.entries(this.#values).flatMap(([name, value]) => /id$|^username$/i.test(name) || value === "" ? [] : [value]);
  }
};

// mock/documents.ts
import path2 from "node:path";

// mock/bundle-cache.ts
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
async function rememberedBundle(file, way, made3, build = buildKey()) {
  const place = build === null ? null : cacheFile(`${path.resolve(file)}
${way}`);
  const known = place === null ? null : recalled(place, build);
  if (known !== null) return known;
  const fresh = await made3();
  if (fresh !== null && place !== null) remember(place, build, fresh);
  return fresh?.bundle ?? null;
}
function buildKey() {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const parts = readdirSync(folder).filter((name) => /-[A-Z0-9]{8}\.js$/.test(name));
  return parts.length === 0 ? null : sha256(parts.sort().join("\n"));
}
function cacheFile(identity) {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    const modules = path.join(folder, "node_modules");
    if (existsSync(modules)) return path.join(modules, ".cache", "countersign", `mock-${sha256(identity).slice(0, 32)}.json`);
    if (folder === path.dirname(folder)) return null;
  }
}
function recalled(place, build) {
  try {
    const memory = parsed(readFileSync(place, "utf8"));
    const bundle = member(memory, "bundle");
    const files = entries(member(memory, "files"));
    if (member(memory, "build") !== build || !isObject(bundle) || files.length === 0) return null;
    return files.every(([file, hash]) => sha256(readFileSync(file)) === hash) ? bundle : null;
  } catch {
    return null;
  }
}
function remember(place, build, { bundle, files }) {
  try {
    const hashes = Object.fromEntries(files.map((file) => [file, sha256(readFileSync(file))]));
    mkdirSync(path.dirname(place), { recursive: true });
    const temporary = `${place}.${process.pid}.tmp`;
    writeFileSync(temporary, JSON.stringify({ build, files: hashes, bundle }));
    renameSync(temporary, place);
  } catch {
    return;
  }
}
function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}

// mock/digits.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
var word = "x-countersign-digits";
function withDigits(bundle, files) {
  const texts = files.filter((file) => existsSync2(file)).map((file) => readFileSync2(file, "utf8"));
  const digits = lostDigits(texts.join("\n"));
  return digits.size === 0 ? bundle : { ...bundle, [word]: Object.fromEntries(digits) };
}
function digitsOf(documents) {
  return new Map(documents.flatMap((root) => entries(member(root, word))).flatMap(([to, from]) => typeof from === "string" && /^-?\d+$/.test(from) ? [[to, from]] : []));
}
function digitsIn(json, digits) {
  return digits.size === 0 ? json : json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.e+]{15,}/g, (token) => digits.get(token) ?? token);
}

// mock/documents.ts
var DocumentError = class extends Error {
  name = "DocumentError";
};
async function documentsOf(source, { root = null, overlays: wanted = [], origins = [] } = {}) {
  const report = new Report();
  const sources = new Sources();
  const found = "config" in source ? await configured(source.config, sources, report) : { documents: new Map(source.map((file) => [file, { overlays: wanted }])), origins: [] };
  await allowOrigins(sources, { origins: [...found.origins, ...origins], beside: "config" in source ? source.config : source[0] ?? "", mayAdd: true });
  const documents = [];
  for (const [file, { overlays, asked }] of found.documents) {
    const bundled = await rememberedBundle(file, JSON.stringify([root, overlays]), async () => {
      const [{ bundle }, { readDocument }] = await Promise.all([import("./bundle-QZTLOB7Y.js"), import("./read-2N3345YT.js")]);
      const document = await readDocument(file, report, { sources, overlays, ...asked === void 0 ? {} : { asked }, ...root === null ? {} : { root } });
      if (document === null) return null;
      const files = [...document.files, ...overlays.map((overlay) => sources.displayed(overlay))];
      return { bundle: withDigits(bundle(document), files), files };
    });
    if (bundled !== null) documents.push(bundled);
  }
  if (report.failed) throw new DocumentError(report.diagnostics.filter(({ severity }) => severity === "error").map(line).join("\n"));
  if (documents.length === 0) throw new DocumentError("there is no document to serve");
  return documents;
}
async function configured(file, sources, report) {
  const value = await sources.value(file, report, null);
  const beside = (name) => path2.join(path2.dirname(file), name);
  const clients = entries(member(value, "packages")).flatMap(([name, described]) => entries(member(described, "clients")).map(([client, said]) => ({ pointer: pointerOf(["packages", name, "clients", client]), said })));
  const documents = clients.flatMap(({ pointer, said }) => {
    const name = textMember(said, "document");
    const overlays = member(said, "overlays");
    const asked = { file: sources.displayed(file), pointer };
    return name === void 0 ? [] : [[beside(name), { asked, overlays: Array.isArray(overlays) ? overlays.filter((overlay) => typeof overlay === "string").map(beside) : [] }]];
  });
  if (isObject(value) && documents.length === 0) report.error("mock/config", `${file} names no document`, { hint: "Name one at packages.*.clients.*.document." });
  const origins = member(value, "allowedOrigins");
  return { documents: new Map(documents), origins: Array.isArray(origins) ? origins.filter((origin) => typeof origin === "string") : [] };
}
function line({ at, message, hint }) {
  return `${at === null ? "" : `${at.file}${at.pointer === "" ? "" : `#${at.pointer}`}: `}${message}${hint === null ? "" : ` (${hint})`}`;
}

// mock/server.ts
import { createServer } from "node:http";

// mock/discriminator.ts
function kindOf(api, shape, name, property) {
  const found = shape.discriminators.find(({ told }) => textMember(told, "propertyName") === name);
  const { keywords, type } = api.shape(property);
  if (found === void 0 || keywords["const"] !== void 0 || type !== null && type !== "string") return null;
  const values = keywords["enum"];
  const isPossible = (kind) => !isList(values) || values.includes(kind);
  const mapped = entries(found.told["mapping"]).filter(([kind]) => isPossible(kind)).map(([kind, target]) => [pointerOf2(api, String(target)), kind]);
  const sources = [...shape.sources];
  const said = sources.flatMap((source) => mapped.find(([pointer]) => pointer === source)?.[1] ?? [])[0] ?? textMember(shape.keywords, "x-ms-discriminator-value");
  if (said !== void 0) return said;
  const own = found.variant === null ? sources.map(componentOf).find((component) => component !== null) : componentOf(api.followed(found.variant)?.pointer ?? "");
  const isFixed = ["default", "example", "examples"].some((keyword) => keywords[keyword] !== void 0);
  return own === void 0 || own === null || !isPossible(own) || isFixed ? null : own;
}
function pointerOf2(api, target) {
  return (api.at("components", "schemas", target) ?? api.followed({ value: { $ref: target }, pointer: "" }))?.pointer;
}
function componentOf(pointer) {
  const name = /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
  return name === void 0 ? null : decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
}

// mock/pattern-text.ts
var import_randexp = __toESM(require_randexp(), 1);
var RandExp = import_randexp.default;
var choices = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55];
function patternText(pattern, least, most) {
  const judge = compiled(pattern);
  if (judge === null) return null;
  for (const choice of [...choices, least]) {
    const text = made(judge, choice);
    if (text !== null && text.length >= least && text.length <= most && judge.test(text)) return text;
  }
  return null;
}
function made(pattern, choice) {
  try {
    const maker = new RandExp(pattern);
    maker.max = 100;
    maker.randInt = (from, to) => Math.min(to, from + choice);
    return maker.gen();
  } catch {
    return null;
  }
}
function matches(text, pattern) {
  return compiled(pattern)?.test(text) ?? true;
}
function compiled(pattern) {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return null;
  }
}

// mock/examples.ts
function contentExample(api, content) {
  const direct = member(content.media.value, "example");
  if (direct !== void 0) return direct;
  const named2 = api.child(content.media, "examples");
  const [name] = entries(named2?.value)[0] ?? [];
  const chosen = named2 === null || name === void 0 ? null : api.followed(api.child(named2, name));
  const value = member(chosen?.value, "value");
  if (value !== void 0) return value;
  return content.schema === null ? void 0 : schemaExample(api, content.schema, "examples");
}
function schemaExample(api, schema, manner) {
  return made2(api, schema, manner, "", []) ?? null;
}
function made2(api, schema, manner, name, path3) {
  const shape = api.shape(schema);
  if (path3.includes(schema.pointer) || path3.length > 12) return void 0;
  const fixed = fixedValue(shape, manner);
  if (fixed !== void 0) return fixed;
  const inside = [...path3, schema.pointer];
  switch (shape.type) {
    case "object": {
      const pairs = [...shape.properties].flatMap(([key, property]) => {
        const required2 = shape.required.has(key);
        if (!required2 && (manner === "blank" || path3.length > 3)) return [];
        if (property.value === false || api.shape(property).keywords["writeOnly"] === true) return [];
        const value = kindOf(api, shape, key, property) ?? made2(api, property, manner, key, inside);
        return value === void 0 ? required2 ? [[key, emptyValue(api.shape(property))]] : [] : [[key, value]];
      });
      const least = number(shape, "minProperties") ?? 0;
      const further = shape.additional === null || pairs.length >= least ? void 0 : made2(api, shape.additional, manner, "", inside);
      const keys = further === void 0 ? [] : Array.from({ length: Math.min(least - pairs.length, 10) }, (_, index) => `key${index + 1}`);
      return members([...pairs, ...keys.map((key) => [key, further ?? null])]);
    }
    case "array": {
      const first = shape.first.map((one) => made2(api, one, manner, name, inside) ?? emptyValue(api.shape(one)));
      if (manner === "blank") return first;
      const item = shape.items === null || shape.items.value === false ? void 0 : made2(api, shape.items, manner, name, inside);
      const least = Math.max(number(shape, "minItems") ?? 0, first.length > 0 ? 0 : 1);
      const length = Math.min(Math.max(least - first.length, 0), 10);
      const rest = item === void 0 ? [] : Array.from({ length }, () => item);
      return [...first, ...rest].slice(0, number(shape, "maxItems") ?? Number.POSITIVE_INFINITY);
    }
    case "integer":
    case "number":
      return madeNumber(shape);
    case "boolean":
      return name === "success";
    case "string":
      return shape.held === null ? madeText(shape, name) : JSON.stringify(made2(api, shape.held, manner, "", inside) ?? null);
    default:
      return shape.type === null && shape.keywords["type"] === void 0 && !shape.nullable ? members() : null;
  }
}
function fixedValue(shape, manner) {
  const { keywords } = shape;
  if (keywords["const"] !== void 0) return keywords["const"];
  const examples = keywords["examples"];
  const example = keywords["example"] ?? (isList(examples) ? examples[0] : void 0);
  const structured = isObject(example) || isList(example);
  if (manner === "examples" && example !== void 0) return example;
  if (keywords["default"] !== void 0) return keywords["default"];
  const values = keywords["enum"];
  if (isList(values) && values.length > 0) return values[0];
  return structured ? void 0 : example;
}
function emptyValue(shape) {
  if (shape.nullable) return null;
  return shape.type === "array" ? [] : shape.type === "object" ? members() : null;
}
function number(shape, keyword) {
  const value = shape.keywords[keyword];
  return typeof value === "number" ? value : void 0;
}
function madeNumber(shape) {
  const above = number(shape, "exclusiveMinimum");
  const least = number(shape, "minimum") ?? (above === void 0 ? void 0 : above + 1);
  const most = number(shape, "maximum");
  const step = number(shape, "multipleOf") ?? 1;
  const wished = Math.max(least ?? Math.min(1, most ?? 1), Number.MIN_SAFE_INTEGER);
  return Math.ceil(wished / step) * step;
}
var formats = {
  "date-time": "2024-05-01T08:30:00.000Z",
  date: "2024-05-01",
  time: "08:30:00Z",
  email: "anna@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/",
  uuid: "11111111-2222-4333-8444-555555555555",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "AA==",
  binary: "",
  password: "not-a-real-secret"
};
function madeText(shape, name) {
  const format = shape.keywords["format"];
  const known = typeof format === "string" ? formats[format] : void 0;
  const least = number(shape, "minLength") ?? 0;
  const most = number(shape, "maxLength") ?? Number.POSITIVE_INFINITY;
  const text = (known ?? (name === "" ? "text" : name)).padEnd(least, "x").slice(0, most);
  const { pattern } = shape.keywords;
  return typeof pattern === "string" && !matches(text, pattern) && patternText(pattern, least, most) || text;
}

// mock/failure.ts
import { randomUUID } from "node:crypto";

// mock/challenge.ts
function challenge(api, route) {
  const realm = `realm=${quoted(api.title)}`;
  const found = (route?.security.flat() ?? []).flatMap((name) => challengeOf(api, name, realm) ?? []);
  return found.length === 0 ? `Bearer ${realm}` : [...new Set(found)].join(", ");
}
function challengeOf(api, name, realm) {
  const scheme = api.followed(api.at("components", "securitySchemes", name))?.value;
  const signing = member(scheme, "x-signing");
  if (isObject(signing)) return `${signing["profile"] === "http-message-signatures" ? "Signature" : textMember(signing["parameters"], "scheme") ?? "HMAC"} ${realm}`;
  if (member(scheme, "x-client-authentication") !== void 0) return `Basic ${realm}`;
  switch (textMember(scheme, "type")) {
    case "http":
      return `${word2(textMember(scheme, "scheme") ?? "bearer")} ${realm}`;
    case "apiKey":
      if (textMember(scheme, "name")?.toLowerCase() === "authorization") return `Bearer ${realm}`;
      return `ApiKey ${realm}, in=${quoted(textMember(scheme, "in") ?? "header")}, name=${quoted(textMember(scheme, "name") ?? name)}`;
    case "oauth2":
    case "openIdConnect":
      return `Bearer ${realm}`;
    default:
      return null;
  }
}
function word2(scheme) {
  const token = scheme.replaceAll(/[^\w!#$%&'*+.^`|~-]/g, "") || "Bearer";
  return `${token.charAt(0).toUpperCase()}${token.slice(1)}`;
}
function quoted(text) {
  return `"${text.replaceAll(/[^\x20-\x7e]/g, "?").replaceAll(/["\\]/g, "\\$&")}"`;
}

// mock/failure.ts
var envelopes = /* @__PURE__ */ new WeakMap();
function envelopeOf(api) {
  const known = envelopes.get(api);
  if (known !== void 0) return known;
  const found = foundEnvelope(api);
  envelopes.set(api, found);
  return found;
}
function foundEnvelope(api) {
  const schemas = api.at("components", "schemas");
  for (const [name, value] of entries(schemas?.value)) {
    const mark = member(value, "x-envelope");
    const schema = schemas === null ? null : api.child(schemas, name);
    if (mark === void 0 || schema === null) continue;
    const success = member(mark, "success");
    const field = (role) => textMember(mark, role) ?? role;
    return {
      status: field("status"),
      message: field("message"),
      code: field("code"),
      requestId: field("requestId"),
      data: field("data"),
      success: typeof success === "number" ? success : 200,
      schema
    };
  }
  return null;
}
function isEnveloped(api, schema) {
  const envelope = envelopeOf(api);
  return envelope !== null && schema !== null && api.shape(schema).sources.has(envelope.schema.pointer);
}
var alwaysHttp = /* @__PURE__ */ new Set([405, 413, 415, 429, 431, 500, 501, 502, 503, 504]);
function failure(api, route, refusal3, httpStatusInEnvelope) {
  const success = route?.answers.find((answer) => answer.status.startsWith("2"))?.contents[0]?.schema ?? null;
  const envelope = envelopeOf(api);
  if (envelope !== null && (route === null || success === null || isEnveloped(api, success))) {
    const same2 = route === null || httpStatusInEnvelope === "same" || alwaysHttp.has(refusal3.status);
    const httpStatus = same2 ? refusal3.status : 200;
    return { httpStatus, contentType: "application/json", body: envelopeFailure(api, envelope, refusal3), headers: headersOf(api, route, refusal3, httpStatus) };
  }
  const status = bareStatus(route, refusal3);
  const declared = declaredError(route, status);
  const contentType = declared === null || declared.contentType.includes("*") ? "application/json" : declared.contentType;
  return { httpStatus: status, contentType, body: bareFailure(api, declared?.schema ?? null, { ...refusal3, status }), headers: headersOf(api, route, refusal3, status) };
}
function bareStatus(route, { status, problems }) {
  return problems !== void 0 && declaredError(route, status) === null && declaredError(route, 422) !== null ? 422 : status;
}
function headersOf(api, route, { headers = {}, message }, httpStatus) {
  const refusal3 = message.replace(/[^\x20-\x7e]+/g, "?").slice(0, 1e3);
  return { "x-mock-refusal": refusal3, ...httpStatus === 401 && { "www-authenticate": challenge(api, route) }, ...headers };
}
function envelopeFailure(api, envelope, refusal3) {
  const body = members([
    [envelope.status, refusal3.status],
    [envelope.message, refusal3.message]
  ]);
  const code = businessCode(api, envelope, refusal3.reason);
  if (code !== null) body[envelope.code] = code;
  if (api.shape(envelope.schema).properties.has(envelope.requestId)) body[envelope.requestId] = randomUUID();
  return body;
}
function businessCode(api, envelope, reason) {
  const schema = api.shape(envelope.schema).properties.get(envelope.code);
  if (schema === void 0) return null;
  const { keywords } = api.shape(schema);
  const [codes, names] = [keywords["enum"], keywords["x-enum-varnames"]];
  if (!isList(codes) || !isList(names)) return null;
  const words = reason.split("-");
  const index = names.findIndex((name) => {
    const known = String(name).replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().split(/[-_]/);
    return words.every((word3) => known.includes(word3));
  });
  const code = codes[index];
  return typeof code === "number" || typeof code === "string" ? code : null;
}
function declaredError(route, code) {
  const status = String(code);
  const wanted = [status, `${status[0]}XX`, "default"];
  const declared = wanted.map((name) => route?.answers.find((answer) => answer.status.toUpperCase() === name.toUpperCase())).find((answer) => answer !== void 0);
  return declared?.contents.find((content) => content.contentType.includes("json")) ?? null;
}
function bareFailure(api, schema, refusal3) {
  const envelope = envelopeOf(api);
  if (envelope !== null && schema !== null && isEnveloped(api, schema)) return envelopeFailure(api, envelope, refusal3);
  const oauth = members([
    ["error", oauthError(refusal3)],
    ["error_description", refusal3.message]
  ]);
  if (schema === null) return oauth;
  const body = members(entries(schemaExample(api, schema, "blank")));
  const { properties } = api.shape(schema);
  const texts = { ...oauth, message: refusal3.message, detail: refusal3.message, title: refusal3.reason };
  for (const [name, value] of Object.entries(texts)) {
    const property = properties.get(name);
    if (property !== void 0 && [null, "string"].includes(api.shape(property).type)) body[name] = value;
  }
  const listed = properties.get("detail");
  const item = listed === void 0 ? null : api.shape(listed).items;
  if (item !== null && refusal3.problems !== void 0 && ["loc", "msg"].every((name) => api.shape(item).properties.has(name))) body["detail"] = refusal3.problems.map(problem);
  for (const name of ["status", "statusCode"]) {
    const property = properties.get(name);
    if (property !== void 0 && ["integer", "number"].includes(api.shape(property).type ?? "")) body[name] = refusal3.status;
  }
  return body;
}
function problem(text) {
  const [place = "", ...words] = text.split(" ");
  return members([["type", "value_error"], ["loc", place.split(/[./]/)], ["msg", words.join(" ")]]);
}
function oauthError(refusal3) {
  if (refusal3.reason === "credentials-wrong") return "invalid_client";
  if (refusal3.status === 401) return "invalid_token";
  return refusal3.status >= 500 ? "server_error" : "invalid_request";
}

// mock/streams.ts
var eventFields = ["event", "id", "retry", "data"];
function streamText(api, content) {
  const framing2 = framingOf(content);
  if (framing2 === null) return null;
  const example = contentExample(api, content);
  if (typeof example === "string") return example;
  const own = example === void 0 || isList(example) && example.length === 0 ? void 0 : example;
  const items = own === void 0 ? itemsOf(api, content.items) : isList(own) ? own : [own];
  return items.map(framing2).join("");
}
function framingOf({ contentType, items }) {
  const type = mediaType(contentType);
  if (type === "text/event-stream") return (item) => event((items === null ? isEvent(item) : isObject(item) && item["data"] !== void 0) ? item : { data: item });
  if (/^application\/(?:[\w.-]+\+)?json-seq$/.test(type)) return (item) => `${JSON.stringify(item)}
`;
  if (/^(?:application|text)\/(?:(?:x-)?ndjson|(?:x-)?json-?lines|(?:x-)?jsonl|stream\+json)$/.test(type)) return (item) => `${JSON.stringify(item)}
`;
  return null;
}
function isEvent(item) {
  return isObject(item) && ["event", "data"].every((name) => Object.hasOwn(item, name)) && Object.keys(item).every((name) => eventFields.includes(name));
}
function itemsOf(api, schema) {
  if (schema === null) return [];
  const target = api.followed(schema) ?? schema;
  const variants = [...api.children(target, "oneOf"), ...api.children(target, "anyOf")].filter(({ value }) => textMember(value, "type") !== "null");
  return (variants.length > 1 ? variants : [schema, schema]).map((variant) => schemaExample(api, variant, "examples"));
}
function event(fields) {
  const lines = eventFields.flatMap((name) => {
    const value = member(fields, name);
    if (value === void 0 || value === null) return [];
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.split(/\r\n|\r|\n/).map((line2) => `${name}: ${line2}
`);
  });
  return `${lines.join("")}
`;
}

// mock/answer.ts
var unchanged = /* @__PURE__ */ new WeakMap();
function successAnswer(route, accept, change) {
  const declared = successDeclaration(route.answers);
  const content = contentFor(declared?.contents ?? [], accept);
  const stream = content === null ? null : streamText(route.api, content);
  if (declared === null || content === null || stream !== null || !content.contentType.includes("json")) return plainAnswer(route, declared, content, stream);
  const example = contentExample(route.api, content) ?? null;
  const path3 = isEnveloped(route.api, content.schema) ? [envelopeOf(route.api)?.data ?? "data"] : [];
  const before = memberAt(example, path3);
  const data = change(before, path3.reduce((schema, name) => schema === null ? null : route.api.shape(schema).properties.get(name) ?? null, content.schema));
  const known = unchanged.get(content);
  if (data === before && known !== void 0) return known;
  const filled = data === before || data === void 0 ? example : replaced(example, path3, data);
  const body = JSON.stringify(path3.length === 0 ? filled : succeeded(route.api, filled));
  const answer = { status: statusNumber(declared), headers: { ...headersOf2(route, declared), "content-type": content.contentType }, body, content };
  if (data === before) unchanged.set(content, answer);
  return answer;
}
function linked(route, answer, next) {
  const pagination = member(route.operation, "x-pagination");
  const isDescribed = member(pagination, "link") === true || route.answers.some(({ status, headers: headers2 }) => status.startsWith("2") && headers2.some(([name]) => name.toLowerCase() === "link"));
  if (pagination === false || !isDescribed) return answer;
  const { link: _, ...headers } = answer.headers;
  return { ...answer, headers: next === null ? headers : { ...headers, link: `<${next}>; rel="next"` } };
}
function contentFor(contents, accept = "") {
  for (const range of contents.length > 1 ? rangesOf(accept) : []) {
    const fitting2 = contents.filter(({ contentType }) => fits(mediaType(contentType), range));
    if (fitting2.length > 0) return jsonOrFirst(fitting2);
  }
  return jsonOrFirst(contents);
}
function jsonOrFirst(contents) {
  return contents.find(({ contentType }) => contentType.includes("json")) ?? contents[0] ?? null;
}
function fits(type, range) {
  return range === "*/*" || range === type || range.endsWith("/*") && type.startsWith(range.slice(0, -1));
}
function rangesOf(accept) {
  const ranges = accept.split(",").map((text) => ({ range: mediaType(text), weight: Number(/;\s*q=([\d.]+)/i.exec(text)?.[1] ?? 1) }));
  return ranges.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight).map(({ range }) => range);
}
function succeeded(api, value) {
  const envelope = envelopeOf(api);
  return envelope === null ? value : replaced(value, [envelope.status], envelope.success);
}
function successDeclaration(answers) {
  const sorted = [...answers].sort((left, right) => left.status.localeCompare(right.status));
  return sorted.find((answer) => answer.status.startsWith("2")) ?? sorted.find((answer) => answer.status.startsWith("3")) ?? sorted.find((answer) => answer.status === "default") ?? null;
}
function statusNumber(answer) {
  return /^\d{3}$/.test(answer.status) ? Number(answer.status) : answer.status.startsWith("3") ? 302 : 200;
}
function plainAnswer(route, declared, content, stream) {
  if (declared === null) return { status: 204, headers: {}, body: "", content: null };
  const headers = headersOf2(route, declared);
  if (content === null) return { status: statusNumber(declared), headers, body: "", content: null };
  const example = stream ?? contentExample(route.api, content);
  const body = typeof example === "string" ? example : example === void 0 ? "" : JSON.stringify(example);
  const type = content.contentType.includes("*") ? "application/octet-stream" : content.contentType;
  return { status: statusNumber(declared), headers: { ...headers, "content-type": type }, body, content };
}
var framing = /* @__PURE__ */ new Set(["connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding"]);
function headersOf2(route, declared) {
  const result = {};
  for (const [name, header] of declared.headers) {
    if (framing.has(name.toLowerCase())) continue;
    const schema = route.api.child(header, "schema");
    const value = contentExample(route.api, { media: header, schema });
    const text = typeof value === "string" || typeof value === "number" ? String(value) : null;
    if (text !== null && !(name.toLowerCase() === "link" && /rel="?[^",]*\bnext\b/i.test(text)) && /^[\x20-\x7e]*$/.test(text) && /^[A-Za-z0-9-]+$/.test(name)) result[name.toLowerCase()] = text;
  }
  return declared.status.startsWith("3") && declared.status !== "304" && result["location"] === void 0 ? { ...result, location: "https://example.com/" } : result;
}
function failureAnswer({ httpStatus, contentType, body, headers }) {
  const answer = jsonAnswer(httpStatus, body, headers);
  return { ...answer, headers: { ...answer.headers, "content-type": contentType } };
}
function jsonAnswer(status, body, headers = {}) {
  return { status, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body), content: null };
}

// mock/api.ts
var maximumDepth = 64;
var Api = class {
  root;
  /** Base URI under which a validator knows the document. */
  uri;
  /** `info.title`. */
  title;
  #shapes = /* @__PURE__ */ new Map();
  constructor(root, index) {
    this.root = root;
    this.uri = `https://mock.invalid/${index}`;
    this.title = textMember(root["info"], "title") ?? "";
  }
  at(...path3) {
    let found = { value: this.root, pointer: "#" };
    for (const name of path3) found = found === null ? null : this.child(found, name);
    return found;
  }
  child(parent, name) {
    const value = member(parent.value, name);
    if (value === void 0) return null;
    return { value, pointer: `${parent.pointer}/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}` };
  }
  /** Follows `$ref` until something else is found; null for a reference that leads nowhere. */
  followed(from) {
    let found = from;
    for (let step = 0; found !== null && step < maximumDepth; step++) {
      const reference = textMember(found.value, "$ref");
      if (reference === void 0) return found;
      found = reference.startsWith("#") ? this.at(...pointerParts(reference)) : null;
    }
    return null;
  }
  shape(schema) {
    const known = this.#shapes.get(schema.pointer);
    if (known !== void 0) return known;
    const builder = new ShapeBuilder();
    this.#gather(schema, builder, 0);
    const shape = builder.shape();
    this.#shapes.set(schema.pointer, shape);
    return shape;
  }
  #gather(schema, into, depth) {
    if (depth > maximumDepth || into.sources.has(schema.pointer) || !isObject(schema.value)) return;
    into.sources.add(schema.pointer);
    if (textMember(schema.value, "$ref") !== void 0) {
      const target = this.followed(schema);
      if (target !== null) this.#gather(target, into, depth + 1);
    }
    into.add(schema.value);
    for (const part3 of this.children(schema, "allOf")) this.#gather(part3, into, depth + 1);
    const properties = this.child(schema, "properties");
    for (const [name] of entries(properties?.value)) {
      const property = properties === null ? null : this.child(properties, name);
      if (property !== null) into.properties.set(name, property);
    }
    into.items ??= this.child(schema, "items");
    if (into.first.length === 0) into.first = this.children(schema, "prefixItems");
    if (/[/+]json\b/.test(textMember(schema.value, "contentMediaType") ?? "")) into.held ??= this.child(schema, "contentSchema");
    const additional = this.child(schema, "additionalProperties");
    if (additional !== null && isObject(additional.value)) into.additional ??= additional;
    const told = schema.value["discriminator"];
    let variant = null;
    for (const keyword of ["oneOf", "anyOf"]) {
      const variants = this.children(schema, keyword);
      if (variants.some((variant2) => textMember(variant2.value, "type") === "null")) into.nullable = true;
      const first = variants.find((variant2) => textMember(variant2.value, "type") !== "null");
      variant ??= first ?? null;
      if (first !== void 0) this.#gather(first, into, depth + 1);
    }
    if (isObject(told)) into.discriminators.push({ told, variant });
  }
  children(parent, name) {
    const list = this.child(parent, name);
    if (list === null || !isList(list.value)) return [];
    return list.value.flatMap((_, index) => this.child(list, String(index)) ?? []);
  }
};
var ShapeBuilder = class {
  properties = /* @__PURE__ */ new Map();
  required = /* @__PURE__ */ new Set();
  sources = /* @__PURE__ */ new Set();
  discriminators = [];
  items = null;
  first = [];
  held = null;
  additional = null;
  nullable = false;
  #type = null;
  #keywords = {};
  add(schema) {
    const types = [schema["type"] ?? []].flat().filter((type) => typeof type === "string");
    if (types.includes("null") || schema["nullable"] === true) this.nullable = true;
    this.#type ??= types.find((type) => type !== "null") ?? (types.length > 0 ? "null" : null);
    const required2 = schema["required"];
    if (isList(required2)) {
      for (const name of required2) if (typeof name === "string") this.required.add(name);
    }
    this.#keywords = { ...schema, ...this.#keywords };
  }
  shape() {
    const derived2 = this.properties.size > 0 || this.additional !== null ? "object" : this.items !== null || this.first.length > 0 ? "array" : null;
    const { properties, required: required2, items, first, held, additional, nullable, sources, discriminators } = this;
    return { type: this.#type ?? derived2, nullable, properties, required: required2, items, first, held, additional, sources, discriminators, keywords: this.#keywords };
  }
};
function pointerParts(reference) {
  const parts = reference.slice(1).split("/").slice(1);
  return parts.map((part3) => decoded(part3).replaceAll("~1", "/").replaceAll("~0", "~"));
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// mock/events/channels.ts
import { createHmac as createHmac2 } from "node:crypto";

// mock/hmac-signature.ts
import { createHmac, timingSafeEqual } from "node:crypto";
function hmacRefusal(request, parameters, key, clock) {
  const prefix = (textMember(parameters, "prefix") ?? "x-").toLowerCase();
  const scheme = textMember(parameters, "scheme") ?? "HMAC";
  const algorithm = textMember(parameters, "algorithm") ?? "HMAC-SHA1";
  const { headers } = request;
  const [word3, credentials] = split(headers["authorization"] ?? "", " ");
  const [id, signature] = split(credentials, ":");
  if (word3 !== scheme || id === "" || signature === "") return refusal("signature-invalid", `authorization must read "${scheme} <key id>:<signature>"`);
  if (headers[`${prefix}signature-method`] !== algorithm) return refusal("signature-method-mismatch", `${prefix}signature-method must be ${algorithm}`);
  const version = textMember(parameters, "version");
  if (version !== void 0 && headers[`${prefix}signature-version`] !== version) {
    return refusal("signature-version-mismatch", `${prefix}signature-version must be ${version}`);
  }
  const date = headers["date"];
  if (date === void 0 || date.trim() === "") return refusal("signature-date-missing", "the date header is missing");
  const time = dateTime(date);
  if (time === null) return refusal("signature-timestamp-format", "the date header is neither an HTTP date nor milliseconds since the epoch");
  const now = clock.now();
  if (Math.abs(now - time) > clock.tolerance * 1e3) return refusal("signature-clock-skew", `the date header is more than ${clock.tolerance} s away from the time of the server`);
  const nonce = headers[`${prefix}signature-nonce`];
  if (nonce === void 0 || nonce === "") return refusal("signature-invalid", `${prefix}signature-nonce is missing`);
  if (id !== key.id) return refusal("signature-invalid", "the access key is not known");
  const valid = payloads(request).some((payload) => {
    return same(signature, hmac(algorithm, key.secret, stringToSign(request.method, request.path, headers, prefix, payload)));
  });
  if (!valid) return refusal("signature-invalid", "the signature does not match the request");
  if (!clock.replay.first(`${id} ${nonce}`, now, time + clock.tolerance * 1e3)) return refusal("signature-replayed", "the nonce was used before");
  return null;
}
function refusal(reason, message) {
  return { status: 401, reason, message };
}
function payloads(request) {
  if (request.method === "GET") return [pairMembers(request.query)];
  const { body } = request;
  if (body.kind === "json") return [body.value];
  if (body.kind === "multipart") return [bodyMembers(body), {}];
  return [bodyMembers(body)];
}
function stringToSign(method, path3, headers, prefix, payload) {
  const names = Object.keys(headers).filter((name) => name === "date" || name.startsWith(prefix));
  const lines = names.sort().map((name) => `${name}:${(headers[name] ?? "").replaceAll(/[\t\n\r\f]/g, " ").trim()}
`);
  return `${method}
${lines.join("")}${path3}${payloadText(payload)}`;
}
function payloadText(payload) {
  const pairs = typeof payload === "string" ? Object.entries({ ...payload.split("") }) : isObject(payload) || Array.isArray(payload) ? Object.entries(payload) : [];
  if (pairs.length === 0) return "";
  const byName = new Map(pairs);
  const sorted = [...byName.keys()].sort();
  return `?${sorted.map((name) => `${name}=${valueText(byName.get(name) ?? null)}`).join("&")}`;
}
function valueText(value) {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
function hmac(algorithm, secret, text) {
  const digest2 = algorithm.replace(/^HMAC-/i, "").toLowerCase();
  return createHmac(digest2, secret).update(text, "utf8").digest("base64");
}
function same(left, right) {
  const [one, two] = [Buffer.from(left), Buffer.from(right)];
  return one.length === two.length && timingSafeEqual(one, two);
}
function dateTime(text) {
  const time = /^\d{1,16}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
function split(text, separator) {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + separator.length)];
}

// mock/events/channels.ts
function channelsOf(apis) {
  const channels = apis.flatMap(channelOf);
  return new Map(channels.map((channel) => [channel.path, channel]));
}
function channelOf(api) {
  const events = member(api.root, "x-events");
  const path3 = textMember(events, "path");
  if (path3 === void 0) return [];
  const credential = textMember(events, "credential") ?? "";
  const scheme = api.followed(api.at("components", "securitySchemes", credential))?.value;
  const signing = member(scheme, "x-signing");
  const text = textMember(events, "text");
  const proof = isObject(signing) && text !== void 0 ? { kind: "signature", signing, text } : { kind: "token", parameter: textMember(events, "tokenParameter") ?? "token", option: textMember(scheme, "x-option") ?? credential };
  return [{ path: path3, codeParameter: textMember(events, "codeParameter") ?? "code", proof }];
}
function listenedCode({ proof, codeParameter }, request, gate) {
  const query = new Map(request.query);
  const proved = proof.kind === "signature" ? isSigned(proof, request, gate) : isToken(query.get(proof.parameter) ?? "", proof.option, gate);
  return proved ? query.get(codeParameter) ?? "" : null;
}
function isSigned({ signing, text }, { headers }, { credentials }) {
  const parameters = member(signing, "parameters");
  const algorithm = (textMember(parameters, "algorithm") ?? "HMAC-SHA1").replace(/^HMAC-/i, "").toLowerCase();
  const secret = credentials.of(textMember(signing, "secret") ?? "accessKeySecret");
  const signature = createHmac2(algorithm, secret).update(text).digest("base64");
  return same(headers["authorization"] ?? "", `${textMember(parameters, "scheme") ?? "HMAC"} ${credentials.of(textMember(signing, "key") ?? "accessKeyId")}:${signature}`);
}
function isToken(token, option, { credentials, tokens: tokens2, clock }) {
  return token !== "" && (same(token, credentials.of(option)) || tokens2.find(token, clock.now())?.scheme === null);
}
function publishedEvent(path3, body) {
  const code = textMember(body, "eventType");
  const data = member(body, "eventData");
  return /\/pub-(?:event|userEvent)$/.test(path3) && code !== void 0 && data !== void 0 ? { code, text: eventText(data) } : null;
}
function describedEvent(body) {
  const [code, data] = [textMember(body, "code"), member(body, "data")];
  return code === void 0 || data === void 0 || entries(body).length > 2 ? null : { code, text: eventText(data) };
}
function eventText(data) {
  return typeof data === "string" ? data : JSON.stringify(data);
}

// mock/control.ts
var controlPrefix = "/__mock/";
function controlAnswer(request, controls) {
  if (!isLocal(request)) return jsonAnswer(403, { message: "control endpoints answer local programs only, not pages in a browser" });
  const name = request.path.slice(controlPrefix.length);
  switch (`${request.method} ${name}`) {
    case "GET ":
      return jsonAnswer(200, { endpoints: ["GET coverage", "DELETE coverage", "GET har", "DELETE har", "GET faults", "POST faults", "DELETE faults", "POST events", "DELETE events", "POST reset"] });
    case "GET coverage":
      return jsonAnswer(200, controls.coverage.report());
    case "GET har":
      return jsonAnswer(200, controls.recorder.har());
    case "DELETE coverage":
      controls.coverage.clear();
      return jsonAnswer(200, {});
    case "DELETE har":
      controls.recorder.clear();
      return jsonAnswer(200, {});
    case "GET faults":
      return jsonAnswer(200, controls.faults.list());
    case "POST faults":
      return addedFaults(request, controls.faults);
    case "DELETE faults":
      controls.faults.clear();
      return jsonAnswer(200, []);
    case "POST events":
      return sentEvent(request, controls.events);
    case "DELETE events":
      return jsonAnswer(200, { dropped: controls.events.drop() });
    case "POST reset":
      controls.reset();
      return jsonAnswer(200, {});
    default:
      return jsonAnswer(404, { message: "no such control endpoint" });
  }
}
function addedFaults({ body }, faults) {
  if (body.kind !== "json") return jsonAnswer(400, { message: "send a fault or a list of faults as application/json" });
  const problem2 = faults.add(isList(body.value) ? body.value : [body.value]);
  return problem2 === null ? jsonAnswer(200, faults.list()) : jsonAnswer(400, { message: problem2 });
}
function sentEvent({ body }, events) {
  const event2 = body.kind === "json" ? describedEvent(body.value) : null;
  return event2 === null ? jsonAnswer(400, { message: "send { code, data } as application/json" }) : jsonAnswer(200, { delivered: events.send(event2) });
}
function isLocal({ headers }) {
  return headers["origin"] === void 0 && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers["host"] ?? "");
}

// mock/cors.ts
var Cors = class {
  #origins;
  constructor(origins) {
    this.#origins = new Set(origins);
  }
  /** The answer to a question before a request; null for anything else. */
  preflight(request) {
    const { "access-control-request-method": method, "access-control-request-headers": headers, "access-control-request-private-network": network } = request.headers;
    if (request.method !== "OPTIONS" || method === void 0 || this.#allowed(request) === null) return null;
    const allowed = { "access-control-allow-methods": method, ...headers !== void 0 && { "access-control-allow-headers": headers }, ...network === "true" && { "access-control-allow-private-network": "true" } };
    return { status: 204, headers: allowed, body: "", content: null };
  }
  /** For the head of an answer with these headers, all of which the page may read. */
  headers(request, sent) {
    const origin = this.#allowed(request);
    if (origin === null) return this.#origins.size > 0 ? { vary: "origin" } : {};
    return { vary: "origin", "access-control-allow-origin": origin, "access-control-allow-credentials": "true", "access-control-expose-headers": Object.keys(sent).join(", ") };
  }
  #allowed({ headers: { origin } }) {
    return origin !== void 0 && this.#origins.has(origin) ? origin : null;
  }
};

// mock/coverage.ts
var Coverage = class {
  #routes;
  #calls = /* @__PURE__ */ new Map();
  constructor(routes) {
    this.#routes = routes;
  }
  count(route, succeeded2) {
    const known = this.#calls.get(route) ?? { calls: 0, succeeded: 0 };
    this.#calls.set(route, { calls: known.calls + 1, succeeded: known.succeeded + (succeeded2 ? 1 : 0) });
  }
  clear() {
    this.#calls.clear();
  }
  report() {
    const operations = this.#routes.map((route) => ({
      document: route.api.title,
      operation: route.id,
      method: route.method,
      path: route.path,
      ...this.#calls.get(route) ?? { calls: 0, succeeded: 0 }
    }));
    const missing2 = operations.filter((entry) => entry.succeeded === 0).map((entry) => entry.operation);
    return { total: operations.length, covered: operations.length - missing2.length, missing: missing2, operations };
  }
};

// mock/exchange.ts
function exchangeOf(route) {
  for (const [scheme, value] of entries(route.api.at("components", "securitySchemes")?.value)) {
    const details = member(value, "x-token-exchange");
    if (isObject(details) && details["operation"] === route.id) return { scheme, details };
  }
  return null;
}
function exchangeRefusal({ details }, input, credentials) {
  for (const [name, option] of entries(details["input"])) {
    const sent = scalar(member(input.body, name) ?? input.parameters[name]);
    if (typeof option === "string" && (sent === null || !same(sent, credentials.of(option)))) {
      return { status: 401, reason: "credentials-wrong", message: "the access key or its secret is wrong" };
    }
  }
  return null;
}
function exchanged({ scheme, details }, data, tokens2, credentials, now) {
  const lifetime2 = textMember(details, "expiresIn")?.split(".") ?? ["expires_in"];
  const seconds = memberAt(data, lifetime2);
  const valid = typeof seconds === "number" && seconds > 0 ? seconds : 7200;
  const claims = entries(details["claimHeaders"]).flatMap(([, claim]) => typeof claim === "string" ? [[claim, credentials.of(claim)]] : []);
  const token = tokens2.issue(scheme, null, members(claims), now, valid);
  const withToken = replaced(data ?? members(), textMember(details, "token")?.split(".") ?? ["access_token"], token);
  return replaced(withToken, lifetime2, valid);
}
function hasUserTokens(api) {
  return entries(api.at("components", "securitySchemes")?.value).some(([, scheme]) => {
    const own = ["x-signing", "x-token-exchange", "x-client-authentication"].some((extension) => member(scheme, extension) !== void 0);
    return !own && textMember(scheme, "scheme")?.toLowerCase() !== "basic";
  });
}
function withUserTokens(data, tokens2, subject, now, depth = 3) {
  if (depth === 0 || !isObject(data) || isList(data)) return data;
  let changed = data;
  for (const [name, value] of entries(data)) {
    if ((name === "access_token" || name === "accessToken") && typeof value === "string") {
      const lifetime2 = member(data, "expires_in") ?? member(data, "expire_in") ?? member(data, "expiresIn");
      const seconds = typeof lifetime2 === "number" && lifetime2 > 0 ? lifetime2 : 3600;
      changed = replaced(changed, [name], tokens2.issue(null, subject, {}, now, seconds));
      continue;
    }
    const inner = withUserTokens(value, tokens2, subject, now, depth - 1);
    if (inner !== void 0 && inner !== value) changed = replaced(changed, [name], inner);
  }
  return changed;
}

// mock/events/events.ts
var Events = class {
  #channels;
  #gate;
  #basePath;
  /** Made for the first listener: the library would make every start slower. */
  #connections = null;
  #closed = false;
  constructor(apis, gate, basePath) {
    this.#channels = channelsOf(apis);
    this.#gate = gate;
    this.#basePath = basePath;
  }
  /** Answers an upgrade: 101, 401 without proof, 400 without a kind of event, 404 elsewhere. */
  async upgrade(message, socket, head) {
    socket.on("error", () => socket.destroy());
    const request = received(message, Buffer.alloc(0), this.#basePath);
    const channel = this.#channels.get(request.path);
    if (channel === void 0) return refuse(socket, "404 Not Found");
    const code = listenedCode(channel, request, this.#gate);
    if (code === null) return refuse(socket, "401 Unauthorized");
    if (code === "") return refuse(socket, "400 Bad Request");
    const { Connections: Made } = await import("./connections-CVT2PMA6.js");
    if (this.#closed) return void socket.destroy();
    this.#connections ??= new Made();
    this.#connections.accept(message, socket, head, code);
  }
  /** How many listeners it was sent to. */
  send({ code, text }) {
    return this.#connections?.send(code, text) ?? 0;
  }
  /** Delivers what an operation publishes, if it does. */
  published(path3, body) {
    const event2 = publishedEvent(path3, body);
    if (event2 !== null) this.send(event2);
  }
  /** How many connections there were. */
  drop() {
    return this.#connections?.drop() ?? 0;
  }
  close() {
    this.#closed = true;
    this.drop();
  }
};
function refuse(socket, status) {
  socket.end(`HTTP/1.1 ${status}\r
connection: close\r
content-length: 0\r
\r
`);
}

// mock/events/plain-request.ts
function isWebSocket({ headers }) {
  return headers.upgrade?.toLowerCase() === "websocket";
}
function readAgain(server, { method = "GET", url = "/", rawHeaders }, socket, head) {
  const lines = rawHeaders.flatMap((name, index) => index % 2 === 1 || /^(?:connection|upgrade|http2-settings)$/i.test(name) ? [] : [`${name}: ${rawHeaders[index + 1] ?? ""}\r
`]);
  socket.unshift(Buffer.concat([Buffer.from(`${method} ${url} HTTP/1.1\r
${lines.join("")}\r
`, "latin1"), head]));
  server.emit("connection", socket);
}

// mock/fitting.ts
function fitting(found, request) {
  if (found.length < 2) return found;
  const fit = found.filter((match) => says(match, request));
  return fit.length === 0 ? found : fit.sort((one, other) => demands(other) - demands(one));
}
function says({ route }, request) {
  const fixed = [...fixedQuery(route.path)];
  return fixed.every(([name, value]) => request.query.some(([own, text]) => own === name && text === value)) && takesBody(route, request) && required(route.parameters).every((parameter) => saysParameter(parameter, request));
}
function takesBody({ body: described }, { body }) {
  return body.kind === "none" || contentOf(described?.contents ?? [], body.contentType) !== void 0;
}
function saysParameter({ name, in: place, schema }, request) {
  const sent = place === "header" ? request.headers[name.toLowerCase()] : request.query.find(([own]) => own === name)?.[1];
  if (sent === void 0) return false;
  const values = typeof schema?.value === "object" && schema.value !== null && "enum" in schema.value ? schema.value["enum"] : void 0;
  return !isList(values) || values.some((value) => scalar(value) === sent);
}
function demands({ route }) {
  return [...fixedQuery(route.path)].length + required(route.parameters).length;
}
function required(parameters) {
  return parameters.filter((parameter) => parameter.required && (parameter.in === "query" || parameter.in === "header"));
}

// mock/faults.ts
var bodies = ["truncated", "cut", "html", "empty", "large"];
var encodings = ["gzip", "br", "deflate"];
var maximumLatency = 6e5;
var maximumFaults = 1e3;
function faultOf(value) {
  if (!isObject(value)) return "a fault is an object";
  const known = ["operation", "method", "path", "latency", "status", "retryAfter", "body", "encoding", "reset", "count"];
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== void 0) return `a fault has no member of this name; known are ${known.join(", ")}`;
  const body = bodies.find((name) => name === value["body"]);
  if (value["body"] !== void 0 && body === void 0) return `body must be one of ${bodies.join(", ")}`;
  const encoding = encodings.find((name) => name === value["encoding"]);
  if (value["encoding"] !== void 0 && encoding === void 0) return `encoding must be one of ${encodings.join(", ")}`;
  const latency = wholeNumber(value, "latency", 0, maximumLatency);
  const status = wholeNumber(value, "status", 200, 599);
  const count = wholeNumber(value, "count", 1, Number.MAX_SAFE_INTEGER);
  for (const found of [latency, status, count]) if (typeof found === "string") return found;
  const retryAfter = member(value, "retryAfter");
  const operation = textMember(value, "operation");
  const method = textMember(value, "method");
  const path3 = textMember(value, "path");
  return {
    ...operation === void 0 ? {} : { operation },
    ...method === void 0 ? {} : { method: method.toUpperCase() },
    ...path3 === void 0 ? {} : { path: path3 },
    ...typeof latency === "number" ? { latency } : {},
    ...typeof status === "number" ? { status } : {},
    ...typeof count === "number" ? { count } : {},
    ...typeof retryAfter === "string" || typeof retryAfter === "number" ? { retryAfter: String(retryAfter).replaceAll(/[^\x20-\x7e]/g, "") } : {},
    ...body === void 0 ? {} : { body },
    ...encoding === void 0 ? {} : { encoding },
    ...value["reset"] === true ? { reset: true } : {}
  };
}
function wholeNumber(value, name, least, most) {
  const found = member(value, name);
  if (found === void 0) return void 0;
  const valid = typeof found === "number" && Number.isInteger(found) && found >= least && found <= most;
  return valid ? found : `${name} must be a whole number from ${least} to ${most}`;
}
function headerFault(header) {
  if (header.trimStart().startsWith("{")) {
    try {
      return faultOf(JSON.parse(header));
    } catch {
      return "x-mock-fault is not JSON";
    }
  }
  const pairs = header.split(";").map((part3) => part3.trim()).filter((part3) => part3 !== "");
  return faultOf(
    Object.fromEntries(
      pairs.map((pair) => {
        const [name = "", value] = pair.split("=", 2);
        const member2 = name === "retry-after" ? "retryAfter" : name;
        if (value === void 0) return [member2, true];
        return [member2, /^\d+$/.test(value) && member2 !== "retryAfter" ? Number(value) : value];
      })
    )
  );
}
var Faults = class {
  #operations;
  #list = [];
  /** `operations`: the ids of all that there are. */
  constructor(operations) {
    this.#operations = new Set(operations);
  }
  /** Keeps all of them, or none: a text is what is wrong with the first that cannot be kept. */
  add(values) {
    const read = values.map((value) => this.checked(faultOf(value)));
    const problem2 = read.find((fault) => typeof fault === "string");
    if (problem2 !== void 0) return problem2;
    const faults = read.filter((fault) => typeof fault !== "string");
    if (this.#list.length + faults.length > maximumFaults) return `there are more than ${maximumFaults} faults`;
    this.#list.push(...faults.map((fault) => ({ fault, left: fault.count ?? Number.POSITIVE_INFINITY })));
    return null;
  }
  /** The fault, or what is wrong with it: one of an operation that there is not would happen to nobody. */
  checked(fault) {
    const operation = typeof fault === "string" ? void 0 : fault.operation;
    if (operation === void 0 || this.#operations.has(operation)) return fault;
    const nearest = nearestWord(operation, [...this.#operations]);
    return `no operation has the id of this fault${nearest === null ? "" : `; did you mean ${nearest}?`}`;
  }
  clear() {
    this.#list = [];
  }
  list() {
    return this.#list.map(({ fault, left }) => ({ ...fault, ...Number.isFinite(left) ? { left } : {} }));
  }
  /** The oldest fault that is meant for the call; counts it. */
  take(operation, method, path3) {
    const found = this.#list.find(({ fault }) => {
      return (fault.operation ?? operation) === operation && (fault.method ?? method) === method && (fault.path ?? path3) === path3;
    });
    if (found === void 0) return null;
    found.left--;
    if (found.left <= 0) this.#list = this.#list.filter((entry) => entry !== found);
    return found.fault;
  }
};

// mock/har.ts
import { STATUS_CODES } from "node:http";
var maximumEntries = 2e4;
var maximumText = 1e6;
var Recorder = class {
  #redaction;
  #entries = [];
  constructor(redaction) {
    this.#redaction = redaction;
  }
  add(exchange) {
    if (this.#entries.length >= maximumEntries) this.#entries = this.#entries.slice(maximumEntries / 10);
    this.#entries.push(this.#entry(exchange));
  }
  clear() {
    this.#entries = [];
  }
  har() {
    return { log: { version: "1.2", creator: { name: "countersign mock", version: "1" }, entries: [...this.#entries] } };
  }
  #entry({ origin, request, answer, route, started, took }) {
    const api = route?.api ?? null;
    const queryString = request.query.map(([name, value]) => {
      const schema2 = route?.parameters.find((parameter) => parameter.in === "query" && parameter.name === name.replace(/\[.*\]$/, ""))?.schema ?? null;
      return { name, value: this.#redaction.pair(name, value, api, schema2) };
    });
    const path3 = request.target.slice(0, request.target.length - request.search.length);
    const search = queryString.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
    const contentType = request.headers["content-type"] ?? "";
    const schema = route?.body?.contents.find((content) => mediaType(content.contentType) === mediaType(contentType))?.schema ?? null;
    const body = typeof answer?.body === "string" ? answer.body : answer?.body.toString("latin1") ?? "";
    const answerType = answer?.headers["content-type"] ?? "";
    const location = answer?.headers["location"] ?? "";
    return {
      startedDateTime: new Date(started).toISOString(),
      time: took,
      request: {
        method: request.method,
        url: `${origin}${this.#redaction.text(path3)}${search === "" ? "" : `?${search}`}`,
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: this.#headers(request.headers),
        queryString,
        ...request.bytes.length === 0 ? {} : { postData: { mimeType: contentType, text: this.#requestText(request, api, schema) } },
        headersSize: -1,
        bodySize: request.bytes.length
      },
      response: {
        status: answer?.status ?? 0,
        statusText: STATUS_CODES[answer?.status ?? 0] ?? "",
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: answer === null ? [] : this.#headers(answer.headers),
        content: { size: Buffer.byteLength(body), mimeType: answerType, text: this.#text(body, answerType, api, answer?.content?.schema ?? null) },
        redirectURL: location === "" ? "" : this.#redaction.text(location),
        headersSize: -1,
        bodySize: Buffer.byteLength(body)
      },
      cache: {},
      timings: { send: 0, wait: took, receive: 0 },
      comment: route?.id ?? "no operation"
    };
  }
  #headers(headers) {
    return Object.entries(headers).map(([name, value]) => ({ name, value: this.#redaction.header(name, value) }));
  }
  #requestText({ body, bytes }, api, schema) {
    if (body.kind === "json") return JSON.stringify(this.#redaction.json(body.value, api, schema)).slice(0, maximumText);
    if (body.kind === "form") {
      const properties = api === null || schema === null ? null : api.shape(schema).properties;
      return new URLSearchParams(body.pairs.map(([name, value]) => [name, this.#redaction.pair(name, value, api, properties?.get(name) ?? null)])).toString();
    }
    if (body.kind === "multipart") return `[multipart: ${body.parts.map((part3) => part3.name).join(", ")}]`;
    return `[${bytes.length} bytes]`;
  }
  #text(text, contentType, api, schema) {
    if (text === "") return "";
    if (text.length > maximumText) return `[${text.length} bytes]`;
    if (!isJsonType(mediaType(contentType))) return this.#redaction.text(text);
    const value = parsed(text);
    return value === void 0 ? `[${text.length} bytes that are not JSON]` : JSON.stringify(this.#redaction.json(value, api, schema));
  }
};

// mock/page-names.ts
var tokens = /^(?:cursor|nextcursor|endcursor|cursornext|nextpage(?:cursor|token)?|nexttoken|nextpaginationtoken|paginationtoken|continuationtoken|nextcontinuationtoken|continue|nextmarker|startingafter|after|scrollid|lastid)$/;
var addresses = /^(?:next(?:url|uri|link|href|pageurl|pageuri|pagelink)?|odatanextlink)$/;
var endings = /^(?:hasmore|hasnext|hasnextpage|hasmoreitems)$/;
var totals = /^total(?:count|items|results|elements|records|rows|hits|size)?$/;
var pageTotals = /^(?:(?:total|num|numberof)pages|pages?(?:count|total)|pages|lastpage)$/;
function plain(path3) {
  return (path3.split(".").at(-1) ?? "").toLowerCase().replaceAll(/[^a-z]/g, "");
}

// mock/last-page.ts
var cursors = /(?:cursor|token|marker|after|scrollid|continue|lastid)$/;
var counted = /^(?:page|pagenumber|pageno|pagenum|pageindex|currentpage|offset|skip|start|startat|pageoffset)$/;
function lastPage(route, input, data, schema) {
  const pagination = member(route.operation, "x-pagination");
  const list = pagination === false ? null : listIn(data, textMember(pagination, "items"));
  if (data === void 0 || list === null) return data;
  const sent = leaves(input.body, leaves({ ...input.parameters }));
  const next = textMember(pagination, "next");
  const page2 = { api: route.api, next, more: textMember(pagination, "more"), isFurther: false };
  const last = list.items.at(-1);
  const held = leaves(data).filter(([path3]) => path3 === next || tokens.test(plain(path3)));
  const marks = [...held, ...isObject(last) ? leaves(last) : []].map(([, value]) => value);
  const first = member(pagination, "first") === 0 ? 0 : 1;
  const isFurther = sent.some(([path3, value]) => {
    const name = plain(path3);
    if (path3 === textMember(pagination, "cursor") || cursors.test(name)) return marks.includes(value);
    const isPage = path3 === textMember(pagination, "page") || counted.test(name) && name.includes("page") && name !== "pageoffset";
    if (!isPage && path3 !== textMember(pagination, "offset") && !counted.test(name)) return false;
    return Number(value) > (isPage ? first : 0);
  });
  const isBare = isFurther && textMember(pagination, "last") !== void 0 && page2.more === void 0;
  const ended2 = isObject(data) ? without(data, schema, "", { ...page2, isFurther }) : data;
  return isBare ? replaced(ended2, list.path, []) : ended2;
}
function without(data, schema, above, page2) {
  if (!isObject(data) || above.split(".").length > 3) return data;
  const shape = schema === null ? null : page2.api.shape(schema);
  let isChanged = false;
  const pairs = Object.entries(data).flatMap(([name, value]) => {
    const path3 = `${above}${name}`;
    const inner = shape?.properties.get(name) ?? null;
    const changed = ends(path3, value, page2) ? ended(value, inner, shape?.required.has(name) ?? false, page2.api) : without(value, inner, `${path3}.`, page2);
    isChanged ||= changed !== value;
    return changed === void 0 ? [] : [[name, changed]];
  });
  return isChanged ? members(pairs) : data;
}
function ends(path3, value, { next, more, isFurther }) {
  const [name, parent] = [plain(path3), plain(path3.split(".").slice(0, -1).join("."))];
  if (typeof value === "boolean") return value && isFurther && (path3 === more || endings.test(name));
  if (value === path3.split(".").at(-1) && path3 !== next && addresses.test(name)) return true;
  if (typeof value === "string" && /^(?:https?:\/\/|\/)/.test(value)) return path3 === next || addresses.test(name) || name === "href" && parent === "next";
  return isFurther && scalar(value) !== null && (path3 === next || tokens.test(name));
}
function ended(value, schema, isRequired, api) {
  if (typeof value === "boolean") return false;
  if (schema !== null && api.shape(schema).nullable) return null;
  return isRequired ? typeof value === "number" ? 0 : "" : void 0;
}
function listIn(data, said) {
  const path3 = said?.split(".") ?? [];
  const found = memberAt(data, path3);
  if (isList(found)) return { path: path3, items: found };
  for (const [name, value] of Object.entries(isObject(data) ? data : {})) {
    if (isList(value)) return { path: [name], items: value };
    for (const [inner, below] of Object.entries(isObject(value) ? value : {})) if (isList(below)) return { path: [name, inner], items: below };
  }
  return null;
}
function leaves(value, before = [], above = "") {
  if (!isObject(value) || above.split(".").length > 3) return before;
  return Object.entries(value).reduce((found, [name, inner]) => {
    const text = scalar(inner);
    return text === null ? leaves(inner, found, `${above}${name}.`) : [...found, [`${above}${name}`, text]];
  }, before);
}

// mock/message-signature.ts
import { createHash as createHash2, createHmac as createHmac3, timingSafeEqual as timingSafeEqual2 } from "node:crypto";

// mock/structured-fields.ts
function dictionary(text) {
  const reader = new Reader(text.trim());
  const result = /* @__PURE__ */ new Map();
  while (!reader.done) {
    const key = reader.key();
    if (reader.take("=")) result.set(key, reader.peek() === "(" ? reader.innerList() : reader.item());
    else result.set(key, { value: true, parameters: reader.parameters() });
    reader.space();
    if (reader.done) return result;
    if (!reader.take(",")) throw new SyntaxError("a comma is missing");
    reader.space();
    if (reader.done) throw new SyntaxError("nothing follows the comma");
  }
  return result;
}
function isInnerList(value) {
  return value !== void 0 && "items" in value;
}
var Reader = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  get done() {
    return this.#at >= this.#text.length;
  }
  peek() {
    return this.#text[this.#at] ?? "";
  }
  take(character) {
    if (this.peek() !== character) return false;
    this.#at++;
    return true;
  }
  space() {
    while (this.peek() === " " || this.peek() === "	") this.#at++;
  }
  key() {
    return this.#match(/[a-z*][a-z0-9_\-.*]*/y, "a key");
  }
  innerList() {
    const start = this.#at;
    this.take("(");
    const items = [];
    this.space();
    while (!this.take(")")) {
      if (this.done) throw new SyntaxError("the list does not end");
      items.push(this.item());
      if (this.peek() !== ")" && this.peek() !== " ") throw new SyntaxError("a space is missing");
      this.space();
    }
    const parameters = this.parameters();
    return { items, parameters, source: this.#text.slice(start, this.#at) };
  }
  item() {
    const value = this.#bareItem();
    return { value, parameters: this.parameters() };
  }
  parameters() {
    const result = /* @__PURE__ */ new Map();
    while (this.take(";")) {
      this.space();
      const key = this.key();
      result.set(key, this.take("=") ? this.#bareItem() : true);
    }
    return result;
  }
  #bareItem() {
    const first = this.peek();
    if (first === '"') return this.#match(/"(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])*"/y, "a string").slice(1, -1).replaceAll(/\\(.)/g, "$1");
    if (first === ":") return Buffer.from(this.#match(/:[A-Za-z0-9+/=]*:/y, "a byte sequence").slice(1, -1), "base64");
    if (first === "?") return this.#match(/\?[01]/y, "a boolean") === "?1";
    if (/[-0-9]/.test(first)) return Number(this.#match(/-?\d{1,15}(?:\.\d{1,3})?/y, "a number"));
    return { token: this.#match(/[A-Za-z*][A-Za-z0-9:/!#$%&'*+\-.^_`|~]*/y, "a token") };
  }
  #match(pattern, what) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === void 0) throw new SyntaxError(`expected ${what} at ${this.#at}`);
    this.#at += found.length;
    return found;
  }
};

// mock/message-signature.ts
function messageSignatureRefusal(request, parameters, key, clock) {
  const label = textMember(parameters, "label") ?? "sig1";
  let inputs;
  let signatures;
  try {
    inputs = dictionary(request.headers["signature-input"] ?? "");
    signatures = dictionary(request.headers["signature"] ?? "");
  } catch (error) {
    return refusal2("signature-invalid", `signature or signature-input cannot be read: ${error instanceof Error ? error.message : "malformed"}`);
  }
  const input = inputs.get(label);
  const signature = signatures.get(label);
  if (!isInnerList(input) || signature === void 0 || isInnerList(signature) || !Buffer.isBuffer(signature.value)) {
    return refusal2("signature-invalid", `no signature is labelled ${label}`);
  }
  const uncovered = demanded(parameters, request).filter((name) => !input.items.some((item) => item.value === name && item.parameters.size === 0));
  if (uncovered.length > 0) return refusal2("signature-invalid", `the signature does not cover ${uncovered.join(", ")}`);
  const algorithm = input.parameters.get("alg");
  if (algorithm !== void 0 && algorithm !== "hmac-sha256") return refusal2("signature-method-mismatch", "the algorithm must be hmac-sha256");
  const created = input.parameters.get("created");
  if (typeof created !== "number") return refusal2("signature-date-missing", "the parameter created is missing");
  const now = clock.now();
  if (Math.abs(now - created * 1e3) > clock.tolerance * 1e3) {
    return refusal2("signature-clock-skew", `created is more than ${clock.tolerance} s away from the time of the server`);
  }
  const expires = input.parameters.get("expires");
  if (typeof expires === "number" && expires * 1e3 < now) return refusal2("signature-clock-skew", "the signature expired");
  if (input.parameters.get("keyid") !== key.id) return refusal2("signature-invalid", "the key id is not known");
  const base = signatureBase(request, input);
  if (base === null) return refusal2("signature-invalid", "a covered component is missing, repeated or not supported");
  const expected = createHmac3("sha256", key.secret).update(base, "latin1").digest();
  if (signature.value.length !== expected.length || !timingSafeEqual2(signature.value, expected)) {
    return refusal2("signature-invalid", "the signature does not match the request");
  }
  if (!digestHolds(request)) return refusal2("signature-invalid", "content-digest does not match the body");
  const nonce = input.parameters.get("nonce");
  const proof = typeof nonce === "string" ? nonce : signature.value.toString("base64");
  if (!clock.replay.first(`${key.id} ${proof}`, now, (created + clock.tolerance) * 1e3)) return refusal2("signature-replayed", "the nonce was used before");
  return null;
}
function refusal2(reason, message) {
  return { status: 401, reason, message };
}
function demanded(parameters, request) {
  const declared = member(parameters, "components");
  const names = isList(declared) ? declared.filter((name) => typeof name === "string") : ["@method", "@authority", "@path", "@query"];
  if (textMember(parameters, "digest") !== void 0 && !names.includes("content-digest")) names.push("content-digest");
  const aboutBody = ["content-digest", "content-type", "content-length"];
  return names.filter((name) => request.bytes.length > 0 || !aboutBody.includes(name));
}
function signatureBase(request, input) {
  const lines = /* @__PURE__ */ new Map();
  for (const { value, parameters } of input.items) {
    if (typeof value !== "string" || parameters.size > 0 || lines.has(value)) return null;
    const content = value.startsWith("@") ? derived(request, value) : request.headers[value];
    if (content === void 0 || content === null) return null;
    lines.set(value, `"${value}": ${content.trim()}`);
  }
  return [...lines.values(), `"@signature-params": ${input.source}`].join("\n");
}
function derived(request, name) {
  const authority = (request.headers["host"] ?? "").toLowerCase().replace(/:80$/, "");
  const path3 = request.target.slice(0, request.target.length - request.search.length);
  switch (name) {
    case "@method":
      return request.method;
    case "@authority":
      return authority;
    case "@scheme":
      return "http";
    case "@target-uri":
      return `http://${request.headers["host"] ?? ""}${request.target}`;
    case "@request-target":
      return request.target;
    case "@path":
      return path3 === "" ? "/" : path3;
    case "@query":
      return request.search === "" ? "?" : request.search;
    default:
      return null;
  }
}
function digestHolds(request) {
  const header = request.headers["content-digest"];
  if (header === void 0) return true;
  let digests;
  try {
    digests = dictionary(header);
  } catch {
    return false;
  }
  const known = [["sha-256", "sha256"], ["sha-512", "sha512"]];
  const checked = known.flatMap(([name, algorithm]) => {
    const item = digests.get(name);
    if (item === void 0) return [];
    const expected = createHash2(algorithm).update(request.bytes).digest();
    return [!isInnerList(item) && Buffer.isBuffer(item.value) && expected.equals(item.value)];
  });
  return checked.length > 0 && checked.every(Boolean);
}

// mock/security.ts
var missing = { refusal: { status: 401, reason: "not-signed-in", message: "credentials are missing" }, attempted: false };
var accepted = { refusal: null, attempted: true };
function callerOf(route, request, gate) {
  if (route.security.length === 0) return { token: null };
  let refused2 = missing;
  for (const set of route.security) {
    const verdicts = [];
    for (const name of set) {
      const verdict = verdictOf(route.api, name, request, gate);
      verdicts.push(verdict);
      if (verdict.refusal !== null) break;
    }
    const failed = verdicts.find((verdict) => verdict.refusal !== null);
    if (failed === void 0) return { token: verdicts.find((verdict) => verdict.token !== void 0)?.token ?? null };
    if (failed.attempted && !refused2.attempted) refused2 = failed;
  }
  return refused2.refusal ?? { token: null };
}
function isWithoutCredentials(refusal3) {
  return refusal3 === missing.refusal;
}
function isRefusal(value) {
  return "reason" in value;
}
function verdictOf(api, name, request, gate) {
  const scheme = api.followed(api.at("components", "securitySchemes", name))?.value;
  if (!isObject(scheme) || !isSendable(scheme)) return { ...accepted, attempted: false };
  if (isObject(scheme["x-signing"])) return signatureVerdict(scheme["x-signing"], request, gate);
  if (isObject(scheme["x-token-exchange"])) return exchangedVerdict(name, scheme, scheme["x-token-exchange"], request, gate);
  if (isObject(scheme["x-client-authentication"])) return clientVerdict(scheme["x-client-authentication"], request, gate);
  const option = textMember(scheme, "x-option") ?? name;
  if (scheme["type"] === "mutualTLS") return accepted;
  if (scheme["type"] === "apiKey") return tokenVerdict(apiKey(scheme, request), option, gate);
  if (scheme["type"] === "http" && textMember(scheme, "scheme")?.toLowerCase() === "basic") return basicVerdict(request, gate);
  return tokenVerdict(bearer(request, textMember(scheme, "scheme") ?? "bearer"), option, gate);
}
function signatureVerdict(signing, request, gate) {
  const parameters = isObject(signing["parameters"]) ? signing["parameters"] : {};
  const key = { id: gate.credentials.of(textMember(signing, "key") ?? "accessKeyId"), secret: gate.credentials.of(textMember(signing, "secret") ?? "accessKeySecret") };
  if (signing["profile"] === "http-message-signatures") {
    if (request.headers["signature-input"] === void 0) return missing;
    return { refusal: messageSignatureRefusal(request, parameters, key, gate.clock), attempted: true };
  }
  const word3 = `${textMember(parameters, "scheme") ?? "HMAC"} `;
  if (!(request.headers["authorization"] ?? "").startsWith(word3)) return missing;
  return { refusal: hmacRefusal(request, parameters, key, gate.clock), attempted: true };
}
function exchangedVerdict(name, scheme, exchange, request, gate) {
  const token = bearer(request, textMember(scheme, "scheme") ?? "bearer");
  if (token === null) return missing;
  const issued2 = gate.tokens.find(token, gate.clock.now());
  if (issued2 === null || issued2.scheme !== name) return invalid("the token was not issued by the exchange, or it expired");
  for (const [header, claim] of entries(exchange["claimHeaders"])) {
    const sent = request.headers[header.toLowerCase()];
    const expected = typeof claim === "string" ? member(issued2.claims, claim) : void 0;
    if (sent !== void 0 && expected !== void 0 && sent !== expected) return invalid(`${header} does not match the token`);
  }
  return { refusal: null, token: issued2, attempted: true };
}
function clientVerdict(client, request, gate) {
  const id = gate.credentials.of(textMember(client, "id") ?? "appId");
  const secret = gate.credentials.of(textMember(client, "secret") ?? "appSecret");
  const sent = bodyMembers(request.body);
  const basic = basicPair(request);
  if (basic !== null) {
    if (sent["client_secret"] !== void 0) return invalid("the client authenticates in two ways at once (RFC 6749, 2.3)", "credentials-wrong");
    const pairs = [basic, basic.map(formDecoded)];
    return pairs.some(([user, password]) => user === id && same(password ?? "", secret)) ? accepted : invalid("the client id or secret is wrong", "credentials-wrong");
  }
  if (sent["client_secret"] !== void 0) {
    const matches3 = sent["client_id"] === id && typeof sent["client_secret"] === "string" && same(sent["client_secret"], secret);
    return matches3 ? accepted : invalid("the client id or secret is wrong", "credentials-wrong");
  }
  if (!gate.publicClient) return missing;
  const named2 = sent["client_id"];
  return named2 === void 0 || named2 === id ? accepted : invalid("the client id is not known", "application-not-found");
}
function basicVerdict(request, gate) {
  const pair = basicPair(request);
  if (pair === null) return missing;
  const [user, password] = pair;
  return user === gate.credentials.of("username") && same(password, gate.credentials.of("password")) ? accepted : invalid(`user name or password is wrong${gate.credentials.expected("username", "password")}`);
}
function tokenVerdict(sent, option, gate) {
  if (sent !== null && same(sent, gate.credentials.of(option))) return accepted;
  const token = (sent ?? "").replace(/^Bearer /i, "").replace(/^Token +token="([^"]*)"$/i, "$1");
  if (token === "" || token.includes(" ")) return missing;
  if (same(token, gate.credentials.of(option))) return accepted;
  const issued2 = gate.tokens.find(token, gate.clock.now());
  return issued2 !== null && issued2.scheme === null ? { refusal: null, token: issued2, attempted: true } : invalid(`the credential of ${option} is not known, or it expired${gate.credentials.expected(option)}`);
}
function invalid(message, reason = "not-signed-in") {
  return { refusal: { status: 401, reason, message }, attempted: true };
}
function isSendable(scheme) {
  return scheme["type"] !== "apiKey" || scheme["in"] !== "header" || /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(textMember(scheme, "name") ?? "");
}
function apiKey(scheme, request) {
  const name = textMember(scheme, "name") ?? "";
  if (scheme["in"] === "query") return request.query.find(([sent]) => sent === name)?.[1] ?? null;
  if (scheme["in"] === "cookie") {
    const pair = (request.headers["cookie"] ?? "").split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`));
    return pair?.slice(name.length + 1) ?? null;
  }
  return request.headers[name.toLowerCase()] ?? null;
}
function bearer(request, word3) {
  const header = request.headers["authorization"] ?? "";
  return header.toLowerCase().startsWith(`${word3.toLowerCase()} `) ? header.slice(word3.length + 1).trim() : null;
}
function basicPair(request) {
  const encoded2 = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(request.headers["authorization"] ?? "")?.[1];
  if (encoded2 === void 0) return null;
  const text = Buffer.from(encoded2, "base64").toString("utf8");
  const colon = text.indexOf(":");
  return colon < 0 ? null : [text.slice(0, colon), text.slice(colon + 1)];
}
function formDecoded(text) {
  return new URLSearchParams(`v=${text}`).get("v") ?? text;
}

// mock/login/desk.ts
function addressOf({ headers, target, path: path3, search }) {
  const host = headers["host"] ?? "";
  const base = target.startsWith("/") ? target.slice(0, target.length - path3.length - search.length) : "";
  return `http://${/^[\w.:[\]-]+$/.test(host) ? host : "127.0.0.1"}${base}`;
}
function issuerOf({ issuer }, request) {
  const address = addressOf(request) + issuer.path;
  return issuer.secure ? address.replace(/^http:/, "https:") : address;
}
function parametersOf(pairs) {
  const parameters = new Map(pairs);
  return parameters.size === pairs.length ? parameters : null;
}
function formOf({ body }) {
  return body.kind === "form" ? parametersOf(body.pairs) : null;
}
function clientProof({ client, clientId }, request, gate) {
  const { refusal: refusal3, attempted } = clientVerdict(members(Object.entries(client)), request, { ...gate, publicClient: false });
  if (refusal3 === null) return "secret";
  if (attempted || formOf(request)?.get("client_id") !== clientId) return "wrong";
  return gate.publicClient ? "secret" : "none";
}
function refused(error, description, status = 400, headers = {}) {
  return jsonAnswer(status, { error, error_description: description }, headers);
}
function clientRefused(request) {
  const tried = request.headers["authorization"] !== void 0;
  return refused("invalid_client", "the application is not known, or did not prove itself", 401, tried ? { "www-authenticate": 'Basic realm="mock"' } : {});
}

// mock/login/client-tokens.ts
var lifetime = 3600;
var nowhere = "http://mock.invalid";
function clientTokenPaths(apis) {
  return new Set(apis.flatMap((api) => {
    const servers = api.root["servers"];
    const url = textMember(isList(servers) ? servers[0] : void 0, "url") ?? "";
    if (!URL.canParse(url, nowhere)) return [];
    const server = new URL(url, nowhere);
    const below = server.pathname.replace(/\/*$/, "/");
    return entries(api.at("components", "securitySchemes")?.value).flatMap(([name]) => {
      const scheme = api.followed(api.at("components", "securitySchemes", name))?.value;
      const address = textMember(member(member(scheme, "flows"), "clientCredentials"), "tokenUrl");
      if (address === void 0 || !URL.canParse(address, server.origin + below)) return [];
      const { origin, pathname } = new URL(address, server.origin + below);
      return origin !== server.origin ? [] : pathname.startsWith(below) ? [pathname, pathname.slice(below.length - 1)] : [pathname];
    });
  }));
}
function clientTokenAnswer(paths, request, gate) {
  if (request.method !== "POST" || !paths.has(request.path)) return null;
  const form = formOf(request);
  if (form?.get("grant_type") !== "client_credentials") return refused("unsupported_grant_type", "only client_credentials are taken here");
  const client = members([["id", "clientId"], ["secret", "clientSecret"]]);
  if (clientVerdict(client, request, { ...gate, publicClient: false }).refusal !== null) return clientRefused(request);
  const scope = form.get("scope");
  const token = gate.tokens.issue(null, null, members(), gate.clock.now(), lifetime);
  return jsonAnswer(200, { access_token: token, token_type: "Bearer", expires_in: lifetime, ...scope !== void 0 && { scope } });
}

// mock/login/pages.ts
function redirect(address, parameters = {}) {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) if (value !== void 0) url.searchParams.set(name, value);
  return { status: 302, headers: { location: url.href }, body: "", content: null };
}
function page(text) {
  const escaped2 = text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: `<!doctype html><title>Mock</title><p>${escaped2}</p>
`, content: null };
}
function isRedirectUri(text) {
  return text !== void 0 && URL.canParse(text) && !text.includes("#") && !/^(?:javascript|data):/i.test(text);
}
function logoutAnswer({ protocol }, request) {
  const parameters = new Map(request.query);
  const target = parameters.get(protocol.logoutRedirectParameter);
  return isRedirectUri(target) ? redirect(target, { state: parameters.get("state") }) : null;
}

// mock/login/authorization.ts
var codeLifetime = 6e4;
function authorizationAnswer(protocol, request, { grants, gate }) {
  const parameters = request.method === "POST" ? formOf(request) : parametersOf(request.query);
  if (parameters === null) return refused("invalid_request", "a parameter comes twice, or the body is no form");
  if (parameters.get("client_id") !== protocol.clientId) return parameters.has("code_challenge") ? refused("invalid_request", `the application is not known: client_id must be ${protocol.clientId} here`) : null;
  const redirectUri = parameters.get("redirect_uri");
  if (!isRedirectUri(redirectUri)) return refused("invalid_request", "redirect_uri must be an absolute address without a fragment");
  const back = { state: parameters.get("state"), iss: issuerOf(protocol, request) };
  const [error, description] = problemOf(protocol, parameters) ?? [];
  if (error !== void 0) return redirect(redirectUri, { error, error_description: description, ...back });
  const now = gate.clock.now();
  const grant = {
    protocol,
    subject: protocol.user.sub,
    scope: parameters.get("scope") ?? protocol.scope,
    nonce: parameters.get("nonce") ?? null,
    authenticatedAt: Math.floor(now / 1e3),
    accessTokens: [],
    ended: false
  };
  const code = grants.addCode({ grant, redirectUri, challenge: parameters.get("code_challenge") ?? null, until: now + codeLifetime, used: false });
  return redirect(redirectUri, { code, ...back });
}
function problemOf({ kind }, parameters) {
  if (parameters.get("response_type") !== "code") return ["unsupported_response_type", "response_type must be code"];
  if (kind === "oidc" && !(parameters.get("scope") ?? "").split(" ").includes("openid")) return ["invalid_scope", "openid must be among the scopes"];
  if ((parameters.get("response_mode") ?? "query") !== "query") return ["invalid_request", "this mock knows the response mode query only"];
  const [challenge2, method] = [parameters.get("code_challenge"), parameters.get("code_challenge_method")];
  if ((challenge2 !== void 0 || method !== void 0) && (method !== "S256" || !/^[\w-]{43}$/.test(challenge2 ?? ""))) return ["invalid_request", "code_challenge must be one by S256"];
  return null;
}

// mock/login/places.ts
var placeNames = ["authorization", "token", "introspection", "revocation", "userInfo", "logout", "keys", "discovery", "validate", "serviceValidate"];
var discovered = {
  authorization: "authorization_endpoint",
  token: "token_endpoint",
  introspection: "introspection_endpoint",
  revocation: "revocation_endpoint",
  userInfo: "userinfo_endpoint",
  logout: "end_session_endpoint",
  keys: "jwks_uri"
};
function placesOf(apis, credentials) {
  const places = /* @__PURE__ */ new Map();
  for (const api of apis) {
    for (const protocol of protocolsOf(api, credentials)) {
      for (const [name, path3] of protocol.paths) if (!places.has(path3)) places.set(path3, { name, protocol });
    }
  }
  return places;
}
function metadataName(name) {
  return discovered[name];
}
function protocolsOf(api, credentials) {
  const login = member(api.root, "x-login");
  const roles = member(login, "roles");
  const client = { id: textMember(roles, "clientId") ?? "clientId", secret: textMember(roles, "clientSecret") ?? "clientSecret" };
  const levels = member(login, "levels");
  const described = entries(member(login, "protocols")).map(([, settings]) => ({ settings, metadata: exampleAt(api, textMember(settings, "discovery")) }));
  const withPaths = described.map(({ settings, metadata }) => ({ settings, metadata, paths: pathsOf(settings, metadata, credentials) }));
  const user = withPaths.map(({ paths }) => exampleAt(api, paths.get("userInfo"))).find((example) => typeof example["sub"] === "string");
  return withPaths.map(({ settings, metadata, paths }) => ({
    kind: textMember(settings, "kind") ?? "",
    paths,
    issuer: { path: textMember(member(settings, "issuer"), "path") ?? "", secure: textMember(member(settings, "issuer"), "scheme") === "https" },
    logoutRedirectParameter: textMember(settings, "logoutRedirectParameter") ?? "post_logout_redirect_uri",
    scope: textMember(settings, "scope") ?? "",
    clientId: credentials.of(client.id),
    client,
    levels: isList(levels) ? levels.map(String) : [],
    metadata,
    user: { name: "Mock User", email: "mock-user@example.com", ...user, sub: textMember(user, "sub") ?? "mock-user" }
  }));
}
function pathsOf(settings, metadata, credentials) {
  const paths = /* @__PURE__ */ new Map();
  for (const name of placeNames) {
    const address = textMember(metadata, metadataName(name) ?? "") ?? "";
    const path3 = textMember(settings, name) ?? (URL.canParse(address) ? new URL(address).pathname : void 0);
    if (path3 !== void 0) paths.set(name, path3.replaceAll(/\{([^{}]+)\}/g, (_, option) => encodeURIComponent(credentials.of(option))));
  }
  return paths;
}
function exampleAt(api, path3) {
  let found = path3 === void 0 ? null : api.followed(api.at("paths", path3));
  for (const name of ["get", "responses", "200", "content", "application/json"]) found = found === null ? null : api.followed(api.child(found, name));
  const example = member(found?.value, "example");
  return isObject(example) ? example : {};
}

// mock/login/discovery.ts
function discoveryAnswer(protocol, request) {
  const address = addressOf(request);
  const issuer = textMember(protocol.metadata, "issuer") ?? "";
  const shown2 = URL.canParse(issuer) ? new URL(issuer).origin : null;
  const metadata = members(entries(protocol.metadata).map(([name, value]) => [name, shown2 !== null && typeof value === "string" && value.startsWith(`${shown2}/`) ? address + value.slice(shown2.length) : value]));
  for (const [name, path3] of protocol.paths) {
    const known = metadataName(name);
    if (known !== void 0) metadata[known] = address + path3;
  }
  return jsonAnswer(200, {
    ...metadata,
    issuer: issuerOf(protocol, request),
    response_types_supported: ["code"],
    response_modes_supported: ["query"],
    grant_types_supported: ["authorization_code", "refresh_token", "client_credentials"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
    authorization_response_iss_parameter_supported: true
  });
}
function keysAnswer(key) {
  return jsonAnswer(200, { keys: [key.jwk()] });
}

// mock/login/grants.ts
import { randomUUID as randomUUID2 } from "node:crypto";
var codePrefix = "mock-code-";
var refreshPrefix = "mock-refresh-";
var ticketPrefix = "ST-mock-";
var maximumRemembered = 1e4;
var Grants = class {
  #codes = /* @__PURE__ */ new Map();
  #refreshTokens = /* @__PURE__ */ new Map();
  #accessTokens = /* @__PURE__ */ new Map();
  #tickets = /* @__PURE__ */ new Map();
  /** Those that operations with a user's token accept. */
  #tokens;
  constructor(tokens2) {
    this.#tokens = tokens2;
  }
  addCode(code) {
    return kept(this.#codes, `${codePrefix}${randomUUID2()}`, code);
  }
  code(text) {
    return this.#codes.get(text) ?? null;
  }
  addRefreshToken(token) {
    return kept(this.#refreshTokens, `${refreshPrefix}${randomUUID2()}`, token);
  }
  refreshToken(text) {
    return this.#refreshTokens.get(text) ?? null;
  }
  addAccessToken(text, token) {
    kept(this.#accessTokens, text, token);
    token.grant.accessTokens.push(text);
    if (token.grant.authenticatedAt !== null) this.#tokens.remember(text, { scheme: null, subject: null, claims: token.claims, until: token.until });
  }
  /** Also one that ended or expired; null when no login had it. */
  accessToken(text) {
    return this.#accessTokens.get(text) ?? null;
  }
  addTicket(ticket) {
    return kept(this.#tickets, `${ticketPrefix}${randomUUID2()}`, ticket);
  }
  /** Whether the ticket was for this service; it is used up either way. */
  takeTicket(text, service, now) {
    const ticket = this.#tickets.get(text);
    this.#tickets.delete(text);
    return ticket !== void 0 && ticket.service === service && ticket.until >= now;
  }
  end(grant) {
    grant.ended = true;
    for (const token of grant.accessTokens) this.#tokens.forget(token);
  }
  clear() {
    for (const map of [this.#codes, this.#refreshTokens, this.#accessTokens, this.#tickets]) map.clear();
  }
};
function kept(map, key, value) {
  if (map.size >= maximumRemembered) map.delete([...map.keys()][0] ?? "");
  map.set(key, value);
  return key;
}

// mock/login/signing-key.ts
import { createHash as createHash3, generateKeyPairSync, randomUUID as randomUUID3, sign } from "node:crypto";
var SigningKey = class {
  #kid = `mock-${randomUUID3()}`;
  #pair = null;
  #keys() {
    this.#pair ??= generateKeyPairSync("rsa", { modulusLength: 2048 });
    return this.#pair;
  }
  /** The public part (RFC 7517). */
  jwk() {
    const { kty = "", n = "", e = "" } = this.#keys().publicKey.export({ format: "jwk" });
    return { kty, use: "sig", alg: "RS256", kid: this.#kid, n, e };
  }
  /** A JWT in compact form (RFC 7515). */
  signed(claims, type = "JWT") {
    const text = `${part({ alg: "RS256", typ: type, kid: this.#kid })}.${part(claims)}`;
    return `${text}.${sign("sha256", Buffer.from(text), this.#keys().privateKey).toString("base64url")}`;
  }
};
function halfHash(text) {
  return createHash3("sha256").update(text).digest().subarray(0, 16).toString("base64url");
}
function s256(verifier) {
  return createHash3("sha256").update(verifier).digest("base64url");
}
function part(value) {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

// mock/login/tickets.ts
var ticketLifetime = 6e4;
function casLoginAnswer(request, { grants, gate }) {
  const service = new Map(request.query).get("service");
  if (!isRedirectUri(service)) return null;
  return redirect(service, { ticket: grants.addTicket({ service, until: gate.clock.now() + ticketLifetime }) });
}
function validateAnswer(protocol, request, desk) {
  return textAnswer(isValid(request, desk) ? `yes
${protocol.user.sub}
` : "no\n\n", "text/plain");
}
function serviceValidateAnswer(protocol, request, desk) {
  const valid = isValid(request, desk);
  const user = protocol.user.sub;
  const description = "the ticket is not known, was used, or is for another service";
  if (new Map(request.query).get("format") === "JSON") {
    return jsonAnswer(200, { serviceResponse: valid ? { authenticationSuccess: { user } } : { authenticationFailure: { code: "INVALID_TICKET", description } } });
  }
  const inside = valid ? `<cas:authenticationSuccess><cas:user>${user.replaceAll(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)}</cas:user></cas:authenticationSuccess>` : `<cas:authenticationFailure code="INVALID_TICKET">${description}</cas:authenticationFailure>`;
  return textAnswer(`<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${inside}</cas:serviceResponse>
`, "application/xml");
}
function isValid({ query }, { grants, gate }) {
  const parameters = new Map(query);
  return grants.takeTicket(parameters.get("ticket") ?? "", parameters.get("service") ?? "", gate.clock.now());
}
function textAnswer(body, type) {
  return { status: 200, headers: { "content-type": `${type}; charset=utf-8` }, body, content: null };
}

// mock/login/token-endpoint.ts
import { randomUUID as randomUUID4 } from "node:crypto";
var accessLifetime = 3600;
var refreshLifetime = 30 * 86400;
function tokenAnswer(protocol, request, desk) {
  const form = formOf(request);
  if (form === null) return null;
  const [grantType, code, refreshToken] = [form.get("grant_type"), form.get("code"), form.get("refresh_token")];
  if (grantType === "authorization_code" && code?.startsWith(codePrefix) === true) return codeAnswer(protocol, request, desk, form);
  if (grantType === "refresh_token" && refreshToken?.startsWith(refreshPrefix) === true) return refreshAnswer(protocol, request, desk, form);
  if (grantType === "client_credentials") return clientAnswer(protocol, request, desk, form);
  return null;
}
function codeAnswer(protocol, request, desk, form) {
  const proof = clientProof(protocol, request, desk.gate);
  const code = desk.grants.code(form.get("code") ?? "");
  if (proof === "wrong" || proof === "none" && code !== null && code.challenge === null) return clientRefused(request);
  if (code === null || code.grant.protocol !== protocol || code.until < desk.gate.clock.now()) return refused("invalid_grant", "the code is not known, or it expired");
  if (code.used) {
    desk.grants.end(code.grant);
    return refused("invalid_grant", "the code was used before: its tokens are of no use any more");
  }
  code.used = true;
  if (form.get("redirect_uri") !== code.redirectUri) return refused("invalid_grant", "redirect_uri is not the one of the login");
  const verifier = form.get("code_verifier");
  if (code.challenge === null ? verifier !== void 0 : verifier === void 0 || !same(s256(verifier), code.challenge)) {
    return refused("invalid_grant", "code_verifier does not belong to the code_challenge of the login");
  }
  return issued(request, desk, code.grant, code.grant.scope);
}
function refreshAnswer(protocol, request, desk, form) {
  if (clientProof(protocol, request, desk.gate) === "wrong") return clientRefused(request);
  const known = desk.grants.refreshToken(form.get("refresh_token") ?? "");
  if (known === null || known.grant.protocol !== protocol || known.grant.ended || known.until < desk.gate.clock.now()) return refused("invalid_grant", "the refresh token is not known, or it ended");
  if (known.used) {
    desk.grants.end(known.grant);
    return refused("invalid_grant", "the refresh token was used before: its tokens are of no use any more");
  }
  const scope = form.get("scope") ?? known.grant.scope;
  const granted = known.grant.scope.split(" ");
  if (!scope.split(" ").every((one) => granted.includes(one))) return refused("invalid_scope", "the scope is wider than that of the login");
  known.used = true;
  return issued(request, desk, known.grant, scope);
}
function clientAnswer(protocol, request, desk, form) {
  if (clientProof(protocol, request, desk.gate) !== "secret") return clientRefused(request);
  const grant = { protocol, subject: protocol.clientId, scope: form.get("scope") ?? "", nonce: null, authenticatedAt: null, accessTokens: [], ended: false };
  return issued(request, desk, grant, grant.scope);
}
function issued(request, { grants, key, gate }, grant, scope) {
  const { protocol, subject, authenticatedAt, nonce } = grant;
  const now = gate.clock.now();
  const iat = Math.floor(now / 1e3);
  const acr = protocol.levels.at(-1);
  const common = { iss: issuerOf(protocol, request), sub: subject, aud: protocol.clientId, iat, exp: iat + accessLifetime, ...acr !== void 0 && { acr } };
  const claims = { ...common, client_id: protocol.clientId, scope, jti: randomUUID4(), ...acr !== void 0 && { permissions: [] } };
  const accessToken = key.signed(claims, "at+jwt");
  grants.addAccessToken(accessToken, { grant, claims, until: now + accessLifetime * 1e3 });
  const answer = members([["access_token", accessToken], ["token_type", "Bearer"], ["expires_in", accessLifetime], ["scope", scope]]);
  if (authenticatedAt === null) return jsonAnswer(200, answer);
  if (protocol.kind === "oidc") {
    answer["id_token"] = key.signed({ ...common, auth_time: authenticatedAt, at_hash: halfHash(accessToken), ...nonce !== null && { nonce } });
  }
  if (protocol.kind === "oauth" || grant.scope.split(" ").includes("offline_access")) {
    answer["refresh_token"] = grants.addRefreshToken({ grant, until: now + refreshLifetime * 1e3, used: false });
  }
  return jsonAnswer(200, answer);
}

// mock/login/token-places.ts
function userInfoAnswer(protocol, request, { grants, gate }) {
  const text = /^Bearer +(\S+)$/i.exec(request.headers["authorization"] ?? "")?.[1] ?? "";
  const token = grants.accessToken(text);
  if (token === null) return null;
  if (token.grant.ended || token.until < gate.clock.now() || token.grant.authenticatedAt === null || token.grant.protocol !== protocol) return tokenRefused();
  return jsonAnswer(200, { ...protocol.user });
}
function tokenRefused() {
  const description = "the access token is not known, or it ended";
  return refused("invalid_token", description, 401, { "www-authenticate": `Bearer error="invalid_token", error_description="${description}"` });
}
function introspectionAnswer(protocol, request, desk) {
  const found = foundToken(desk.grants, formOf(request)?.get("token") ?? "");
  if (found === null) return null;
  if (clientProof(protocol, request, desk.gate) !== "secret") return clientRefused(request);
  const { grant, until, ended: ended2, facts } = found;
  if (ended2 || until < desk.gate.clock.now()) return jsonAnswer(200, { active: false });
  return jsonAnswer(200, { active: true, sub: grant.subject, scope: grant.scope, client_id: protocol.clientId, exp: Math.floor(until / 1e3), ...facts });
}
function revocationAnswer(protocol, request, desk) {
  const found = foundToken(desk.grants, formOf(request)?.get("token") ?? "");
  if (found === null) return null;
  const proof = clientProof(protocol, request, desk.gate);
  if (proof === "wrong") return clientRefused(request);
  desk.grants.end(found.grant);
  return { status: 200, headers: {}, body: "", content: null };
}
function foundToken(grants, text) {
  const access = grants.accessToken(text);
  if (access !== null) return { grant: access.grant, until: access.until, ended: access.grant.ended, facts: { token_type: "Bearer", ...access.claims } };
  const refresh = grants.refreshToken(text);
  return refresh === null ? null : { grant: refresh.grant, until: refresh.until, ended: refresh.grant.ended || refresh.used, facts: {} };
}

// mock/login/provider.ts
var LoginProvider = class {
  #places;
  #desk;
  constructor(apis, gate) {
    this.#places = placesOf(apis, gate.credentials);
    this.#desk = { grants: new Grants(gate.tokens), key: new SigningKey(), gate };
  }
  /** Null when the request is no business of a login. `documented`: an operation can answer what this does not. */
  answer(request, documented) {
    const place = this.#places.get(request.path);
    if (place === void 0 || !methodsOf(place).includes(request.method)) return null;
    return this.#own(place, request) ?? (documented ? null : stranger(place));
  }
  /** Forgets all logins; the key stays. */
  clear() {
    this.#desk.grants.clear();
  }
  /** Null when there is nothing in the request that the mock handed out or expects. */
  #own(place, request) {
    const { name, protocol } = place;
    switch (name) {
      case "authorization":
        if (protocol.kind === "cas") return casLoginAnswer(request, this.#desk);
        return protocol.kind === "saml" ? page(`SAML login at ${request.path}`) : authorizationAnswer(protocol, request, this.#desk);
      case "token":
        return tokenAnswer(protocol, request, this.#desk);
      case "introspection":
        return introspectionAnswer(protocol, request, this.#desk);
      case "revocation":
        return revocationAnswer(protocol, request, this.#desk);
      case "userInfo":
        return userInfoAnswer(protocol, request, this.#desk);
      case "logout":
        return logoutAnswer(place, request);
      case "keys":
        return keysAnswer(this.#desk.key);
      case "discovery":
        return discoveryAnswer(protocol, request);
      case "validate":
        return validateAnswer(protocol, request, this.#desk);
      case "serviceValidate":
        return serviceValidateAnswer(protocol, request, this.#desk);
    }
  }
};
function methodsOf({ name }) {
  if (name === "token" || name === "introspection" || name === "revocation") return ["POST"];
  return name === "authorization" || name === "userInfo" ? ["GET", "POST"] : ["GET"];
}
function stranger({ name }) {
  switch (name) {
    case "introspection":
      return jsonAnswer(200, { active: false });
    case "revocation":
      return { status: 200, headers: {}, body: "", content: null };
    case "userInfo":
      return tokenRefused();
    case "logout":
      return page("Logged out");
    case "token":
      return refused("invalid_grant", "this grant was not handed out here");
    default:
      return refused("invalid_request", "the application is not known, or there is no address to go back to");
  }
}

// mock/own-fault.ts
function answerOwnFault(response, error) {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  response.writeHead(500, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify({ message: `The mock server failed, which is a fault of its own: ${reason.slice(0, 300)}` }));
}

// mock/redaction.ts
var redacted = "[redacted]";
var secretHeaders = /^(proxy-)?authorization$|cookie|token|secret|password|api-?key|credential|^signature$|assertion/i;
var secretNames = /passw(or)?d|passphrase|pass_?code|secret|token|api_?key|private_?key|credential|assertion|client_?key|authorization|^otp$|verif(y|ication)_?code/i;
var jsonWebToken = /eyJ[\w-]{10,}\.[\w-]+(\.[\w-]*)?/g;
var handedOut = /(?:mock-(?:code|refresh)|ST-mock)-[\w-]+/g;
var harmlessFormats = ["date-time", "date", "uri", "email"];
var Redaction = class {
  /** Texts that must not appear anywhere: the expected credentials. */
  #known;
  #headers;
  constructor(apis, known) {
    this.#known = known.filter((secret) => secret.length > 3);
    const schemes = apis.flatMap((api) => entries(api.at("components", "securitySchemes")?.value));
    const named2 = schemes.flatMap(([, scheme]) => isObject(scheme) && scheme["type"] === "apiKey" && typeof scheme["name"] === "string" ? [scheme["name"].toLowerCase()] : []);
    this.#headers = new Set(named2);
  }
  header(name, value) {
    if (secretHeaders.test(name) || this.#headers.has(name.toLowerCase())) {
      const word3 = /^([A-Za-z][\w-]{0,30}) ./.exec(value)?.[1];
      return word3 === void 0 ? redacted : `${word3} ${redacted}`;
    }
    return this.text(value);
  }
  pair(name, value, api, schema) {
    if (this.#headers.has(name.toLowerCase())) return redacted;
    const result = this.#value(value, name.replace(/\[.*\]$/, ""), api, schema);
    return typeof result === "string" ? result : redacted;
  }
  json(value, api, schema) {
    return this.#value(value, "", api, schema);
  }
  text(text) {
    let result = text.includes("eyJ") ? text.replaceAll(jsonWebToken, () => redacted) : text;
    if (result.includes("mock-")) result = result.replaceAll(handedOut, () => redacted);
    for (const secret of this.#known) if (result.includes(secret)) result = result.replaceAll(secret, () => redacted);
    return result;
  }
  #value(value, name, api, schema) {
    const shape = api === null || schema === null ? null : api.shape(schema);
    const format = shape?.keywords["format"];
    const marked = format === "password";
    const choice = shape?.keywords["enum"] !== void 0 || shape?.type === "boolean" && (value === "true" || value === "false");
    const harmless = shape !== null && (choice || harmlessFormats.some((known) => known === format));
    const secret = marked || !harmless && secretNames.test(name);
    if (isList(value)) return value.map((item) => this.#value(item, secret ? "secret" : name, api, shape?.items ?? null));
    if (isObject(value)) {
      return members(Object.entries(value).map(([key, inner]) => [key, this.#value(inner, key, api, shape?.properties.get(key) ?? shape?.additional ?? null)]));
    }
    if (secret && typeof value === "string" && value !== "") return redacted;
    if (marked && typeof value === "number") return 0;
    return typeof value === "string" ? this.text(value) : value;
  }
};

// mock/replay.ts
var maximumRemembered2 = 1e5;
var Replay = class {
  #seen = /* @__PURE__ */ new Map();
  /** False when the nonce was used before. `until` is in milliseconds since the epoch. */
  first(nonce, now, until) {
    const known = this.#seen.get(nonce);
    if (known !== void 0 && known >= now) return false;
    if (this.#seen.size >= maximumRemembered2) this.#forget(now);
    this.#seen.set(nonce, until);
    return true;
  }
  #forget(now) {
    for (const [nonce, until] of this.#seen) if (until < now) this.#seen.delete(nonce);
    for (const nonce of this.#seen.keys()) {
      if (this.#seen.size < maximumRemembered2) break;
      this.#seen.delete(nonce);
    }
  }
  clear() {
    this.#seen.clear();
  }
};

// mock/path-pattern.ts
function pathPattern(template, parameters) {
  const parts = template.split(/\{([^{}]+)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const isBeside = (index) => index % 2 === 0 && index > 0 && index < parts.length - 1 && parts[index] === "";
  const sources = parts.map((part3, index) => {
    if (index % 2 === 0) return escaped(canonical(part3));
    const parameter = parameters.find((one) => one.in === "path" && one.name === part3);
    return `(${(isBeside(index - 1) || isBeside(index + 1)) && parameter !== void 0 ? narrow(parameter) : "[^/]+"})`;
  });
  return { pattern: new RegExp(`^${sources.join("")}$`), names };
}
function canonical(path3) {
  return path3.split("/").map(canonicalSegment).join("/");
}
function canonicalSegment(segment) {
  try {
    return encodeURIComponent(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}
function narrow({ schema }) {
  const values = member(schema?.value, "enum");
  if (isList(values)) return values.map((value) => escaped(encodeURIComponent(scalar(value) ?? ""))).join("|");
  return member(schema?.value, "type") === "integer" ? String.raw`-?\d+` : "[^/]+";
}
function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

// mock/routes.ts
var methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
function routesOf(api) {
  const paths = api.at("paths");
  const routes = [];
  for (const [path3] of entries(paths?.value)) {
    const item = api.followed(paths === null ? null : api.child(paths, path3));
    if (item === null) continue;
    for (const method of methods) {
      const operation = api.child(item, method);
      if (operation !== null && isObject(operation.value)) routes.push(routeOf(api, path3, method.toUpperCase(), item, operation));
    }
    const additional = api.child(item, "additionalOperations");
    for (const [method] of entries(additional?.value)) {
      const operation = additional === null ? null : api.child(additional, method);
      if (operation !== null && isObject(operation.value)) routes.push(routeOf(api, path3, method, item, operation));
    }
  }
  return routes;
}
function routeOf(api, path3, method, item, operation) {
  return {
    api,
    id: textMember(operation.value, "operationId") ?? `${method} ${path3}`,
    method,
    path: path3,
    serverPath: serverPathOf(api),
    parameters: withKeyNames(parametersOf2(api, item, operation).map((parameter) => placed(parameter, path3)), path3),
    body: bodyOf(api, operation),
    answers: answersOf(api, operation),
    security: securityOf(member(operation.value, "security") ?? api.root["security"]),
    operation: operation.value
  };
}
function serverPathOf(api) {
  const servers = api.root["servers"];
  const server = isList(servers) ? servers[0] : void 0;
  const url = (textMember(server, "url") ?? "").replace(/\{([^{}]+)\}/g, (text, name) => textMember(member(member(server, "variables"), name), "default") ?? text);
  return url.replace(/^(?:(?:[a-z][a-z0-9+.-]*:)?\/\/)?[^/?#]*/i, "").replace(/[?#].*$/, "").replaceAll(/\/+(?=\/|$)/g, "");
}
var ignoredHeaders = /* @__PURE__ */ new Set(["accept", "content-type", "authorization"]);
function parametersOf2(api, item, operation) {
  const found = /* @__PURE__ */ new Map();
  for (const owner of [item, operation]) {
    for (const entry of api.children(owner, "parameters")) {
      const parameter = api.followed(entry);
      const name = textMember(parameter?.value, "name");
      const place = textMember(parameter?.value, "in");
      if (parameter === null || name === void 0) continue;
      if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie") continue;
      if (place === "header" && ignoredHeaders.has(name.toLowerCase())) continue;
      const content = contentsOf(api, parameter)[0];
      const style = textMember(parameter.value, "x-query-style") ?? textMember(parameter.value, "style");
      const effective = style ?? (place === "query" || place === "cookie" ? "form" : "simple");
      const explode = member(parameter.value, "explode");
      found.set(`${place} ${name}`, {
        name,
        in: place,
        required: place === "path" || member(parameter.value, "required") === true,
        style: effective,
        explode: typeof explode === "boolean" ? explode : effective === "form" || effective === "brackets" || effective === "cookie",
        schema: content === void 0 ? api.child(parameter, "schema") : content.schema,
        contentType: content?.contentType ?? null
      });
    }
  }
  return [...found.values()];
}
function bodyOf(api, operation) {
  const body = api.followed(api.child(operation, "requestBody"));
  if (body === null) return null;
  return { required: member(body.value, "required") === true, contents: contentsOf(api, body) };
}
function answersOf(api, operation) {
  const responses = api.child(operation, "responses");
  return entries(responses?.value).flatMap(([status]) => {
    const response = api.followed(responses === null ? null : api.child(responses, status));
    if (response === null) return [];
    const headers = api.child(response, "headers");
    return {
      status,
      contents: contentsOf(api, response),
      headers: entries(headers?.value).flatMap(([name]) => {
        const header = api.followed(headers === null ? null : api.child(headers, name));
        return header === null ? [] : [[name, header]];
      })
    };
  });
}
function contentsOf(api, owner) {
  const content = api.child(owner, "content");
  return entries(content?.value).flatMap(([contentType]) => {
    const media = api.followed(content === null ? null : api.child(content, contentType));
    return media === null ? [] : { contentType, media, schema: api.child(media, "schema"), items: api.child(media, "itemSchema") };
  });
}
function securityOf(value) {
  return isList(value) ? value.map((set) => entries(set).map(([name]) => name.replace(/^#\/components\/securitySchemes\//, ""))) : [];
}
var RouteTable = class {
  #exact = /* @__PURE__ */ new Map();
  #templates = /* @__PURE__ */ new Map();
  routes;
  constructor(routes) {
    this.routes = routes;
    const places = routes.flatMap((route) => [.../* @__PURE__ */ new Set(["", route.serverPath])].map((base) => ({ route, path: base + barePath(route.path) })));
    for (const { route, path: path3 } of places.sort((left, right) => literalLength(right.path) - literalLength(left.path))) {
      if (!path3.includes("{")) {
        const key = `${route.method} ${canonical(path3)}`;
        const same2 = this.#exact.get(key);
        if (same2 === void 0) this.#exact.set(key, [route]);
        else same2.push(route);
        continue;
      }
      const list = this.#templates.get(route.method) ?? [];
      list.push({ route, path: path3, ...pathPattern(path3, route.parameters) });
      this.#templates.set(route.method, list);
    }
  }
  /** The best match first; two documents may have the same method and path. `HEAD` is served wherever `GET` is (RFC 9110, 9.3.2). */
  find(method, path3) {
    const found = this.#described(method, path3);
    return found.length > 0 || method !== "HEAD" ? found : this.#described("GET", path3);
  }
  #described(method, sent) {
    const path3 = canonical(sent);
    const exact = this.#exact.get(`${method} ${path3}`);
    if (exact !== void 0) return exact.map((route) => ({ route, pathValues: /* @__PURE__ */ new Map() }));
    const matches3 = [];
    let meant = null;
    for (const { route, path: template, pattern, names } of this.#templates.get(method) ?? []) {
      const found = pattern.exec(path3);
      const unnamed = template.replaceAll(/\{[^{}]+\}/g, "{}");
      if (found === null || meant !== null && meant !== unnamed) continue;
      const values = found.slice(1).map(decodedSegment);
      if (!values.every((value) => value !== null)) continue;
      meant = unnamed;
      matches3.push({ route, pathValues: new Map(names.map((name, index) => [name, values[index] ?? ""])) });
    }
    return matches3;
  }
  /** The methods that a path has, for a 405. */
  methodsOf(path3) {
    const known = /* @__PURE__ */ new Set([...this.routes.map((route) => route.method), "HEAD"]);
    return [...known].filter((method) => this.find(method, path3).length > 0).sort();
  }
};
function literalLength(path3) {
  return path3.replaceAll(/\{[^{}]+\}/g, "").length;
}
function decodedSegment(segment) {
  try {
    const value = decodeURIComponent(segment);
    return value === "." || value === ".." || /[\u0000-\u001f\u007f]/.test(value) ? null : value;
  } catch {
    return null;
  }
}

// mock/resources.ts
function rolesOf(routes) {
  const groups = /* @__PURE__ */ new Map();
  for (const candidate of [...routes.flatMap(named), ...restful(routes)]) {
    const group = groups.get(candidate.key) ?? [];
    group.push(candidate);
    groups.set(candidate.key, group);
  }
  const roles = /* @__PURE__ */ new Map();
  for (const [key, group] of groups) {
    const collection = collectionOf(key, group);
    if (collection === null) continue;
    for (const { route, kind } of group) if (!roles.has(route)) roles.set(route, { kind, collection });
  }
  return roles;
}
var verbs = {
  "create-or-update": "upsert",
  create: "create",
  "get-all": "list",
  get: "read",
  list: "list",
  update: "update",
  delete: "delete",
  remove: "delete"
};
function named(route) {
  const segments = route.path.split("/");
  const last = segments.pop() ?? "";
  const found = /^(?:batch-)?(create-or-update|create|get-all|get|list|update|delete|remove)-([a-z0-9-]+?)(?:-batch)?$/.exec(last);
  const [, verb = "", words = ""] = found ?? [];
  const kind = verbs[verb];
  if (kind === void 0) return [];
  const noun = singular(words);
  return [{ key: `${segments.join("/")}/${noun}`, noun, kind, route }];
}
function restful(routes) {
  const families = /* @__PURE__ */ new Map();
  for (const route of routes) {
    const path3 = route.path.replace(/\/(\{[^{}/]+\})?$/, "");
    families.set(path3, [...families.get(path3) ?? [], route]);
  }
  const namesOne = (route) => route.path.endsWith("}");
  return [...families].flatMap(([path3, family]) => {
    const creating = family.filter((route) => !namesOne(route) && route.method === "POST");
    const lists = family.filter((route) => !namesOne(route) && route.method === "GET" && listPlace(route) !== null);
    const members2 = family.filter((route) => namesOne(route) && ["GET", "PUT", "PATCH", "DELETE"].includes(route.method));
    if (creating.length === 0 || lists.length + members2.length === 0) return [];
    const noun = singular(path3.split("/").findLast((segment) => segment !== "" && !segment.startsWith("{")) ?? "");
    const kinds = { GET: "read", PUT: "update", PATCH: "update", DELETE: "delete" };
    return [
      ...creating.map((route) => ({ key: path3, noun, kind: "create", route })),
      ...lists.map((route) => ({ key: path3, noun, kind: "list", route })),
      ...members2.map((route) => ({ key: path3, noun, kind: kinds[route.method] ?? "read", route }))
    ];
  });
}
function singular(words) {
  if (/ies$/.test(words)) return words.replace(/ies$/, "y");
  if (/(ss|x|ch|sh)es$/.test(words)) return words.slice(0, -2);
  return /[^s]s$/.test(words) ? words.slice(0, -1) : words;
}
function collectionOf(key, group) {
  const of = (...kinds) => group.filter((candidate) => kinds.includes(candidate.kind)).map((candidate) => candidate.route);
  const creating = of("create", "upsert");
  const first = group[0];
  if (first === void 0 || creating.length === 0 || creating.length === group.length) return null;
  const owners = [...of("read"), ...of("list"), ...creating].flatMap((route) => {
    const item = itemOf(route);
    return item === null ? [] : [[route, item]];
  });
  const { noun } = first;
  for (const [route, item] of owners) {
    const shape = route.api.shape(item);
    const identity = identityOf(shape, noun, [...of("read"), ...of("delete"), ...of("update")]);
    if (identity.length === 0) continue;
    const narrowing = [...of("read"), ...of("delete")].flatMap(inputsOf).map((input) => input.name);
    const scope = [...new Set(narrowing)].filter((name) => shape.properties.has(name) && !identity.includes(name));
    const parents = [...shape.properties.keys()].filter((field) => isParent(field, noun));
    return { key, noun, api: route.api, item, shape, identity, scope, parents };
  }
  return null;
}
function identityOf(shape, noun, routes) {
  for (const route of routes) {
    const inputs = inputsOf(route).filter((input) => input.required || isIdentifying(input.name, noun));
    const reading = route.method === "GET" || route.method === "DELETE" || inputs.length === 1;
    const usable = reading ? inputs : inputs.filter((input) => isIdentifying(input.name, noun));
    const fields = usable.map((input) => itemField(shape, noun, input)).filter((field) => field !== null);
    const own = fields.filter((field) => !isParent(field, noun));
    if (own.length > 0) return [...new Set(own)];
    const optional = inputsOf(route).map((input) => input.name).find((name) => /Id$/.test(name) && shape.properties.has(name) && !isParent(name, noun));
    if (optional !== void 0) return [optional];
  }
  return ["id", `${camel(noun)}Id`, "code"].filter((field) => shape.properties.has(field)).slice(0, 1);
}
function isParent(field, noun) {
  const stem = /^(.+)Id$/.exec(field)?.[1];
  return stem !== void 0 && stem !== camel(noun) && camel(noun).startsWith(stem) && /[A-Z]/.test(camel(noun).charAt(stem.length));
}
function isIdentifying(name, noun) {
  return ["id", "ids", "code", "codes", "codeList", `${camel(noun)}Id`, `${camel(noun)}Ids`].includes(name);
}
function itemField(shape, noun, input) {
  const one = input.list ? input.name.replace(/List$/, "").replace(/Ids$/, "Id").replace(/^ids$/, "id").replace(/([^s])s$/, "$1") : input.name;
  const own = [`${camel(noun)}Id`, `${noun.replaceAll("-", "_")}_id`];
  const candidates = [one, ...input.inPath || own.includes(one) ? ["id"] : [], ...one === "id" ? own : [], ...input.inPath ? [camel(one)] : []];
  return candidates.find((name) => shape.properties.has(name)) ?? null;
}
function camel(words) {
  return words.toLowerCase().replaceAll(/[-_]+([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function inputsOf(route) {
  const { api } = route;
  const isList2 = (schema) => schema !== null && api.shape(schema).type === "array";
  const parameters = route.parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query").map(({ name, schema, required: required2, in: place }) => ({ name, schema, required: required2, list: isList2(schema), inPath: place === "path" }));
  const body = route.body?.contents[0]?.schema ?? null;
  if (body === null) return parameters;
  const shape = api.shape(body);
  const fields = [...shape.properties].map(([name, schema]) => ({ name, schema, required: shape.required.has(name), list: isList2(schema), inPath: false }));
  return [...parameters, ...fields];
}
function successContent(route) {
  const answer = route.answers.find((candidate) => candidate.status.startsWith("2")) ?? route.answers.find((candidate) => candidate.status === "default");
  return answer?.contents.find((content) => content.contentType.includes("json")) ?? null;
}
function dataPlace(route) {
  const schema = successContent(route)?.schema ?? null;
  if (schema === null) return null;
  if (!isEnveloped(route.api, schema)) return { schema, path: [] };
  const field = envelopeOf(route.api)?.data ?? "data";
  const data = route.api.shape(schema).properties.get(field);
  return data === void 0 ? null : { schema: data, path: [field] };
}
function listPlace(route) {
  const { api } = route;
  const place = dataPlace(route);
  if (place === null) return null;
  const shape = api.shape(place.schema);
  if (shape.type === "array") return shape.items === null ? null : { items: [], total: null, item: shape.items };
  const declared = member(route.operation, "x-pagination");
  const named2 = listAt(api, place.schema, textMember(declared, "items")?.split(".") ?? []);
  const lists = [...shape.properties].filter(([, schema]) => api.shape(schema).type === "array");
  const chosen = named2 ?? (lists.length === 1 && shape.properties.size <= 4 ? listAt(api, place.schema, [lists[0]?.[0] ?? ""]) : null);
  if (chosen === null) return null;
  const numbers = [...shape.properties].filter(([name, schema]) => /total|count/i.test(name) && !/page/i.test(name) && ["integer", "number"].includes(api.shape(schema).type ?? ""));
  const total = textMember(declared, "total") ?? (numbers.find(([name]) => totals.test(plain(name))) ?? numbers[0])?.[0];
  return { ...chosen, total: total === void 0 ? null : total.split(".") };
}
function listAt(api, schema, items) {
  let at = schema;
  for (const name of items) at = at && api.shape(at).properties.get(name);
  const item = at === void 0 || items.length === 0 || api.shape(at).type !== "array" ? null : api.shape(at).items;
  return item === null ? null : { items, item };
}
function itemOf(route) {
  const { api } = route;
  const list = listPlace(route);
  const isPage = list !== null && (list.items.length === 0 || list.total !== null);
  const item = isPage ? list.item : dataPlace(route)?.schema ?? null;
  return item !== null && api.shape(item).type === "object" && api.shape(item).properties.size > 0 ? item : null;
}

// mock/rows.ts
import { createHash as createHash4, randomBytes } from "node:crypto";
function row(collection, sent, parent, sequence, now) {
  const { api, item, shape, identity } = collection;
  const values = members(entries(schemaExample(api, item, "blank")));
  const created = { key: randomBytes(8).toString("hex"), values, secrets: /* @__PURE__ */ new Map(), parent };
  for (const field of /* @__PURE__ */ new Set([...identity, "id"])) {
    const schema = shape.properties.get(field);
    if (schema !== void 0) values[field] = freshIdentifier(api.shape(schema), sequence);
  }
  for (const [field, schema] of shape.properties) {
    if (/^(created|updated)(At|Time|_at)$/.test(field)) values[field] = timeValue(api.shape(schema), now);
  }
  update(collection, created, sent, now);
  return created;
}
function update(collection, stored, sent, now) {
  const { api, shape } = collection;
  const values = members(Object.entries(stored.values));
  for (const [name, value] of entries(sent)) {
    const renamed = /^new([A-Z].*)$/.exec(name)?.[1];
    const field = renamed === void 0 || shape.properties.has(name) ? name : renamed.charAt(0).toLowerCase() + renamed.slice(1);
    const schema = shape.properties.get(field);
    const isHidden = schema === void 0 || isWriteOnly(api, schema);
    if (!isHidden && fits2(api, schema, value) && value !== "") values[field] = completed(api, schema, value);
    else if (isHidden && typeof value === "string" && isSecretName(name)) stored.secrets.set(name, digest(stored.key, value));
  }
  for (const [field, schema] of shape.properties) {
    if (/^updated(At|Time|_at)$/.test(field)) values[field] = timeValue(api.shape(schema), now);
  }
  stored.values = values;
}
function completed(api, schema, value) {
  const { properties, items } = api.shape(schema);
  if (isList(value)) return items === null ? value : value.map((one) => completed(api, items, one));
  if (!isObject(value)) return value;
  const whole = members(entries(schemaExample(api, schema, "blank")));
  for (const [name, part3] of entries(value)) {
    const known = properties.get(name);
    if (known === void 0) whole[name] = part3;
    else if (!isWriteOnly(api, known)) whole[name] = completed(api, known, part3);
  }
  return whole;
}
function isWriteOnly(api, schema) {
  return api.shape(schema).keywords["writeOnly"] === true;
}
function isSecretName(name) {
  return /passw|secret|pin$/i.test(name);
}
function secretHolds(stored, name, value) {
  const known = stored.secrets.get(name);
  return known === void 0 || known === digest(stored.key, value);
}
function digest(salt, value) {
  return createHash4("sha256").update(`${salt}:${value}`).digest("hex");
}
function freshIdentifier(shape, sequence) {
  if (shape.type === "integer" || shape.type === "number") return sequence;
  if (shape.keywords["format"] === "uuid") {
    const hex = randomBytes(16).toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
  return randomBytes(12).toString("hex");
}
function timeValue(shape, now) {
  if (shape.type === "integer" || shape.type === "number") return now;
  const text = new Date(now).toISOString();
  return shape.keywords["format"] === "date" ? text.slice(0, 10) : text;
}
function fits2(api, schema, value) {
  const shape = api.shape(schema);
  const { items } = shape;
  if (value === null) return shape.nullable;
  const values = shape.keywords["enum"];
  if (isList(values) && !values.includes(value)) return false;
  switch (shape.type) {
    case "string":
      return typeof value === "string";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return isList(value) && (items === null || value.every((one) => fits2(api, items, one)));
    case "object":
      return isObject(value);
    default:
      return true;
  }
}
function shown(api, schema, values) {
  const shape = api.shape(schema);
  if (shape.type === "array" && shape.items !== null) return [shown(api, shape.items, values)];
  if (shape.properties.size === 0) return values;
  const blank = schemaExample(api, schema, "blank");
  const result = members();
  for (const [name, property] of shape.properties) {
    const value = values[name];
    if (isWriteOnly(api, property)) continue;
    if (value !== void 0 && fits2(api, property, value)) result[name] = value;
    else if (shape.required.has(name)) result[name] = member(blank, name) ?? null;
  }
  return result;
}

// mock/page-answer.ts
function pageData(route, place, chosen, page2) {
  const { start, limit } = page2;
  const rows = chosen.slice(start, start + limit);
  const items = rows.map((stored) => shown(route.api, place.item, stored.values));
  const schema = dataPlace(route)?.schema ?? null;
  if (schema === null || place.items.length === 0) return items;
  const further = start + limit < chosen.length ? rows.at(-1) ?? null : null;
  const told = toldOf(schema, schemaExample(route.api, schema, "blank"), "", { route, place, page: page2, count: chosen.length, further });
  const data = replaced(told, place.items, items);
  return place.total === null ? data : replaced(data, place.total, chosen.length);
}
function toldOf(schema, blank, above, standing) {
  const { api } = standing.route;
  const shape = api.shape(schema);
  const data = members(entries(blank));
  for (const [name, property] of shape.properties) {
    const path3 = `${above}${name}`;
    if (path3 === standing.place.items.join(".")) continue;
    const inner = api.shape(property);
    const isRequired = shape.required.has(name);
    if (inner.type === "object" && path3.split(".").length <= 3) {
      const below = toldOf(property, data[name], `${path3}.`, standing);
      if (entries(below).length > 0) data[name] = below;
      continue;
    }
    const value = valueOf(path3, inner, standing);
    const said = value === null ? ended(inner.type === "integer" ? 0 : "", property, isRequired, api) : value;
    if (said !== void 0) data[name] = said;
  }
  return data;
}
function valueOf(path3, { type }, { route, page: page2, count, further }) {
  const pagination = member(route.operation, "x-pagination");
  const name = plain(path3);
  if (type === "boolean") return path3 === textMember(pagination, "more") || endings.test(name) ? further !== null : void 0;
  const isNumber = type === "integer" || type === "number";
  if (isNumber && totals.test(name)) return count;
  if (isNumber && pageTotals.test(name)) return Math.ceil(count / Math.max(page2.limit, 1));
  if (!isNumber && type !== "string") return void 0;
  const isNext = path3 === textMember(pagination, "next");
  const isAddress = isNext ? textMember(pagination, "cursor") === void 0 : addresses.test(name);
  if (!isNext && !isAddress && !tokens.test(name)) return void 0;
  if (isAddress) return isNumber ? null : page2.next;
  if (further === null || page2.by === null) return null;
  if (page2.by === "page") return isNumber ? page2.number + 1 : String(page2.number + 1);
  const id = further.values["id"];
  return isNumber ? typeof id === "number" ? id : null : further.key;
}

// mock/paging.ts
var usual = {
  limit: /^(?:limit|perpage|pagesize|pagelimit|size|top|take|maxresults|maxpagesize)$/,
  page: /^(?:page|pagenumber|pageno)$/,
  offset: /^(?:offset|skip|start|startat)$/,
  cursor: /^(?:cursor|pagecursor|pagetoken|nexttoken|nextcursor|nextpagetoken|paginationtoken|continuationtoken|continue|marker|startcursor|startingafter|after|scrollid|lastid)$/
};
function wholePage(chosen) {
  return { start: 0, limit: chosen.length, by: null, number: 1, next: null };
}
function pageOf(route, sent, chosen, address, isField) {
  const pagination = member(route.operation, "x-pagination");
  const names = inputsOf(route).map(({ name }) => name).filter((name) => !isField(name));
  const named2 = (role) => names.find((name) => usual[role].test(name.toLowerCase().replace(/[^a-z]/g, "")));
  if ((pagination === void 0 || pagination === false) && named2("limit") === void 0) return wholePage(chosen);
  const amount = (role, fallback) => {
    const said = textMember(pagination, role);
    const value = memberAt(sent, said?.split(".") ?? [named2(role) ?? role]) ?? memberAt(sent, ["options", "pagination", role]);
    return typeof value === "number" && value > 0 ? Math.floor(value) : fallback;
  };
  const limit = amount("limit", 10);
  const cursor = textMember(pagination, "cursor") ?? named2("cursor");
  const mark = cursor === void 0 ? null : scalar(memberAt(sent, cursor.split(".")) ?? memberAt(sent, [cursor]));
  const number2 = amount("page", 1);
  const start = mark === null || mark === "" ? amount("offset", 0) + (number2 - 1) * limit : behind(mark, chosen, textMember(pagination, "last") ?? "id");
  const counted2 = textMember(pagination, "page") ?? named2("page");
  const offset = textMember(pagination, "offset") ?? named2("offset");
  const last = start + limit < chosen.length ? chosen[start + limit - 1] : void 0;
  const turn = cursor !== void 0 ? [cursor, last?.key] : counted2 !== void 0 ? [counted2, number2 + 1] : [offset, start + limit];
  const isAsked = route.parameters.some((parameter) => parameter.in === "query" && parameter.name === turn[0]);
  return { start, limit, by: cursor !== void 0 ? "cursor" : counted2 === void 0 ? null : "page", number: number2, next: last === void 0 || !isAsked ? null : withParameter(address, `${turn[0]}`, `${turn[1]}`) };
}
function withParameter(address, name, value) {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
}
function behind(mark, chosen, last) {
  const index = chosen.findIndex(({ key, values }) => key === mark || scalar(memberAt(values, last.split("."))) === mark);
  return index < 0 ? chosen.length : index + 1;
}

// mock/state.ts
var maximumRows = 1e5;
var State = class {
  #roles;
  #rows = /* @__PURE__ */ new Map();
  #sequence = 0;
  constructor(routes) {
    this.#roles = rolesOf(routes);
  }
  reset() {
    this.#rows.clear();
    this.#sequence = 0;
  }
  role(route) {
    return this.#roles.get(route) ?? null;
  }
  outcome(route, input, now) {
    const role = this.role(route);
    if (role === null) return null;
    const rows = this.#rows.get(role.collection);
    if (role.kind === "create" || role.kind === "upsert") return this.#create(route, role, input, now);
    if (rows === void 0) return null;
    switch (role.kind) {
      case "read":
        return this.#read(route, role.collection, rows, input);
      case "list":
        return this.#list(route, role.collection, rows, input);
      case "update":
        return this.#update(route, role.collection, rows, input, now);
      case "delete":
        return this.#delete(route, role.collection, rows, input);
    }
  }
  #create(route, { collection, kind }, input, now) {
    const rows = this.#rows.get(collection) ?? [];
    const several = objectList(input.body);
    const made3 = [];
    for (const sent of several ?? [input.body ?? members()]) {
      const known = this.#find(route, collection, rows, { ...input, body: sent }, true)[0];
      if (known !== void 0 && kind === "create") return { refusal: { status: 409, reason: "conflict", message: `this ${collection.noun} exists already` } };
      if (known !== void 0) update(collection, known, sent, now);
      made3.push(known ?? row(collection, sent, parentOf(route, input), ++this.#sequence, now));
    }
    const fresh = made3.filter((one) => !rows.includes(one));
    if (rows.length + fresh.length > maximumRows) return { refusal: { status: 413, reason: "payload-too-large", message: "the mock holds no more" } };
    this.#rows.set(collection, [...rows, ...fresh]);
    return this.#answer(route, collection, made3, several !== null);
  }
  #read(route, collection, rows, input) {
    const found = this.#find(route, collection, rows, input, false);
    const many = isMany(route, collection);
    if (found.length === 0 && !many) return notFound(collection);
    return this.#answer(route, collection, found, many);
  }
  #update(route, collection, rows, input, now) {
    const several = objectList(input.body);
    const changed = [];
    for (const sent of several ?? [input.body ?? members()]) {
      const found = this.#find(route, collection, rows, { ...input, body: sent }, false);
      if (found.length === 0) return notFound(collection);
      for (const stored of found) update(collection, stored, sent, now);
      changed.push(...found);
    }
    return this.#answer(route, collection, changed, several !== null);
  }
  #delete(route, collection, rows, input) {
    const found = this.#find(route, collection, rows, input, false);
    if (found.length === 0 && !isMany(route, collection)) return notFound(collection);
    this.#rows.set(collection, rows.filter((stored) => !found.includes(stored)));
    return null;
  }
  /** The rows that the identifying inputs name. `exact`: every field of the identity must be given. */
  #find(route, collection, rows, input, exact) {
    const sent = members([...entries(input.body), ...entries(input.parameters)]);
    const wanted = /* @__PURE__ */ new Map();
    for (const declared of inputsOf(route)) {
      const value = sent[declared.name];
      const field = itemField(collection.shape, collection.noun, declared);
      if (value === void 0 || field === null || ![...collection.identity, ...collection.scope].includes(field)) continue;
      const property = collection.shape.properties.get(field);
      if (collection.scope.includes(field) && property !== void 0 && !fits2(collection.api, property, value)) continue;
      const values = [value].flat().map(scalar).filter((text) => text !== null);
      if (values.length > 0) wanted.set(otherField(collection, declared.name, sent) ?? field, new Set(values));
    }
    for (const field of collection.identity) {
      const given = scalar(sent[field]);
      if (given !== null && !wanted.has(field) && objectListItem(route)) wanted.set(field, /* @__PURE__ */ new Set([given]));
    }
    if (exact && !collection.identity.every((field) => wanted.has(field))) return [];
    if (![...wanted.keys()].some((field) => !collection.parents.includes(field) && (!collection.scope.includes(field) || field.endsWith("Id")))) return [];
    const parent = parentOf(route, input);
    return rows.filter((stored) => stored.parent === parent && [...wanted].every(([field, values]) => matches2(stored, field, values, collection.scope.includes(field) && !field.endsWith("Id"))));
  }
  #list(route, collection, rows, input) {
    const sent = members([...entries(input.body), ...entries(input.parameters)]);
    const place = listPlace(route);
    const parent = parentOf(route, input);
    const filters = Object.entries(sent).filter(([name, value]) => collection.shape.properties.has(name) && scalar(value) !== null);
    const words = (textMember(sent, "keywords") ?? textMember(sent, "query") ?? "").toLowerCase();
    const chosen = rows.filter((stored) => {
      if (stored.parent !== parent) return false;
      if (!filters.every(([name, value]) => stored.values[name] === void 0 || scalar(stored.values[name]) === scalar(value))) return false;
      return words === "" || Object.values(stored.values).some((value) => typeof value === "string" && value.toLowerCase().includes(words));
    });
    const page2 = pageOf(route, sent, chosen, input.address, (name) => collection.shape.properties.has(name));
    const data = place === null ? chosen.slice(page2.start, page2.start + page2.limit).map((stored) => stored.values) : pageData(route, place, chosen, page2);
    return { data, next: page2.next };
  }
  #answer(route, collection, rows, many) {
    const place = dataPlace(route);
    if (place === null) return null;
    const { api } = route;
    const list = listPlace(route);
    if (list !== null && (many || list.total !== null)) return { data: pageData(route, list, rows, wholePage(rows)) };
    const [first] = rows;
    const target = list !== null && list.items.length === 0 ? list.item : place.schema;
    const shape = api.shape(target);
    const about = collection.identity.some((field) => shape.properties.has(field)) || shape.type !== "boolean" && shape.properties.size > 3;
    return first === void 0 || !about ? null : { data: shown(api, place.schema, first.values) };
  }
  /** The stored account that a sign-in means; a wrong secret is refused. */
  signedIn(input) {
    const texts = [...scalarsIn(input.body, 3)];
    for (const [collection, rows] of this.#rows) {
      for (const stored of rows) {
        const named2 = texts.some(([name, value]) => ["email", "phone", "username"].some((field) => (name === field || name === "account") && stored.values[field] === value));
        if (!named2) continue;
        const wrong = texts.some(([name, value]) => isSecretName(name) && !secretHolds(stored, name, value));
        if (wrong) return { refusal: { status: 401, reason: "password-wrong", message: "the password is wrong" } };
        return { subject: `${collection.key}#${stored.key}` };
      }
    }
    return null;
  }
  /** An operation that shows or changes the caller's own stored account. */
  own(route, subject, input, now) {
    const place = dataPlace(route);
    if (place === null || this.role(route) !== null) return null;
    const { sources } = route.api.shape(place.schema);
    const changes = /(^|\/)update-/.test(route.path);
    for (const [collection, rows] of this.#rows) {
      if (!subject.startsWith(`${collection.key}#`) || !sharesComponent(collection, sources)) continue;
      if (route.method !== "GET" && !changes) return null;
      const stored = rows.find((candidate) => subject === `${collection.key}#${candidate.key}`);
      if (stored === void 0) return notFound(collection);
      if (changes) update(collection, stored, input.body ?? members(), now);
      return { data: shown(route.api, place.schema, stored.values) };
    }
    return null;
  }
};
function sharesComponent(collection, sources) {
  return [...collection.shape.sources].some((pointer) => pointer.startsWith("#/components/schemas/") && sources.has(pointer));
}
function notFound(collection) {
  return { refusal: { status: 404, reason: `${collection.noun}-not-found`, message: `there is no such ${collection.noun.replaceAll("-", " ")}` } };
}
function otherField(collection, name, sent) {
  const kind = textMember(sent, `${name.replace(/s$/, "")}Type`) ?? textMember(sent["options"], `${name.replace(/s$/, "")}Type`);
  const field = kind === void 0 ? null : camel(kind);
  return field !== null && collection.shape.properties.has(field) ? field : null;
}
function matches2(stored, field, values, lenient) {
  const value = scalar(stored.values[field]);
  return value === null ? lenient : values.has(value);
}
function isMany(route, collection) {
  return inputsOf(route).some((input) => input.list && collection.identity.includes(itemField(collection.shape, collection.noun, input) ?? ""));
}
function objectList(body) {
  if (isList(body)) return body;
  const list = member(body, "list");
  return isList(list) && list.length > 0 && list.every(isObject) ? list : null;
}
function objectListItem(route) {
  return inputsOf(route).some((input) => input.list && input.name === "list");
}
function parentOf(route, input) {
  const parents = [...route.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  const own = route.path.endsWith("}") ? parents.slice(0, -1) : parents;
  return JSON.stringify(own.map((name) => input.parameters[name] ?? null));
}
function* scalarsIn(value, depth) {
  if (depth === 0) return;
  for (const [name, inner] of entries(value)) {
    if (typeof inner === "string") yield [name, inner];
    else yield* scalarsIn(inner, depth - 1);
  }
}

// mock/spoilt.ts
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
var largeBytes = 34e6;
function spoilt(given, fault) {
  const answer = fault?.status !== void 0 && fault.status < 300 ? { ...given, status: fault.status } : given;
  const text = answer.body.toString();
  const headers = fault?.retryAfter === void 0 ? answer.headers : { ...answer.headers, "retry-after": `${fault.retryAfter}` };
  switch (fault?.body) {
    case "truncated":
    case "cut":
      return { ...answer, headers, body: text.slice(0, Math.floor(text.length / 2)) };
    case "html":
      return { status: answer.status, headers: { ...headers, "content-type": "text/html; charset=utf-8" }, body: "<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>", content: null };
    case "empty":
      return { ...answer, headers, body: "" };
    case "large":
      return { ...answer, headers, body: JSON.stringify({ padding: "x".repeat(largeBytes) }) };
    default:
      return { ...answer, headers };
  }
}
function encoded(body, encoding) {
  switch (encoding) {
    case "gzip":
      return gzipSync(body);
    case "br":
      return brotliCompressSync(body);
    case "deflate":
      return deflateSync(body);
    case void 0:
      return body;
  }
}

// mock/tokens.ts
import { createHmac as createHmac4, randomBytes as randomBytes2, randomUUID as randomUUID5 } from "node:crypto";
var maximumRemembered3 = 1e4;
var Tokens = class {
  #issued = /* @__PURE__ */ new Map();
  #key = randomBytes2(32);
  /** `seconds`: how long the token is valid from `now` (milliseconds). */
  issue(scheme, subject, claims, now, seconds) {
    const issued2 = Math.floor(now / 1e3);
    const payload = { sub: subject ?? "mock", iat: issued2, exp: issued2 + seconds, jti: randomUUID5(), ...claims };
    const text = `${part2({ alg: "HS256", typ: "JWT" })}.${part2(payload)}`;
    const token = `${text}.${createHmac4("sha256", this.#key).update(text).digest("base64url")}`;
    this.remember(token, { scheme, subject, claims, until: now + seconds * 1e3 });
    return token;
  }
  /** Takes in a token that was made elsewhere. */
  remember(token, issued2) {
    if (this.#issued.size >= maximumRemembered3) this.#issued.delete([...this.#issued.keys()][0] ?? "");
    this.#issued.set(token, issued2);
  }
  forget(token) {
    this.#issued.delete(token);
  }
  /** Null when the mock never issued it, or it expired. */
  find(token, now) {
    const issued2 = this.#issued.get(token);
    return issued2 === void 0 || issued2.until < now ? null : issued2;
  }
  clear() {
    this.#issued.clear();
  }
};
function part2(value) {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

// mock/server.ts
async function startMock(options) {
  const running = new Running(options);
  const server = createServer({ keepAliveTimeout: 65e3 }, (request, response) => {
    running.handle(request, response).catch((error) => answerOwnFault(response, error));
  });
  server.on("upgrade", (message, socket, head) => {
    if (isWebSocket(message)) running.events.upgrade(message, socket, head).catch(() => socket.destroy());
    else readAgain(server, message, socket, head);
  });
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () => new Promise((resolve) => {
      running.abort.abort();
      running.events.close();
      server.close(() => resolve());
      server.closeAllConnections();
    }),
    reset: () => running.reset(),
    fault: (fault) => {
      const problem2 = running.faults.add([{ ...fault }]);
      if (problem2 !== null) throw new TypeError(problem2);
    },
    coverage: () => running.coverage.report(),
    har: () => running.recorder.har()
  };
}
var Running = class {
  faults;
  coverage;
  recorder;
  events;
  abort = new AbortController();
  #options;
  #apis;
  #table;
  /** Made for the first call that needs it: a server that starts quickly is worth more than a quick first answer. */
  #state = null;
  #validation = null;
  #tokens = new Tokens();
  #replay = new Replay();
  #credentials;
  #cors;
  #digits;
  #gate;
  #clientTokenPaths;
  /** Null where every answer comes from the examples. */
  #login;
  #now;
  constructor(options) {
    this.#options = options;
    this.#apis = options.documents.map((root, index) => new Api(root, index));
    const routes = this.#apis.flatMap(routesOf);
    this.#table = new RouteTable(routes);
    this.faults = new Faults(routes.map(({ id }) => id));
    this.#now = options.now ?? Date.now;
    this.#credentials = new Credentials(options.credentials);
    this.#cors = new Cors(options.corsOrigins ?? []);
    this.#digits = digitsOf(options.documents);
    const clock = { now: this.#now, tolerance: options.clockTolerance ?? 300, replay: this.#replay };
    this.#gate = { credentials: this.#credentials, tokens: this.#tokens, clock, publicClient: options.publicClient ?? false };
    this.#clientTokenPaths = clientTokenPaths(this.#apis);
    this.#login = options.state === false ? null : new LoginProvider(this.#apis, this.#gate);
    this.events = new Events(this.#apis, this.#gate, options.basePath ?? "");
    this.coverage = new Coverage(routes);
    this.recorder = new Recorder(new Redaction(this.#apis, this.#credentials.secrets()));
  }
  reset() {
    this.#state?.reset();
    this.#login?.clear();
    this.faults.clear();
    this.#tokens.clear();
    this.#replay.clear();
  }
  async handle(message, response) {
    const started = Date.now();
    const bytes = await receivedBytes(message, this.#options.maxBodyBytes ?? 10485760).catch((error) => {
      if (error instanceof BodyTooLarge) return error;
      throw error;
    });
    const request = received(message, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0), this.#options.basePath ?? "");
    const preflight = this.#cors.preflight(request);
    if (preflight !== null) {
      this.#send(response, request, preflight, null);
      return;
    }
    if (request.path.startsWith(controlPrefix)) {
      const { coverage, recorder, faults, events } = this;
      this.#send(response, request, controlAnswer(request, { coverage, recorder, faults, events, reset: () => this.reset() }), null);
      return;
    }
    const meant = await this.#meant(request);
    const match = meant?.match ?? null;
    const fault = this.#fault(request, match);
    if (typeof fault !== "string" && fault?.latency !== void 0) await this.#wait(fault.latency);
    let answer;
    if (!Buffer.isBuffer(bytes)) {
      answer = this.#failure(match, { status: 413, reason: "payload-too-large", message: `the body is larger than ${this.#options.maxBodyBytes ?? 10485760} bytes`, headers: { connection: "close" } });
    } else if (typeof fault === "string") answer = this.#failure(match, { status: 400, reason: "invalid-argument", message: fault });
    else if (fault?.reset === true) answer = null;
    else if (fault?.status !== void 0 && (fault.status < 200 || fault.status > 299)) answer = this.#faultAnswer(match, fault, fault.status);
    else answer = this.#loginAnswer(match, request) ?? (meant === null ? clientTokenAnswer(this.#clientTokenPaths, request, this.#gate) ?? this.#unknown(request) : await this.#answer(meant, request));
    const sent = answer === null ? null : this.#send(response, request, answer, typeof fault === "string" ? null : fault);
    if (answer === null) message.socket.resetAndDestroy();
    if (this.#options.record !== false) {
      const origin = `http://${request.headers["host"] ?? "127.0.0.1"}`;
      this.recorder.add({ origin, request, answer: sent, route: match?.route ?? null, started, took: Date.now() - started });
    }
  }
  #fault(request, match) {
    const header = request.headers["x-mock-fault"];
    return header === void 0 ? this.faults.take(match?.route.id ?? null, request.method, request.path) : this.faults.checked(headerFault(header));
  }
  #wait(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.abort.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      }, { once: true });
    });
  }
  /** Of several operations with the same address, the first whose credentials the request carries and whose schemas it fits. */
  async #meant(request) {
    const found = fitting(this.#table.find(request.method, request.path), request).map((match) => ({ match, caller: callerOf(match.route, request, this.#gate) }));
    const known = found.filter(({ caller }) => !isRefusal(caller));
    for (const one of known.length > 1 ? known : []) {
      const checked = await this.#checked(one.match, request);
      if ("problems" in checked && checked.problems?.length === 0) return one;
    }
    return known[0] ?? found.find(({ caller }) => isRefusal(caller) && !isWithoutCredentials(caller)) ?? found[0] ?? null;
  }
  #loginAnswer(match, request) {
    const answer = this.#login?.answer(request, match !== null) ?? null;
    if (answer !== null && match !== null) this.coverage.count(match.route, answer.status < 400);
    return answer;
  }
  async #answer({ match, caller }, request) {
    const result = isRefusal(caller) ? caller : await this.#carriedOut(match, caller, request);
    const failed = "reason" in result;
    this.coverage.count(match.route, !failed);
    return failed ? this.#failure(match, result) : result;
  }
  async #carriedOut(match, caller, request) {
    const { route } = match;
    if (this.#options.state !== false) this.#state ??= new State(this.#table.routes);
    const checked = await this.#checked(match, request);
    if ("reason" in checked) return checked;
    const { input, problems } = checked;
    if (problems.length > 0) return { status: 400, reason: "invalid-argument", message: `The request does not match the specification: ${problems.join("; ")}`, problems };
    const exchange = exchangeOf(route);
    const refused2 = exchange === null ? null : exchangeRefusal(exchange, input, this.#credentials);
    if (refused2 !== null) return refused2;
    const now = this.#now();
    const subject = caller.token?.subject ?? null;
    const outcome = this.#state?.outcome(route, input, now) ?? (subject === null ? null : this.#state?.own(route, subject, input, now)) ?? null;
    if (outcome !== null && "refusal" in outcome) return outcome.refusal;
    const issues = exchange === null && hasUserTokens(route.api);
    const account = issues && subject === null && outcome === null ? this.#state?.signedIn(input) ?? null : null;
    if (account !== null && "refusal" in account) return account.refusal;
    this.events.published(request.path, input.body);
    const answer = successAnswer(route, request.headers["accept"], (example, schema) => {
      const data = outcome === null ? lastPage(route, input, example, schema) : outcome.data;
      if (exchange !== null) return exchanged(exchange, data, this.#tokens, this.#credentials, now);
      return issues ? withUserTokens(data, this.#tokens, account?.subject ?? subject, now) : data;
    });
    return outcome?.next === void 0 ? answer : linked(route, answer, outcome.next);
  }
  async #checked(match, request) {
    this.#validation ??= new (await import("./validation-5EVDOEK3.js")).Validation();
    try {
      return this.#validation.checked(match, request);
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown";
      return { status: 500, reason: "server-error", message: `a schema of ${match.route.id} cannot be compiled: ${reason.slice(0, 300)}` };
    }
  }
  #unknown(request) {
    const methods2 = this.#table.methodsOf(request.path);
    if (methods2.length > 0) return this.#failure(null, { status: 405, reason: "method-not-allowed", message: `this path is served by ${methods2.join(", ")}`, headers: { allow: methods2.join(", ") } });
    return this.#failure(null, { status: 404, reason: "not-found", message: "no operation of the documents has this method and path" });
  }
  #failure(match, refusal3, same2) {
    const [first] = this.#apis;
    const api = match?.route.api ?? first;
    const route = match?.route ?? null;
    if (api === void 0) return jsonAnswer(refusal3.status, { message: refusal3.message });
    return failureAnswer(failure(api, route, refusal3, same2 ?? this.#options.failureStatus ?? "ok"));
  }
  #faultAnswer(match, fault, status) {
    if (match !== null) this.coverage.count(match.route, false);
    const headers = fault.retryAfter === void 0 ? {} : { "retry-after": `${fault.retryAfter}` };
    return this.#failure(match, { status, reason: status === 429 ? "throttled" : "injected-fault", message: "an injected fault", headers }, "same");
  }
  /** Returns what went out. */
  #send(response, request, answer, fault) {
    const made3 = spoilt(answer, fault);
    const isJson = typeof made3.body === "string" && /\bjson\b/.test(made3.headers["content-type"] ?? "");
    const sent = isJson ? { ...made3, body: digitsIn(`${made3.body}`, this.#digits) } : made3;
    const head = { ...sent.headers, date: new Date(this.#now()).toUTCString(), "x-content-type-options": "nosniff", "cache-control": "no-store" };
    Object.assign(head, this.#cors.headers(request, head));
    const body = encoded(sent.body, fault?.encoding);
    const length = Buffer.byteLength(body);
    if (fault?.encoding !== void 0) head["content-encoding"] = fault.encoding;
    if (fault?.body === "cut") {
      response.writeHead(sent.status, { ...head, "content-length": length + 1e3 });
      response.write(body, () => response.destroy());
      return sent;
    }
    response.writeHead(sent.status, sent.status === 204 || sent.status === 304 ? head : { ...head, "content-length": length });
    response.end(request.method === "HEAD" ? void 0 : body);
    return sent;
  }
};

export {
  defaultCredentials,
  DocumentError,
  documentsOf,
  startMock
};
