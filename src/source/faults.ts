import { findNodeAtLocation, getNodeValue, parse, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { AdviceId } from './advice-ids.ts';

/** Something wrong or doubtful in the archive, or to be thought over: what, where, and (in the message) what to do. */
export interface Fault {
  severity: 'error' | 'warning' | 'advice';
  /** Path of the file from the archive's folder: `issues/2020-w48.json`. */
  file: string;
  /** Line in that file, from 1, where it is known. */
  line?: number;
  /** The id of the item concerned. */
  item?: string;
  /** The field, as a path: `items[3].paper.title`. */
  field?: string;
  message: string;
  /** Of advice: the id with which it is accepted for good. */
  advice?: AdviceId;
}

/** A file of the archive as it stands on disk: its text and where each value stands in it. */
export interface SourceFile {
  path: string;
  tree: Node | undefined;
  text: string;
}

/** Reads a text as JSON so that the place of each value can be found. `path` is relative to the archive's folder. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, tree: parseTree(text) };
}

/** The line of an offset in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The line on which a text stops being JSON; its last line where it only ends too early. */
export function firstErrorLine(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors);
  return lineAt(text, errors[0]?.offset ?? text.length);
}

type JsonPath = readonly (string | number)[];

function fieldName(path: JsonPath): string {
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step), '');
}

/** Makes a fault for the value at `path` in a file; finds its line, and its item's id if it lies in one. */
export function faultAt(file: SourceFile, path: JsonPath, message: string, severity: Fault['severity'] = 'error'): Fault {
  const fault: Fault = { severity, file: file.path, message };
  let node: Node | undefined;
  for (let length = path.length; length > 0 && !node && file.tree; length--) {
    node = findNodeAtLocation(file.tree, [...path.slice(0, length)]);
  }
  const place = node ?? file.tree;
  if (place) fault.line = lineAt(file.text, place.offset);
  const index = path[1];
  if (path[0] === 'items' && typeof index === 'number' && file.tree) {
    const id = findNodeAtLocation(file.tree, ['items', index, 'id']);
    const value: unknown = id && getNodeValue(id);
    fault.item = typeof value === 'string' ? value : `number ${index + 1}`;
  }
  if (path.length > 0) fault.field = fieldName(path);
  return fault;
}

/** One line for a person: `issues/2020-w48.json:12: item few-shot-gan, items[0].url: must be …`. */
export function formatFault(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  const where = [fault.item === undefined ? '' : `item ${fault.item}`, fault.field ?? ''].filter(Boolean).join(', ');
  const severity = fault.severity === 'error' ? '' : `${fault.severity}: `;
  const accept = fault.advice === undefined ? '' : ` (${fault.advice})`;
  return `${severity}${place}: ${where ? `${where}: ` : ''}${fault.message}${accept}`;
}
