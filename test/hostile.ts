const nested = (depth: number, open: string, close: string): string => `${open.repeat(depth)}1${close.repeat(depth)}`;
const megabytes = 'x'.repeat(5_000_000);
const many = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => ({ id: `m${index}` })));

/** Profiles of hostile size as JSON: what each is, its text, and the first place that is refused with the kind of mistake. */
export const hostileProfiles: readonly (readonly [name: string, json: string, code: string, path: string])[] = [
  ['100,000 measures', `{"jurisdictions":["LU"],"monitoring":${many(100_000)}}`, 'too-large', 'monitoring'],
  ['100,000 incidents', `{"jurisdictions":["LU"],"incidents":${many(100_000)}}`, 'too-large', 'incidents'],
  [
    'one measure with 100,000 purposes',
    `{"jurisdictions":["LU"],"monitoring":[{"id":"a","purposes":[${'"quality",'.repeat(99_999)}"quality"]}]}`,
    'too-large',
    'monitoring[0].purposes',
  ],
  ['a name of megabytes', `{"jurisdictions":["LU"],"name":"${megabytes}"}`, 'too-large', 'name'],
  [
    'a choice of megabytes',
    `{"jurisdictions":["LU"],"disconnection":{"source":"${megabytes}"}}`,
    'too-large',
    'disconnection.source',
  ],
  ['a key of megabytes', `{"jurisdictions":["LU"],"${megabytes}":1}`, 'unknown-key', 'x'.repeat(60)],
  ['objects 10,000 deep', `{"jurisdictions":["LU"],"rest":${nested(10_000, '{"a":', '}')}}`, 'unknown-key', 'rest.a'],
  [
    'lists 10,000 deep',
    `{"jurisdictions":["LU"],"monitoring":${nested(10_000, '[', ']')}}`,
    'wrong-type',
    'monitoring[0]',
  ],
  ['nothing but lists 10,000 deep', nested(10_000, '[[', ']]'), 'wrong-type', ''],
  [
    'known names 10,000 deep',
    `{"jurisdictions":["LU"],"staffDelegation":${nested(10_000, '{"codecision":', '}')}}`,
    'unknown-key',
    'staffDelegation.codecision.codecision',
  ],
  [
    '100,000 keys',
    `{${Array.from({ length: 100_000 }, (_, index) => `"headcount${index}":1`).join(',')}}`,
    'too-large',
    '',
  ],
];
