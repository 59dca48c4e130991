/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = require("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BASE64_REGEX: () => (/* binding */ BASE64_REGEX),
/* harmony export */   BIC_REGEX: () => (/* binding */ BIC_REGEX),
/* harmony export */   CUID2_REGEX: () => (/* binding */ CUID2_REGEX),
/* harmony export */   DECIMAL_REGEX: () => (/* binding */ DECIMAL_REGEX),
/* harmony export */   DIGITS_REGEX: () => (/* binding */ DIGITS_REGEX),
/* harmony export */   DOMAIN_REGEX: () => (/* binding */ DOMAIN_REGEX),
/* harmony export */   EMAIL_REGEX: () => (/* binding */ EMAIL_REGEX),
/* harmony export */   EMOJI_REGEX: () => (/* binding */ EMOJI_REGEX),
/* harmony export */   HEXADECIMAL_REGEX: () => (/* binding */ HEXADECIMAL_REGEX),
/* harmony export */   HEX_COLOR_REGEX: () => (/* binding */ HEX_COLOR_REGEX),
/* harmony export */   IMEI_REGEX: () => (/* binding */ IMEI_REGEX),
/* harmony export */   IPV4_REGEX: () => (/* binding */ IPV4_REGEX),
/* harmony export */   IPV6_REGEX: () => (/* binding */ IPV6_REGEX),
/* harmony export */   IP_REGEX: () => (/* binding */ IP_REGEX),
/* harmony export */   ISO_DATE_REGEX: () => (/* binding */ ISO_DATE_REGEX),
/* harmony export */   ISO_DATE_TIME_REGEX: () => (/* binding */ ISO_DATE_TIME_REGEX),
/* harmony export */   ISO_DATE_TIME_SECOND_REGEX: () => (/* binding */ ISO_DATE_TIME_SECOND_REGEX),
/* harmony export */   ISO_TIMESTAMP_REGEX: () => (/* binding */ ISO_TIMESTAMP_REGEX),
/* harmony export */   ISO_TIME_REGEX: () => (/* binding */ ISO_TIME_REGEX),
/* harmony export */   ISO_TIME_SECOND_REGEX: () => (/* binding */ ISO_TIME_SECOND_REGEX),
/* harmony export */   ISO_WEEK_REGEX: () => (/* binding */ ISO_WEEK_REGEX),
/* harmony export */   ISRC_REGEX: () => (/* binding */ ISRC_REGEX),
/* harmony export */   JWS_COMPACT_REGEX: () => (/* binding */ JWS_COMPACT_REGEX),
/* harmony export */   KSUID_REGEX: () => (/* binding */ KSUID_REGEX),
/* harmony export */   MAC48_REGEX: () => (/* binding */ MAC48_REGEX),
/* harmony export */   MAC64_REGEX: () => (/* binding */ MAC64_REGEX),
/* harmony export */   MAC_REGEX: () => (/* binding */ MAC_REGEX),
/* harmony export */   NANO_ID_REGEX: () => (/* binding */ NANO_ID_REGEX),
/* harmony export */   OCTAL_REGEX: () => (/* binding */ OCTAL_REGEX),
/* harmony export */   RFC_EMAIL_REGEX: () => (/* binding */ RFC_EMAIL_REGEX),
/* harmony export */   SLUG_REGEX: () => (/* binding */ SLUG_REGEX),
/* harmony export */   ULID_REGEX: () => (/* binding */ ULID_REGEX),
/* harmony export */   UUID_REGEX: () => (/* binding */ UUID_REGEX),
/* harmony export */   ValiError: () => (/* binding */ ValiError),
/* harmony export */   _addIssue: () => (/* binding */ _addIssue),
/* harmony export */   _cloneDataset: () => (/* binding */ _cloneDataset),
/* harmony export */   _formatCase: () => (/* binding */ _formatCase),
/* harmony export */   _getByteCount: () => (/* binding */ _getByteCount),
/* harmony export */   _getCodePointCount: () => (/* binding */ _getCodePointCount),
/* harmony export */   _getGraphemeCount: () => (/* binding */ _getGraphemeCount),
/* harmony export */   _getLastMetadata: () => (/* binding */ _getLastMetadata),
/* harmony export */   _getWordCount: () => (/* binding */ _getWordCount),
/* harmony export */   _isLuhnAlgo: () => (/* binding */ _isLuhnAlgo),
/* harmony export */   _isSameValueZero: () => (/* binding */ _isSameValueZero),
/* harmony export */   _isValidObjectKey: () => (/* binding */ _isValidObjectKey),
/* harmony export */   _isValueMatch: () => (/* binding */ _isValueMatch),
/* harmony export */   _joinExpects: () => (/* binding */ _joinExpects),
/* harmony export */   _standardSchema: () => (/* binding */ _standardSchema),
/* harmony export */   _stringify: () => (/* binding */ _stringify),
/* harmony export */   any: () => (/* binding */ any),
/* harmony export */   args: () => (/* binding */ args),
/* harmony export */   argsAsync: () => (/* binding */ argsAsync),
/* harmony export */   array: () => (/* binding */ array),
/* harmony export */   arrayAsync: () => (/* binding */ arrayAsync),
/* harmony export */   assert: () => (/* binding */ assert),
/* harmony export */   awaitAsync: () => (/* binding */ awaitAsync),
/* harmony export */   base64: () => (/* binding */ base64),
/* harmony export */   bic: () => (/* binding */ bic),
/* harmony export */   bigint: () => (/* binding */ bigint),
/* harmony export */   blob: () => (/* binding */ blob),
/* harmony export */   boolean: () => (/* binding */ boolean),
/* harmony export */   brand: () => (/* binding */ brand),
/* harmony export */   bytes: () => (/* binding */ bytes),
/* harmony export */   cache: () => (/* binding */ cache),
/* harmony export */   cacheAsync: () => (/* binding */ cacheAsync),
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   checkAsync: () => (/* binding */ checkAsync),
/* harmony export */   checkItems: () => (/* binding */ checkItems),
/* harmony export */   checkItemsAsync: () => (/* binding */ checkItemsAsync),
/* harmony export */   codePoints: () => (/* binding */ codePoints),
/* harmony export */   config: () => (/* binding */ config),
/* harmony export */   creditCard: () => (/* binding */ creditCard),
/* harmony export */   cuid2: () => (/* binding */ cuid2),
/* harmony export */   custom: () => (/* binding */ custom),
/* harmony export */   customAsync: () => (/* binding */ customAsync),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   decimal: () => (/* binding */ decimal),
/* harmony export */   deleteGlobalConfig: () => (/* binding */ deleteGlobalConfig),
/* harmony export */   deleteGlobalMessage: () => (/* binding */ deleteGlobalMessage),
/* harmony export */   deleteSchemaMessage: () => (/* binding */ deleteSchemaMessage),
/* harmony export */   deleteSpecificMessage: () => (/* binding */ deleteSpecificMessage),
/* harmony export */   description: () => (/* binding */ description),
/* harmony export */   digits: () => (/* binding */ digits),
/* harmony export */   domain: () => (/* binding */ domain),
/* harmony export */   email: () => (/* binding */ email),
/* harmony export */   emoji: () => (/* binding */ emoji),
/* harmony export */   empty: () => (/* binding */ empty),
/* harmony export */   endsWith: () => (/* binding */ endsWith),
/* harmony export */   entries: () => (/* binding */ entries),
/* harmony export */   entriesFromList: () => (/* binding */ entriesFromList),
/* harmony export */   entriesFromObjects: () => (/* binding */ entriesFromObjects),
/* harmony export */   "enum": () => (/* binding */ enum_),
/* harmony export */   enum_: () => (/* binding */ enum_),
/* harmony export */   everyItem: () => (/* binding */ everyItem),
/* harmony export */   exactOptional: () => (/* binding */ exactOptional),
/* harmony export */   exactOptionalAsync: () => (/* binding */ exactOptionalAsync),
/* harmony export */   examples: () => (/* binding */ examples),
/* harmony export */   excludes: () => (/* binding */ excludes),
/* harmony export */   fallback: () => (/* binding */ fallback),
/* harmony export */   fallbackAsync: () => (/* binding */ fallbackAsync),
/* harmony export */   file: () => (/* binding */ file),
/* harmony export */   filterItems: () => (/* binding */ filterItems),
/* harmony export */   findItem: () => (/* binding */ findItem),
/* harmony export */   finite: () => (/* binding */ finite),
/* harmony export */   flatten: () => (/* binding */ flatten),
/* harmony export */   flavor: () => (/* binding */ flavor),
/* harmony export */   forward: () => (/* binding */ forward),
/* harmony export */   forwardAsync: () => (/* binding */ forwardAsync),
/* harmony export */   "function": () => (/* binding */ function_),
/* harmony export */   function_: () => (/* binding */ function_),
/* harmony export */   getDefault: () => (/* binding */ getDefault),
/* harmony export */   getDefaults: () => (/* binding */ getDefaults),
/* harmony export */   getDefaultsAsync: () => (/* binding */ getDefaultsAsync),
/* harmony export */   getDescription: () => (/* binding */ getDescription),
/* harmony export */   getDotPath: () => (/* binding */ getDotPath),
/* harmony export */   getExamples: () => (/* binding */ getExamples),
/* harmony export */   getFallback: () => (/* binding */ getFallback),
/* harmony export */   getFallbacks: () => (/* binding */ getFallbacks),
/* harmony export */   getFallbacksAsync: () => (/* binding */ getFallbacksAsync),
/* harmony export */   getGlobalConfig: () => (/* binding */ getGlobalConfig),
/* harmony export */   getGlobalMessage: () => (/* binding */ getGlobalMessage),
/* harmony export */   getMetadata: () => (/* binding */ getMetadata),
/* harmony export */   getSchemaMessage: () => (/* binding */ getSchemaMessage),
/* harmony export */   getSpecificMessage: () => (/* binding */ getSpecificMessage),
/* harmony export */   getTitle: () => (/* binding */ getTitle),
/* harmony export */   graphemes: () => (/* binding */ graphemes),
/* harmony export */   gtValue: () => (/* binding */ gtValue),
/* harmony export */   guard: () => (/* binding */ guard),
/* harmony export */   hash: () => (/* binding */ hash),
/* harmony export */   hexColor: () => (/* binding */ hexColor),
/* harmony export */   hexadecimal: () => (/* binding */ hexadecimal),
/* harmony export */   imei: () => (/* binding */ imei),
/* harmony export */   includes: () => (/* binding */ includes),
/* harmony export */   instance: () => (/* binding */ instance),
/* harmony export */   integer: () => (/* binding */ integer),
/* harmony export */   intersect: () => (/* binding */ intersect),
/* harmony export */   intersectAsync: () => (/* binding */ intersectAsync),
/* harmony export */   ip: () => (/* binding */ ip),
/* harmony export */   ipv4: () => (/* binding */ ipv4),
/* harmony export */   ipv6: () => (/* binding */ ipv6),
/* harmony export */   is: () => (/* binding */ is),
/* harmony export */   isOfKind: () => (/* binding */ isOfKind),
/* harmony export */   isOfType: () => (/* binding */ isOfType),
/* harmony export */   isValiError: () => (/* binding */ isValiError),
/* harmony export */   isbn: () => (/* binding */ isbn),
/* harmony export */   isoDate: () => (/* binding */ isoDate),
/* harmony export */   isoDateTime: () => (/* binding */ isoDateTime),
/* harmony export */   isoDateTimeSecond: () => (/* binding */ isoDateTimeSecond),
/* harmony export */   isoTime: () => (/* binding */ isoTime),
/* harmony export */   isoTimeSecond: () => (/* binding */ isoTimeSecond),
/* harmony export */   isoTimestamp: () => (/* binding */ isoTimestamp),
/* harmony export */   isoWeek: () => (/* binding */ isoWeek),
/* harmony export */   isrc: () => (/* binding */ isrc),
/* harmony export */   jwsCompact: () => (/* binding */ jwsCompact),
/* harmony export */   keyof: () => (/* binding */ keyof),
/* harmony export */   ksuid: () => (/* binding */ ksuid),
/* harmony export */   lazy: () => (/* binding */ lazy),
/* harmony export */   lazyAsync: () => (/* binding */ lazyAsync),
/* harmony export */   length: () => (/* binding */ length),
/* harmony export */   literal: () => (/* binding */ literal),
/* harmony export */   looseObject: () => (/* binding */ looseObject),
/* harmony export */   looseObjectAsync: () => (/* binding */ looseObjectAsync),
/* harmony export */   looseTuple: () => (/* binding */ looseTuple),
/* harmony export */   looseTupleAsync: () => (/* binding */ looseTupleAsync),
/* harmony export */   ltValue: () => (/* binding */ ltValue),
/* harmony export */   mac: () => (/* binding */ mac),
/* harmony export */   mac48: () => (/* binding */ mac48),
/* harmony export */   mac64: () => (/* binding */ mac64),
/* harmony export */   map: () => (/* binding */ map),
/* harmony export */   mapAsync: () => (/* binding */ mapAsync),
/* harmony export */   mapItems: () => (/* binding */ mapItems),
/* harmony export */   maxBytes: () => (/* binding */ maxBytes),
/* harmony export */   maxCodePoints: () => (/* binding */ maxCodePoints),
/* harmony export */   maxEntries: () => (/* binding */ maxEntries),
/* harmony export */   maxGraphemes: () => (/* binding */ maxGraphemes),
/* harmony export */   maxLength: () => (/* binding */ maxLength),
/* harmony export */   maxSize: () => (/* binding */ maxSize),
/* harmony export */   maxValue: () => (/* binding */ maxValue),
/* harmony export */   maxWords: () => (/* binding */ maxWords),
/* harmony export */   message: () => (/* binding */ message),
/* harmony export */   metadata: () => (/* binding */ metadata),
/* harmony export */   mimeType: () => (/* binding */ mimeType),
/* harmony export */   minBytes: () => (/* binding */ minBytes),
/* harmony export */   minCodePoints: () => (/* binding */ minCodePoints),
/* harmony export */   minEntries: () => (/* binding */ minEntries),
/* harmony export */   minGraphemes: () => (/* binding */ minGraphemes),
/* harmony export */   minLength: () => (/* binding */ minLength),
/* harmony export */   minSize: () => (/* binding */ minSize),
/* harmony export */   minValue: () => (/* binding */ minValue),
/* harmony export */   minWords: () => (/* binding */ minWords),
/* harmony export */   multipleOf: () => (/* binding */ multipleOf),
/* harmony export */   nan: () => (/* binding */ nan),
/* harmony export */   nanoid: () => (/* binding */ nanoid),
/* harmony export */   never: () => (/* binding */ never),
/* harmony export */   nonEmpty: () => (/* binding */ nonEmpty),
/* harmony export */   nonNullable: () => (/* binding */ nonNullable),
/* harmony export */   nonNullableAsync: () => (/* binding */ nonNullableAsync),
/* harmony export */   nonNullish: () => (/* binding */ nonNullish),
/* harmony export */   nonNullishAsync: () => (/* binding */ nonNullishAsync),
/* harmony export */   nonOptional: () => (/* binding */ nonOptional),
/* harmony export */   nonOptionalAsync: () => (/* binding */ nonOptionalAsync),
/* harmony export */   normalize: () => (/* binding */ normalize),
/* harmony export */   notBytes: () => (/* binding */ notBytes),
/* harmony export */   notCodePoints: () => (/* binding */ notCodePoints),
/* harmony export */   notEntries: () => (/* binding */ notEntries),
/* harmony export */   notGraphemes: () => (/* binding */ notGraphemes),
/* harmony export */   notLength: () => (/* binding */ notLength),
/* harmony export */   notSize: () => (/* binding */ notSize),
/* harmony export */   notValue: () => (/* binding */ notValue),
/* harmony export */   notValues: () => (/* binding */ notValues),
/* harmony export */   notWords: () => (/* binding */ notWords),
/* harmony export */   "null": () => (/* binding */ null_),
/* harmony export */   null_: () => (/* binding */ null_),
/* harmony export */   nullable: () => (/* binding */ nullable),
/* harmony export */   nullableAsync: () => (/* binding */ nullableAsync),
/* harmony export */   nullish: () => (/* binding */ nullish),
/* harmony export */   nullishAsync: () => (/* binding */ nullishAsync),
/* harmony export */   number: () => (/* binding */ number),
/* harmony export */   object: () => (/* binding */ object),
/* harmony export */   objectAsync: () => (/* binding */ objectAsync),
/* harmony export */   objectWithRest: () => (/* binding */ objectWithRest),
/* harmony export */   objectWithRestAsync: () => (/* binding */ objectWithRestAsync),
/* harmony export */   octal: () => (/* binding */ octal),
/* harmony export */   omit: () => (/* binding */ omit),
/* harmony export */   optional: () => (/* binding */ optional),
/* harmony export */   optionalAsync: () => (/* binding */ optionalAsync),
/* harmony export */   parse: () => (/* binding */ parse),
/* harmony export */   parseAsync: () => (/* binding */ parseAsync),
/* harmony export */   parseBoolean: () => (/* binding */ parseBoolean),
/* harmony export */   parseJson: () => (/* binding */ parseJson),
/* harmony export */   parser: () => (/* binding */ parser),
/* harmony export */   parserAsync: () => (/* binding */ parserAsync),
/* harmony export */   partial: () => (/* binding */ partial),
/* harmony export */   partialAsync: () => (/* binding */ partialAsync),
/* harmony export */   partialCheck: () => (/* binding */ partialCheck),
/* harmony export */   partialCheckAsync: () => (/* binding */ partialCheckAsync),
/* harmony export */   pick: () => (/* binding */ pick),
/* harmony export */   picklist: () => (/* binding */ picklist),
/* harmony export */   pipe: () => (/* binding */ pipe),
/* harmony export */   pipeAsync: () => (/* binding */ pipeAsync),
/* harmony export */   promise: () => (/* binding */ promise),
/* harmony export */   rawCheck: () => (/* binding */ rawCheck),
/* harmony export */   rawCheckAsync: () => (/* binding */ rawCheckAsync),
/* harmony export */   rawTransform: () => (/* binding */ rawTransform),
/* harmony export */   rawTransformAsync: () => (/* binding */ rawTransformAsync),
/* harmony export */   readonly: () => (/* binding */ readonly),
/* harmony export */   record: () => (/* binding */ record),
/* harmony export */   recordAsync: () => (/* binding */ recordAsync),
/* harmony export */   reduceItems: () => (/* binding */ reduceItems),
/* harmony export */   regex: () => (/* binding */ regex),
/* harmony export */   required: () => (/* binding */ required),
/* harmony export */   requiredAsync: () => (/* binding */ requiredAsync),
/* harmony export */   returns: () => (/* binding */ returns),
/* harmony export */   returnsAsync: () => (/* binding */ returnsAsync),
/* harmony export */   rfcEmail: () => (/* binding */ rfcEmail),
/* harmony export */   safeInteger: () => (/* binding */ safeInteger),
/* harmony export */   safeParse: () => (/* binding */ safeParse),
/* harmony export */   safeParseAsync: () => (/* binding */ safeParseAsync),
/* harmony export */   safeParser: () => (/* binding */ safeParser),
/* harmony export */   safeParserAsync: () => (/* binding */ safeParserAsync),
/* harmony export */   set: () => (/* binding */ set),
/* harmony export */   setAsync: () => (/* binding */ setAsync),
/* harmony export */   setGlobalConfig: () => (/* binding */ setGlobalConfig),
/* harmony export */   setGlobalMessage: () => (/* binding */ setGlobalMessage),
/* harmony export */   setSchemaMessage: () => (/* binding */ setSchemaMessage),
/* harmony export */   setSpecificMessage: () => (/* binding */ setSpecificMessage),
/* harmony export */   size: () => (/* binding */ size),
/* harmony export */   slug: () => (/* binding */ slug),
/* harmony export */   someItem: () => (/* binding */ someItem),
/* harmony export */   sortItems: () => (/* binding */ sortItems),
/* harmony export */   startsWith: () => (/* binding */ startsWith),
/* harmony export */   strictObject: () => (/* binding */ strictObject),
/* harmony export */   strictObjectAsync: () => (/* binding */ strictObjectAsync),
/* harmony export */   strictTuple: () => (/* binding */ strictTuple),
/* harmony export */   strictTupleAsync: () => (/* binding */ strictTupleAsync),
/* harmony export */   string: () => (/* binding */ string),
/* harmony export */   stringifyJson: () => (/* binding */ stringifyJson),
/* harmony export */   summarize: () => (/* binding */ summarize),
/* harmony export */   symbol: () => (/* binding */ symbol),
/* harmony export */   title: () => (/* binding */ title),
/* harmony export */   toBigint: () => (/* binding */ toBigint),
/* harmony export */   toBoolean: () => (/* binding */ toBoolean),
/* harmony export */   toCamelCase: () => (/* binding */ toCamelCase),
/* harmony export */   toDate: () => (/* binding */ toDate),
/* harmony export */   toKebabCase: () => (/* binding */ toKebabCase),
/* harmony export */   toLowerCase: () => (/* binding */ toLowerCase),
/* harmony export */   toMaxValue: () => (/* binding */ toMaxValue),
/* harmony export */   toMinValue: () => (/* binding */ toMinValue),
/* harmony export */   toNumber: () => (/* binding */ toNumber),
/* harmony export */   toPascalCase: () => (/* binding */ toPascalCase),
/* harmony export */   toSnakeCase: () => (/* binding */ toSnakeCase),
/* harmony export */   toString: () => (/* binding */ toString),
/* harmony export */   toUpperCase: () => (/* binding */ toUpperCase),
/* harmony export */   transform: () => (/* binding */ transform),
/* harmony export */   transformAsync: () => (/* binding */ transformAsync),
/* harmony export */   trim: () => (/* binding */ trim),
/* harmony export */   trimEnd: () => (/* binding */ trimEnd),
/* harmony export */   trimStart: () => (/* binding */ trimStart),
/* harmony export */   tuple: () => (/* binding */ tuple),
/* harmony export */   tupleAsync: () => (/* binding */ tupleAsync),
/* harmony export */   tupleWithRest: () => (/* binding */ tupleWithRest),
/* harmony export */   tupleWithRestAsync: () => (/* binding */ tupleWithRestAsync),
/* harmony export */   ulid: () => (/* binding */ ulid),
/* harmony export */   undefined: () => (/* binding */ undefined_),
/* harmony export */   undefined_: () => (/* binding */ undefined_),
/* harmony export */   undefinedable: () => (/* binding */ undefinedable),
/* harmony export */   undefinedableAsync: () => (/* binding */ undefinedableAsync),
/* harmony export */   union: () => (/* binding */ union),
/* harmony export */   unionAsync: () => (/* binding */ unionAsync),
/* harmony export */   unknown: () => (/* binding */ unknown),
/* harmony export */   unwrap: () => (/* binding */ unwrap),
/* harmony export */   url: () => (/* binding */ url),
/* harmony export */   uuid: () => (/* binding */ uuid),
/* harmony export */   value: () => (/* binding */ value),
/* harmony export */   values: () => (/* binding */ values),
/* harmony export */   variant: () => (/* binding */ variant),
/* harmony export */   variantAsync: () => (/* binding */ variantAsync),
/* harmony export */   "void": () => (/* binding */ void_),
/* harmony export */   void_: () => (/* binding */ void_),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = [
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
];
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = [
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
];
const FALSY = [
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
];
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo),
  run: () => (/* binding */ run),
  serveSimulator: () => (/* binding */ serveSimulator)
});

;// CONCATENATED MODULE: ./src/http/plain.js
// What must not reach a log or a table as it is: ANSI sequences, control characters (line ends among them), and the
// invisible ones that reorder or hide text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
/**
 * Makes one line of harmless text out of what a server, a file name or an input says: no control or invisible
 * characters, at most `max` characters.
 */
function plain(text, max = 300) {
    const line = String(text)
        .slice(0, max * 4)
        .replace(ANSI, '')
        .replace(INVISIBLE, ' ')
        .trim();
    return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}

// EXTERNAL MODULE: ../../../node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7392);
;// CONCATENATED MODULE: ./src/http/errors.js

/**
 * An error for the person who reads a red step: what was asked, what was answered, and in `hint` what to do next.
 * It never carries a request's headers or body.
 */
class ExplainedError extends Error {
    blame;
    hint;
    constructor(blame, message, hint, options) {
        super(message, options);
        this.name = 'ExplainedError';
        this.blame = blame;
        this.hint = hint;
    }
}
/** The API answered, but not with what the call promises. `code` and `detail` are its own words, made plain. */
class AnsweredError extends ExplainedError {
    status;
    code;
    detail;
    retryAfterMs;
    constructor(request, answer) {
        const code = answer.code === undefined ? undefined : plain(answer.code, 100);
        const detail = answer.detail === undefined ? undefined : plain(answer.detail);
        const words = [code, detail].filter(Boolean).join(': ');
        super(answer.status >= 500 || answer.status === 429 ? 'theirs' : 'yours', `${request} was answered ${answer.status}${words ? ` ${words}` : ''}`, hintFor(answer.status));
        this.name = 'AnsweredError';
        this.status = answer.status;
        this.code = code;
        this.detail = detail;
        this.retryAfterMs = answer.retryAfterMs;
    }
}
/** The request got no whole, readable answer. `reached` tells whether the service may have acted on it. */
class UnansweredError extends ExplainedError {
    reached;
    passing;
    constructor(request, what, options) {
        super('theirs', `${request} got no answer: ${what.reason}`, what.hint, options);
        this.name = 'UnansweredError';
        this.reached = what.reached;
        this.passing = what.passing ?? true;
    }
}
/** The step was cancelled; `signal` is what the runner sent. */
class CancelledError extends ExplainedError {
    constructor(signal) {
        super('yours', `Cancelled (${signal})`);
        this.name = 'CancelledError';
    }
}
/** `error` as one that explains itself; anything unforeseen is the product's own fault and says so. */
function explained(error) {
    if (error instanceof ExplainedError)
        return error;
    const what = error instanceof Error ? error.message : String(error);
    return new ExplainedError('theirs', `Unexpected error: ${plain(what)}`, 'Please report this as a bug.', {
        cause: error,
    });
}
function hintFor(status) {
    if (status === 401)
        return 'Check the credentials: the service does not accept them.';
    if (status === 403)
        return 'Check the permissions of the user whose credentials are used.';
    if (status === 429)
        return 'The service limits its requests; try again later or run fewer jobs at once.';
    if (status >= 300 && status < 400)
        return 'Redirects are not followed, so that credentials stay with their host.';
    if (status >= 500)
        return 'The service has a problem; run the step again later.';
    return undefined;
}

;// CONCATENATED MODULE: ./src/bloomreach/answers.js


/** A parser of answers by `schema`, whatever the service's spelling of ids. @throws ValiError */
function answerOf(schema) {
    return (value) => dist.parse(schema, withIds(value));
}
/** The parser of answers that carry nothing (`null`, `true`, `""`, `{}` or no body at all). */
function nothing() { }
/** What the request resolves with, or undefined where the answer (404 unless told) means that there is no such thing. */
async function orNone(request, ...statuses) {
    try {
        return await request;
    }
    catch (error) {
        if (error instanceof AnsweredError && [404, ...statuses].includes(error.status))
            return undefined;
        throw error;
    }
}
/**
 * All items of a list. Reads a bare array as well as `{items, offset, max, more, total}`; asks for further pages while
 * `more` is true, and stops when one brings nothing new (the paging parameters are undocumented).
 */
async function allPages(pipeline, call, schema) {
    const known = new Map();
    let query = {};
    for (;;) {
        const parse = (value) => pageOf(value, schema);
        const page = await pipeline.request({ ...call, method: 'GET', query: { ...call.query, ...query }, parse });
        const before = known.size;
        for (const item of page.items)
            known.set(item.id ?? item, known.get(item.id ?? item) ?? item);
        if (!page.more || known.size === before)
            return [...known.values()];
        query = { offset: known.size, max: page.max > 0 ? page.max : page.items.length };
    }
}
function pageOf(value, schema) {
    const items = dist.array(schema);
    if (Array.isArray(value))
        return { items: dist.parse(items, withIds(value)), more: false, max: -1 };
    const page = dist.parse(dist.looseObject({ items: dist.nullable(items), more: dist.fallback(dist.boolean(), false), max: dist.fallback(dist.number(), -1) }), withIds(value));
    return { items: page.items ?? [], more: page.more, max: page.max };
}
/** `value` with its ids spelled one way: `ID` becomes `id`, `EnvironmentId` and `environmentID` become `environmentId`. */
function withIds(value) {
    if (Array.isArray(value))
        return value.map(withIds);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, spelling(key), withIds(inner)]);
    // Where both spellings occur, `id` wins over `ID`.
    const inOrder = [...entries.filter(([key, to]) => key !== to), ...entries.filter(([key, to]) => key === to)];
    return Object.fromEntries(inOrder.map(([, to, inner]) => [to, inner]));
}
function spelling(key) {
    if (/^id$/i.test(key))
        return 'id';
    if (/^[A-Za-z]+I[dD]$/.test(key))
        return `${key.charAt(0).toLowerCase()}${key.slice(1, -2)}Id`;
    return key;
}

;// CONCATENATED MODULE: ./src/bloomreach/lost.js
const LOOKS = 3;
const PAUSE_MS = 1000;
/** Looks a few times for what a request without an answer may have made: a service needs a moment to show it. */
async function lookFor(look, options) {
    for (let count = 1;; count++) {
        const found = await look();
        if (found !== undefined || count === LOOKS)
            return found;
        await options.clock.sleep(PAUSE_MS, options.signal);
    }
}

;// CONCATENATED MODULE: ./src/bloomreach/backup-jobs.js



/** A job may need a moment to be known, and a finished backup to be listed: so many polls in a row may not find it. */
const PATIENCE = 3;
/**
 * Starts a backup, once: what is listed before tells a backup whose answer was lost from the older ones.
 * @throws AnsweredError 400 `InvalidParameters`, 500 `CreateBackupFailed`
 */
async function startBackup(backups, environmentId, type, options) {
    const known = new Set((await backups.list()).map(({ id }) => id));
    const look = async () => {
        const all = await backups.list();
        return all.find((backup) => backup.environmentId === environmentId && !known.has(backup.id));
    };
    return backups.create(environmentId, type, () => lookFor(look, options));
}
/** A backup that was started (reference: Create a new backup, Monitor a running job). Its result is as it is listed. */
function backupJob(backups, backup, environmentName) {
    let unlisted = 0;
    return {
        title: `backup ${plain(backup.id, 60)} of ${environmentName}`,
        lookup: `GET /v3/backups/jobs/${backup.id}`,
        poll: jobPoll(backups, backup.id, async () => {
            const listed = (await backups.list()).find(({ id }) => id === backup.id);
            if (listed)
                return { phase: 'succeeded', result: { ...backup, ...given(listed) }, detail: 'completed' };
            unlisted++;
            return unlisted < PATIENCE
                ? { phase: 'running', detail: 'completed, but not listed yet' }
                : { phase: 'failed', reason: 'its job is completed, but it is not in the list of backups' };
        }),
    };
}
/** A restore that was started (reference: Restore a backup, Monitor a running job). */
function restoreJob(backups, jobId, names) {
    return {
        title: `restore of backup ${plain(names.backupId, 60)} into ${names.environmentName}`,
        lookup: `GET /v3/backups/jobs/${jobId}`,
        poll: jobPoll(backups, jobId, async () => ({ phase: 'succeeded', result: { jobId }, detail: 'completed' })),
    };
}
function jobPoll(backups, jobId, completed) {
    let missing = 0;
    return async () => {
        const job = await orNone(backups.job(jobId));
        if (!job) {
            missing++;
            return missing < PATIENCE
                ? { phase: 'running', detail: 'the job is not known yet' }
                : { phase: 'failed', reason: 'the service does not know the job any more' };
        }
        missing = 0;
        const status = job.status.toLowerCase();
        if (status === 'completed')
            return completed();
        if (status === 'error' || status === 'failed') {
            return { phase: 'failed', reason: `its job's status is "${plain(job.status, 60)}"` };
        }
        return { phase: 'running', detail: plain(job.status, 60) };
    };
}
function given(item) {
    return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./src/bloomreach/deployment.js




/** So many polls in a row must agree before an unwelcome sight is believed: a replica may lag behind. */
const CONFIRMATIONS = 3;
/** How long a failure state that was there before the request may be a stale one. */
const STALE_MS = 120_000;
/**
 * A deployment that the service has accepted. It has succeeded when the environment reads `deployed` with our
 * distribution **and** either `deployedAt` has changed or another state was seen in between: right after the 202 the
 * environment may still show the old data, or already the new distribution's id.
 */
class Deployment {
    title;
    lookup;
    #options;
    #since;
    /** The environment as it was last seen. */
    last;
    #moved = false;
    #missing = 0;
    #others = 0;
    constructor(options) {
        const { before, distributionName, clock } = options;
        this.title = `deployment of ${plain(distributionName, 100)} to ${nameOf(before)}`;
        this.lookup = `GET /v3/environments/${before.id}`;
        this.#options = options;
        this.last = before;
        this.#since = clock.now();
    }
    async poll() {
        const { environments, before } = this.#options;
        const now = await orNone(environments.get(before.id));
        if (!now)
            return this.#gone();
        this.last = now;
        this.#missing = 0;
        const same = unchanged(before, now);
        if (!same && (!isDeployed(now) || now.deployedAt !== before.deployedAt))
            this.#moved = true;
        if (this.#isFailure(now))
            return this.#failed(now, same);
        if (isDeployed(now))
            return this.#deployed(now);
        this.#others = 0;
        return { phase: 'running', detail: now.state === '' ? 'not started yet' : `state "${plain(now.state, 60)}"` };
    }
    #deployed(now) {
        const { before, request } = this.#options;
        const { distributionId } = now;
        if (distributionId === request.distributionId) {
            this.#others = 0;
            return this.#moved ? { phase: 'succeeded', result: now, detail: 'state "deployed"' } : NOT_BEGUN;
        }
        if (!this.#moved && distributionId === before.distributionId)
            return NOT_BEGUN;
        this.#others++;
        if (this.#others < CONFIRMATIONS)
            return { phase: 'running', detail: 'another distribution is shown' };
        const shown = plain(distributionId ?? 'no distribution');
        return {
            phase: 'failed',
            reason: distributionId === before.distributionId
                ? `the environment went back to the distribution that ran before (${shown})`
                : `the environment runs another distribution (${shown}) than the one asked for (${request.distributionId})`,
            hint: `Someone else may have deployed meanwhile${byWhom(now)}. Look at the environment's logs, then run this again.`,
        };
    }
    #failed(now, same) {
        const state = plain(now.state, 60);
        if (same && !this.#moved && this.#options.clock.now() - this.#since < STALE_MS) {
            return { phase: 'running', detail: `still in the state of before, "${state}"` };
        }
        return {
            phase: 'failed',
            reason: `the environment's state is "${state}"`,
            hint: "Look at the environment's logs for the cause.",
        };
    }
    #gone() {
        this.#missing++;
        if (this.#missing < CONFIRMATIONS)
            return { phase: 'running', detail: 'the environment is not found' };
        return {
            phase: 'failed',
            reason: 'the environment does not exist any more',
            hint: 'Someone has deleted it while the deployment was running.',
        };
    }
    #isFailure(now) {
        return this.#options.failureStates.includes(now.state.toLowerCase());
    }
}
const NOT_BEGUN = { phase: 'running', detail: 'accepted' };
/**
 * Asks the service to deploy until it accepts. While another deployment runs (409, or a 400 whose code says so) it asks
 * again. When that other one turns out to have deployed the very same, without config files, it is joined: this is how a
 * step that was killed and run again finishes what was begun.
 */
class DeploymentTurn {
    title;
    lookup;
    #options;
    #busy = false;
    #lost = false;
    constructor(options) {
        this.title = `request to deploy ${plain(options.distributionName, 100)} to ${nameOf(options.before)}`;
        this.lookup = `GET /v3/environments/${options.before.id}`;
        this.#options = options;
    }
    async poll() {
        const { environments, before, request } = this.#options;
        const now = this.#busy ? await environments.get(before.id) : before;
        if (this.#busy && this.#isOurs(now))
            return { phase: 'succeeded', result: { joined: now } };
        try {
            await environments.deploy(before.id, request, () => this.#find(now));
        }
        catch (error) {
            if (this.#options.signal?.aborted)
                throw error;
            if (!isBusy(error))
                return refused(explained(error));
            // The refusal of a repeated request shows that the first one was taken.
            if (!this.#lost) {
                this.#busy = true;
                return { phase: 'running', detail: `waiting for another deployment to end (${error.message})` };
            }
        }
        return { phase: 'succeeded', result: { before: now } };
    }
    #isOurs(now) {
        const { before, request } = this.#options;
        const plainRequest = (request.appConfigFileRoles ?? []).length === 0;
        const ended = isDeployed(now) && now.deployedAt !== before.deployedAt;
        return plainRequest && ended && now.distributionId === request.distributionId;
    }
    async #find(before) {
        const { environments, request } = this.#options;
        this.#lost = true;
        const look = async () => {
            const now = await environments.get(before.id);
            const begun = !isDeployed(now) && now.state !== before.state;
            const ours = now.distributionId === request.distributionId && before.distributionId !== request.distributionId;
            return begun || ours || now.deployedAt !== before.deployedAt ? true : undefined;
        };
        return lookFor(look, this.#options);
    }
}
function refused({ message: reason, hint }) {
    return { phase: 'failed', reason, ...(hint !== undefined && { hint }) };
}
/** Whether the service refused because it is at something else in this environment. */
function isBusy(error) {
    if (!(error instanceof AnsweredError))
        return false;
    if (error.status === 409)
        return true;
    return error.status === 400 && /running|progress|busy|already|deploying|locked|conflict/i.test(error.message);
}
function isDeployed(environment) {
    return environment.state.toLowerCase() === 'deployed';
}
/** An environment's name for messages, its id where it has none. */
function nameOf(item) {
    return plain(item.name ?? item.id, 100);
}
function unchanged(before, now) {
    return (before.state === now.state && before.distributionId === now.distributionId && before.deployedAt === now.deployedAt);
}
function byWhom({ deployedBy }) {
    return deployedBy === undefined ? '' : ` (last deployed by ${plain(deployedBy, 100)})`;
}

;// CONCATENATED MODULE: ./src/bloomreach/find.js



/**
 * The one item of `section` that `nameOrId` means; an id wins over a name, where it may be `either`. What looks like an id is got by it, which
 * saves the list.
 * @throws ExplainedError naming what exists when there is none, or the ids when the name is that of several
 */
async function findOne(kind, section, nameOrId, by = 'either') {
    if (by === 'id' || (by === 'either' && ID.test(nameOrId))) {
        const item = await orNone(section.get(nameOrId), 400);
        if (item)
            return item;
    }
    const all = await section.list();
    const byId = by === 'name' ? undefined : all.find(({ id }) => id === nameOrId);
    if (byId)
        return byId;
    const [item, ...others] = by === 'id' ? [] : all.filter(({ name }) => name === nameOrId);
    if (!item)
        throw unknown(kind, nameOrId, all);
    if (others.length > 0) {
        const ids = [item, ...others].map(({ id }) => plain(id)).join(', ');
        throw new ExplainedError('yours', `The name "${plain(nameOrId)}" is that of ${others.length + 1} ${kind}s: ${ids}. Nothing was changed.`, 'Give the id of the one that is meant.');
    }
    return item;
}
/** `section` with a list that is asked for once at most: for several look-ups in a row, before anything changes. */
function listedOnce(section) {
    let all;
    return {
        get: (id) => section.get(id),
        list: () => {
            all ??= section.list();
            return all;
        },
    };
}
// Sixteen hexadecimal digits, or a UUID.
const ID = /^(?:[0-9A-F]{16}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i;
const LISTED = 20;
function unknown(kind, nameOrId, all) {
    const names = all.map(({ id, name }) => plain(name ?? id, 80));
    const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : '';
    const existing = names.length === 0 ? 'none' : names.slice(0, LISTED).join(', ') + more;
    return new ExplainedError('yours', `There is no ${kind} "${plain(nameOrId)}". Nothing was changed.`, `What exists: ${existing}.`);
}

;// CONCATENATED MODULE: ./src/bloomreach/retention.js
/**
 * Which backups of the environment go so that the newest `keep` manual ones stay, oldest first. `backup` was made just
 * now and never goes; nor does one that the system made, or whose age is not known.
 */
function deletableBackups(all, { environment, backup, keep }) {
    const others = all
        .filter(({ id, environmentId }) => environmentId === environment.id && id !== backup.id)
        .filter(isManual)
        .filter((item) => !Number.isNaN(timeOf(item)));
    const newestFirst = others.sort((a, b) => timeOf(b) - timeOf(a));
    return newestFirst.slice(keep - 1).reverse();
}
/**
 * Whether a user made the backup: its type says so, or, where lists tell no type, its maker is an e-mail address, and
 * not the one that Bloomreach's own jobs go by.
 */
function isManual({ backupType, createdBy = '' }) {
    if (backupType !== undefined)
        return backupType.toLowerCase() === 'manual';
    return createdBy.includes('@') && !createdBy.startsWith('hippo-ondemand@');
}
function timeOf({ createdAt }) {
    return createdAt === undefined ? Number.NaN : Date.parse(createdAt);
}

;// CONCATENATED MODULE: ./src/jobs/wait.js

/** The job ended otherwise than asked for. */
class JobFailedError extends ExplainedError {
}
/** The job had not ended in time, and may go on. */
class JobTimedOutError extends ExplainedError {
}
const SHORTEST_PAUSE_MS = 1000;
/** A pause is this share of the time waited so far: the lag behind the job's end stays in proportion to its length. */
const PAUSE_SHARE = 0.1;
const JITTER = 0.1;
const HEARTBEAT_MS = 60_000;
/** So many polls in a row may be refused (4xx) before the refusal counts. */
const REFUSALS = 3;
/**
 * Waits until the job is over and resolves with its result: the one loop with a clock. Logs a line when the job changes
 * state and a heartbeat a minute. Failed polls are ridden out as long as they may pass.
 * @throws JobFailedError, JobTimedOutError, the last poll's error when polls are refused, or the signal's reason
 */
async function wait(job, options) {
    const { clock, reporter, signal, timeoutMs } = options;
    const start = clock.now();
    const deadline = start + timeoutMs;
    const log = new ChangeLog(job, reporter, clock);
    const trouble = new Trouble(job, reporter);
    try {
        for (;;) {
            const state = await trouble.ride(() => pollBefore(deadline, job, options));
            if (state?.phase === 'succeeded') {
                if (state.detail !== undefined)
                    log.end(state.detail);
                return state.result;
            }
            if (state?.phase === 'failed') {
                throw new JobFailedError('theirs', `The ${job.title} failed: ${state.reason}`, state.hint);
            }
            if (state)
                log.running(state);
            const remaining = deadline - clock.now();
            if (remaining <= 0)
                throw timedOut(job, timeoutMs, log.last, trouble.last);
            await clock.sleep(Math.min(pause(clock.now() - start, options), remaining), signal);
        }
    }
    catch (error) {
        if (error instanceof CancelledError) {
            reporter.warning(`The ${job.title} goes on without this step (${log.last}). See ${job.lookup}.`);
        }
        throw error;
    }
}
/** The pause after `elapsedMs` of waiting, in milliseconds. */
function pause(elapsedMs, options) {
    const { longestPauseMs, random = Math.random } = options;
    const wanted = Math.max(SHORTEST_PAUSE_MS, elapsedMs * PAUSE_SHARE);
    return Math.min(longestPauseMs, wanted * (1 - JITTER + 2 * JITTER * random()));
}
/** One poll, given up shortly after the deadline even when the service hangs. */
async function pollBefore(deadline, job, options) {
    const { clock, signal } = options;
    const limit = new AbortController();
    const over = new AbortController();
    const grace = Math.max(deadline - clock.now(), 0) + LAST_POLL_MS;
    clock.sleep(grace, over.signal).then(() => limit.abort(new ExplainedError('theirs', `No answer on the ${job.title} within the time limit`)), () => { });
    try {
        return await job.poll(signal ? AbortSignal.any([signal, limit.signal]) : limit.signal);
    }
    finally {
        over.abort();
    }
}
const LAST_POLL_MS = 5000;
/** Keeps failed polls from deciding over the job. */
class Trouble {
    #job;
    #reporter;
    #refusals = 0;
    last;
    constructor(job, reporter) {
        this.#job = job;
        this.#reporter = reporter;
    }
    async ride(poll) {
        try {
            const state = await poll();
            if (this.last !== undefined)
                this.#reporter.info(`The ${this.#job.title} can be looked up again`);
            this.last = undefined;
            this.#refusals = 0;
            return state;
        }
        catch (error) {
            if (!(error instanceof ExplainedError) || error instanceof CancelledError)
                throw error;
            const refused = error.blame === 'yours';
            this.#refusals = refused ? this.#refusals + 1 : 0;
            if (this.#refusals >= REFUSALS)
                throw error;
            if (this.last === undefined) {
                this.#reporter.warning(`${error.message}. This says nothing about the ${this.#job.title}; still waiting.`);
            }
            this.last = error.message;
            return undefined;
        }
    }
}
class ChangeLog {
    #job;
    #reporter;
    #clock;
    #start;
    #lastLine;
    last = 'not looked up yet';
    constructor(job, reporter, clock) {
        this.#job = job;
        this.#reporter = reporter;
        this.#clock = clock;
        this.#start = clock.now();
        this.#lastLine = this.#start;
    }
    running(state) {
        const changed = state.detail !== this.last;
        this.last = state.detail;
        if (!changed && this.#clock.now() - this.#lastLine < HEARTBEAT_MS)
            return;
        const progress = state.progress === undefined ? '' : `, ${state.progress}`;
        this.#line(changed ? `${state.detail}${progress}` : `still ${state.detail}${progress}`);
    }
    end(detail) {
        this.#line(`done, ${detail}`);
    }
    #line(text) {
        this.#lastLine = this.#clock.now();
        this.#reporter.info(`${duration(this.#lastLine - this.#start)}  ${this.#job.title}: ${text}`);
    }
}
/** `ms` as people say it: `4 s`, `3 min 05 s`, `1 h 02 min`. */
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
function timedOut(job, timeoutMs, last, trouble) {
    const seen = trouble === undefined ? `It was last seen ${last}` : `The last look-up failed: ${trouble}`;
    return new JobTimedOutError('theirs', `The ${job.title} had not ended after ${duration(timeoutMs)}. ${seen}; it may go on.`, `Look at ${job.lookup}, or give it longer with \`timeout-minutes\`.`);
}

;// CONCATENATED MODULE: ./src/workflow/action.js
/** `action` itself, with its types inferred. */
function action(definition) {
    return definition;
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ../../../node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./src/workflow/inputs.js



/** What is wrong with an input, said so that it fits behind the input's name. */
class InputProblem extends Error {
}
/**
 * Reads all inputs, and masks the secret ones before anything else.
 * @throws ExplainedError that names every input that is missing or malformed
 */
async function readInputs(inputs, secrets, check) {
    const texts = Object.entries(inputs).map(([name, input]) => [name, input, textOf(name, input)]);
    for (const [, input, text] of texts)
        if (input.secret)
            secrets.add(text);
    const problems = [];
    const values = {};
    for (const [name, input, text] of texts) {
        try {
            values[name] = await valueFrom(input, text);
        }
        catch (error) {
            if (!(error instanceof InputProblem))
                throw error;
            problems.push(`\`${name}\` ${error.message}`);
        }
    }
    if (problems.length === 0)
        problems.push(...check(values));
    if (problems.length > 0)
        throw badInput(problems);
    return values;
}
async function valueFrom(input, text) {
    if (text !== '')
        return input.parse(text);
    if (input.required && !input.mayBeEmpty)
        throw new InputProblem('is required and was empty');
    return undefined;
}
/** The error that lists what is wrong with inputs; nothing was sent yet. */
function badInput(problems) {
    const list = problems.length === 1 ? problems[0] : `\n${problems.map((problem) => `- ${problem}`).join('\n')}`;
    return new ExplainedError('yours', `Bad input: ${list}`, 'Nothing was sent or changed. Correct the inputs.');
}
/** `text` as it may stand in a message about an input. */
function shown(text) {
    return `"${plain(text, 100)}"`;
}
/** Whether the workflow gave the input itself, rather than its environment fallback or default. */
function isGiven(name) {
    return getInput(name) !== '';
}
function textOf(name, input) {
    const given = getInput(name, { trimWhitespace: input.secret !== true });
    if (given.trim() !== '')
        return given;
    const fallback = input.fallback === undefined ? '' : (process.env[input.fallback] ?? '');
    return fallback.trim() === '' ? (input.default ?? '') : fallback;
}

;// CONCATENATED MODULE: ./src/workflow/input-kinds.js

function input_kinds_text(given = {}) {
    return { required: false, ...given, parse: (value) => value };
}
/** A text that is masked wherever it would turn up. */
function secret(given = {}) {
    return { required: false, secret: true, ...given, parse: (value) => value };
}
function flag(preset) {
    return {
        required: false,
        ...(preset !== undefined && { default: String(preset) }),
        parse: (value) => {
            if (/^true$/i.test(value))
                return true;
            if (/^false$/i.test(value))
                return false;
            throw new InputProblem(`must be true or false, not ${shown(value)}`);
        },
    };
}
function positive(preset) {
    return {
        ...numeric(preset),
        parse: (value) => {
            const number = numberOf(value);
            if (number > 0)
                return number;
            throw new InputProblem(`must be a number larger than 0, not ${shown(value)}`);
        },
    };
}
function whole(given = {}) {
    const { least = 0, most = Number.MAX_SAFE_INTEGER } = given;
    return {
        ...numeric(given.default),
        parse: (value) => {
            const number = numberOf(value);
            if (Number.isInteger(number) && number >= least && number <= most)
                return number;
            const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
            throw new InputProblem(`must be a whole number ${range}, not ${shown(value)}`);
        },
    };
}
function choice(choices, given) {
    return {
        required: typeof given === 'object',
        ...(typeof given === 'string' && { default: given }),
        parse: (value) => {
            const found = choices.find((word) => word === value);
            if (found !== undefined)
                return found;
            throw new InputProblem(`must be one of ${choices.join(', ')}, not ${shown(value)}`);
        },
    };
}
/** Words separated by commas or line ends. */
function words(preset) {
    return {
        required: false,
        default: preset,
        parse: (value) => value
            .split(/[,\n]/)
            .map((word) => word.trim())
            .filter((word) => word !== ''),
    };
}
/** YAML (or JSON) of the form that `schema` describes. */
function yaml(schema) {
    return {
        required: false,
        parse: async (value) => {
            const [{ parse }, { safeParse, getDotPath }] = await Promise.all([__nccwpck_require__.e(/* import() */ 917).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1917, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7392))]);
            const result = safeParse(schema, await yamlOf(value, parse));
            if (result.success)
                return result.output;
            const issues = result.issues.map((issue) => `${getDotPath(issue) ?? 'it'}: ${issue.message}`);
            throw new InputProblem(`is not as it should be: ${issues.join('; ')}`);
        },
    };
}
async function yamlOf(value, parse) {
    try {
        return parse(value);
    }
    catch (error) {
        throw new InputProblem(`is not valid YAML: ${shown(error instanceof Error ? error.message : String(error))}`);
    }
}
function numeric(preset) {
    return { required: false, ...(preset !== undefined && { default: String(preset) }) };
}
function numberOf(value) {
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim()) ? Number(value) : Number.NaN;
}

;// CONCATENATED MODULE: ./src/http/backoff.js
const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/**
 * The pause before the next try, in milliseconds: doubles with each try (`attempt` counts from 0), jittered between a
 * half and the whole, so that clients that failed together do not come back together.
 */
function backoff(attempt, random = Math.random) {
    return Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt) * (0.5 + random() / 2);
}
/**
 * What a `Retry-After` header asks for, in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3), the date read
 * against the answer's own `Date` so that a wrong clock does no harm. Undefined when it is missing or makes no sense.
 */
function retryAfter(value, date, now = Date.now()) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+(\.\d+)?\s*$/.test(value))
        return Number(value) * 1000;
    const until = Date.parse(value);
    if (Number.isNaN(until))
        return undefined;
    const from = date === undefined ? Number.NaN : Date.parse(date);
    return Math.max(0, until - (Number.isNaN(from) ? now : from));
}

;// CONCATENATED MODULE: ./src/http/body.js
/** `value` as a JSON body. */
function jsonBody(value) {
    const text = JSON.stringify(value);
    return { contentType: 'application/json; charset=utf-8', length: Buffer.byteLength(text), open: () => text };
}
const LARGEST_ANSWER = 64 * 1024 * 1024;
/**
 * Reads an answer's body as text.
 * @throws Error when it is cut short, stalls, takes longer than `limitMs` in all, or is larger than 64 MiB.
 */
async function readText(stream, limitMs, signal) {
    const chunks = [];
    let size = 0;
    const stop = (error) => stream.destroy(error);
    const abort = () => stop(signal?.reason);
    const timer = setTimeout(() => stop(new Error(`the answer was not whole after ${limitMs} ms`)), limitMs);
    stream.once('timeout', () => stop(new Error('the answer stalled')));
    signal?.addEventListener('abort', abort, { once: true });
    try {
        signal?.throwIfAborted();
        for await (const chunk of stream) {
            size += chunk.length;
            if (size > LARGEST_ANSWER)
                throw new Error('the answer is larger than 64 MiB');
            chunks.push(chunk);
        }
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
    if (!stream.complete)
        throw new Error('the answer was cut short');
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./src/http/proxy.js
/** The agent that reaches `url` through the proxy of the environment (HTTPS_PROXY, NO_PROXY …), if one is to be used. */
async function proxyAgent(url) {
    if (!Object.keys(process.env).some((name) => /^https?_proxy$/i.test(name) && process.env[name]))
        return undefined;
    const [{ getProxyUrl }, { HttpClient }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 625).then(__nccwpck_require__.bind(__nccwpck_require__, 9625)),
        __nccwpck_require__.e(/* import() */ 369).then(__nccwpck_require__.bind(__nccwpck_require__, 8369)),
    ]);
    if (!getProxyUrl(url))
        return undefined;
    return new HttpClient(undefined, undefined, { keepAlive: true }).getAgent(url.href);
}

;// CONCATENATED MODULE: ./src/http/transport.js


/**
 * Exchanges one request for one answer over HTTP/1.1. Keeps connections for the next request. A streamed body is piped
 * with a known Content-Length, so its size never shows in memory.
 */
class Transport {
    #agents = new Map();
    /**
     * Sends the request and resolves with the answer's head; its body is the caller's to read.
     * @throws UnansweredError when no head arrived; the signal's reason when that was aborted.
     */
    async send(exchange) {
        exchange.signal?.throwIfAborted();
        const { request, agent } = await this.#connection(exchange.url);
        exchange.signal?.throwIfAborted();
        return new Promise((resolve, reject) => {
            const outgoing = request(exchange.url, {
                method: exchange.method,
                agent,
                timeout: exchange.idleMs,
                headers: {
                    ...exchange.headers,
                    ...(exchange.body && { 'content-type': exchange.body.contentType, 'content-length': exchange.body.length }),
                },
            });
            new Conversation(exchange, outgoing, resolve, reject).start();
        });
    }
    /** Ends the connections that are kept. */
    close() {
        for (const agent of this.#agents.values())
            agent.destroy();
        this.#agents.clear();
    }
    // TLS is the dearest module of Node to load, so each scheme's module comes with its first request.
    async #connection(url) {
        const module = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
        let agent = this.#agents.get(url.origin);
        if (!agent) {
            agent = (await proxyAgent(url)) ?? new module.Agent({ keepAlive: true });
            this.#agents.set(url.origin, agent);
        }
        return { request: module.request, agent };
    }
}
class Conversation {
    #exchange;
    #request;
    #resolve;
    #reject;
    #connected = false;
    #body;
    constructor(exchange, request, resolve, reject) {
        this.#exchange = exchange;
        this.#request = request;
        this.#resolve = resolve;
        this.#reject = reject;
    }
    start() {
        const { signal, body, idleMs } = this.#exchange;
        const request = this.#request;
        const abort = () => request.destroy(signal?.reason);
        signal?.addEventListener('abort', abort, { once: true });
        request.once('close', () => signal?.removeEventListener('abort', abort));
        request.once('socket', (socket) => {
            if (request.reusedSocket)
                this.#connected = true;
            else
                socket.once(this.#exchange.url.protocol === 'https:' ? 'secureConnect' : 'connect', () => this.#connect());
        });
        let limitMs = idleMs;
        request.on('timeout', () => request.destroy(new Error(`no progress for ${limitMs / 1000} seconds`)));
        request.on('error', (error) => this.#fail(error));
        request.once('response', (stream) => this.#answer(stream));
        if (body?.answerMs !== undefined) {
            const answerMs = Math.max(idleMs, body.answerMs);
            request.once('finish', () => {
                limitMs = answerMs;
                request.setTimeout(answerMs);
            });
        }
        this.#send(body?.open());
    }
    #connect() {
        this.#connected = true;
    }
    #send(body) {
        if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) {
            this.#request.end(body);
            return;
        }
        this.#body = body;
        body.once('error', (error) => this.#request.destroy(error));
        body.pipe(this.#request);
    }
    #answer(stream) {
        const status = stream.statusCode ?? 0;
        // A refusal may come while the body is still on its way: the rest of it would be sent for nothing.
        if (this.#body && !this.#request.writableFinished && status >= 300) {
            this.#body.unpipe(this.#request);
            this.#body.destroy();
            stream.once('close', () => this.#request.destroy());
        }
        stream.setTimeout(this.#exchange.idleMs);
        this.#resolve({ status, headers: stream.headers, stream });
    }
    #fail(error) {
        this.#body?.destroy();
        if (this.#exchange.signal?.aborted) {
            this.#reject(this.#exchange.signal.reason);
            return;
        }
        if (error instanceof BodyError) {
            this.#reject(error);
            return;
        }
        const { hint, passing } = certificateTrouble(error);
        const reason = error.message || error.code || error.name;
        this.#reject(new UnansweredError(this.#exchange.name, { reason, reached: this.#connected, passing, hint }, { cause: error }));
    }
}
/** The body that was to be sent could not be read to its announced end (a file that changed or vanished). */
class BodyError extends Error {
    name = 'BodyError';
}
function certificateTrouble(error) {
    const code = error.code ?? '';
    if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/.test(code)) {
        return { passing: false, hint: 'For a certificate authority of your own set NODE_EXTRA_CA_CERTS on the runner.' };
    }
    return { passing: true };
}

;// CONCATENATED MODULE: ./src/http/pipeline.js




/** The one way of a request: address, authorization, timeouts, retries, parsing and the shape of errors. */
class Pipeline {
    options;
    authorizer;
    #alternatives = new Map();
    constructor(options) {
        this.options = options;
    }
    /**
     * Makes the call and resolves with what its `parse` returns.
     * @throws AnsweredError, UnansweredError, ExplainedError; the signal's reason when that was aborted.
     */
    async request(call) {
        const { clock, signal } = this.options;
        const retries = call.retries ?? this.options.retries;
        for (let attempt = 0;; attempt++) {
            const outcome = await this.#attempt(call);
            if (!('failure' in outcome))
                return outcome.result;
            const { failure } = outcome;
            signal?.throwIfAborted();
            if (mayHaveHappened(failure)) {
                const found = await this.#lookFor(call, failure);
                if (found !== undefined)
                    return found;
            }
            if (attempt >= retries)
                throw failure;
            const pauseMs = (failure instanceof AnsweredError ? failure.retryAfterMs : undefined) ?? backoff(attempt);
            this.#announce(failure, `next try (${attempt + 1} of ${retries})`, pauseMs);
            await clock.sleep(pauseMs, signal);
        }
    }
    /** Makes the call once, with the authorization of `request`, and hands over the answer unread (downloads). */
    async open(call) {
        const path = typeof call.path === 'string' ? call.path : (call.path[0] ?? '/');
        const answer = await this.#authorized({ ...call, parse: () => undefined }, path);
        if (isGood(answer.status, call.expect))
            return answer;
        throw await this.#refusal(pipeline_nameOf(call, path), answer);
    }
    /** Gets `url`, on whatever host, without credentials; `name` stands for it in messages. */
    async openElsewhere(url, name, headers = {}) {
        const { transport, idleMs, signal } = this.options;
        const answer = await transport.send({
            method: 'GET',
            url,
            name: `GET ${name}`,
            idleMs,
            signal,
            headers: { 'user-agent': USER_AGENT, ...headers },
        });
        if (isGood(answer.status))
            return answer;
        throw await this.#refusal(`GET ${name}`, answer);
    }
    /** One try; resolves with a failure that another try may overcome, and throws any other. */
    async #attempt(call) {
        try {
            return { result: await this.#tryAlternatives(call) };
        }
        catch (error) {
            if (error instanceof ExplainedError && isPassing(error, call))
                return { failure: error };
            throw error;
        }
    }
    #announce(failure, next, pauseMs) {
        const level = pauseMs > WORTH_A_LINE_MS ? 'info' : 'debug';
        this.options.reporter[level](`${failure.message}; ${next} in ${(pauseMs / 1000).toFixed(1)} s`);
    }
    async #lookFor(call, lost) {
        const repeat = call.repeat ?? (call.method === 'POST' || call.method === 'PATCH' ? 'never' : 'always');
        if (repeat === 'always')
            return undefined;
        if (repeat === 'never') {
            const hint = 'It is not repeated, since the service may have acted on it; look at the state there first.';
            throw new ExplainedError('theirs', lost.message, hint, { cause: lost });
        }
        this.options.reporter.info(`${lost.message}. Looking whether it took effect…`);
        return await repeat.find(lost);
    }
    async #tryAlternatives(call) {
        if (typeof call.path === 'string')
            return this.#once(call, call.path);
        const family = call.family ?? call.path.join();
        const known = this.#alternatives.get(family);
        if (known !== undefined)
            return this.#once(call, call.path[known] ?? '/');
        let unknown;
        for (const [index, path] of call.path.entries()) {
            try {
                const result = await this.#once(call, path);
                this.#alternatives.set(family, index);
                return result;
            }
            catch (error) {
                if (!isUnknownPath(error))
                    throw error;
                unknown ??= error;
            }
        }
        throw unknown;
    }
    async #once(call, path) {
        const name = pipeline_nameOf(call, path);
        const answer = await this.#authorized(call, path);
        if (!isGood(answer.status, call.expect))
            throw await this.#refusal(name, answer);
        const text = await this.#read(name, answer);
        try {
            return call.parse(call.form === 'any' ? undefined : jsonOf(text.trim()), answer);
        }
        catch (error) {
            if (error instanceof ExplainedError)
                throw error;
            const reason = text.trim() === '' ? 'the answer is empty' : 'the answer is not of the documented form';
            throw new UnansweredError(name, { reason, reached: true }, { cause: error });
        }
    }
    async #authorized(call, path) {
        const authorizer = call.authorize === false ? undefined : this.authorizer;
        if (!authorizer)
            return this.#send(call, path);
        const token = await authorizer.token();
        const answer = await this.#send(call, path, token);
        if (answer.status !== 401)
            return answer;
        const refusal = await this.#refusal(pipeline_nameOf(call, path), answer);
        if (!(await authorizer.renew(token)))
            throw refusal;
        this.options.reporter.debug(`${refusal.message}; once more with a new token`);
        return this.#send(call, path, await authorizer.token());
    }
    async #send(call, path, token) {
        const { transport, origin, idleMs, signal, headers } = this.options;
        const url = new URL(origin + path);
        for (const [name, value] of Object.entries(call.query ?? {})) {
            if (value !== undefined)
                url.searchParams.set(name, String(value));
        }
        const name = pipeline_nameOf(call, path);
        const body = call.body ?? (call.json === undefined ? undefined : jsonBody(call.json));
        try {
            return await transport.send({
                method: call.method,
                url,
                name,
                body,
                idleMs,
                signal,
                headers: {
                    accept: 'application/json',
                    'user-agent': USER_AGENT,
                    ...(await headers?.()),
                    ...call.headers,
                    ...(token !== undefined && { authorization: `Bearer ${token}` }),
                },
            });
        }
        catch (error) {
            if (error instanceof BodyError)
                throw new ExplainedError('yours', `${name} was not sent: ${error.message}`);
            throw error;
        }
    }
    async #read(name, answer) {
        const { idleMs, signal } = this.options;
        try {
            return await readText(answer.stream, idleMs * 5, signal);
        }
        catch (error) {
            signal?.throwIfAborted();
            const reason = error instanceof Error ? error.message : String(error);
            throw new UnansweredError(name, { reason, reached: true }, { cause: error });
        }
    }
    async #refusal(name, answer) {
        const text = await this.#read(name, answer).catch((error) => {
            this.options.signal?.throwIfAborted();
            return error instanceof UnansweredError ? '' : Promise.reject(error);
        });
        const { error_code: code, error_detail: detail, message } = objectOf(text);
        const wait = retryAfter(answer.headers['retry-after'], answer.headers.date);
        return new AnsweredError(name, {
            status: answer.status,
            ...(typeof code === 'string' && code !== '' && { code }),
            ...(typeof detail === 'string' ? { detail } : typeof message === 'string' && { detail: message }),
            ...(wait !== undefined && { retryAfterMs: Math.min(wait, LONGEST_WAIT_MS) }),
        });
    }
}
const USER_AGENT = 'bloomreach-cloud-actions';
const WORTH_A_LINE_MS = 5000;
const LONGEST_WAIT_MS = 15 * 60_000;
function pipeline_nameOf(call, path) {
    return `${call.method} ${call.name ?? path}`;
}
/** The JSON value, undefined for an empty body, or the text itself where that is a bare word. @throws SyntaxError */
function jsonOf(text) {
    if (text === '')
        return undefined;
    return /^[[{"<]/.test(text) ? JSON.parse(text) : wordOf(text);
}
function wordOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function isGood(status, expect = []) {
    return (status >= 200 && status < 300) || expect.includes(status);
}
/** Whether the same request may well fare better a little later. */
function isPassing(error, call) {
    if (error instanceof UnansweredError)
        return error.passing;
    if (!(error instanceof AnsweredError))
        return false;
    if (error.code !== undefined && call.final?.includes(error.code))
        return false;
    return error.status >= 500 || [408, 425, 429].includes(error.status);
}
/** Whether the service may have acted on a request that failed like this. */
function mayHaveHappened(error) {
    if (error instanceof UnansweredError)
        return error.reached;
    return error instanceof AnsweredError && error.status >= 500;
}
function isUnknownPath(error) {
    return error instanceof AnsweredError && (error.status === 404 || error.status === 405) && error.code === undefined;
}
function objectOf(text) {
    const value = wordOf(text);
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./src/bloomreach/schemas.js

const id = dist.pipe(dist.union([dist.string(), dist.number()]), dist.transform(String), dist.nonEmpty());
/** Text that may be missing, null or `""`, all of which mean: not set. */
const schemas_text = dist.fallback(dist.optional(dist.pipe(dist.nullable(dist.string()), dist.transform((value) => value || undefined))), undefined);
const Distribution = dist.looseObject({
    id,
    name: schemas_text,
    distributionName: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    modifiedAt: schemas_text,
    modifiedBy: schemas_text,
    md5hash: schemas_text,
});
const AppConfigFile = dist.looseObject({
    id,
    name: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    modifiedAt: schemas_text,
    modifiedBy: schemas_text,
    md5hash: schemas_text,
});
const Domain = dist.looseObject({
    id,
    name: schemas_text,
    environmentId: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    updatedAt: schemas_text,
    updatedBy: schemas_text,
});
const Environment = dist.looseObject({
    id,
    name: schemas_text,
    url: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    deployedAt: schemas_text,
    deployedBy: schemas_text,
    distributionId: schemas_text,
    state: dist.fallback(dist.string(), ''),
});
const Backup = dist.looseObject({
    id,
    environmentId: schemas_text,
    backupType: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    distributionId: schemas_text,
});
const BackupJob = dist.looseObject({ jobId: schemas_text, status: dist.string() });
const RestoreReply = dist.looseObject({ jobId: id });
const User = dist.looseObject({
    id: dist.fallback(dist.optional(id), undefined),
    username: dist.string(),
    role: schemas_text,
    active: dist.fallback(dist.optional(dist.pipe(dist.union([dist.boolean(), dist.picklist(['true', 'false'])]), dist.transform((value) => value === true || value === 'true'))), undefined),
});
const TokenReply = dist.looseObject({
    access_token: dist.pipe(dist.string(), dist.nonEmpty()),
    refresh_token: schemas_text,
});
const DownloadToken = dist.looseObject({ token: dist.pipe(dist.string(), dist.nonEmpty()) });
const DownloadLink = dist.looseObject({ url: dist.pipe(dist.string(), dist.nonEmpty()) });

;// CONCATENATED MODULE: ./src/bloomreach/app-config-files.js


/** The section AppConfigFiles of the reference. A live client was seen to call these paths in lower case. */
class AppConfigFiles {
    #pipeline;
    constructor(pipeline) {
        this.#pipeline = pipeline;
    }
    /** AppConfigFiles, List appConfigFiles: `GET /v3/appConfigFiles`, all pages. */
    list() {
        return allPages(this.#pipeline, at(), AppConfigFile);
    }
    /**
     * AppConfigFiles, Upload appConfigFile: `POST /v3/appConfigFiles`, multipart field `appconfigfile`. A file of an
     * existing name is renamed by the service: trust the returned id. `find` looks for what an upload without an answer
     * has left behind.
     */
    upload(body, find) {
        return this.#pipeline.request({ ...at(), method: 'POST', body, repeat: { find }, parse: answerOf(AppConfigFile) });
    }
    /** AppConfigFiles, AppConfigFile Info: `GET /v3/appConfigFiles/{ID}`. @throws AnsweredError 404 */
    get(id) {
        return this.#pipeline.request({ ...at(id), method: 'GET', parse: answerOf(AppConfigFile) });
    }
    /** AppConfigFiles, Rename appConfigFile: `PATCH /v3/appConfigFiles/{ID}`. */
    rename(id, name) {
        return this.#pipeline.request({
            ...at(id),
            method: 'PATCH',
            json: { name },
            repeat: 'always',
            parse: answerOf(AppConfigFile),
        });
    }
    /** AppConfigFiles, Delete appConfigFile: `DELETE /v3/appConfigFiles/{ID}`; one that is gone already is as good. */
    async delete(id) {
        await orNone(this.#pipeline.request({ ...at(id), method: 'DELETE', parse: nothing }));
    }
}
function at(id) {
    const rest = id === undefined ? '' : `/${encodeURIComponent(id)}`;
    return { path: [`/v3/appConfigFiles${rest}`, `/v3/appconfigfiles${rest}`], family: 'app config files' };
}

;// CONCATENATED MODULE: ./src/bloomreach/authentication.js


/** The section Authentication of the reference. Its calls go without the session, which is built on them. */
class Authentication {
    #pipeline;
    /** For the call that ends a session: it must not hold up a step that is over. */
    #farewell;
    constructor(pipeline, farewell) {
        this.#pipeline = pipeline;
        this.#farewell = farewell;
    }
    /** Authentication, Login: `POST /v3/authn/access_token`. @throws AnsweredError 401 `AuthenticationFailed` */
    login(username, password) {
        return this.#pipeline.request({
            method: 'POST',
            path: '/v3/authn/access_token',
            authorize: false,
            json: { username, password },
            repeat: 'always',
            parse: tokensOf,
        });
    }
    /** Authentication, Validate access token: `GET /v3/authn/verify_token`. Resolves with the user's id and role. */
    verify() {
        return this.#pipeline.request({
            method: 'GET',
            path: '/v3/authn/verify_token',
            parse: (_, { headers }) => ({ userId: authentication_textOf(headers['x-user-id']), role: authentication_textOf(headers['x-user-role']) }),
        });
    }
    /**
     * Authentication, Generate new access token from refresh token: `POST /v3/authn/refresh_token`, or `verify_token`
     * where the service lives by the reference as printed.
     * @throws AnsweredError 401 when the refresh token is not valid any more
     */
    refresh(refreshToken) {
        return this.#pipeline.request({
            method: 'POST',
            path: ['/v3/authn/refresh_token', '/v3/authn/verify_token'],
            authorize: false,
            json: { grant_type: 'refresh_token', refresh_token: refreshToken },
            repeat: 'always',
            // A login is the way out when this does not work.
            retries: 1,
            parse: tokensOf,
        });
    }
    /** Authentication, Delete refresh token: `DELETE /v3/authn/refresh_token`. */
    deleteRefreshToken(refreshToken) {
        return this.#farewell.request({
            method: 'DELETE',
            path: '/v3/authn/refresh_token',
            authorize: false,
            json: { grant_type: 'refresh_token', refresh_token: refreshToken },
            parse: nothing,
        });
    }
    /**
     * Authentication, Logout: `POST /v3/authn/logout`. Invalidates **all** access tokens of the user, those of parallel
     * jobs too; `Session.end()` is what ends one session.
     */
    logout() {
        return this.#pipeline.request({ method: 'POST', path: '/v3/authn/logout', parse: nothing });
    }
}
function tokensOf(value) {
    const reply = answerOf(TokenReply)(value);
    return { accessToken: reply.access_token, refreshToken: reply.refresh_token };
}
function authentication_textOf(header) {
    return Array.isArray(header) ? header[0] : header;
}

;// CONCATENATED MODULE: ./src/bloomreach/backups.js


/** The section Backup and Restore of the reference. */
class Backups {
    #pipeline;
    constructor(pipeline) {
        this.#pipeline = pipeline;
    }
    /** Backup and Restore, List all backups: `GET /v3/backups`, all pages. */
    list() {
        return allPages(this.#pipeline, { path: '/v3/backups' }, Backup);
    }
    /**
     * Backup and Restore, Create a new backup: `POST /v3/backups`, answered 202; the backup's own id is its job's.
     * `find` looks for what a request without an answer has started.
     * @throws AnsweredError 400 `InvalidParameters`, 500 `CreateBackupFailed`
     */
    create(environmentId, backupType, find) {
        return this.#pipeline.request({
            method: 'POST',
            path: '/v3/backups',
            json: { environmentId, backupType },
            repeat: { find },
            final: ['CreateBackupFailed'],
            parse: answerOf(Backup),
        });
    }
    /**
     * Backup and Restore, Restore a backup: `PUT /v3/backups/{backupId}/restore`, answered 202. Resolves with the job's
     * id. @throws AnsweredError 400 `InvalidParameters`, 500 `RestoreBackupFailed`
     */
    async restore(backupId, environmentId) {
        const { jobId } = await this.#pipeline.request({
            method: 'PUT',
            path: `${pathOf(backupId)}/restore`,
            json: { environmentId },
            final: ['RestoreBackupFailed'],
            parse: answerOf(RestoreReply),
        });
        return jobId;
    }
    /** Backup and Restore, Monitor a running job: `GET /v3/backups/jobs/{jobId}`. */
    job(jobId) {
        return this.#pipeline.request({
            method: 'GET',
            path: `/v3/backups/jobs/${encodeURIComponent(jobId)}`,
            parse: answerOf(BackupJob),
        });
    }
    /** Backup and Restore, Delete backup: `DELETE /v3/backups/{backupId}`; one that is gone already is as good. */
    async delete(id) {
        await orNone(this.#pipeline.request({ method: 'DELETE', path: pathOf(id), parse: nothing }));
    }
    /**
     * Beyond the reference: `GET /v3/backups/{id}/repositorydownloadlink`, answered 202 when ready. Resolves with a signed
     * (secret) link that is valid for 15 minutes.
     */
    async downloadLink(id) {
        const { url } = await this.#pipeline.request({
            method: 'GET',
            path: `${pathOf(id)}/repositorydownloadlink`,
            parse: answerOf(DownloadLink),
        });
        return url;
    }
    /** The file behind a `downloadLink()`: no credentials are sent. */
    download(link, headers = {}) {
        return this.#pipeline.openElsewhere(link, 'the signed link of the backup', headers);
    }
}
function pathOf(id) {
    return `/v3/backups/${encodeURIComponent(id)}`;
}

;// CONCATENATED MODULE: ./src/bloomreach/distributions.js


/** The section Distributions of the reference. */
class Distributions {
    #pipeline;
    constructor(pipeline) {
        this.#pipeline = pipeline;
    }
    /** Distributions, List distributions: `GET /v3/distributions`, all pages. The items may lack `md5hash`. */
    list() {
        return allPages(this.#pipeline, { path: '/v3/distributions' }, Distribution);
    }
    /**
     * Distributions, Upload distribution: `POST /v3/distributions`, multipart field `dist_file`. `find` looks for what an
     * upload without an answer has left behind.
     */
    upload(body, find) {
        return this.#pipeline.request({
            method: 'POST',
            path: '/v3/distributions',
            body,
            repeat: { find },
            parse: answerOf(Distribution),
        });
    }
    /** Distributions, Distribution Info: `GET /v3/distributions/{ID}`. @throws AnsweredError 404 */
    get(id) {
        return this.#pipeline.request({ method: 'GET', path: distributions_pathOf(id), parse: answerOf(Distribution) });
    }
    /** Distributions, Rename distribution: `PATCH /v3/distributions/{ID}`. */
    rename(id, name) {
        return this.#pipeline.request({
            method: 'PATCH',
            path: distributions_pathOf(id),
            json: { name },
            repeat: 'always',
            parse: answerOf(Distribution),
        });
    }
    /** Distributions, Delete a distribution: `DELETE /v3/distributions/{ID}`; one that is gone already is as good. */
    async delete(id) {
        await orNone(this.#pipeline.request({ method: 'DELETE', path: distributions_pathOf(id), parse: nothing }));
    }
    /** Beyond the reference: `POST /v3/distributions/{id}/download-token`. Resolves with the (secret) token. */
    async createDownloadToken(id) {
        const { token } = await this.#pipeline.request({
            method: 'POST',
            path: `${distributions_pathOf(id)}/download-token`,
            repeat: 'always',
            parse: answerOf(DownloadToken),
        });
        return token;
    }
    /** Beyond the reference: `GET /v3/distributions/download/{token}`. The answer's body is the file. */
    download(token, headers = {}) {
        return this.#pipeline.open({
            method: 'GET',
            path: `/v3/distributions/download/${encodeURIComponent(token)}`,
            name: '/v3/distributions/download/{token}',
            headers,
        });
    }
}
function distributions_pathOf(id) {
    return `/v3/distributions/${encodeURIComponent(id)}`;
}

;// CONCATENATED MODULE: ./src/bloomreach/domains.js


/** The section Domains of the reference. */
class Domains {
    #pipeline;
    constructor(pipeline) {
        this.#pipeline = pipeline;
    }
    /** Domains, List domains: `GET /v3/domains`, all pages. */
    list() {
        return allPages(this.#pipeline, { path: '/v3/domains' }, Domain);
    }
    /** Domains, Get domain: `GET /v3/domains/{ID}`. @throws AnsweredError 404 */
    get(id) {
        return this.#pipeline.request({ method: 'GET', path: domains_pathOf(id), parse: answerOf(Domain) });
    }
    /** Domains, Get domain by name: `GET /v3/domains?name=`. @throws AnsweredError 404 */
    getByName(name) {
        return this.#pipeline.request({
            method: 'GET',
            path: ['/v3/domains', '/v3/domains/'],
            family: 'domains by name',
            query: { name },
            parse: answerOf(Domain),
        });
    }
    /** Domains, Add a new domain: `POST /v3/domains`. `environmentId` may be left out. */
    add(name, environmentId) {
        return this.#pipeline.request({
            method: 'POST',
            path: '/v3/domains',
            json: { name, ...(environmentId !== undefined && { environmentId }) },
            repeat: { find: () => orNone(this.getByName(name)) },
            parse: answerOf(Domain),
        });
    }
    /** Domains, Update an existing domain: `PUT /v3/domains/{ID}`. An empty `environmentId` points it nowhere. */
    update(id, fields) {
        const { name, environmentId } = fields;
        return this.#pipeline.request({
            method: 'PUT',
            path: domains_pathOf(id),
            json: { name, environmentId },
            parse: answerOf(Domain),
        });
    }
    /** Domains, Delete a domain: `DELETE /v3/domains/:domainId`; one that is gone already is as good. */
    async delete(id) {
        await orNone(this.#pipeline.request({ method: 'DELETE', path: domains_pathOf(id), parse: nothing }));
    }
}
function domains_pathOf(id) {
    return `/v3/domains/${encodeURIComponent(id)}`;
}

;// CONCATENATED MODULE: ./src/bloomreach/environments.js


/** The section Environments of the reference, with production and protection. */
class Environments {
    #pipeline;
    constructor(pipeline) {
        this.#pipeline = pipeline;
    }
    /** Environments, List environments: `GET /v3/environments`, all pages. */
    list() {
        return allPages(this.#pipeline, { path: '/v3/environments' }, Environment);
    }
    /** Environments, Create Environment: `POST /v3/environments`. */
    create(name) {
        return this.#pipeline.request({
            method: 'POST',
            path: '/v3/environments',
            json: { name },
            repeat: { find: () => orNone(this.getByName(name)) },
            parse: answerOf(Environment),
        });
    }
    /**
     * Environments, Deploy distribution: `PUT /v3/environments/{environmentId}/deploy`, answered 202 at once; `deploy()`
     * in `deployment.ts` follows it to its end. `find` tells whether a request without an answer was taken all the same.
     */
    deploy(id, request, find) {
        return this.#pipeline.request({
            method: 'PUT',
            path: `${environments_pathOf(id)}/deploy`,
            json: request,
            repeat: { find },
            parse: () => true,
        });
    }
    /** Environments, Get environment: `GET /v3/environments/{environmentId}`. @throws AnsweredError 404 */
    get(id) {
        return this.#pipeline.request({ method: 'GET', path: environments_pathOf(id), parse: answerOf(Environment) });
    }
    /** Environments, Get environment by name: `GET /v3/environments?name={name}`. @throws AnsweredError 404 */
    getByName(name) {
        return this.#pipeline.request({
            method: 'GET',
            path: '/v3/environments',
            query: { name },
            parse: answerOf(Environment),
        });
    }
    /** Environments, Generate "Download token": `POST /v3/environments/:environmentId/logs/download-token`. */
    async createLogsDownloadToken(id) {
        const { token } = await this.#pipeline.request({
            method: 'POST',
            path: `${environments_pathOf(id)}/logs/download-token`,
            repeat: 'always',
            parse: answerOf(DownloadToken),
        });
        return token;
    }
    /**
     * Environments, Download Environment CMS logs: `GET /v3/environments/logs/download/:download_log_token`. The answer's
     * body is the archive. @throws AnsweredError 404 `InvalidDownloadToken`
     */
    downloadLogs(token, headers = {}) {
        return this.#pipeline.open({
            method: 'GET',
            path: `/v3/environments/logs/download/${encodeURIComponent(token)}`,
            name: '/v3/environments/logs/download/{token}',
            headers,
        });
    }
    /** Environments, Delete an environment: `DELETE /v3/environments/{environmentId}`; gone already is as good. */
    async delete(id) {
        await orNone(this.#pipeline.request({ method: 'DELETE', path: environments_pathOf(id), parse: nothing }));
    }
    /**
     * Environments, Mark an environment as production environment: `PUT /v3/production`.
     * @throws AnsweredError 404 `MaxProdEnvsReached`
     */
    setProduction(request) {
        const { changeDomainRules, ...ids } = request;
        return this.#pipeline.request({
            method: 'PUT',
            path: ['/v3/production', '/v3/production/'],
            family: 'production',
            json: { ...ids, ...(changeDomainRules && { changeDomainRules: 'true' }) },
            parse: nothing,
        });
    }
    /** Environments, Protect the site and/or cms of an environment: `PUT /v3/protect`. */
    protect(protection) {
        return this.#pipeline.request({
            method: 'PUT',
            path: ['/v3/protect', '/v3/protect/'],
            family: 'protect',
            json: protection,
            parse: nothing,
        });
    }
}
function environments_pathOf(id) {
    return `/v3/environments/${encodeURIComponent(id)}`;
}

;// CONCATENATED MODULE: ./src/bloomreach/session.js

/** The access token's lifetime where it does not tell itself, and how long before its end it is renewed, as shares. */
const DEFAULT_LIFETIME_MS = 10 * 60_000;
const RENEW_AT = 0.9;
/**
 * A user's session (reference: Authentication). Logs in with the first token asked for, refreshes ahead of expiry and
 * once on a 401, and logs in again when the refresh token is refused. It never calls logout, which would end every
 * parallel job of the same user.
 */
class Session {
    #options;
    #tokens;
    #pending;
    constructor(options) {
        this.#options = options;
        const { credentials } = options;
        if ('accessToken' in credentials) {
            this.#tokens = { accessToken: credentials.accessToken, renewAt: Number.POSITIVE_INFINITY };
        }
    }
    /** The access token to send. @throws ExplainedError when the service does not accept the credentials. */
    async token() {
        if (!this.#tokens || this.#options.clock.now() >= this.#tokens.renewAt)
            await this.#renewOnce();
        if (!this.#tokens)
            throw new Error('no access token after a login');
        return this.#tokens.accessToken;
    }
    /** After a 401 for `refused`: gets another token unless a parallel request has done so already. */
    async renew(refused) {
        if ('accessToken' in this.#options.credentials) {
            throw new ExplainedError('yours', 'The service does not accept the access token (401).', 'It may have ended: get a fresh one from the identity provider right before this step.');
        }
        if (this.#tokens?.accessToken === refused)
            await this.#renewOnce();
        return true;
    }
    /** Ends this session alone, by deleting its refresh token. Never throws. */
    async end() {
        const refreshToken = this.#tokens?.refreshToken;
        this.#tokens = undefined;
        if (refreshToken === undefined)
            return;
        try {
            await this.#options.authentication.deleteRefreshToken(refreshToken);
        }
        catch (error) {
            this.#options.reporter.debug(`The refresh token could not be deleted: ${String(error)}`);
        }
    }
    async #renewOnce() {
        this.#pending ??= this.#renew().finally(() => {
            this.#pending = undefined;
        });
        await this.#pending;
    }
    async #renew() {
        const { credentials, authentication, reporter } = this.#options;
        if ('accessToken' in credentials)
            return;
        const refreshToken = this.#tokens?.refreshToken;
        if (refreshToken !== undefined) {
            try {
                const { accessToken } = await authentication.refresh(refreshToken);
                this.#keep({ accessToken, refreshToken });
                return;
            }
            catch (error) {
                if (!(error instanceof ExplainedError))
                    throw error;
                reporter.debug(`${error.message}; logging in again`);
            }
        }
        this.#keep(await this.#login(credentials));
    }
    async #login(credentials) {
        try {
            return await this.#options.authentication.login(credentials.username, credentials.password);
        }
        catch (error) {
            if (!(error instanceof AnsweredError) || error.status >= 500 || error.status === 429)
                throw error;
            throw new ExplainedError('yours', `The login was refused: ${error.message}`, 'Check `username` and `password`. On a stack with single sign-on give an `access-token` instead.', { cause: error });
        }
    }
    #keep(tokens) {
        this.#options.onSecret(tokens.accessToken);
        if (tokens.refreshToken !== undefined)
            this.#options.onSecret(tokens.refreshToken);
        const lifetime = lifetimeOf(tokens.accessToken) ?? DEFAULT_LIFETIME_MS;
        this.#tokens = { ...tokens, renewAt: this.#options.clock.now() + lifetime * RENEW_AT };
    }
}
/** A JWT's lifetime in milliseconds, by its own claims: their difference, so that a wrong clock here does no harm. */
function lifetimeOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const { iat, exp } = claims;
        if (typeof iat === 'number' && typeof exp === 'number' && exp > iat)
            return (exp - iat) * 1000;
    }
    catch {
        // Not a JWT: its lifetime is the documented one.
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/bloomreach/users.js


/** The section Users of the reference. */
class Users {
    #pipeline;
    constructor(pipeline) {
        this.#pipeline = pipeline;
    }
    /** Users, Listing users: `GET /v3/users`, all pages. @throws AnsweredError 400 `RetrieveUsersFailed` */
    list() {
        return allPages(this.#pipeline, { path: '/v3/users' }, User);
    }
    /** Users, Get user detail: `GET /v3/users/{username}`. @throws AnsweredError 400 `RetrieveUsersFailed` */
    get(username) {
        return this.#pipeline.request({ method: 'GET', path: users_pathOf(username), parse: answerOf(User) });
    }
    /**
     * Users, Add a new user: `POST /v3/users`. The username is an email address; the password has at least 8 characters
     * with a digit, a lower and an upper case letter. The reference sends `active` as text here.
     */
    add(user) {
        return this.#pipeline.request({
            method: 'POST',
            path: '/v3/users',
            json: { ...user, active: String(user.active) },
            repeat: { find: () => orNone(this.get(user.username), 404, 400) },
            parse: answerOf(User),
        });
    }
    /** Users, Update an existing user: `PUT /v3/users/{username}`. */
    update(username, fields) {
        return this.#pipeline.request({ method: 'PUT', path: users_pathOf(username), json: fields, parse: answerOf(User) });
    }
    /** Users, Change user password: `PUT /v3/users/{username}/password`. @throws AnsweredError 401 `ChangePasswordFailed` */
    changePassword(username, passwords) {
        return this.#pipeline.request({
            method: 'PUT',
            path: `${users_pathOf(username)}/password`,
            json: passwords,
            // A repeat after it took effect would be refused, for the current password is then another one.
            repeat: 'never',
            parse: nothing,
        });
    }
    /** Users, Send reset-password email: `POST /v3/password-reset/{username}`. */
    sendPasswordReset(username) {
        return this.#pipeline.request({
            method: 'POST',
            path: `/v3/password-reset/${encodeURIComponent(username)}`,
            authorize: false,
            repeat: 'never',
            parse: nothing,
        });
    }
    /**
     * Users, Verify reset-password token: `GET /v3/password-reset/{token}`, answered 302 when it is good. Resolves with
     * the address of the page to change the password on, which is not followed.
     */
    verifyPasswordReset(token) {
        return this.#pipeline.request({
            method: 'GET',
            path: `/v3/password-reset/${encodeURIComponent(token)}`,
            name: '/v3/password-reset/{token}',
            authorize: false,
            expect: [302],
            form: 'any',
            parse: (_, { headers }) => headers.location,
        });
    }
    /** Users, Set new password: `PUT /v3/password-reset/password`. */
    setPassword(resetToken, newPassword) {
        return this.#pipeline.request({
            method: 'PUT',
            path: '/v3/password-reset/password',
            authorize: false,
            json: { reset_token: resetToken, new_password: newPassword },
            repeat: 'never',
            parse: nothing,
        });
    }
    /** Users, Delete a user: `DELETE /v3/users/{username}`; one that is gone already is as good. */
    async delete(username) {
        await orNone(this.#pipeline.request({ method: 'DELETE', path: users_pathOf(username), parse: nothing }));
    }
}
function users_pathOf(username) {
    return `/v3/users/${encodeURIComponent(username)}`;
}

;// CONCATENATED MODULE: ./src/bloomreach/client.js










const FAREWELL_MS = 2000;
/** The Bloomreach Cloud API v3: a member for each section of its reference. Logs in with the first call that needs it. */
class BloomreachCloud {
    authentication;
    distributions;
    appConfigFiles;
    domains;
    environments;
    backups;
    users;
    pipeline;
    #session;
    #transport = new Transport();
    constructor(options) {
        const { origin, clock, reporter, signal, idleMs, retries, credentials, onSecret } = options;
        const common = { origin, clock, reporter, transport: this.#transport };
        this.pipeline = new Pipeline({ ...common, signal, idleMs, retries });
        // The session must be ended after a cancellation too, so this goes without the signal, and is over soon.
        const farewell = new Pipeline({ ...common, idleMs: Math.min(idleMs, FAREWELL_MS), retries: 0 });
        this.authentication = new Authentication(this.pipeline, farewell);
        this.#session = new Session({ credentials, authentication: this.authentication, clock, reporter, onSecret });
        this.pipeline.authorizer = this.#session;
        this.distributions = new Distributions(this.pipeline);
        this.appConfigFiles = new AppConfigFiles(this.pipeline);
        this.domains = new Domains(this.pipeline);
        this.environments = new Environments(this.pipeline);
        this.backups = new Backups(this.pipeline);
        this.users = new Users(this.pipeline);
    }
    /** Ends this client's session (not the user's others) and its connections. Never throws. */
    async end() {
        await this.#session.end();
        this.#transport.close();
    }
}

;// CONCATENATED MODULE: ./src/workflow/origin.js

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/i;
/**
 * The origin that `address` is, to which paths are added. @throws InputProblem when it is anything else: no URL, plain
 * `http` to another host than this machine, user info, a path, a query
 */
function originOf(address) {
    let url;
    try {
        url = new URL(address.trim());
    }
    catch {
        throw new InputProblem(`must be an address like https://api.example.com, not ${shown(address)}`);
    }
    if (url.username !== '' || url.password !== '')
        throw new InputProblem('must not hold a user name or password');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) {
        throw new InputProblem(`must begin with https:// (plain http is for a loopback host only), not ${shown(address)}`);
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        throw new InputProblem(`must be an origin without path or query, not ${shown(address)}`);
    }
    return url.origin;
}

;// CONCATENATED MODULE: ./src/actions/connection.js




/** The inputs that every action for Bloomreach Cloud has. */
const connectionInputs = {
    stack: { required: false, fallback: 'BRC_STACK', parse: stackOrigin },
    'api-url': { required: false, fallback: 'BRC_API_URL', parse: originOf },
    username: input_kinds_text({ fallback: 'BRC_USERNAME' }),
    password: secret({ fallback: 'BRC_PASSWORD' }),
    'access-token': secret({ fallback: 'BRC_ACCESS_TOKEN' }),
    'request-timeout-seconds': positive(60),
    retries: whole({ default: 5, most: 100 }),
};
/** What is wrong with the connection's inputs together. */
function connectionProblems(values) {
    const problems = [];
    if (isGiven('stack') && isGiven('api-url'))
        problems.push('`stack` and `api-url` exclude each other');
    if (!originFor(values))
        problems.push('`stack` (or `api-url`) is required, here or as BRC_STACK (BRC_API_URL)');
    if (isGiven('access-token') && (isGiven('username') || isGiven('password'))) {
        problems.push('`access-token` and `username` with `password` exclude each other');
    }
    else if (!credentialsFor(values)) {
        problems.push('`username` and `password` (or `access-token`) are required, here or as BRC_USERNAME and BRC_PASSWORD (BRC_ACCESS_TOKEN)');
    }
    return problems;
}
/** The client for the cloud that the inputs name; its session ends with the step. */
function connect(step) {
    const { inputs, clock, log, signal, secrets } = step;
    const origin = originFor(inputs);
    const credentials = credentialsFor(inputs);
    if (!origin || !credentials)
        throw new Error('the inputs of the connection were not checked');
    const cloud = new BloomreachCloud({
        origin,
        credentials,
        clock,
        reporter: log,
        signal,
        idleMs: inputs['request-timeout-seconds'] * 1000,
        retries: inputs.retries,
        onSecret: (value) => secrets.add(value),
    });
    step.atEnd(() => cloud.end());
    return cloud;
}
// What the workflow gives goes before what the environment says.
function originFor(values) {
    return isGiven('stack') ? values.stack : (values['api-url'] ?? values.stack);
}
function credentialsFor(values) {
    const { username, password, 'access-token': accessToken } = values;
    const byPassword = username !== undefined && password !== undefined ? { username, password } : undefined;
    const byToken = accessToken === undefined ? undefined : { accessToken: accessToken.trim() };
    return isGiven('username') || isGiven('password') ? byPassword : (byToken ?? byPassword);
}
function stackOrigin(stack) {
    if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(stack)) {
        throw new InputProblem(`must be the name of a stack (letters, digits, hyphens), not ${shown(stack)}`);
    }
    return `https://api.${stack.toLowerCase()}.bloomreach.cloud`;
}

;// CONCATENATED MODULE: ./src/actions/waiting.js


/** How long and how often an action that starts a job waits for it. */
const pollInputs = {
    'timeout-minutes': positive(60),
    'poll-interval-seconds': positive(10),
};
/** The inputs of every action that starts a job. */
const waitInputs = { wait: flag(true), ...pollInputs };
/** Waits for the job as the inputs say. @throws see `wait` */
function waitFor(step, job) {
    return waitUpTo(step.inputs['timeout-minutes'], step, job);
}
/** Waits for the job up to so many minutes, whatever `timeout-minutes` says. @throws see `wait` */
function waitUpTo(minutes, work, job) {
    const { inputs, clock, log, signal } = work;
    return wait(job, {
        clock,
        reporter: log,
        signal,
        timeoutMs: minutes * 60_000,
        longestPauseMs: inputs['poll-interval-seconds'] * 1000,
    });
}

;// CONCATENATED MODULE: ./src/actions/backup.js











const backupAction = action({
    inputs: {
        environment: input_kinds_text({ required: true }),
        type: choice(['Manual', 'StackSnapshot'], 'Manual'),
        ...waitInputs,
        keep: whole({ least: 1 }),
        ...connectionInputs,
    },
    outputs: ['backup-id', 'status', 'created-at', 'distribution-id', 'duration-seconds', 'deleted-backup-ids', 'json'],
    check: (inputs) => [
        ...connectionProblems(inputs),
        ...(inputs.keep !== undefined && !inputs.wait ? ['`keep` needs `wait: true`'] : []),
    ],
    async main(step) {
        const { type, wait, keep } = step.inputs;
        const cloud = connect(step);
        const environment = await findOne('environment', cloud.environments, step.inputs.environment);
        const start = step.clock.now();
        step.outputJson('deleted-backup-ids', []);
        const backup = await backUp(step, cloud, environment, {
            type,
            wait,
            onStart: (started) => {
                step.output('backup-id', started.id);
                step.output('status', 'running');
                step.output('created-at', started.createdAt);
                step.output('distribution-id', started.distributionId);
                step.outputJson('json', started);
            },
            onFailure: () => step.output('status', 'error'),
        });
        const took = step.clock.now() - start;
        if (wait) {
            step.output('status', 'completed');
            step.output('created-at', backup.createdAt);
            step.output('distribution-id', backup.distributionId);
            step.outputJson('json', backup);
        }
        step.output('duration-seconds', Math.round(took / 100) / 10);
        const deleted = [];
        step.summary.heading(wait ? 'Backed up' : 'Backup started');
        try {
            if (keep !== undefined)
                await prune(step, cloud, { environment, backup, keep, deleted });
        }
        finally {
            step.outputJson('deleted-backup-ids', deleted);
            step.summary.facts([
                ['Environment', nameOf(environment)],
                ['Backup', plain(backup.id)],
                ['Distribution', backup.distributionId && plain(backup.distributionId)],
                ['Created', backup.createdAt && plain(backup.createdAt)],
                ['Took', wait ? duration(took) : undefined],
                ['Deleted', deleted.map((id) => plain(id)).join(', ')],
            ]);
        }
    },
});
/** Backs the environment up, once, and waits until the backup is there, unless told not to. */
async function backUp(step, cloud, environment, options) {
    const name = nameOf(environment);
    step.now(`It is not certain whether a backup of ${name} was started; nothing else was changed.`);
    const backup = await startBackup(cloud.backups, environment.id, options.type, step);
    options.onStart(backup);
    step.now(`The backup ${plain(backup.id)} of ${name} was started; nothing else was changed.`);
    step.log.info(`Backup ${plain(backup.id)} of ${name} is under way`);
    const job = backupJob(cloud.backups, backup, name);
    if (!options.wait) {
        step.log.info(`Not waiting: see ${job.lookup} for how it ends`);
        return backup;
    }
    try {
        const done = await waitFor(step, job);
        step.now(`The backup ${plain(backup.id)} of ${name} is complete.`);
        return done;
    }
    catch (error) {
        if (error instanceof JobFailedError)
            options.onFailure?.();
        throw error;
    }
}
async function prune(work, cloud, given) {
    const failures = [];
    for (const { id } of deletableBackups(await cloud.backups.list(), given)) {
        try {
            await cloud.backups.delete(id);
            given.deleted.push(id);
            work.log.info(`Deleted the backup ${plain(id)}`);
        }
        catch (error) {
            if (!(error instanceof ExplainedError) || work.signal.aborted)
                throw error;
            // "System created backups cannot be deleted", and the list does not tell which those are.
            if (error instanceof AnsweredError && error.status === 400)
                work.log.warning(`${error.message}. It stays.`);
            else
                failures.push(error.message);
        }
    }
    if (failures.length > 0) {
        throw new ExplainedError('theirs', `The backup is complete, but ${failures.length} old one(s) could not be deleted: ${failures.join('; ')}`, 'Run the step again, or delete them by hand.');
    }
}

;// CONCATENATED MODULE: ./src/workflow/github.js

const IDLE_MS = 10_000;
/** GitHub's client for the API of the environment (GITHUB_API_URL), loaded when it is needed. */
async function gitHubClient(token, transport) {
    const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(971), __nccwpck_require__.e(791)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5971));
    return getOctokit(token, { request: { fetch: fetchOver(transport) }, log: SILENT });
}
/** The repository and the address of the running job, by the runner's environment. */
function runContext() {
    const { GITHUB_REPOSITORY = '', GITHUB_SHA = '', GITHUB_REF = '' } = process.env;
    const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_RUN_ID = '' } = process.env;
    const [owner = '', repo = ''] = GITHUB_REPOSITORY.split('/');
    return {
        owner,
        repo,
        ref: GITHUB_SHA || GITHUB_REF,
        runUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
    };
}
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** As much of `fetch` as Octokit uses, over the transport that knows proxies and limits. */
function fetchOver(transport) {
    return async (url, { method = 'GET', headers = {}, body } = {}) => {
        const { status, headers: received, stream, } = await transport.send({
            method,
            url: new URL(url),
            name: `${method} ${new URL(url).pathname}`,
            headers,
            body: typeof body === 'string' ? { ...jsonBody(null), length: Buffer.byteLength(body), open: () => body } : undefined,
            idleMs: IDLE_MS,
        });
        const text = await readText(stream, IDLE_MS);
        const plainHeaders = Object.entries(received).map(([name, value]) => [name, String(value)]);
        return new Response(status === 204 || status === 304 ? null : text, { status, headers: plainHeaders });
    };
}

;// CONCATENATED MODULE: ./src/workflow/github-deployment.js




/** The inputs of every action that records what it does as a deployment on GitHub. */
const gitHubInputs = { 'github-token': secret(), 'github-environment': input_kinds_text() };
/**
 * Does `work`, and records it as a GitHub Deployment with its statuses when there is a `github-token`. What goes wrong on
 * GitHub is a warning; the result, or the error, is that of `work`.
 */
async function recorded(step, options, work) {
    const token = step.inputs['github-token'];
    if (token === undefined)
        return work();
    const transport = new Transport();
    const record = new DeploymentRecord(step, options, transport);
    try {
        await record.begin(token);
        const result = await work();
        if (options.waits !== false)
            await record.end('success');
        return result;
    }
    catch (error) {
        await record.end(step.signal.aborted ? 'error' : 'failure');
        throw error;
    }
    finally {
        transport.close();
    }
}
/** How many earlier deployments to the environment are looked at. */
const EARLIER = 10;
/** A cancelled step has a few seconds left in all. */
const LAST_WORDS_MS = 2500;
class DeploymentRecord {
    #step;
    #options;
    #transport;
    #environment;
    #client;
    #id;
    constructor(step, options, transport) {
        this.#step = step;
        this.#options = options;
        this.#transport = transport;
        this.#environment = step.inputs['github-environment'] ?? options.environment;
    }
    begin(token) {
        return this.#attempt(async () => {
            const { owner, repo, ref } = runContext();
            this.#client = await gitHubClient(token, this.#transport);
            const { data } = await this.#client.rest.repos.createDeployment({
                owner,
                repo,
                ref,
                environment: this.#environment,
                description: plain(this.#options.description, 140),
                auto_merge: false,
                required_contexts: [],
                production_environment: this.#options.production ?? false,
            });
            if (!('id' in data))
                throw new Error('GitHub created no deployment');
            this.#id = data.id;
            await this.#status(data.id, 'in_progress');
        });
    }
    end(state) {
        return this.#attempt(async () => {
            if (this.#id === undefined)
                return;
            await this.#status(this.#id, state);
            if (state === 'success')
                await this.#retireEarlier(this.#id);
        });
    }
    async #status(id, state) {
        const { owner, repo, runUrl } = runContext();
        const { url } = this.#options;
        await this.#client?.rest.repos.createDeploymentStatus({
            owner,
            repo,
            deployment_id: id,
            state,
            log_url: runUrl,
            auto_inactive: false,
            ...(url !== undefined && state !== 'inactive' && { environment_url: url }),
        });
    }
    /** Earlier deployments to the same environment that still count as a success become inactive. */
    async #retireEarlier(current) {
        const { owner, repo } = runContext();
        const repos = this.#client?.rest.repos;
        if (!repos)
            return;
        const { data: all } = await repos.listDeployments({
            owner,
            repo,
            environment: this.#environment,
            per_page: EARLIER,
        });
        for (const { id } of all.filter((earlier) => earlier.id !== current)) {
            const { data } = await repos.listDeploymentStatuses({ owner, repo, deployment_id: id, per_page: 1 });
            if (data[0]?.state === 'success')
                await this.#status(id, 'inactive');
        }
    }
    async #attempt(task) {
        const { log, clock, signal } = this.#step;
        const over = new AbortController();
        try {
            await (signal.aborted ? Promise.race([task(), clock.sleep(LAST_WORDS_MS, over.signal)]) : task());
        }
        catch (error) {
            const what = plain(error instanceof Error ? error.message : String(error));
            log.warning(`The deployment could not be recorded on GitHub: ${what}. The release itself is not touched by this; the token needs \`deployments: write\`.`);
        }
        finally {
            over.abort();
        }
    }
}

;// CONCATENATED MODULE: ./src/bloomreach/shelves.js
function distributionShelf(cloud) {
    return {
        kind: 'distribution',
        field: 'dist_file',
        largestBytes: 650_000_000,
        most: 100,
        section: cloud.distributions,
    };
}
function configFileShelf(cloud) {
    return { kind: 'config file', field: 'appconfigfile', largestBytes: 65_000, section: cloud.appConfigFiles };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/http/md5.js


/** The MD5 of the file's bytes, as 32 lower-case hexadecimal digits. */
async function md5OfFile(path, signal) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024, signal }))
        hash.update(chunk);
    return hash.digest('hex');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./src/http/multipart.js




const READ_BYTES = 1024 * 1024;
/** A service that unpacks what it got may take its time to answer: this much for each MiB. */
const ANSWER_MS_PER_MIB = 1000;
/**
 * A multipart/form-data body (RFC 7578) of one file that streams from disk with a known Content-Length.
 * Reading fails with BodyError when the file's size is not `size` any more.
 */
function multipartFile(part) {
    const boundary = `----bloomreach-cloud-actions-${(0,external_node_crypto_.randomUUID)()}`;
    const disposition = `form-data; name="${quoted(part.field)}"; filename="${quoted(part.filename)}"`;
    const head = Buffer.from(`--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        length: head.length + part.size + tail.length,
        answerMs: (part.size / READ_BYTES) * ANSWER_MS_PER_MIB,
        open: () => external_node_stream_.Readable.from(pieces(head, part, tail), { objectMode: false, highWaterMark: READ_BYTES }),
    };
}
async function* pieces(head, part, tail) {
    part.onRestart?.();
    yield head;
    yield* contents(part);
    yield tail;
}
async function* contents({ path, size, onChunk }) {
    const file = await (0,promises_.open)(path).catch((error) => Promise.reject(new BodyError(String(error.message))));
    try {
        if (size > 0) {
            for await (const chunk of file.createReadStream({ end: size - 1, highWaterMark: READ_BYTES, autoClose: false })) {
                onChunk?.(chunk);
                yield chunk;
            }
        }
        const now = (await file.stat()).size;
        if (now !== size)
            throw new BodyError(`the file changed from ${size} to ${now} bytes while it was read`);
    }
    finally {
        await file.close();
    }
}
// As browsers escape it (HTML, multipart/form-data encoding algorithm): no line end or quote leaves the header.
function quoted(text) {
    return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

;// CONCATENATED MODULE: ./src/bloomreach/store.js






/**
 * Brings a file onto its shelf, exactly once, and proves by its MD5 that it arrived whole.
 * @throws ExplainedError when one of that name exists (`fail`), or when it arrived corrupt (it is deleted again then)
 */
async function store(options) {
    const { shelf, file, name, ifExists, reporter, signal } = options;
    warnOfSize(options);
    const existing = await shelf.section.list();
    const namesakes = existing.filter((item) => item.name === name);
    if (ifExists === 'fail' && namesakes.length > 0)
        throw alreadyThere(shelf.kind, name, namesakes);
    let md5;
    if (ifExists === 'reuse' && namesakes.length > 0) {
        md5 = await md5OfFile(file.path, signal);
        const item = await withMd5(shelf, namesakes, md5);
        if (item)
            return { item, md5, reused: true, deleted: [] };
    }
    if (shelf.most !== undefined && existing.length >= shelf.most) {
        reporter.warning(`There are ${existing.length} ${shelf.kind}s already; the limit is usually ${shelf.most}. Delete some if this is refused.`);
    }
    const uploaded = await upload(options, new Set(existing.map(({ id }) => id)), md5);
    const deleted = ifExists === 'replace' ? await replace(options, namesakes) : [];
    return { ...uploaded, reused: false, deleted };
}
/** The stored file of that name that has the same MD5 as the local one, if there is one. */
async function findStored(shelf, file, name, signal) {
    const namesakes = (await shelf.section.list()).filter((item) => item.name === name);
    if (namesakes.length === 0)
        return undefined;
    const md5 = await md5OfFile(file.path, signal);
    const item = await withMd5(shelf, namesakes, md5);
    return item && { item, md5 };
}
async function upload(options, known, md5OfDisk) {
    const { shelf, file, name, reporter, onBytes, signal } = options;
    let hash = (0,external_node_crypto_.createHash)('md5');
    const body = multipartFile({
        field: shelf.field,
        filename: name,
        path: file.path,
        size: file.size,
        onRestart: () => {
            hash = (0,external_node_crypto_.createHash)('md5');
            options.onRestart?.();
        },
        onChunk: (chunk) => {
            if (md5OfDisk === undefined)
                hash.update(chunk);
            onBytes?.(chunk.length);
        },
    });
    let found = false;
    const answered = await shelf.section.upload(body, async () => {
        const md5 = md5OfDisk ?? (await md5OfFile(file.path, signal));
        const look = async () => {
            const now = await shelf.section.list();
            const fresh = now.filter((item) => item.name === name && !known.has(item.id));
            return withMd5(shelf, fresh, md5);
        };
        const item = await lookFor(look, options);
        found = item !== undefined;
        return item;
    });
    const md5 = md5OfDisk ?? (found ? await md5OfFile(file.path, signal) : hash.digest('hex'));
    const item = answered.md5hash === undefined ? await shelf.section.get(answered.id) : answered;
    if (item.md5hash === undefined) {
        reporter.warning(`The service tells no MD5 of the ${shelf.kind}, so it is not proven that it arrived whole.`);
    }
    else if (item.md5hash.toLowerCase() !== md5) {
        await shelf.section.delete(item.id);
        throw corrupt(shelf.kind, md5, item);
    }
    return { item, md5 };
}
async function replace(options, others) {
    const { shelf, reporter, mayDelete } = options;
    if (others.length === 0 || !mayDelete)
        return [];
    const deletable = await mayDelete(others);
    for (const item of deletable)
        await shelf.section.delete(item.id);
    for (const { id } of others.filter((item) => !deletable.includes(item))) {
        reporter.info(`The ${shelf.kind} ${plain(id)} of the same name is in use and stays`);
    }
    return deletable;
}
async function withMd5(shelf, items, md5) {
    for (const item of items) {
        const known = item.md5hash === undefined ? await shelf.section.get(item.id) : item;
        if (known.md5hash?.toLowerCase() === md5)
            return { ...item, ...known };
    }
    return undefined;
}
function warnOfSize({ shelf, file, reporter }) {
    if (file.size <= shelf.largestBytes)
        return;
    reporter.warning(`The file has ${file.size} bytes; the limit for a ${shelf.kind} is usually ${shelf.largestBytes} bytes. The service may refuse it.`);
}
function alreadyThere(kind, name, items) {
    const ids = items.map(({ id }) => plain(id)).join(', ');
    return new ExplainedError('yours', `A ${kind} named "${plain(name)}" exists already: ${ids}.`, 'Give another `name`, or let `if-exists` be something else than `fail`.');
}
function corrupt(kind, md5, item) {
    return new ExplainedError('theirs', `The ${kind} arrived corrupt: its MD5 is ${plain(item.md5hash)} there and ${md5} here. It was deleted again (${plain(item.id)}).`, 'Run the step again.');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/workflow/files.js



/** The one file that `pattern` (a path or a glob) means. @throws InputProblem for none, several or a folder */
async function oneFile(pattern) {
    const files = await filesOf(pattern);
    const [file] = files;
    if (file && files.length === 1)
        return file;
    const names = files.slice(0, 10).map(({ name }) => name);
    throw new InputProblem(`must match exactly one file; ${shown(pattern)} matches ${files.length}: ${names.join(', ')}`);
}
/** The files that `pattern` (a path, or globs, one a line) means, sorted. @throws InputProblem where there is none */
async function filesOf(pattern) {
    const exact = await fileAt(pattern);
    if (exact)
        return [exact];
    const { glob } = await __nccwpck_require__.e(/* import() */ 408).then(__nccwpck_require__.bind(__nccwpck_require__, 3408));
    const patterns = pattern
        .split('\n')
        .map((line) => slashes(line.trim()))
        .filter((line) => line !== '');
    const paths = await glob(patterns, { absolute: true, dot: true, onlyFiles: true, expandDirectories: false });
    const files = await Promise.all(paths.sort().map(fileAt));
    const found = files.filter((file) => file !== undefined);
    if (found.length === 0)
        throw new InputProblem(`matches no file: ${shown(pattern)} (in ${process.cwd()})`);
    return found;
}
async function fileAt(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    return stats?.isFile() ? { path: (0,external_node_path_.resolve)(path), name: (0,external_node_path_.basename)(path), size: stats.size } : undefined;
}
// A backslash is an escape in a glob, and a separator in what a Windows runner's variables hold.
function slashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

;// CONCATENATED MODULE: ./src/actions/config-files.js








const config_files_text = dist.pipe(dist.union([dist.string(), dist.number()], 'must be text'), dist.transform(String), dist.nonEmpty('must not be empty'));
const ConfigFiles = dist.nullish(dist.array(dist.pipe(dist.strictObject({
    id: dist.optional(config_files_text),
    name: dist.optional(config_files_text),
    path: dist.optional(config_files_text),
    role: dist.picklist(['file', 'systemproperty'], 'role must be `file` or `systemproperty`'),
    'new-filename': dist.optional(config_files_text),
}), dist.check(({ id, name, path }) => [id, name, path].filter((one) => one !== undefined).length === 1, 'needs exactly one of id, name and path'), dist.check((entry) => entry.role === 'file' || entry['new-filename'] === undefined, 'new-filename goes with role `file` only')), 'must be a list'));
/** A YAML list of `{id | name | path, role, new-filename?}`. Each `path` is looked at here: it must be one file. */
const configFilesInput = {
    required: false,
    parse: async (value) => {
        const entries = (await yaml(ConfigFiles).parse(value)) ?? [];
        const problems = [];
        const files = [];
        for (const { id, name, path, role, 'new-filename': newFilename } of entries) {
            const nameOrId = id ?? name;
            if (nameOrId !== undefined)
                files.push({ role, newFilename, nameOrId, by: id === undefined ? 'name' : 'id' });
            else if (path !== undefined) {
                const file = await oneFile(path).catch((error) => problems.push(`path ${messageOf(error)}`));
                if (typeof file !== 'number')
                    files.push({ role, newFilename, file });
            }
        }
        if (problems.length > 0)
            throw new InputProblem(problems.join('; '));
        return files;
    },
};
/**
 * Finds the config files that the cloud is to have, and fails before anything changes if one is missing; the function
 * that it resolves with uploads the local ones and gives all their roles.
 */
async function prepareConfigFiles(work, cloud, files = []) {
    const section = listedOnce(cloud.appConfigFiles);
    const known = new Map();
    for (const file of files) {
        if (!('nameOrId' in file))
            continue;
        const { id } = await findOne('config file', section, file.nameOrId, file.by);
        known.set(file, id);
    }
    return async () => {
        const roles = [];
        for (const entry of files) {
            const { role, newFilename } = entry;
            const id = 'file' in entry ? (await uploadConfigFile(work, cloud, entry.file)).item.id : known.get(entry);
            if (id === undefined)
                throw new Error('a config file was not looked up');
            roles.push({ appConfigFileId: id, role, ...(newFilename !== undefined && { newFilename }) });
        }
        return roles;
    };
}
/** Uploads a config file, or finds it there already, and says so. */
async function uploadConfigFile(work, cloud, file, { name = file.name, ifExists = 'reuse' } = {}) {
    const { clock, log, signal } = work;
    const stored = await store({
        shelf: configFileShelf(cloud),
        file,
        name,
        ifExists,
        clock,
        reporter: log,
        signal,
    });
    const { item, reused } = stored;
    const as = item.name === undefined || item.name === name ? '' : `, as ${plain(item.name, 100)}`;
    log.info(`${reused ? 'Config file is there already' : 'Uploaded config file'}: ${plain(name, 100)}${as}, id ${plain(item.id)}`);
    return stored;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/actions/deployment.js




/**
 * Asks for the deployment until it is accepted, and resolves with the job to wait for, or with the environment when
 * another step's deployment of the very same was joined.
 */
async function startDeployment(step, cloud, release) {
    const { environment, distribution, roles, strategy, failureStates } = release;
    const { clock, signal } = step;
    const distributionName = distribution.name ?? distribution.id;
    const options = {
        environments: cloud.environments,
        before: environment,
        distributionName,
        failureStates: failureStates.map((state) => state.toLowerCase()),
        request: {
            distributionId: distribution.id,
            ...(strategy === 'stopstart' && { strategy }),
            ...(roles.length > 0 && { appConfigFileRoles: roles }),
        },
        clock,
        signal,
    };
    step.now(`It is not certain whether ${nameOf(environment)} was told to deploy ${plain(distributionName, 100)}.`);
    const turn = await waitFor(step, new DeploymentTurn(options));
    if ('joined' in turn)
        return turn.joined;
    const ran = environment.distributionId;
    step.now(`${nameOf(environment)} was told to deploy ${plain(distributionName, 100)}; before, it ran ${ran ? plain(ran) : 'nothing'}.`);
    return new Deployment({ ...options, before: turn.before });
}
/**
 * Redeploys what ran before, unless someone else's distribution runs there by now. Resolves with whether the former
 * distribution runs again; a failure is shouted, not thrown, for the step has its own error already.
 */
async function rollBack(step, cloud, failed, formerRoles) {
    const { environment: before, distribution } = failed;
    const former = before.distributionId;
    const name = nameOf(before);
    if (former === undefined) {
        step.log.warning(`There is nothing to roll back to: nothing ran in ${name} before.`);
        return false;
    }
    try {
        const now = await cloud.environments.get(before.id);
        if (isDeployed(now) && now.distributionId === former) {
            step.log.info(`${name} runs the former distribution ${plain(former)} already`);
        }
        else if (isDeployed(now) && now.distributionId !== distribution.id) {
            const other = plain(now.distributionId ?? 'none');
            step.log.warning(`Not rolled back: ${name} runs a distribution by now that this step has not deployed (${other}).`);
            return false;
        }
        else {
            step.log.info(`Rolling back: ${name} gets the former distribution ${plain(former)} again`);
            const roles = await formerRoles();
            const release = { ...failed, roles, environment: now, distribution: { id: former, name: undefined } };
            const job = await startDeployment(step, cloud, release);
            if (job instanceof Deployment)
                await waitFor(step, job);
        }
    }
    catch (error) {
        if (step.signal.aborted)
            throw error;
        const { message } = explained(error);
        step.log.error(`THE ROLLBACK FAILED TOO: ${message} Look after ${name} now: it should run ${plain(former)}.`);
        step.now(`The rollback failed; ${name} may be broken. It should run ${plain(former)}.`);
        return false;
    }
    step.now(`${name} runs the former distribution ${plain(former)} again.`);
    return true;
}
/** An environment's address as a link, if it has one. */
function linkOf({ url }) {
    if (url === undefined)
        return undefined;
    const address = /^https?:\/\//i.test(url) ? url.replace(/^http:/i, 'https:') : `https://${url}`;
    return URL.canParse(address) ? address : undefined;
}

;// CONCATENATED MODULE: ./src/http/health-check.js

const MOST_REDIRECTS = 10;
/**
 * Asks a page until it answers as it should. Redirects are followed, unless their own status is what is asked for.
 * No credentials are sent. Its result is the status.
 */
function healthCheck(options) {
    // The query may be somebody's secret.
    const shown = options.url.origin + options.url.pathname;
    return {
        title: `health check of ${shown}`,
        lookup: shown,
        async poll(signal) {
            try {
                const status = await statusOf(options, shown, signal);
                if (options.statuses.includes(status))
                    return { phase: 'succeeded', result: status, detail: `status ${status}` };
                return { phase: 'running', detail: `status ${status}, not ${options.statuses.join(' or ')} yet` };
            }
            catch (error) {
                signal?.throwIfAborted();
                if (!(error instanceof ExplainedError))
                    throw error;
                return { phase: 'running', detail: error.message };
            }
        },
    };
}
async function statusOf(options, shown, signal) {
    let url = options.url;
    for (let redirects = 0;; redirects++) {
        const { status, headers } = await head(options, url, shown, signal);
        const { location } = headers;
        const redirected = status >= 300 && status < 400 && location !== undefined && !options.statuses.includes(status);
        if (!redirected)
            return status;
        if (redirects === MOST_REDIRECTS)
            throw new ExplainedError('theirs', `more than ${MOST_REDIRECTS} redirects`);
        url = targetOf(location, url);
    }
}
async function head(options, url, shown, signal) {
    const { transport, idleMs } = options;
    const headers = { 'user-agent': 'bloomreach-cloud-actions', accept: '*/*' };
    const answer = await transport.send({ method: 'GET', url, name: `GET ${shown}`, headers, idleMs, signal });
    // Only the head counts.
    answer.stream.destroy();
    return answer;
}
function targetOf(location, from) {
    const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return url;
    throw new ExplainedError('theirs', 'a redirect to what is no web address');
}

;// CONCATENATED MODULE: ./src/actions/health.js





/** The inputs of every action that checks a site's health. */
const healthInputs = {
    'health-check-url': { ...input_kinds_text(), parse: urlOf },
    'health-check-status': { ...words('200'), parse: statusesOf },
    'health-check-timeout-minutes': positive(10),
};
/** Waits until the page to check, if there is one, answers as it should. @throws JobTimedOutError */
async function checkHealth(work) {
    const { inputs } = work;
    const url = inputs['health-check-url'];
    if (!url)
        return;
    const transport = new Transport();
    const idleMs = inputs['request-timeout-seconds'] * 1000;
    const job = healthCheck({ url, statuses: inputs['health-check-status'], transport, idleMs });
    try {
        await waitUpTo(inputs['health-check-timeout-minutes'], work, job);
    }
    finally {
        transport.close();
    }
}
function urlOf(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new InputProblem(`must be an http:// or https:// address, not ${shown(address)}`);
    }
    if (url.username !== '' || url.password !== '')
        throw new InputProblem('must not hold a user name or password');
    return url;
}
function statusesOf(value) {
    const statuses = value.split(/[\s,]+/).filter((word) => word !== '');
    if (statuses.length === 0 || !statuses.every((word) => /^[1-5]\d\d$/.test(word))) {
        throw new InputProblem(`must be a status from 100 to 599, or several separated by commas, not ${shown(value)}`);
    }
    return statuses.map(Number);
}

;// CONCATENATED MODULE: ./src/actions/deploy.js












const inputs = {
    environment: input_kinds_text({ required: true }),
    distribution: input_kinds_text({ required: true }),
    'config-files': configFilesInput,
    strategy: choice(['rolling', 'stopstart'], 'rolling'),
    ...waitInputs,
    'skip-if-deployed': flag(false),
    'failure-states': words('error,failed'),
    ...healthInputs,
    'rollback-on-failure': flag(false),
    'rollback-config-files': configFilesInput,
    'dry-run': flag(false),
    ...gitHubInputs,
    ...connectionInputs,
};
const outputs = [
    'environment-id',
    'environment-name',
    'environment-url',
    'distribution-id',
    'previous-distribution-id',
    'state',
    'deployed-at',
    'duration-seconds',
    'skipped',
    'rolled-back',
    'json',
];
const deployAction = action({
    inputs,
    outputs,
    check: (values) => [...connectionProblems(values), ...waitingProblems(values)],
    async main(step) {
        const cloud = connect(step);
        const environment = await findOne('environment', cloud.environments, step.inputs.environment);
        const distribution = await findOne('distribution', cloud.distributions, step.inputs.distribution);
        const configFiles = await prepareConfigFiles(step, cloud, step.inputs['config-files']);
        const formerFiles = await prepareConfigFiles(step, cloud, step.inputs['rollback-config-files']);
        const { strategy, 'failure-states': failureStates } = step.inputs;
        const plan = { environment, distribution, roles: [], strategy, failureStates };
        tellBeforehand(step, plan);
        if (step.inputs['skip-if-deployed'] && isDeployed(environment) && environment.distributionId === distribution.id) {
            step.log.info(`${nameOf(environment)} runs ${nameOf(distribution)} already: skipped`);
            step.output('skipped', true);
            return report(step, plan, environment, { heading: 'Deployed already' });
        }
        if (step.inputs['dry-run'])
            return report(step, plan, environment, { heading: 'Dry run: this would be deployed' });
        const release = { ...plan, roles: await configFiles() };
        const description = `${nameOf(distribution)} to ${nameOf(environment)}`;
        const record = { environment: nameOf(environment), description, url: linkOf(environment), waits: step.inputs.wait };
        await recorded(step, record, () => carryOut(step, cloud, release, formerFiles));
    },
});
/** Deploys, waits and checks; rolls back where told when that fails. */
async function carryOut(step, cloud, release, formerRoles) {
    const { environment, distribution } = release;
    const start = step.clock.now();
    const job = await startDeployment(step, cloud, release);
    const seconds = () => step.output('duration-seconds', Math.round((step.clock.now() - start) / 100) / 10);
    try {
        if (job instanceof Deployment && !step.inputs.wait) {
            step.log.info(`Not waiting: see ${job.lookup} for how the ${job.title} ends`);
            return report(step, release, await cloud.environments.get(environment.id), { heading: 'Deployment started' });
        }
        const now = job instanceof Deployment ? await waitFor(step, job) : job;
        step.now(`${nameOf(environment)} runs ${nameOf(distribution)}.`);
        await checkHealth(step);
        seconds();
        report(step, release, now, { heading: 'Deployed', took: duration(step.clock.now() - start) });
    }
    catch (error) {
        seconds();
        if (job instanceof Deployment)
            tellState(step, job.last);
        if (step.inputs['rollback-on-failure'] && !step.signal.aborted) {
            step.output('rolled-back', await rollBack(step, cloud, release, formerRoles));
        }
        throw error;
    }
}
function waitingProblems(values) {
    if (values.wait)
        return [];
    const needing = [
        values['health-check-url'] && '`health-check-url`',
        values['rollback-on-failure'] && '`rollback-on-failure`',
    ].filter(Boolean);
    return needing.map((name) => `${name} needs \`wait: true\``);
}
/** What is known before anything changes: outputs for steps that follow a failure, too. */
function tellBeforehand(step, { environment, distribution, strategy }) {
    step.output('environment-id', environment.id);
    step.output('environment-name', environment.name);
    step.output('environment-url', linkOf(environment));
    step.output('distribution-id', distribution.id);
    step.output('previous-distribution-id', environment.distributionId);
    step.output('skipped', false);
    step.output('rolled-back', false);
    const from = environment.distributionId === undefined ? 'nothing' : plain(environment.distributionId);
    const how = strategy === 'rolling' ? 'rolling update' : 'stop, then start';
    const roles = (step.inputs['config-files'] ?? []).length;
    const files = roles === 0 ? '' : `, ${roles} config file${roles === 1 ? '' : 's'}`;
    step.log.info(`${nameOf(environment)}: ${from} → ${nameOf(distribution)} (${plain(distribution.id)}), ${how}${files}`);
}
function tellState(step, now) {
    step.output('state', now.state);
    step.output('deployed-at', now.deployedAt);
    step.outputJson('json', now);
}
function report(step, { environment, distribution }, now, { heading, took }) {
    tellState(step, now);
    const href = linkOf(now);
    const name = nameOf(environment);
    step.summary.heading(heading);
    step.summary.facts([
        ['Environment', href === undefined ? name : { text: name, href }],
        ['Distribution', `${nameOf(distribution)} (${plain(distribution.id)})`],
        ['Before', plain(environment.distributionId ?? 'none')],
        ['State', plain(now.state || 'not deployed')],
        ['Deployed at', now.deployedAt && plain(now.deployedAt)],
        ['Took', took],
    ]);
}

;// CONCATENATED MODULE: ./src/bloomreach/domain-move.js


/**
 * The domains' move after the production mark was set with the domain rules changed: over when no domain points at the
 * environment `from` any more. Its result is the domains that are at `to` then.
 */
function domainMove(domains, from, to) {
    return {
        title: `move of the domains from ${nameOf(from)} to ${nameOf(to)}`,
        lookup: 'GET /v3/domains',
        async poll() {
            const all = await domains.list();
            const moved = all.filter(({ environmentId }) => environmentId === to.id);
            const left = all.filter((domain) => domain.environmentId === from.id && isMovable(domain));
            if (left.length === 0)
                return { phase: 'succeeded', result: moved, detail: `${moved.length} at ${nameOf(to)}` };
            const names = left.slice(0, 10).map((domain) => nameOf(domain));
            return { phase: 'running', detail: `${left.length} still at ${nameOf(from)} (${plain(names.join(', '))})` };
        },
    };
}
/** A stack's own domains stay with their environment; only custom ones can be moved. */
function isMovable({ name }) {
    return !/\.bloomreach\.cloud$/i.test(name ?? '');
}

;// CONCATENATED MODULE: ./src/actions/promote-production.js












/** The inputs of every action that follows domains. */
const domainInputs = {
    'domains-timeout-minutes': positive(5),
    'poll-interval-seconds': pollInputs['poll-interval-seconds'],
};
const promote_production_inputs = {
    environment: { ...input_kinds_text(), required: true, mayBeEmpty: true },
    'current-environment': input_kinds_text(),
    'change-domain-rules': flag(false),
    ...domainInputs,
    ...healthInputs,
    demote: flag(false),
    'dry-run': flag(false),
    ...gitHubInputs,
    ...connectionInputs,
};
const promoteProductionAction = action({
    inputs: promote_production_inputs,
    outputs: ['environment-id', 'previous-environment-id', 'domains', 'json'],
    check: (values) => [...connectionProblems(values), ...promotionProblems(values)],
    async main(step) {
        const { environment: wanted, 'current-environment': current, 'change-domain-rules': moveDomains } = step.inputs;
        const cloud = connect(step);
        const environments = listedOnce(cloud.environments);
        const to = wanted === undefined ? undefined : await findOne('environment', environments, wanted);
        const from = current === undefined ? undefined : await findOne('environment', environments, current);
        if (to && to.id === from?.id)
            throw sameEnvironment(to);
        step.output('environment-id', to?.id);
        step.output('previous-environment-id', from?.id);
        step.outputJson('domains', []);
        if (step.inputs['dry-run']) {
            step.log.info(`Dry run: ${sentence(from, to)}${moveDomains ? ', and the domains would follow' : ''}`);
            return promote_production_report(step, from, to, await cloud.domains.list(), 'Dry run: this would be promoted');
        }
        if (!to) {
            await setProduction(step, cloud, from, to, moveDomains);
            return promote_production_report(step, from, to, [], 'Production mark taken off');
        }
        const description = `${nameOf(to)} becomes production`;
        const record = { environment: nameOf(to), description, url: linkOf(to), production: true };
        await recorded(step, record, async () => {
            await setProduction(step, cloud, from, to, moveDomains);
            const domains = await domainsAt(step, cloud, { from, to, moveDomains });
            await checkHealth(step);
            promote_production_report(step, from, to, domains, 'Promoted to production');
        });
    },
});
/**
 * Sets the production mark (reference: Mark an environment as production environment).
 * @throws ExplainedError `MaxProdEnvsReached`, with what to do about it
 */
async function setProduction(work, cloud, from, to, moveDomains) {
    const request = {
        ...(from && { currentProductionEnvironmentId: from.id }),
        newProductionEnvironmentId: to?.id ?? '',
        changeDomainRules: moveDomains,
    };
    work.now(`It is not certain whether the production mark was changed (${sentence(from, to)}).`);
    try {
        await cloud.environments.setProduction(request);
    }
    catch (error) {
        if (error instanceof AnsweredError && error.status < 500)
            work.now('The production mark was not changed.');
        throw error instanceof AnsweredError && error.code === 'MaxProdEnvsReached' ? limitReached(error, from) : error;
    }
    work.now(`The production mark is set: ${sentence(from, to)}.`);
    work.log.info(`Production: ${sentence(from, to)}`);
}
/** The domains at the new production environment, once those that were to follow have done so. */
async function domainsAt(step, cloud, { from, to, moveDomains }) {
    if (!from || !moveDomains) {
        return (await cloud.domains.list()).filter(({ environmentId }) => environmentId === to.id);
    }
    const minutes = step.inputs['domains-timeout-minutes'];
    return waitUpTo(minutes, step, domainMove(cloud.domains, from, to));
}
function promotionProblems(values) {
    const { environment, 'current-environment': current, demote, 'change-domain-rules': moveDomains } = values;
    const problems = [];
    if (demote) {
        if (environment !== undefined)
            problems.push('`environment` must be empty with `demote`');
        if (current === undefined)
            problems.push('`current-environment` is required with `demote`');
        if (moveDomains)
            problems.push('`change-domain-rules` does not go with `demote`: there is nowhere to point them at');
    }
    else {
        if (environment === undefined) {
            problems.push('`environment` is required and was empty (only `demote: true` takes the production mark off)');
        }
        if (moveDomains && current === undefined) {
            problems.push('`change-domain-rules` needs `current-environment`, the one that the domains point at now');
        }
    }
    return problems;
}
function sentence(from, to) {
    if (!to)
        return `${from ? nameOf(from) : 'none'} is no production environment any more`;
    return from ? `${nameOf(from)} → ${nameOf(to)}` : `${nameOf(to)}`;
}
function sameEnvironment(environment) {
    return new ExplainedError('yours', `\`environment\` and \`current-environment\` are the same: ${nameOf(environment)}. Nothing was changed.`, 'Give the environment that is to become the production one, and the one that is it now.');
}
function limitReached(error, from) {
    return new ExplainedError('yours', `The stack has as many production environments as it may have. ${error.message}`, from
        ? `${nameOf(from)} may not be the one that is production now; give that one as \`current-environment\`.`
        : 'Give the one that is production now as `current-environment`, or take its mark off first with `demote`.', { cause: error });
}
function promote_production_report(step, from, to, domains, heading) {
    const names = domains.filter(({ environmentId }) => environmentId === to?.id).map((domain) => plain(domain.name));
    step.outputJson('domains', names);
    step.output('json', JSON.stringify({ environment: to ?? null, previous: from ?? null, domains: names }));
    const href = to && linkOf(to);
    step.summary.heading(heading);
    step.summary.facts([
        ['Production', to && (href === undefined ? nameOf(to) : { text: nameOf(to), href })],
        ['Before', from && nameOf(from)],
        ['Domains', names.join(', ')],
    ]);
}

;// CONCATENATED MODULE: ./src/workflow/stages.js

/** The stages of a release: each is announced, timed and remembered; what is not reached stays `skipped`. */
class Stages {
    #results;
    #clock;
    #reporter;
    #onChange;
    #origin;
    constructor(names, options) {
        this.#results = new Map(names.map((name) => [name, { name, result: 'skipped', seconds: 0 }]));
        this.#clock = options.clock;
        this.#reporter = options.reporter;
        this.#onChange = options.onChange;
        this.#origin = options.clock.now();
        this.#onChange(this.list);
    }
    get list() {
        return [...this.#results.values()].map(({ name, result, seconds }) => ({ name, result, seconds }));
    }
    /** Runs a stage; its error is remembered and thrown on. */
    async run(name, work) {
        const number = [...this.#results.keys()].indexOf(name) + 1;
        this.#reporter.info(`Stage ${number} of ${this.#results.size}: ${name}`);
        const start = this.#clock.now();
        try {
            const result = await work();
            this.#end(name, 'success', start);
            return result;
        }
        catch (error) {
            this.#end(name, 'failure', start);
            throw error;
        }
    }
    skip(name, why) {
        const number = [...this.#results.keys()].indexOf(name) + 1;
        this.#reporter.info(`Stage ${number} of ${this.#results.size}: ${name} skipped, ${why}`);
    }
    /** The stages that ran, as a Mermaid gantt chart (seconds from the start). */
    get gantt() {
        const ran = [...this.#results.values()].filter(({ startMs }) => startMs !== undefined);
        if (ran.length === 0)
            return undefined;
        const bars = ran.map(({ name, result, startMs = 0, endMs = 0 }) => {
            const mark = result === 'failure' ? 'crit, ' : '';
            const [from, to] = [startMs, Math.max(endMs, startMs + 1000)].map((ms) => Math.round(ms / 1000));
            return `  ${name} (${duration(endMs - startMs)}) :${mark}${from}, ${to}`;
        });
        return ['gantt', '  dateFormat X', '  axisFormat %H:%M:%S', ...bars].join('\n');
    }
    #end(name, result, start) {
        const now = this.#clock.now();
        const seconds = Math.round((now - start) / 100) / 10;
        this.#results.set(name, { name, result, seconds, startMs: start - this.#origin, endMs: now - this.#origin });
        this.#onChange(this.list);
    }
}

;// CONCATENATED MODULE: ./src/actions/release-plan.js








const STAGES = ['upload', 'backup', 'restore', 'deploy', 'health-check', 'promote'];
/** Looks everything up that the release needs. @throws ExplainedError for what is not there; nothing was changed then */
async function planRelease(step, cloud) {
    const { inputs } = step;
    const environments = listedOnce(cloud.environments);
    const target = await findOne('environment', environments, inputs.environment);
    const wantedLive = inputs['live-environment'];
    const live = wantedLive === undefined ? undefined : await findOne('environment', environments, wantedLive);
    if (live?.id === target.id)
        throw release_plan_sameEnvironment(target);
    const distribution = await knownDistribution(step, cloud);
    const configFiles = await prepareConfigFiles(step, cloud, inputs['config-files']);
    const former = inputs['rollback-config-files'];
    const deployed = distribution !== undefined && isDeployed(target) && target.distributionId === distribution.id;
    if (deployed && live)
        warnOfOldContent(step, target, live);
    const restoresOlder = live !== undefined && inputs.restore && !inputs.backup && !deployed;
    const plan = {
        target,
        live,
        distribution,
        distributionName: distribution?.name ?? inputs.file?.name ?? inputs.distribution ?? '',
        olderBackup: restoresOlder ? await latestBackup(cloud, live) : undefined,
        deployed,
        configFiles,
        formerConfigFiles: former ? await prepareConfigFiles(step, cloud, former) : configFiles,
    };
    return { ...plan, leftOut: leftOut(step, plan) };
}
function warnOfOldContent(step, target, live) {
    const since = target.deployedAt === undefined ? '' : ` since ${plain(target.deployedAt)}`;
    step.log.warning(`${nameOf(target)} runs the distribution already${since}, so this run goes on from there. What was edited on ${nameOf(live)} after its backup is not in ${nameOf(target)}.`);
}
function leftOut(step, { target, live, distribution, deployed }) {
    const { inputs } = step;
    const there = `${nameOf(target)} runs the distribution already`;
    const uploadDone = inputs.file === undefined ? 'a distribution was named' : 'it is there already with the same MD5';
    return {
        ...(distribution && { upload: uploadDone }),
        ...(deployed ? { backup: there } : !inputs.backup && { backup: '`backup` is false' }),
        ...(!live
            ? { restore: 'the release is in place' }
            : deployed
                ? { restore: there }
                : !inputs.restore && { restore: '`restore` is false' }),
        ...(deployed && { deploy: there }),
        ...(inputs['health-check-url'] === undefined && { 'health-check': 'there is no `health-check-url`' }),
        ...(!live ? { promote: 'the release is in place' } : !inputs.promote && { promote: '`promote` is false' }),
    };
}
async function knownDistribution(step, cloud) {
    const { file, distribution } = step.inputs;
    if (distribution !== undefined)
        return findOne('distribution', cloud.distributions, distribution);
    if (!file)
        return undefined;
    return (await findStored(distributionShelf(cloud), file, file.name, step.signal))?.item;
}
async function latestBackup(cloud, live) {
    const ofLive = (await cloud.backups.list()).filter(({ environmentId }) => environmentId === live.id);
    const [latest] = ofLive.filter((backup) => !Number.isNaN(timeOf(backup))).sort((a, b) => timeOf(b) - timeOf(a));
    if (latest)
        return latest;
    throw new ExplainedError('yours', `There is no backup of ${nameOf(live)} to restore. Nothing was changed.`, 'Let `backup` be true, or `restore` be false.');
}
function release_plan_sameEnvironment(environment) {
    return new ExplainedError('yours', `\`environment\` and \`live-environment\` are the same: ${nameOf(environment)}. Nothing was changed.`, 'For blue/green give the idle one as `environment`; for a release in place give no `live-environment`.');
}

;// CONCATENATED MODULE: ./src/actions/release-report.js




/** Prints what a release would do; nothing was changed. */
function reportPlan(step, plan) {
    const rows = STAGES.map((name) => {
        const reason = plan.leftOut[name];
        return [name, reason === undefined ? 'to do' : 'skipped', reason ?? purposes(plan)[name]];
    });
    step.log.info(`Dry run: nothing is changed. ${headline(plan)}`);
    for (const [name, what, why] of rows)
        step.log.info(`  ${name}: ${what} (${why})`);
    step.outputJson('json', { plan: rows.map(([name, what, why]) => ({ name, what, why })) });
    step.summary.heading('Dry run: this would be released');
    step.summary.paragraph(headline(plan));
    step.summary.table(['Stage', 'What', 'Why'], rows);
}
/** The summary of a release, however it ended. */
function reportRelease(step, plan, run) {
    const { target, live } = plan;
    const { list, gantt } = run.stages;
    const failed = list.find(({ result }) => result === 'failure');
    const href = linkOf(target);
    const name = nameOf(target);
    const distribution = run.distribution && `${nameOf(run.distribution)} (${plain(run.distribution.id)})`;
    step.outputJson('json', {
        distribution: run.distribution ?? null,
        environment: target,
        liveEnvironment: live ?? null,
        backup: run.backup ?? null,
        domains: run.domains,
        promoted: run.promoted,
        rolledBack: run.rolledBack,
        stages: list,
    });
    step.summary.heading(failed ? `Release stopped at ${failed.name}` : 'Released');
    step.summary.facts([
        ['Environment', href === undefined ? name : { text: name, href }],
        ['Distribution', distribution],
        ['Before', plain(target.distributionId ?? 'none')],
        ['Backup', run.backup && plain(run.backup.id)],
        ['Live', live && (run.promoted ? `${nameOf(live)} → ${name}` : nameOf(live))],
        ['Domains', run.domains.join(', ')],
        ['Rolled back', run.rolledBack ? 'yes' : undefined],
    ]);
    step.summary.table(['Stage', 'Result', 'Seconds'], list.map((stage) => [stage.name, stage.result, stage.result === 'skipped' ? '' : String(stage.seconds)]));
    if (gantt !== undefined)
        step.summary.mermaid(gantt);
}
function headline({ target, live, distributionName }) {
    const what = plain(distributionName, 100);
    return live
        ? `Blue/green: ${what} to ${nameOf(target)}, then from ${nameOf(live)} to ${nameOf(target)}`
        : `In place: ${what} to ${nameOf(target)}`;
}
function purposes({ target, live, olderBackup }) {
    const name = nameOf(target);
    return {
        upload: 'the distribution is not there yet',
        backup: `of ${nameOf(live ?? target)}`,
        restore: `of ${olderBackup ? `the backup ${plain(olderBackup.id)}` : 'that backup'} into ${name}`,
        deploy: `to ${name}`,
        'health-check': 'before it counts',
        promote: `${name} becomes production, with the domains of ${live ? nameOf(live) : 'none'}`,
    };
}

;// CONCATENATED MODULE: ./src/actions/restoring.js




/** Restores the backup into the environment, whose content it replaces, and waits until that is done. */
async function restoreInto(step, cloud, { backupId, environment }) {
    const environmentName = nameOf(environment);
    step.now(`It is not certain whether a restore into ${environmentName} was started.`);
    const jobId = await cloud.backups.restore(backupId, environment.id);
    step.now(`A restore into ${environmentName} was started; its content is not to be relied on until one succeeds.`);
    await waitFor(step, restoreJob(cloud.backups, jobId, { backupId, environmentName }));
    step.now(`${environmentName} holds the content of the backup ${plain(backupId)}.`);
}

;// CONCATENATED MODULE: ./src/workflow/transfer.js

const WORTH_A_LINE = 10_000_000;
const LINE_EVERY_MS = 10_000;
/** Logs how a transfer of over 10 MB gets on: a line every ten seconds at most, with percent, rate and time left. */
class TransferLog {
    #title;
    #total;
    #clock;
    #reporter;
    #start;
    #lastLine;
    #done = 0;
    constructor(title, total, clock, reporter) {
        this.#title = title;
        this.#total = total;
        this.#clock = clock;
        this.#reporter = reporter;
        this.#start = clock.now();
        this.#lastLine = this.#start;
    }
    restart() {
        this.#done = 0;
        this.#start = this.#clock.now();
        this.#lastLine = this.#start;
    }
    add(bytes) {
        this.#done += bytes;
        if (this.#total <= WORTH_A_LINE)
            return;
        const now = this.#clock.now();
        const over = this.#done >= this.#total;
        if (!over && now - this.#lastLine < LINE_EVERY_MS)
            return;
        this.#lastLine = now;
        const rate = (this.#done / Math.max(now - this.#start, 1)) * 1000;
        const left = over ? '' : `, ${duration(((this.#total - this.#done) / rate) * 1000)} left`;
        const percent = Math.floor((this.#done / this.#total) * 100);
        this.#reporter.info(`${this.#title}: ${percent} % of ${megabytes(this.#total)}, ${megabytes(rate)}/s${left}`);
    }
}
/** `bytes` as people say it, in units of 1,000. */
function megabytes(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./src/actions/upload-distribution.js








const uploadDistributionAction = action({
    inputs: {
        file: { required: true, parse: oneFile },
        name: input_kinds_text(),
        'if-exists': choice(['reuse', 'upload', 'fail', 'replace'], 'reuse'),
        ...connectionInputs,
    },
    outputs: ['distribution-id', 'distribution-name', 'md5', 'size-bytes', 'reused', 'json'],
    check: (inputs) => [...connectionProblems(inputs), ...emptyFile(inputs.file)],
    async main(step) {
        const { file, 'if-exists': ifExists } = step.inputs;
        const cloud = connect(step);
        const name = step.inputs.name ?? file.name;
        const { item, md5, reused, deleted } = await uploadDistribution(step, cloud, { file, name, ifExists });
        step.output('distribution-id', item.id);
        step.output('distribution-name', item.name ?? name);
        step.output('md5', md5);
        step.output('size-bytes', file.size);
        step.output('reused', reused);
        step.outputJson('json', item);
        step.summary.heading(reused ? 'Distribution reused' : 'Distribution uploaded');
        step.summary.facts([
            ['Name', plain(item.name ?? name)],
            ['Id', plain(item.id)],
            ['Size', megabytes(file.size)],
            ['MD5', md5],
            ['Deleted', deleted.map(({ id }) => plain(id)).join(', ')],
        ]);
    },
});
/** Uploads the distribution, or finds it there already, and says so. */
async function uploadDistribution(work, cloud, { file, name, ifExists }) {
    const { log, clock, signal } = work;
    const transfer = new TransferLog(`Upload of ${plain(name, 100)}`, file.size, clock, log);
    const stored = await store({
        shelf: distributionShelf(cloud),
        file,
        name,
        ifExists,
        clock,
        reporter: log,
        signal,
        onRestart: () => {
            work.now(`The upload of "${plain(name)}" was begun; look at the list of distributions before another one.`);
            transfer.restart();
        },
        onBytes: (bytes) => transfer.add(bytes),
        mayDelete: async (others) => {
            const running = new Set((await cloud.environments.list()).map(({ distributionId }) => distributionId));
            return others.filter(({ id }) => !running.has(id));
        },
    });
    const { item, reused, deleted } = stored;
    work.now(`The distribution "${plain(name)}" is there, with the id ${plain(item.id)}.`);
    log.info(reused
        ? `${plain(name)} is there already with the same MD5; its id is ${plain(item.id)}`
        : `Uploaded ${plain(name)} (${megabytes(file.size)}); its id is ${plain(item.id)}, and its MD5 is right`);
    if (deleted.length > 0)
        log.info(`Deleted of the same name: ${deleted.map(({ id }) => plain(id)).join(', ')}`);
    return stored;
}
function emptyFile(file) {
    return file.size === 0 ? [`\`file\` is empty: ${plain(file.path)}`] : [];
}

;// CONCATENATED MODULE: ./src/actions/release-run.js










/** One run of a release: its stages in order, and what this run has changed so far, which alone it may roll back. */
class ReleaseRun {
    stages;
    #step;
    #cloud;
    #plan;
    distribution;
    backup;
    domains = [];
    promoted = false;
    rolledBack = false;
    /** The deployment that the service has taken from this run. */
    #deployed;
    constructor(step, cloud, plan, stages) {
        this.#step = step;
        this.#cloud = cloud;
        this.#plan = plan;
        this.stages = stages;
        this.distribution = plan.distribution;
    }
    /** Runs the stages. @throws the error of the stage that failed, after what is to be rolled back was */
    async all() {
        const { live, target } = this.#plan;
        if (live)
            this.#step.standing(`${nameOf(live)} is live and untouched.`);
        await this.#stage('upload', () => this.#upload());
        await this.#stage('backup', () => this.#backUp(live ?? target));
        await this.#stage('restore', () => this.#restore());
        try {
            await this.#stage('deploy', () => this.#deploy());
            await this.#stage('health-check', () => checkHealth(this.#step));
        }
        catch (error) {
            if (!live)
                await this.#rollBackDeployment(error);
            throw error;
        }
        if (live)
            await this.#stage('promote', () => this.#promote(live));
    }
    async #stage(name, work) {
        const reason = this.#plan.leftOut[name];
        if (reason === undefined)
            await this.stages.run(name, work);
        else
            this.stages.skip(name, reason);
    }
    async #upload() {
        const { file } = this.#step.inputs;
        if (!file)
            return;
        const { item } = await uploadDistribution(this.#step, this.#cloud, { file, name: file.name, ifExists: 'reuse' });
        this.distribution = { ...item, name: item.name ?? file.name };
        this.#step.output('distribution-id', item.id);
    }
    async #backUp(environment) {
        this.backup = await backUp(this.#step, this.#cloud, environment, {
            type: 'Manual',
            wait: true,
            onStart: ({ id }) => this.#step.output('backup-id', id),
        });
    }
    async #restore() {
        const backup = this.backup ?? this.#plan.olderBackup;
        if (!backup)
            throw new Error('there is no backup to restore');
        await restoreInto(this.#step, this.#cloud, { backupId: backup.id, environment: this.#plan.target });
    }
    async #deploy() {
        const { target, configFiles } = this.#plan;
        const { strategy, 'failure-states': failureStates } = this.#step.inputs;
        if (!this.distribution)
            throw new Error('there is no distribution to deploy');
        const release = {
            environment: target,
            distribution: this.distribution,
            roles: await configFiles(),
            strategy,
            failureStates,
        };
        const job = await startDeployment(this.#step, this.#cloud, release);
        if (job instanceof Deployment) {
            this.#deployed = release;
            await waitFor(this.#step, job);
        }
        this.#step.now(`${nameOf(target)} runs ${nameOf(this.distribution)}.`);
    }
    async #promote(live) {
        const { target: to } = this.#plan;
        this.#step.standing('');
        await setProduction(this.#step, this.#cloud, live, to, true);
        try {
            const domains = await domainsAt(this.#step, this.#cloud, { from: live, to, moveDomains: true });
            this.domains = domains.map((domain) => nameOf(domain));
        }
        catch (error) {
            await this.#switchBack(live, error);
            throw error;
        }
        this.promoted = true;
        this.#step.output('promoted', true);
        this.#step.now(`${nameOf(to)} is live; ${nameOf(live)} is idle and holds what was live before.`);
    }
    async #rollBackDeployment(error) {
        if (!this.#deployed || !this.#mayRollBack(error))
            return;
        this.#tell(await rollBack(this.#step, this.#cloud, this.#deployed, this.#plan.formerConfigFiles));
    }
    async #switchBack(live, error) {
        if (!this.#mayRollBack(error))
            return;
        const { target } = this.#plan;
        this.#step.log.info(`Rolling back: ${nameOf(live)} becomes the production environment again`);
        try {
            await setProduction(this.#step, this.#cloud, target, live, true);
            await domainsAt(this.#step, this.#cloud, { from: target, to: live, moveDomains: true });
            this.#step.now(`${nameOf(live)} is live again, with its domains.`);
            this.#tell(true);
        }
        catch (second) {
            if (second instanceof CancelledError)
                throw second;
            const names = `${plain(nameOf(live))} and ${nameOf(target)}`;
            this.#step.log.error(`THE ROLLBACK FAILED TOO: ${explained(second).message} Look after the domains of ${names} now.`);
            this.#step.now(`The rollback failed; the domains may be spread over ${names}.`);
            this.#tell(false);
        }
    }
    #mayRollBack(error) {
        return this.#step.inputs['rollback-on-failure'] && !(error instanceof CancelledError);
    }
    #tell(rolledBack) {
        this.rolledBack = rolledBack;
        this.#step.output('rolled-back', rolledBack);
    }
}

;// CONCATENATED MODULE: ./src/actions/release.js















const release_inputs = {
    file: { required: false, parse: oneFile },
    distribution: input_kinds_text(),
    environment: input_kinds_text({ required: true }),
    'live-environment': input_kinds_text(),
    'config-files': configFilesInput,
    strategy: choice(['rolling', 'stopstart'], 'rolling'),
    'failure-states': words('error,failed'),
    backup: flag(true),
    restore: flag(true),
    promote: flag(true),
    ...healthInputs,
    'rollback-on-failure': flag(true),
    'rollback-config-files': configFilesInput,
    'dry-run': flag(false),
    ...pollInputs,
    ...domainInputs,
    ...gitHubInputs,
    ...connectionInputs,
};
const release_outputs = [
    'distribution-id',
    'environment-id',
    'environment-url',
    'backup-id',
    'previous-distribution-id',
    'previous-environment-id',
    'promoted',
    'rolled-back',
    'stages',
    'json',
];
/** A whole release: in place, or blue/green when there is a `live-environment`. */
const releaseAction = action({
    inputs: release_inputs,
    outputs: release_outputs,
    check: (values) => [...connectionProblems(values), ...distributionProblems(values)],
    async main(step) {
        const cloud = connect(step);
        const stages = new Stages(STAGES, {
            clock: step.clock,
            reporter: step.log,
            onChange: (list) => step.outputJson('stages', list),
        });
        const plan = await planRelease(step, cloud);
        release_tellBeforehand(step, plan);
        if (step.inputs['dry-run'])
            return reportPlan(step, plan);
        const run = new ReleaseRun(step, cloud, plan, stages);
        const record = {
            environment: nameOf(plan.target),
            description: `${plan.distributionName} to ${nameOf(plan.target)}`,
            url: linkOf(plan.target),
            production: plan.live !== undefined && step.inputs.promote,
        };
        try {
            await recorded(step, record, () => run.all());
        }
        finally {
            reportRelease(step, plan, run);
        }
    },
});
function distributionProblems({ file, distribution }) {
    if (file && distribution !== undefined)
        return ['`file` and `distribution` exclude each other'];
    if (!file && distribution === undefined)
        return ['`file` or `distribution` is required'];
    return file?.size === 0 ? ['`file` is empty'] : [];
}
/** What is known before anything changes: outputs for steps that follow a failure, too. */
function release_tellBeforehand(step, { target, live, distribution }) {
    step.output('distribution-id', distribution?.id);
    step.output('environment-id', target.id);
    step.output('environment-url', linkOf(target));
    step.output('backup-id', '');
    step.output('previous-distribution-id', target.distributionId);
    step.output('previous-environment-id', live?.id);
    step.output('promoted', false);
    step.output('rolled-back', false);
}

;// CONCATENATED MODULE: ./src/actions/index.js





/** Every action, by the name of its folder below `actions/`; `release` is the one at the root. */
const actions = {
    backup: backupAction,
    deploy: deployAction,
    'promote-production': promoteProductionAction,
    release: releaseAction,
    'upload-distribution': uploadDistributionAction,
};

;// CONCATENATED MODULE: ./src/http/clock.js
const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const abort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', abort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', abort, { once: true });
    }),
};

;// CONCATENATED MODULE: ./src/workflow/log.js

/** The step's log. Whatever text comes in, it starts no workflow command and holds no known secret. */
class Log {
    #secrets;
    constructor(secrets) {
        this.#secrets = secrets;
    }
    debug(message) {
        core_debug(this.#harmless(message));
    }
    info(message) {
        info(this.#harmless(message));
    }
    warning(message) {
        warning(this.#secrets.redact(message));
    }
    error(message) {
        error(this.#secrets.redact(message));
    }
    /** Lines that a viewer can fold. */
    group(title, lines) {
        startGroup(this.#harmless(title));
        for (const line of lines)
            this.info(line);
        endGroup();
    }
    // The runner takes `::command` at a line's begin, and the old `##[command]` anywhere in it.
    #harmless(message) {
        return this.#secrets
            .redact(message)
            .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
            .map((line) => line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :'))
            .join('\n');
    }
}

;// CONCATENATED MODULE: ./src/workflow/secrets.js

/** All that must not be seen: each is masked in the log by the runner, and replaced in whatever this step writes. */
class Secrets {
    #known = new Set();
    /** Masks `secret`, line by line, also as it reads inside a URL or a JSON text. An empty one is nothing. */
    add(secret) {
        if (secret === undefined)
            return;
        for (const line of [secret, ...secret.split(/\r?\n/)]) {
            const value = line.trim();
            if (value === '' || this.#known.has(value))
                continue;
            for (const form of new Set([value, line, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)])) {
                this.#known.add(form);
                if (!form.includes('\n'))
                    core_setSecret(form);
            }
        }
    }
    /** `text` with every known secret replaced by `***`. */
    redact(text) {
        let result = text;
        for (const secret of [...this.#known].sort((a, b) => b.length - a.length)) {
            result = result.replaceAll(secret, '***');
        }
        return result;
    }
}

;// CONCATENATED MODULE: ./src/workflow/signals.js

/** The runner kills a cancelled step 10 seconds after its first signal; by then the step has to be over by itself. */
const LAST_MOMENT_MS = 8500;
/**
 * Turns the runner's SIGINT and SIGTERM into an abort signal whose reason is a CancelledError. To be called before the
 * work begins, so that no signal ends the process without a word.
 */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            if (controller.signal.aborted)
                return;
            setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
            controller.abort(new CancelledError(signal));
        });
    }
    return controller.signal;
}

;// CONCATENATED MODULE: ./src/workflow/step.js


/** What GitHub gives a running step, as an action's story uses it. `O` are the outputs that its action.yml declares. */
class Step {
    inputs;
    log;
    summary;
    secrets;
    clock;
    signal;
    #situation = 'Nothing was changed.';
    #standing = '';
    #atEnd = [];
    constructor(parts) {
        this.inputs = parts.inputs;
        this.log = parts.log;
        this.summary = parts.summary;
        this.secrets = parts.secrets;
        this.clock = parts.clock;
        this.signal = parts.signal;
    }
    /** Sets an output at once, so that it stands whatever comes after. Text that holds a known secret is redacted. */
    output(name, value) {
        const text = value === undefined ? '' : String(value);
        setOutput(name, this.secrets.redact(name === 'json' ? text : plain(text, LONGEST_OUTPUT)));
    }
    /** Sets an output that is a list or a structure, as JSON. */
    outputJson(name, value) {
        setOutput(name, this.secrets.redact(JSON.stringify(value ?? null)));
    }
    /** What state things are in from now on, for the message of a failure: a whole sentence. */
    now(situation) {
        this.#situation = situation;
    }
    /** What holds besides, until it is said otherwise: a whole sentence, or nothing. */
    standing(sentence) {
        this.#standing = sentence;
    }
    get situation() {
        return [this.#situation, this.#standing].filter((sentence) => sentence !== '').join(' ');
    }
    /** Has `task` done when the step is over, however it ends. */
    atEnd(task) {
        this.#atEnd.push(task);
    }
    async end() {
        for (const task of this.#atEnd.splice(0).reverse())
            await task();
    }
}
const LONGEST_OUTPUT = 100_000;

;// CONCATENATED MODULE: ./src/workflow/summary.js

/** GitHub drops a step's summary of over 1 MiB whole. */
const LARGEST = 256 * 1024;
/** The step's part of the job summary. All text is data: none of it is read as HTML or Markdown. */
class summary_Summary {
    #secrets;
    #parts = [];
    constructor(secrets) {
        this.#secrets = secrets;
    }
    heading(text) {
        this.#parts.push(`<h3>${this.#html(text)}</h3>`);
    }
    paragraph(text) {
        this.#parts.push(`<p>${this.#html(text)}</p>`);
    }
    /** A table of facts: a name and a value in each row; rows without a value are left out. */
    facts(rows) {
        const given = rows.filter((row) => row[1] !== undefined && row[1] !== '');
        this.#parts.push(table(given.map(([name, cell]) => `<tr><th align="left">${this.#html(name)}</th><td>${this.#cell(cell)}</td></tr>`)));
    }
    /** A table with a head. */
    table(head, rows) {
        const first = `<tr>${head.map((text) => `<th align="left">${this.#html(text)}</th>`).join('')}</tr>`;
        const rest = rows.map((row) => `<tr>${row.map((cell) => `<td>${this.#cell(cell)}</td>`).join('')}</tr>`);
        this.#parts.push(table([first, ...rest]));
    }
    /** A chart in Mermaid's language, made of the product's own words only. */
    mermaid(chart) {
        this.#parts.push(`\`\`\`mermaid\n${this.#secrets.redact(chart)}\n\`\`\``);
    }
    /** Writes it where the runner collects it; where there is no such place nothing happens. */
    async write() {
        if (this.#parts.length === 0 || !process.env['GITHUB_STEP_SUMMARY'])
            return;
        let size = 0;
        const fitting = this.#parts.filter((part) => {
            size += Buffer.byteLength(part);
            return size <= LARGEST;
        });
        const cut = fitting.length < this.#parts.length ? ['<p>… the rest did not fit; it is in the log.</p>'] : [];
        this.#parts = [];
        await summary.addRaw(`${[...fitting, ...cut].join('\n\n')}\n\n`).write();
    }
    #cell(cell) {
        if (typeof cell === 'string')
            return this.#html(cell);
        return /^https?:\/\//.test(cell.href)
            ? `<a href="${this.#html(cell.href)}">${this.#html(cell.text)}</a>`
            : this.#html(cell.text);
    }
    // Line ends go, since an empty line would end the HTML block and let Markdown begin.
    #html(text) {
        return this.#secrets
            .redact(text)
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('>', '&gt;')
            .replaceAll('"', '&quot;')
            .replaceAll("'", '&#39;')
            .replace(/[\r\n]+/g, '<br>');
    }
}
function table(rows) {
    return ['<table>', ...rows, '</table>'].join('\n');
}

;// CONCATENATED MODULE: ./src/workflow/run.js









/** Runs an action as a step: the one place that turns an error into a red step. Never throws. */
async function runAction(name, { inputs, main, check = () => [] }) {
    const signal = cancellation();
    const secrets = new Secrets();
    const log = new Log(secrets);
    const summary = new summary_Summary(secrets);
    let step;
    try {
        const values = await readInputs(inputs, secrets, check);
        step = new Step({ inputs: values, log, summary, secrets, clock: systemClock, signal });
        await main(step);
    }
    catch (error) {
        fail(name, explained(error), step, { secrets, summary });
    }
    try {
        await step?.end();
        await summary.write();
    }
    catch (error) {
        log.warning(`The step's end was not clean: ${explained(error).message}`);
    }
}
function fail(name, error, step, { secrets, summary }) {
    const situation = step?.situation ?? '';
    const lines = [error.message, error.hint, situation && `State now: ${situation}`].filter(Boolean);
    summary.heading(`${error instanceof CancelledError ? '⏹️' : '❌'} ${name}`);
    for (const line of lines)
        summary.paragraph(line ?? '');
    setFailed(secrets.redact(lines.join('\n')));
    if (error.cause !== undefined)
        core_debug(secrets.redact(`Cause: ${String(error.cause)}`));
}

;// CONCATENATED MODULE: ./src/index.js


/** Runs the action of that name as a step of a job. */
async function run(name) {
    const action = actions[name];
    if (!action)
        throw new Error(`there is no action named ${name}`);
    await runAction(name, action);
}
/** Runs the main job on the simulator: `npm run demo`. */
async function demo() {
    await (await __nccwpck_require__.e(/* import() */ 53).then(__nccwpck_require__.bind(__nccwpck_require__, 2053))).demo();
}
/** Serves the simulator as a process of its own. */
async function serveSimulator() {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(411), __nccwpck_require__.e(700)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2700))).serveSimulator();
}

module.exports = __webpack_exports__;
/******/ })()
;