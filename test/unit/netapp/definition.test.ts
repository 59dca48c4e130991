import { describe, expect, it } from 'vitest'
import { definitionOf } from '../../../src/actions/netapp-relationship/definition-input.ts'
import { type Definition, requestOf } from '../../../src/netapp/definition.ts'
import { PLACES } from '../../../src/netapp/definition-shapes.ts'
import {
  type Comparison,
  fixedComparisons,
  isDifferent,
  settingComparisons,
  toldDifferences,
  uncheckable,
  updateOf,
} from '../../../src/netapp/differences.ts'
import { isSamePlace } from '../../../src/netapp/places.ts'
import type { Relationship } from '../../../src/netapp/schemas.ts'
import { shapeProblems } from './reference/check.ts'
import { SHAPES } from './reference/shapes.ts'

const S3 = 's3: { provider: s3, bucket: site-backups }'
const NFS = 'nfs: { provider: nfs, host: nas, export: /backups, version: 4.0 }'
const GOOD = `{ source: { ${S3} }, target: { protocol: nfs, ${NFS} } }`

const definition = async (text: string): Promise<Definition> => (await definitionOf(text)).definition

describe('a definition', () => {
  it('is the body of the request, text as it is written, numbers and booleans as what they are', async () => {
    const text = `
      groupId: 0123
      source: { protocol: s3, s3: { provider: s3, bucket: 1.10, port: 443, tags: [{ key: a, value: yes }] } }
      target: { ${NFS} }
      settings:
        gracePeriod: 30.5
        retries: 3
        deleteOnTarget: TRUE
        files: { maxDate: null, excludeExtensions: [.log, 1.0] }
        schedule: { isEnabled: false }`
    const { protocols, ...body } = await definition(text)
    expect(protocols).toEqual({ source: 's3', target: 'nfs' })
    expect(body).toEqual({
      groupId: '0123',
      source: { protocol: 's3', s3: { provider: 's3', bucket: '1.10', port: 443, tags: [{ key: 'a', value: 'yes' }] } },
      target: { protocol: 'nfs', nfs: { provider: 'nfs', host: 'nas', export: '/backups', version: '4.0' } },
      settings: {
        ...{ gracePeriod: 30.5, retries: 3, deleteOnTarget: true },
        files: { maxDate: null, excludeExtensions: ['.log', '1.0'] },
        schedule: { isEnabled: false },
      },
    })
    expect(shapeProblems(SHAPES.NewRelationship, body)).toEqual([])
  })

  it.each([
    ['{}', 'source is required; target is required'],
    ['{ source: text, target: [] }', 'source must be a mapping; target must be a mapping'],
    [`{ source: { protocol: ftp }, target: { ${NFS} } }`, 'source.protocol must be one of nfs, cifs, s3'],
    [`{ source: { ${S3}, ${NFS} }, target: { ${NFS} } }`, 'source must have one place, not nfs and s3'],
    [`{ source: { protocol: s3 }, target: { ${NFS} } }`, 'source.s3 is required'],
    [`{ source: { s3: { bucket: b } }, target: { ${NFS} } }`, 'source.s3.provider is required'],
    [`{ source: { s3: { bucket: "", provider: s3 } }, target: { ${NFS} } }`, 'source.s3.bucket is required'],
    [
      `{ source: { s3: { bucket: b, provider: aws } }, target: { ${NFS} } }`,
      'source.s3.provider must be one of s3, alibaba, sgws, ibm, ontap, not "aws"',
    ],
    [
      `{ source: { ${S3} }, target: { nfs: { host: h, export: /e, provider: nfs, version: 5 } } }`,
      'target.nfs.version must be one of 3, 4.0, 4.1, 4.2, not "5"',
    ],
    [
      `{ source: { sftp: { host: h, port: ssh, rootDirectory: / } }, target: { ${NFS} } }`,
      'source.sftp.port must be a whole number, not "ssh"',
    ],
    [
      `{ source: { ${S3} }, target: { ${NFS} }, settings: { gracePeriod: 30s } }`,
      'settings.gracePeriod must be a number, not "30s"',
    ],
    [
      `{ source: { ${S3} }, target: { ${NFS} }, settings: { deleteOnSource: no } }`,
      'settings.deleteOnSource must be true or false, not "no"',
    ],
    [
      `{ source: { ${S3} }, target: { ${NFS} }, settings: { files: { excludeExtensions: .log } } }`,
      'settings.files.excludeExtensions must be a list',
    ],
    [
      `{ source: { ${S3} }, target: { ${NFS} }, sourceCredentials: { s3: {} } }`,
      'sourceCredentials belongs into `source-credentials`',
    ],
    [
      `{ source: { cifs: { host: h, share: s, provider: cifs, credentials: { password: SECRET } } }, target: { ${NFS} } }`,
      'source.cifs.credentials belongs into `source-credentials`',
    ],
    ['source: [', 'is not valid YAML (line 1)'],
    ['a text', 'must be a mapping'],
  ])('like %s is refused', async (text, message) => {
    await expect(definitionOf(text)).rejects.toThrow(message)
    await expect(definitionOf(text)).rejects.not.toThrow('SECRET')
  })

  it('may have fields that the document does not have, which are told', async () => {
    const text = `{ source: { s3: { provider: s3, bucket: b, speed: 7 } }, target: { ${NFS} }, settings: { newOne: true } }`
    const { definition, unknown } = await definitionOf(text)
    expect(unknown).toEqual(['source.s3.speed', 'settings.newOne'])
    expect(definition).toMatchObject({ source: { s3: { speed: 7 } }, settings: { newOne: true } })
  })

  it.each(Object.keys(PLACES))('of %s has what the document requires', async (protocol) => {
    const place = Object.entries(PLACES[protocol as keyof typeof PLACES]).map(([name, shape]) => {
      const value = Array.isArray(shape) ? shape[0] : shape === 'integer' ? 22 : 'a'
      return name.endsWith('*') ? [[name.replace('*', ''), value]] : []
    })
    const source = { [protocol]: Object.fromEntries(place.flat()) }
    const { definition, credentials } = await definitionOf(JSON.stringify({ source, target: { local: { path: '/' } } }))
    const own = { username: 'u', password: 'p', accessKey: 'a', secretKey: 's', storageAccountConnectionString: 'c' }
    const more = { clientSecret: 'c', publicKeyId: 'i', privateKey: 'k', passphrase: 'p', clientEmail: 'e' }
    const { unknown } = credentials('source', { ...own, ...more })
    const taken = Object.entries({ ...own, ...more }).filter(([name]) => !unknown.includes(name))
    const request = requestOf(definition, taken.length === 0 ? {} : { source: Object.fromEntries(taken) })
    expect(shapeProblems(SHAPES.NewRelationship, request)).toEqual([])
  })
})

describe('credentials', () => {
  it.each([
    ['sftp: { host: h, port: 22, rootDirectory: / }', undefined, ['is required for the protocol sftp'], []],
    ['s3: { provider: s3, bucket: b }', undefined, [], []],
    ['s3: { provider: s3, bucket: b }', { accessKey: 'a' }, ['is not as it should be: secretKey is required'], []],
    ['gcp: { bucket: b }', { accessKey: 'a' }, [], ['accessKey']],
    ['cifs: { host: h, share: s, provider: cifs }', { username: 'u', password: 'p', domain: 'd' }, [], []],
  ])('for %s: %j', async (place, given, problems, unknown) => {
    const { credentials } = await definitionOf(`{ source: { ${place} }, target: { ${NFS} } }`)
    expect(credentials('source', given)).toEqual({ problems, unknown })
  })

  it('are where the document has them', async () => {
    const own = { username: 'u', password: 'p' }
    const source = 'sftp: { host: h, port: 22, rootDirectory: / }'
    const wanted = await definition(
      `{ source: { ${source} }, target: { cifs: { host: h, share: s, provider: cifs } } }`,
    )
    expect(requestOf(wanted, { source: own, target: own })).toMatchObject({
      source: { sftp: { host: 'h', credentials: own } },
      target: { cifs: { host: 'h', share: 's', provider: 'cifs' } },
      sourceCredentials: { sftp: own },
      targetCredentials: { cifs: own },
    })
  })
})

it.each([
  [{ s3: { bucket: 'b', provider: 's3' } }, { protocol: 's3', s3: { bucket: 'b', provider: 's3', region: 'r' } }, true],
  [{ s3: { bucket: 'b', prefix: '/a/' } }, { s3: { bucket: 'b', prefix: 'a' } }, true],
  [{ s3: { bucket: 'b', prefix: 'a' } }, { s3: { bucket: 'b' } }, false],
  [{ nfs: { host: 'NAS', export: '/e/' } }, { nfs: { host: 'nas', export: '/e' } }, true],
  [{ nfs: { host: 'nas', export: '/E' } }, { nfs: { host: 'nas', export: '/e' } }, false],
  [
    { sftp: { host: 'h', port: 22, rootDirectory: '/' } },
    { sftp: { host: 'h', port: '22', rootDirectory: '/' } },
    true,
  ],
  [{ gcp: { bucket: 'b' } }, { s3: { bucket: 'b' } }, false],
  [{}, {}, false],
])('%j and %j are the same place: %s', (one, other, same) => {
  expect(isSamePlace(one, other)).toBe(same)
})

describe('differences', () => {
  const placesOf = (all: readonly Comparison[]) => all.map(({ place }) => place)

  it.each([
    [{ gracePeriod: 30 }, { gracePeriod: 30 }, []],
    [{ gracePeriod: 30 }, { gracePeriod: 60 }, ['gracePeriod']],
    [{ gracePeriod: 30 }, {}, []],
    [{}, { deleteOnSource: false, files: { excludeExtensions: [] } }, []],
    [{}, { deleteOnSource: true }, ['deleteOnSource']],
    [{ files: { minDate: '2012-02-21T00:00:00.000Z' } }, { files: { minDate: '2012-02-21' } }, []],
    [{ files: { excludeExtensions: ['.a'] } }, { files: { excludeExtensions: ['.b'] } }, ['files.excludeExtensions']],
    [
      { schedule: { syncInDays: 1 } },
      { schedule: { syncInDays: 1, syncWhenCreated: false, nextTime: '2030-01-01' } },
      [],
    ],
    [{ schedule: 'odd' }, { schedule: { syncInDays: 1 } }, ['schedule.syncInDays']],
    [{ files: { excludeExtensions: ['.a', '.b'] } }, { files: { excludeExtensions: ['.b', '.a'] } }, []],
  ])('of the settings %j from %j', (settings, wanted, places) => {
    expect(placesOf(settingComparisons(settings, wanted).filter(isDifferent))).toEqual(places)
  })

  const ENCRYPTION = { initiator: { groupId: 'g' }, listener: { groupId: 'h' } }
  const TAGS = [
    { value: 'x', key: 'a' },
    { key: 'b', value: 'y' },
  ]
  const STANDARD = { s3: { bucket: 'site-backups', storageClass: 'STANDARD' } }
  const ALL = { group: 'g', dataBroker: 'd', encryption: ENCRYPTION, tags: TAGS, source: STANDARD }

  it.each([
    [ALL, [], []],
    [{ ...ALL, group: 'other', dataBroker: 'e' }, ['groupId', 'dataBrokerId'], []],
    [{ ...ALL, group: undefined, dataBroker: undefined }, [], ['groupId', 'dataBrokerId']],
    [{ ...ALL, source: { s3: { storageClass: 'GLACIER' } } }, ['source.s3.storageClass'], []],
    [{ ...ALL, source: { s3: {} } }, [], ['source.s3.storageClass']],
    [{ ...ALL, encryption: { ...ENCRYPTION, listener: { groupId: 'g' } } }, ['encryption.listener.groupId'], []],
    [{ ...ALL, encryption: undefined }, [], ['encryption.initiator.groupId', 'encryption.listener.groupId']],
    [{ ...ALL, tags: TAGS.toReversed() }, [], []],
    [{ ...ALL, tags: TAGS.slice(1) }, ['tags'], []],
  ])('of %j that cannot be changed, and what cannot be checked', async (told, wrong, untold) => {
    const wanted = await definition(
      [
        ...['groupId: g', 'dataBrokerId: d', `encryption: ${JSON.stringify(ENCRYPTION)}`],
        ...[`tags: ${JSON.stringify(TAGS)}`, 'customHeaders: {}', 'settings: { gracePeriod: 7 }'],
        'source: { s3: { provider: s3, bucket: site-backups, storageClass: STANDARD } }',
        'target: { gcp: { bucket: b } }',
      ].join('\n'),
    )
    const relationship = { id: 'r', target: {}, settings: {}, activity: {}, ...told } as unknown as Relationship
    const all = fixedComparisons(relationship, wanted)
    expect([placesOf(toldDifferences(all)), placesOf(uncheckable(all))]).toEqual([wrong, untold])
  })

  it('an update has all settings that the service told and documents, with those that are wanted', () => {
    const settings = { gracePeriod: 30, files: { minSize: 1, maxSize: 2 }, internal: 7 }
    expect(updateOf(settings, { gracePeriod: 60, files: { maxSize: 9 } })).toEqual({
      gracePeriod: 60,
      files: { minSize: 1, maxSize: 9 },
    })
  })
})

it('the shape of a good definition is checked by the whole document', async () => {
  const { protocols: _, ...body } = await definition(GOOD)
  expect(shapeProblems(SHAPES.NewRelationship, body)).toEqual([])
})
