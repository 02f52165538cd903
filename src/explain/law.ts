import { prepareSync } from '../decide/compiled.js';
import { compile, type Node, type Slots, truthOf } from '../decide/program.js';
import { deadlineState, dueDay, isExpired } from '../due-day.js';
import { lacking } from '../lacking.js';
import type { Consequence } from '../rule.js';
import { statusOf } from '../status.js';
import { carriers } from './carriers.js';
import type {
  ExplainedCondition,
  ExplainedConsequence,
  ExplainedDeadline,
  ExplainedLaw,
  ExplainedLeaf,
  Explanation,
  Ground,
} from './explanation.js';
import { type Circumstances, explainedLeaf, followsFrom } from './leaf.js';
import { wanting } from './wanting.js';

function explainedCondition(node: Node, slots: Slots, from: Circumstances): ExplainedCondition {
  const truth = truthOf(node.truth(slots));
  if (node.kind === 'leaf') return explainedLeaf(node.leaf, truth, from);
  if (node.kind === 'not') return { not: explainedCondition(node.parts[0], slots, from), truth };
  const parts = node.parts.map((part) => explainedCondition(part, slots, from));
  return node.kind === 'all' ? { all: parts, truth } : { any: parts, truth };
}

function groundOf(node: Node, slots: Slots, from: Circumstances): Ground {
  const condition = explainedCondition(node, slots, from);
  const wanted = wanting(condition);
  return {
    truth: condition.truth,
    condition,
    carriedBy: carriers(node, slots).map(({ leaf, truth }) => explainedLeaf(leaf, truthOf(truth(slots)), from)),
    missing: lacking(node, slots, from.factOf),
    ...(wanted && { wanting: wanted }),
  };
}

function explainedDeadline(from: Circumstances): ExplainedDeadline | undefined {
  const { rule, law, authority } = from.current;
  const due = dueDay(law, rule.jurisdiction, from.factOf, from.asOf);
  if (!law.deadline || !due) return undefined;
  const { start, endsOnHoliday, ...length } = law.deadline;
  const found = from.factOf(start);
  const foundFrom = followsFrom(start, from);
  const ended = due.endsWith === undefined ? undefined : from.factOf(due.endsWith);
  return {
    ...length,
    ...due,
    // What does not bind lends its reading of the law, not its statutes.
    cites: authority === 'binding' ? due.cites : [],
    start: { fact: start, ...(found !== undefined && { found }), ...(foundFrom.length > 0 && { foundFrom }) },
    ...(due.endsWith !== undefined && { ended: typeof ended === 'boolean' ? ended : 'unknown' }),
  };
}

function explainedConsequence(
  { id, kind, text, cites, from: start, disputed }: Consequence,
  ground: Ground | undefined,
  { current, asOf }: Circumstances,
): ExplainedConsequence {
  const isDisputed = disputed && disputed.from <= asOf && (disputed.to === undefined || asOf <= disputed.to);
  return {
    id: `${current.rule.id}#${id}`,
    kind,
    text,
    cites: isDisputed ? [...cites, ...(disputed.cites ?? [])] : cites,
    from: start,
    state: isDisputed ? 'disputed' : start <= asOf ? 'applies' : 'not-yet',
    ...(isDisputed && { why: disputed.why }),
    ...(ground && { ground }),
  };
}

/** What becomes of a rule whose conditions and deadline stand like this: its status, or why it has none. */
export function outcomeOf({
  modality,
  applies,
  met,
  deadline,
}: {
  readonly modality: ExplainedLaw['modality'];
  readonly applies: Pick<Ground, 'truth'>;
  readonly met?: Pick<Ground, 'truth'> | undefined;
  readonly deadline?: ExplainedDeadline | undefined;
}): Explanation['outcome'] {
  if (applies.truth === false) return 'condition';
  const state = deadlineState(deadline);
  return isExpired(modality, state) ? 'expired' : statusOf(applies.truth, met?.truth, state);
}

/** The leaves of several grounds, each once. */
function together(grounds: readonly Ground[]): readonly ExplainedLeaf[] {
  const leaves = new Map<string, ExplainedLeaf>();
  for (const leaf of grounds.flatMap(({ carriedBy }) => carriedBy))
    leaves.set(JSON.stringify([leaf.fact, leaf.operator, leaf.value]), leaf);
  return [...leaves.values()];
}

/** A version of a rule put to one subject. */
export function explainedLaw(from: Circumstances): ExplainedLaw {
  const { law, authority, standing } = from.current;
  const program = compile([law]);
  const slots = prepareSync(program)(from.factOf);
  const [nodes] = program.laws;
  const ground = (node: Node) => groundOf(node, slots, from);
  const applies = ground(nodes?.applies as Node);
  const met = nodes?.met && ground(nodes.met);
  const deadline = applies.truth === false ? undefined : explainedDeadline(from);
  const consequences = (authority === 'binding' ? (law.consequences ?? []) : []).map((consequence, index) => {
    const threat = nodes?.consequences[index];
    return explainedConsequence(consequence, threat && ground(threat), from);
  });
  return {
    from: law.from,
    modality: law.modality,
    authority,
    ...(standing && { standing }),
    confidence: law.confidence,
    text: law.text,
    cites: law.cites,
    applies,
    ...(met && { met }),
    ...(deadline && { deadline }),
    consequences: consequences.filter(({ state, ground: threat }) => threat || state !== 'applies'),
    // Whether a rule is met matters once it applies.
    carriedBy: together(met && applies.truth === true ? [applies, met] : [applies]),
  };
}
