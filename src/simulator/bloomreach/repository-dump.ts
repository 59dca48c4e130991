import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Backup } from './cloud.ts'

const NODES = 200
const NODE_ID_BYTES = 16
const BUNDLE_BYTES = 1000

/** The file of a backup: the gzipped dump of the repository's MySQL database, with made-up nodes. */
export function repositoryDump(backup: Backup): Buffer {
  const { environmentName, contentOf, createdAt } = backup
  const completed = new Date(createdAt).toISOString().replace('T', ' ').slice(0, 19)
  const dump = `-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)
--
-- Host: localhost    Database: ${environmentName}
-- Content: ${contentOf}
-- ------------------------------------------------------

DROP TABLE IF EXISTS \`DEFAULT_BUNDLE\`;
CREATE TABLE \`DEFAULT_BUNDLE\` (
  \`NODE_ID\` varbinary(${NODE_ID_BYTES}) NOT NULL,
  \`BUNDLE_DATA\` longblob NOT NULL,
  PRIMARY KEY (\`NODE_ID\`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

INSERT INTO \`DEFAULT_BUNDLE\` VALUES
${rows(backup.id).join(',\n')};

-- Dump completed on ${completed}
`
  return gzipSync(dump)
}

/** They depend on nothing but the seed. */
function rows(seed: string): string[] {
  const length = NODE_ID_BYTES + BUNDLE_BYTES
  const bytes = createHash('shake256', { outputLength: NODES * length })
    .update(seed)
    .digest()
  return Array.from({ length: NODES }, (_, index) => {
    const row = bytes.subarray(index * length, (index + 1) * length)
    const [id, bundle] = [row.subarray(0, NODE_ID_BYTES), row.subarray(NODE_ID_BYTES)]
    return `(0x${id.toString('hex')},0x${bundle.toString('hex')})`
  })
}
