/** What a browser posted, whichever way the form was encoded. */
import type { FastifyRequest } from 'fastify';
import type { Answers } from './questions.ts';

/** A file that came with a post: its question's name, its own name and its size. Its content is counted, not kept. */
export interface PostedFile {
  field: string;
  name: string;
  bytes: number;
}

/** Reads a post: fields by name, files apart. A file input left empty gives no file. */
export async function readPost(request: FastifyRequest): Promise<{ fields: Answers; files: PostedFile[] }> {
  if (!request.isMultipart()) return { fields: asAnswers(request.body), files: [] };
  const fields: Answers = {};
  const files: PostedFile[] = [];
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = [...(fields[part.fieldname] ?? []), String(part.value)];
      continue;
    }
    let bytes = 0;
    for await (const chunk of part.file) bytes += (chunk as Buffer).length;
    if (part.filename) files.push({ field: part.fieldname, name: part.filename, bytes });
  }
  return { fields, files };
}

function asAnswers(body: unknown): Answers {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).map(String)]));
}
