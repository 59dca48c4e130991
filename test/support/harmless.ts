import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked } from 'marked'
import { expect } from 'vitest'
import { parse } from 'yaml'
import type { StepResult } from '../../tools/runner/run-action.ts'

/** Fails when text that the step was given was taken for anything else than text; `folder` is that of its action.yml. */
export function expectHarmless(result: StepResult, folder: string): void {
  expect(harms(result, folder)).toEqual([])
}

/** What hostile text has come to in a step: a line each. */
export function harms(result: StepResult, folder: string): string[] {
  return [
    ...commandHarms(result),
    ...fileHarms(result, outputsOf(folder)),
    ...logHarms(result),
    ...summaryHarms(result.summary),
  ]
}

const ALLOWED = new Set(['add-mask', 'debug', 'error', 'warning', 'notice', 'group', 'endgroup'])
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u
/** What annotations are called: by the action, and how it has failed. */
const OWN_TITLE = /^[a-z][a-z-]*(?: (?:failed|was cancelled|has an unknown result))?$/
/** The start of a command as the action writes it. */
const COMMAND =
  /^::(?:[a-z-]+|(?:error|warning) title=[a-z][a-z-]*(?: (?:failed|was cancelled|has an unknown result))?)::/
const LONGEST_LINE = 2500
const MOST_LINES = 400

function commandHarms({ commands, rawLog, annotations, masks }: StepResult): string[] {
  const all = new RegExp(INVISIBLE, 'gu')
  // .NET leaves invisible characters out of account when it looks where a text begins.
  const lines = rawLog.split('\n').map((line) => ({ line, bare: line.replace(all, '').trimStart() }))
  return [
    ...commands
      .filter(({ name, notation }) => !ALLOWED.has(name) || notation !== '::')
      .map(({ name, notation }) => `the command ${notation}${name} was obeyed`),
    ...commands.flatMap(({ name, properties }) =>
      Object.entries(properties)
        .filter(([property, value]) => property !== 'title' || !OWN_TITLE.test(value))
        .map(([property]) => `the command ${name} has the property ${property}`),
    ),
    ...lines
      .filter(({ line, bare }) => /^::/.test(bare) && !COMMAND.test(line))
      .map(({ bare }) => `a line begins like a command: ${bare.slice(0, 100)}`),
    ...lines
      .filter(({ line, bare }) => bare.includes('##[') && !COMMAND.test(line))
      .map(({ bare }) => `a line holds a command: ${bare.slice(0, 100)}`),
    ...annotations
      .filter(({ message }) => /^owned/.test(message))
      .map(({ level, message }) => `an annotation (${level}) is not the action's own: ${message.slice(0, 100)}`),
    ...masks.filter((mask) => mask === 'green' || mask.length === 0).map((mask) => `masked is '${mask}'`),
  ]
}

/** The command files hold what the action sets, and nothing that a value has split off. */
function fileHarms(result: StepResult, declared: ReadonlySet<string>): string[] {
  const { outputs, env, path, state } = result
  return [
    ...Object.keys(outputs)
      .filter((name) => !declared.has(name))
      .map((name) => `the output ${name.slice(0, 100)} is not declared`),
    ...Object.entries(outputs)
      .filter(([name, value]) => value === 'owned' || (name !== 'body' && /[\r\n\0]/.test(value)))
      .map(([name, value]) => `the output ${name} is split: ${value.slice(0, 100)}`),
    ...Object.keys(env)
      .filter((name) => !/^BRC_/.test(name))
      .map((name) => `the variable ${name.slice(0, 100)} is set`),
    ...path.map((folder) => `to PATH was added ${folder.slice(0, 100)}`),
    ...Object.keys(state)
      .filter((name) => !['url', 'pid', 'token'].includes(name))
      .map((name) => `the state ${name.slice(0, 100)} is saved`),
  ]
}

function logHarms({ log }: StepResult): string[] {
  return [
    ...log.filter((line) => INVISIBLE.test(line)).map((line) => `a line of the log is not plain: ${shown(line)}`),
    ...log
      .filter((line) => line.length > LONGEST_LINE)
      .map((line) => `a line of the log has ${line.length} characters: ${line.slice(0, 100)}`),
    ...(log.length > MOST_LINES ? [`the log has ${log.length} lines`] : []),
    ...log.filter((line) => /Unexpected error/.test(line)).map((line) => `unforeseen: ${line.slice(0, 300)}`),
  ]
}

const TAG =
  /^<\/?(?:h3|p|br|strong|code|details|summary|table|tr|td|th(?: align="left")?|a(?: href="https?:\/\/[^"<>\s]*")?)>$/

/** The summary is the headings, paragraphs and tables that it is made of, as a Markdown parser sees them. */
function summaryHarms(summary: string): string[] {
  const blocks = marked.lexer(summary).filter(({ type }) => type !== 'space')
  const charts = blocks.filter((block) => block.type === 'code' && block['lang'] === 'mermaid')
  const html = charts.reduce((rest, { raw }) => rest.replace(raw, '\n'), summary)
  return [
    ...(Buffer.byteLength(summary) < 1024 * 1024 ? [] : ['the summary is too large']),
    ...(INVISIBLE.test(summary.replaceAll('\n', '')) ? [`the summary is not plain: ${shown(summary)}`] : []),
    ...blocks
      .filter((block) => block.type !== 'html' && !charts.includes(block))
      .map(({ type, raw }) => `the summary has a block of Markdown (${type}): ${raw.slice(0, 100)}`),
    ...charts
      .filter(({ raw }) => /owned|init/.test(raw))
      .map(({ raw }) => `the chart is not the action's own: ${raw.slice(0, 300)}`),
    ...[...html.matchAll(/<[^>]*>?/g)]
      .filter(([tag]) => !TAG.test(tag))
      .map(([tag]) => `the summary has the tag ${tag.slice(0, 100)}`),
    ...nestingHarms(html),
  ]
}

function nestingHarms(html: string): string[] {
  const open: string[] = []
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)/g)) {
    if (name === 'br') continue
    if (end === '') open.push(name)
    else if (open.pop() !== name) return [`the summary ends <${name}> where it is not open`]
  }
  return open.map((name) => `the summary does not end <${name}>`)
}

function shown(text: string): string {
  const at = text.search(INVISIBLE)
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))
}

const declared = new Map<string, Set<string>>()

function outputsOf(folder: string): ReadonlySet<string> {
  const known = declared.get(folder)
  if (known) return known
  const { outputs = {} } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as { outputs?: object }
  const names = new Set(Object.keys(outputs))
  declared.set(folder, names)
  return names
}
