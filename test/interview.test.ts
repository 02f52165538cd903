import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { evaluateSync } from '../src/evaluate.js';
import {
  type Answered,
  answer,
  answerJurisdictions,
  back,
  begin,
  type Interview,
  type Step,
  skip,
  stepOf,
  unskip,
} from '../src/interview.js';
import { forgetNotKnown } from '../src/not-known.js';
import { parseProfile, type SubjectRef } from '../src/profile.js';
import type { Profile } from '../src/vocabulary.js';
import { findingsOf } from './outcome.js';
import { profilesOn } from './random-profiles.js';

const asOf = '2026-11-24';
const lu = (rest: object): Profile => ({ jurisdictions: ['LU'], monitoring: [], incidents: [], ...rest }) as Profile;

/** The question of a step; fails where there is none. */
function questionOf(step: Step): Extract<Step, { kind: 'question' }>['question'] {
  if (step.kind !== 'question') throw new Error(`no question: ${step.kind}`);
  return step.question;
}
const asked = (interview: Interview) => questionOf(stepOf(interview, asOf));
const taken = (answered: Answered): Interview => {
  if ('issues' in answered) throw new Error(answered.issues.map(({ path, code }) => `${path} ${code}`).join());
  return answered.interview;
};
const answering = (interview: Interview, value: unknown): Interview =>
  taken(answer(interview, asked(interview), value, asOf));

describe('an interview', () => {
  it('begins with the law, for without one there is no profile', () => {
    const begun = begin();
    expect(stepOf(begun, asOf)).toEqual({ kind: 'jurisdictions' });
    const named = taken(answerJurisdictions(begun, ['LU'], 'Menuiserie', asOf));
    expect(named.profile).toEqual({ jurisdictions: ['LU'], name: 'Menuiserie' });
    expect(taken(answerJurisdictions(begun, ['FR', 'LU'], '', asOf)).profile).toEqual({ jurisdictions: ['FR', 'LU'] });
    expect(stepOf(named, asOf).kind).toBe('question');
    expect(back(named)).toBe(begun);
  });

  it('an answer is in the profile, and its rules are waited for no more', () => {
    const begun = begin(lu({}));
    const before = stepOf(begun, asOf);
    const question = asked(begun);
    const after = answering(begun, false);
    expect(question.fact).toBe('staffDelegation.exists');
    expect(after.profile).toEqual(lu({ staffDelegation: { exists: false } }));
    const settled = question.answers.find(({ answer: band }) => 'oneOf' in band && band.oneOf.includes(false))?.settles;
    const next = stepOf(after, asOf);
    expect(before.kind === 'question' && next.kind === 'question' && before.rulesLeft - next.rulesLeft).toBe(
      settled?.length,
    );
  });

  it('what nobody knows is kept as null and not asked again, also by an interview that begins from the file', () => {
    const begun = begin(lu({}));
    const question = asked(begun);
    const after = answering(begun, null);
    expect(after.profile).toEqual(lu({ staffDelegation: { exists: null } }));
    const resumed = begin(JSON.parse(JSON.stringify(after.profile)));
    expect(stepOf(resumed, asOf)).toEqual(stepOf(after, asOf));
    let interview = resumed;
    const facts: string[] = [];
    for (let step = stepOf(interview, asOf); step.kind === 'question'; step = stepOf(interview, asOf)) {
      facts.push(step.question.fact);
      interview = answering(interview, null);
    }
    expect(facts).not.toContain(question.fact);
    expect(new Set(facts).size).toBe(facts.length);
    expect(stepOf(interview, asOf)).toEqual({ kind: 'finished' });
  });

  it('goes back one answer at a time, to the very profile that was', () => {
    const one = begin(lu({}));
    const two = answering(one, true);
    const three = answering(two, null);
    const four = skip(three, asked(three));
    expect(back(four)).toBe(three);
    expect(back(three)).toBe(two);
    expect(back(back(three))).toBe(one);
    expect(back(one)).toBe(one);
  });

  it('a question put off comes again once no other is left', () => {
    const profile = lu({});
    const begun = begin(profile);
    const put = asked(begun);
    let interview = skip(begun, put);
    expect(interview.profile).toEqual(profile);
    const others: string[] = [];
    let step = stepOf(interview, asOf);
    for (; step.kind === 'question'; step = stepOf(interview, asOf)) {
      others.push(step.question.fact);
      interview = answering(interview, null);
    }
    expect(others).not.toContain(put.fact);
    expect(step).toMatchObject({ kind: 'skipped', questions: 1 });
    const again = unskip(interview);
    expect(asked(again).fact).toBe(put.fact);
    expect(stepOf(answering(again, null), asOf)).toEqual({ kind: 'finished' });
  });

  it('asks about the employer first, then about one item after the other, by their names', () => {
    const profile = lu({
      monitoring: [{ id: 'hall', name: 'Cameras in the hall' }, { id: 'vans' }],
      incidents: [{ id: 'hall', name: '' }],
    });
    let interview = begin(profile);
    const subjects: string[] = [];
    const names: (string | undefined)[] = [];
    const keyOf = (ref: SubjectRef) => `${ref.kind} ${'id' in ref ? ref.id : ''}`;
    for (let step = stepOf(interview, asOf); step.kind === 'question'; step = stepOf(interview, asOf)) {
      subjects.push(keyOf(step.question.subject));
      names.push(step.about);
      interview = answering(interview, null);
    }
    const once = <T>(items: readonly T[]) => items.filter((item, index) => index === 0 || item !== items[index - 1]);
    expect(once(subjects)).toEqual(['employer ', 'monitoring hall', 'monitoring vans', 'incident hall']);
    expect(once(names)).toEqual([undefined, 'Cameras in the hall', 'vans', 'hall']);
    // What the profile held before stands as it was.
    expect(interview.profile?.monitoring?.[0]).toMatchObject({ id: 'hall', name: 'Cameras in the hall' });
  });

  it('items that are named are asked about; their ids must differ', () => {
    const begun = begin({ jurisdictions: ['LU'] });
    let interview = begun;
    while (asked(interview).fact !== 'monitoring') interview = skip(interview, asked(interview));
    const list = asked(interview);
    const twice = [
      { id: 'a', name: 'Hall' },
      { id: 'a', name: 'Door' },
    ];
    expect(answer(interview, list, twice, asOf)).toMatchObject({
      issues: [{ code: 'duplicate', path: 'monitoring[1].id' }],
    });
    const named = taken(answer(interview, list, [twice[0]], asOf));
    expect(named.profile?.monitoring).toEqual([{ id: 'a', name: 'Hall' }]);
    const none = taken(answer(interview, list, [], asOf));
    const left = (of: Interview) => {
      const step = stepOf(of, asOf);
      return step.kind === 'question' ? step.rulesLeft : 0;
    };
    expect(left(interview) - left(none)).toBe(list.concerns.length);
  });

  it('an answer that cannot stand is refused, and nothing changes', () => {
    const interview = begin(lu({ disconnection: { fine: { imposed: true, decisionOn: '2026-08-01' } } }));
    const date = { fact: 'disconnection.fine.notifiedOn', subject: { kind: 'employer' } } as const;
    expect(answer(interview, date, '2026-09-01', asOf)).toEqual({
      issues: [
        {
          code: 'end-before-start',
          path: 'disconnection.fine.decisionOn',
          found: '"2026-08-01"',
          other: 'disconnection.fine.notifiedOn "2026-09-01"',
        },
      ],
    });
    expect(answer(interview, date, '2026-02-30', asOf)).toMatchObject({ issues: [{ code: 'not-a-date' }] });
    expect(answer(interview, { ...date, fact: 'headcount' }, 'many', asOf)).toMatchObject({
      issues: [{ code: 'wrong-type', path: 'headcount' }],
    });
    expect(taken(answer(interview, date, '2026-07-01', asOf)).profile).toMatchObject({
      disconnection: { fine: { imposed: true, decisionOn: '2026-08-01', notifiedOn: '2026-07-01' } },
    });
  });

  it('takes a group that is null for one of which nothing was said', () => {
    const interview = begin(lu({ staffDelegation: null }));
    expect(asked(interview).fact).toBe('staffDelegation.exists');
    expect(answering(interview, true).profile).toEqual(lu({ staffDelegation: { exists: true } }));
  });

  it('is over at once where no rule is in force', () => {
    expect(stepOf(begin(lu({})), '1990-01-01')).toEqual({ kind: 'finished' });
  });
});

describe('what was not known', () => {
  it('can be forgotten, so that it is asked again', () => {
    const profile = {
      ...lu({ headcount: null, staffDelegation: { exists: null, level: 'entity' }, name: null, disconnection: null }),
      monitoring: [{ id: 'a', covert: null, priorInformation: { to: null } }],
      incidents: null,
    };
    expect(forgetNotKnown(profile)).toEqual({
      profile: {
        jurisdictions: ['LU'],
        name: null,
        disconnection: null,
        staffDelegation: { level: 'entity' },
        monitoring: [{ id: 'a', priorInformation: {} }],
      },
      forgotten: 5,
    });
    expect(forgetNotKnown(lu({ headcount: 3 }))).toEqual({ profile: lu({ headcount: 3 }), forgotten: 0 });
  });
});

describe('with random employers', () => {
  const subjectsOf = (profile: Profile) => parseProfile(profile, asOf).subjects;
  const isSame = (a: SubjectRef, b: SubjectRef) =>
    a.kind === b.kind && (a.kind === 'employer' || ('id' in b && a.id === b.id));

  const employers = fc
    .constantFrom<Profile['jurisdictions']>(['LU'], ['FR'])
    .chain((jurisdictions) => profilesOn(asOf, jurisdictions));

  test.prop([employers], { numRuns: 5 })(
    'an interview ends, asks nothing twice, and its report leaves open only what nobody knows',
    (full) => {
      const subjects = subjectsOf(full);
      const ids = (list: 'monitoring' | 'incidents') => (full[list] ?? []).map(({ id }) => ({ id }));
      let interview = begin({
        jurisdictions: full.jurisdictions,
        monitoring: ids('monitoring'),
        incidents: ids('incidents'),
      } as Profile);
      const seen = new Set<string>();
      const unknown = new Set<string>();
      for (let step = stepOf(interview, asOf); step.kind !== 'finished'; step = stepOf(interview, asOf)) {
        const { fact, subject } = questionOf(step);
        const key = `${fact} ${'id' in subject ? subject.id : ''}`;
        expect(seen).not.toContain(key);
        seen.add(key);
        const value = subjects.find(({ ref }) => isSame(ref, subject))?.facts[fact];
        const answered = answer(interview, { fact, subject }, value ?? null, asOf);
        if (value === undefined || 'issues' in answered) unknown.add(fact);
        interview = 'issues' in answered ? taken(answer(interview, { fact, subject }, null, asOf)) : answered.interview;
      }
      const report = evaluateSync(interview.profile as Profile, { asOf });
      const needless = findingsOf(report).filter(
        ({ missing }) => missing.length > 0 && !missing.some((fact) => unknown.has(fact)),
      );
      expect(needless.map(({ rule, missing }) => [rule, missing])).toEqual([]);
    },
  );
});
