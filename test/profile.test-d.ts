import { expectTypeOf, test } from 'vitest';
import type { FactName, Profile } from '../src/index.js';

test('a profile knows its facts and their types', () => {
  expectTypeOf<Profile['headcount']>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<NonNullable<Profile['disconnection']>['source']>().toEqualTypeOf<
    | 'none'
    | 'collective-agreement'
    | 'subordinate-agreement'
    | 'undertaking'
    | 'charter'
    | 'company-agreement'
    | null
    | undefined
  >();
  expectTypeOf<{ jurisdictions: 'LU'[]; headcount: number }>().toExtend<Profile>();
  // Literals, frozen data and `undefined` are welcome.
  expectTypeOf<{ readonly jurisdictions: readonly ['LU']; readonly headcount: undefined }>().toExtend<Profile>();
  expectTypeOf<{ jurisdictions: 'LU'[]; headcount: string }>().not.toExtend<Profile>();
  expectTypeOf<{ headcount: number }>().not.toExtend<Profile>();
});

test('a misspelt fact does not compile', () => {
  expectTypeOf<'headcount'>().toExtend<FactName>();
  expectTypeOf<'disconnection.fine.notifiedOn'>().toExtend<FactName>();
  expectTypeOf<'monitoring.means'>().toExtend<FactName>();
  expectTypeOf<'incident.evidence.lawful'>().toExtend<FactName>();
  expectTypeOf<'headcont'>().not.toExtend<FactName>();
  expectTypeOf<'disconnection.sorce'>().not.toExtend<FactName>();
  expectTypeOf<'monitoring.id'>().not.toExtend<FactName>();
  expectTypeOf<keyof Profile>().extract<'headcont'>().toBeNever();
});
