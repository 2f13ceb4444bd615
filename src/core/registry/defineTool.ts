import type { ToolKind } from './toolKind';

export const defineTool = <const K extends ToolKind>(kind: K): K => kind;
