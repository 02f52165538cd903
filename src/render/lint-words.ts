import type { Language } from '../language.js';
import type { LintKind } from '../lint/kinds.js';

/** The words in which findings about rules are told. */
interface LintWords {
  /** What each kind of finding means, as a sentence. */
  readonly kind: Readonly<Record<LintKind, string>>;
  /** What an idle leaf might as well always be. */
  readonly asIf: (truth: boolean) => string;
  /** For which numbers which rules apply: `headcount 149: a; 150: –; 151: b`. */
  readonly applies: string;
  readonly none: string;
  readonly place: string;
  readonly version: (from: string) => string;
  readonly leaf: string;
  readonly fact: string;
  readonly toSee: string;
  /** What stands before the reason why something stays as it is. */
  readonly accepted: string;
  readonly summary: (findings: number, rules: number, accepted: number) => string;
  /** That more mistakes are not listed. */
  readonly more: (n: number) => string;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The words by language. */
export const lintWords: Readonly<Record<Language, LintWords>> = {
  fr: {
    kind: {
      'never-applies': "La règle ne s'applique à personne : sa condition n'est remplie pour aucun fait.",
      'always-applies': "La règle s'applique à tous : sa condition est remplie quels que soient les faits.",
      'never-met': 'Personne ne peut respecter la règle.',
      'always-met': 'Personne ne peut enfreindre la règle.',
      'opposite-duties':
        "Les deux règles demandent des choses opposées : chacune peut être respectée, jamais l'une et l'autre.",
      'consulted-and-agreed':
        "Les deux règles s'appliquent à la fois, alors que l'une doit prendre la place de l'autre.",
      'neither-consulted-nor-agreed':
        "Aucune des deux règles ne s'applique à un nombre au-dessous et au-dessus duquel il y en a une.",
      'idle-leaf': 'Cette comparaison ne décide de rien.',
      'unused-fact': 'Aucune règle ne lit ce fait.',
      'version-order': 'Cette version ne commence pas après celle qui la précède.',
      'version-gap': "Cette version suit une abrogation : entre les deux, il n'y a pas de droit.",
      'version-repeated': 'Cette version dit la même chose que celle qui la précède.',
      'not-examined': "Les faits peuvent se présenter de trop de manières : rien n'est constaté, rien n'est exclu.",
      'needless-acceptance': "Une exception est prévue pour ce qui n'est pas constaté.",
    },
    asIf: (truth) => `La condition dirait la même chose si elle était toujours ${truth ? 'vraie' : 'fausse'}.`,
    applies: "s'applique",
    none: 'aucune',
    place: 'Endroit',
    version: (from) => `version du ${from}`,
    leaf: 'Comparaison',
    fact: 'Fait',
    toSee: 'Pour le voir, enregistrer ce profil et le vérifier',
    accepted: 'Motif du maintien',
    summary: (findings, rules, accepted) =>
      `${findings === 0 ? 'Aucun constat' : count(findings, 'constat', 'constats')} sur ${count(rules, 'règle', 'règles')}${accepted === 0 ? '' : `, hormis ${count(accepted, 'constat maintenu', 'constats maintenus')} avec leurs motifs`}.`,
    more: (n) => `et ${n} de plus`,
  },
  en: {
    kind: {
      'never-applies': 'The rule applies to nobody: its condition holds for no facts.',
      'always-applies': 'The rule applies to everybody: its condition holds whatever the facts.',
      'never-met': 'Nobody can meet the rule.',
      'always-met': 'Nobody can breach the rule.',
      'opposite-duties': 'The two rules ask opposite things: each of them can be kept, never both.',
      'consulted-and-agreed': 'Both rules apply at once, though one is to take the place of the other.',
      'neither-consulted-nor-agreed': 'Neither rule applies to a number below and above which one does.',
      'idle-leaf': 'This comparison decides nothing.',
      'unused-fact': 'No rule reads this fact.',
      'version-order': 'This version does not start after the one before.',
      'version-gap': 'This version follows a repeal: between the two there is no law.',
      'version-repeated': 'This version says what the one before says.',
      'not-examined': 'The facts may turn out in too many ways: nothing was found, nothing ruled out.',
      'needless-acceptance': 'An exception is made for what is not found.',
    },
    asIf: (truth) => `The condition would say the same if it were always ${truth}.`,
    applies: 'applies',
    none: 'none',
    place: 'Place',
    version: (from) => `version of ${from}`,
    leaf: 'Comparison',
    fact: 'Fact',
    toSee: 'To see it, save this profile and check it',
    accepted: 'Why it stays',
    summary: (findings, rules, accepted) =>
      `${findings === 0 ? 'Nothing found' : count(findings, 'finding', 'findings')} in ${count(rules, 'rule', 'rules')}${accepted === 0 ? '' : `, apart from ${count(accepted, 'finding that stays for its reason', 'findings that stay for their reasons')}`}.`,
    more: (n) => `and ${n} more`,
  },
  de: {
    kind: {
      'never-applies': 'Die Regel gilt für niemanden: Ihre Bedingung ist bei keinen Tatsachen erfüllt.',
      'always-applies': 'Die Regel gilt für alle: Ihre Bedingung ist bei allen Tatsachen erfüllt.',
      'never-met': 'Niemand kann die Regel einhalten.',
      'always-met': 'Niemand kann gegen die Regel verstoßen.',
      'opposite-duties': 'Die beiden Regeln verlangen Gegensätzliches: Jede lässt sich einhalten, nie aber beide.',
      'consulted-and-agreed': 'Beide Regeln gelten zugleich, obwohl die eine an die Stelle der anderen treten soll.',
      'neither-consulted-nor-agreed': 'Für eine Zahl, unter und über der je eine der beiden Regeln gilt, gilt keine.',
      'idle-leaf': 'Dieser Vergleich entscheidet nichts.',
      'unused-fact': 'Keine Regel liest diese Tatsache.',
      'version-order': 'Diese Fassung beginnt nicht nach der vorigen.',
      'version-gap': 'Diese Fassung folgt auf eine Aufhebung: Dazwischen besteht kein Recht.',
      'version-repeated': 'Diese Fassung sagt dasselbe wie die vorige.',
      'not-examined':
        'Die Tatsachen können auf zu viele Weisen ausfallen: Nichts wurde festgestellt, nichts ausgeschlossen.',
      'needless-acceptance': 'Für etwas, das nicht festgestellt wird, ist eine Ausnahme vorgesehen.',
    },
    asIf: (truth) => `Die Bedingung würde dasselbe sagen, wenn er immer ${truth ? 'wahr' : 'falsch'} wäre.`,
    applies: 'gilt',
    none: 'keine',
    place: 'Stelle',
    version: (from) => `Fassung vom ${from}`,
    leaf: 'Vergleich',
    fact: 'Tatsache',
    toSee: 'Um es zu sehen, dieses Profil speichern und prüfen',
    accepted: 'Warum es bleibt',
    summary: (findings, rules, accepted) =>
      `${findings === 0 ? 'Keine Feststellung' : count(findings, 'Feststellung', 'Feststellungen')} in ${count(rules, 'Regel', 'Regeln')}${accepted === 0 ? '' : `, abgesehen von ${count(accepted, 'begründeten Ausnahme', 'begründeten Ausnahmen')}`}.`,
    more: (n) => `und ${n} weitere`,
  },
};
