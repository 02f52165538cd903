import { type AnswerBand, alike, numberBands, type Told, wholeBands } from './answer-bands.js';
import { answersTo, settles, type Undecided } from './answers.js';
import { dayAt, dayNumber } from './calendar.js';
import { dueDay } from './due-day.js';
import { factNamed } from './vocabulary.js';

/** What the answers of one band settle by themselves. */
export interface AnswerEffect {
  readonly answer: AnswerBand;
  /** Rule ids, those that do not bind included. */
  readonly settles: readonly string[];
}

/** What all leaves of the laws that wait say to an answer, and their deadlines; answers that get the same words are of one band. */
function signatureOf(fact: string, answer: unknown, concerned: readonly Undecided[]): string {
  return concerned
    .flatMap((item) => {
      const { law, jurisdiction, program, trial } = item;
      trial.tryOut(fact, answer);
      const due = dueDay(law, jurisdiction, trial.factOf, String(trial.factOf('asOf')));
      return [...program.reads.map((slot) => trial.slots[slot]), due?.state];
    })
    .join();
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

function bandsOf(fact: string, concerned: readonly Undecided[]): readonly Told[] {
  const type = factNamed(fact)?.type;
  const samples = answersTo(fact, concerned);
  const remembered = new Map<unknown, string>();
  const signature = (answer: unknown): string => {
    const known = remembered.get(answer) ?? signatureOf(fact, answer, concerned);
    remembered.set(answer, known);
    return known;
  };
  switch (type) {
    case 'boolean':
    case 'choice':
      return alike(samples as readonly (boolean | string)[], signature).map((oneOf) => [oneOf[0], { oneOf }]);
    case 'choices':
    case 'texts':
      return (samples as readonly (readonly string[])[]).map((exactly) => [exactly, { exactly }]);
    case 'integer':
      return wholeBands(samples.filter(isNumber), signature, (place) => place);
    case 'number':
      return numberBands(samples.filter(isNumber), signature);
    case 'date':
      return wholeBands(
        samples.map((day) => dayNumber(String(day))),
        (place) => signature(dayAt(place)),
        dayAt,
      );
    default:
      return [];
  }
}

/** What each answer to a fact would settle, the answers that no waiting rule tells apart taken together. */
export const effectsOf = (fact: string, concerned: readonly Undecided[]): readonly AnswerEffect[] =>
  bandsOf(fact, concerned).map(([sample, answer]) => ({
    answer,
    settles: [...new Set(concerned.flatMap((item) => (settles(fact, sample, item) ? item.finding.rule : [])))],
  }));
