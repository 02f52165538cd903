import { describe, expect, it } from 'vitest';
import { derivedFact } from '../src/facts/derived.js';
import type { Changeable } from '../src/facts/in-hand.js';
import { type FactEntry, factNamed, facts } from '../src/vocabulary.js';

const stated = facts.filter(({ name, type }) => type !== 'list' && derivedFact(name) === undefined);
const changeable = stated.flatMap(({ name, ...fact }): [string, FactEntry, Changeable][] =>
  typeof fact.inHand === 'object' ? [[name, { name, ...fact }, fact.inHand]] : [],
);

/** Whether a fact may be spoken of beside another: it belongs to the same subject, or to the employer. */
const isBeside = (name: string, { subject }: FactEntry): boolean =>
  [subject, 'employer'].includes(factNamed(name)?.subject ?? 'none');

describe('who can change a fact', () => {
  it('is stated by every fact; a new one that is silent would never be proposed, and nobody would know why', () => {
    expect(stated.filter(({ inHand }) => inHand === undefined).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    'headcount',
    'currentHeadcount',
    'publicBody',
    'monitoring.cnpdOpinion.requestedOn',
    'monitoring.cnpdOpinion.delivered',
    'monitoring.reusedForOtherPurpose',
    'disconnection.injunction.received',
    'disconnection.fine.imposed',
    'incident.account',
    'incident.marked',
    'incident.opened',
    'incident.employeeOnLeave',
    'incident.accessBlockedByEmployee',
    'incident.dismissedOn',
  ])('%s: nobody in the undertaking', (name) => {
    expect(['given', 'others', 'past']).toContain(factNamed(name)?.inHand);
  });

  it.each(changeable)('%s can become only what it accepts', (_, { type, choices }, { to }) => {
    const values: readonly unknown[] = to === undefined ? [] : Array.isArray(to) ? to : Object.keys(to);
    const accepted: readonly unknown[] = type === 'boolean' ? [true, false] : Object.keys(choices ?? {});
    expect(values.filter((value) => !accepted.includes(value))).toEqual([]);
    // A yes-or-no fact or a choice that says nothing might be proposed in a direction nobody thought of.
    expect(to !== undefined).toBe(type === 'boolean' || type === 'choice');
  });

  it.each(changeable)('%s names facts, and those of its own subject', (_, fact, { until, once, entails, again }) => {
    const events = [until ?? []].flat().map((each) => (typeof each === 'string' ? each : each.start));
    const named = [...events, ...(once ? [once] : []), ...Object.keys({ ...entails, ...again })];
    expect(named.filter((name) => !isBeside(name, fact))).toEqual([]);
    for (const event of events) expect(['boolean', 'date']).toContain(factNamed(event)?.type);
    for (const [name, value] of Object.entries({ ...entails, ...again })) {
      const { type, choices } = factNamed(name) ?? {};
      if (value === null) continue;
      if (typeof value === 'object') expect(type).toBe('date');
      else if (typeof value === 'boolean') expect(type).toBe('boolean');
      else expect(Object.keys(choices ?? {})).toContain(value);
    }
  });

  it.each(changeable)(
    '%s: what a value depends on is a yes-or-no fact beside it',
    (_, fact, { to, keeps, ...scope }) => {
      const conditions = Object.entries({ ...scope.onlyWhere, ...scope.notWhere });
      for (const [value, name] of conditions) {
        expect(to).toContain(value);
        expect([factNamed(name)?.type, isBeside(name, fact)]).toEqual(['boolean', true]);
      }
      for (const member of keeps ?? []) expect(Object.keys(fact.choices ?? {})).toContain(member);
    },
  );

  it('what is entailed was stated before: a change never asserts a new agreement, consultation or act of others', () => {
    const asserted = changeable.flatMap(([name, , { entails }]) =>
      Object.entries(entails ?? {}).flatMap(([fact, value]) => (value === true ? [`${name} entails ${fact}`] : [])),
    );
    expect(asserted).toEqual([]);
  });
});
