import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../harness/project.ts';
import { allFields, fieldsRead } from './fields-read.ts';

/** Fields that no text and no page asks for, because they stand for others when those are left out. */
const standIns: Readonly<Record<string, string>> = {
  'serviceDesk.email': 'contact of the channel "email"',
  'serviceDesk.portal': 'contact of the channel "portal"',
  'otherParties.supplier': 'name of the party',
};

/** Fields that tell commands how to sign and verify acts, whatever the texts say of it. */
const ofCommands: Readonly<Record<string, string>> = {
  'documents.signers': 'whose key signed',
  'documents.signedFrom': 'which acts must be signed',
};

/** Fields that no text prints, because another says the same in words; rules compare them. */
const compared: Readonly<Record<string, string>> = {
  'agreements.customers.measures.component': 'the same, in a row of one customer',
  'agreements.measures.component': 'which customers have the measure',
  'releases.types.interval': 'how soon a security update can be in place',
};

/** Fields that stand on pages, of which these manuals enter none; their own tests do. */
const ofPages: readonly string[] = [
  'documents.namesInHistory',
  'services.dependencies.measuredOver',
  'site.downloads',
  'site.editUrl',
  'site.proposeChange',
  ...['name', 'level', 'customers', 'suppliers', 'files', 'titles'].map((name) => `audiences.${name}`),
  ...['documents', 'roles', 'records'].flatMap((list) =>
    ['id', 'reason', 'approver'].map((name) => `leftOut.${list}.${name}`),
  ),
];

/** All tools are asked for in the same place, but only for records that are kept in them. */
const oneTool = (path: string): string => path.replace(/^tools\.\w+\.url$/, 'tools.….url');

/** A customer's row of an agreement has the fields of an agreement, and is laid over them before a text reads any. */
const ofAgreement = (path: string): string => path.replace(/^agreements\.customers\./, 'agreements.');

const asRead = (path: string): string => oneTool(ofAgreement(path));

test('every field of the organisation is used somewhere, or is there to fill another', async () => {
  const roots = ['.', 'test/fixtures/demo-2018', 'test/fixtures/hospital'].map((folder) =>
    join(projectRoot, folder),
  );
  const read = new Set(
    (await Promise.all(roots.map(fieldsRead))).flatMap((fields) => [...fields].map(asRead)),
  );
  expect(allFields.filter((path) => !read.has(asRead(path))).sort()).toEqual(
    [ofCommands, standIns, compared].flatMap(Object.keys).concat(ofPages).sort(),
  );
});
