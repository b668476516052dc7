import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';
import { allFields, fieldsRead } from './fields-read.ts';

/** Fields that no text and no page asks for, because they stand for others when those are left out. */
const standIns: Readonly<Record<string, string>> = {
  'serviceDesk.phone': 'contact of the channel "telephone"',
  'serviceDesk.email': 'contact of the channel "email"',
  'serviceDesk.portal': 'contact of the channel "portal"',
  'otherParties.supplier': 'name of the party',
};

/** Fields that tell commands how to sign and verify acts, whatever the texts say of it. */
const ofCommands: Readonly<Record<string, string>> = {
  'documents.signers': 'whose key signed',
  'documents.signedFrom': 'which acts must be signed',
};

/** All tools are asked for in the same place, but only for records that are kept in them. */
const oneTool = (path: string): string => path.replace(/^tools\.\w+\.url$/, 'tools.….url');

test('every field of the organisation is used somewhere, or is there to fill another', async () => {
  const roots = ['.', 'test/fixtures/demo-2018'].map((folder) => join(projectRoot, folder));
  const read = new Set(
    (await Promise.all(roots.map(fieldsRead))).flatMap((fields) => [...fields].map(oneTool)),
  );
  expect(allFields.filter((path) => !read.has(oneTool(path)))).toEqual([
    ...Object.keys(ofCommands),
    ...Object.keys(standIns),
  ]);
});
