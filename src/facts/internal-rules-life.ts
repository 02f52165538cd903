import { day, group, yesNo } from './fact.js';

/** What internal rules of Luxembourg law may provide, and how the delegation has them changed. */
export const internalRulesLife = {
  fines: yesNo({
    label: {
      fr: 'amendes prévues par le règlement intérieur',
      en: 'fines provided for by the internal rules',
      de: 'in der Betriebsordnung vorgesehene Geldbußen',
    },
    description:
      'Luxembourg: whether fines under the internal rules are deducted from the pay of employees who break them.',
    question: {
      fr: 'Le règlement intérieur prévoit-il des amendes retenues sur le salaire ?',
      en: 'Do the internal rules provide for fines that are deducted from pay?',
      de: 'Sieht die Betriebsordnung Geldbußen vor, die vom Lohn einbehalten werden?',
    },
    inHand: { to: [false] },
    definedIn: { source: 'lu.ct.L224-3', at: 'al. 1 pt 1' },
  }),
  posted: yesNo({
    label: {
      fr: 'affichage du règlement intérieur',
      en: 'internal rules posted',
      de: 'Aushang der Betriebsordnung',
    },
    description: 'Luxembourg: whether the internal rules are duly posted in the establishment.',
    question: {
      fr: "Le règlement intérieur est-il régulièrement affiché dans l'établissement ?",
      en: 'Are the internal rules duly posted in the establishment?',
      de: 'Ist die Betriebsordnung im Betrieb ordnungsgemäß ausgehängt?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L224-3', at: 'al. 1 pt 1' },
  }),
  finesWithinTenthOfPay: yesNo({
    label: {
      fr: 'retenues limitées au dixième du salaire',
      en: 'deductions limited to one tenth of pay',
      de: 'Einbehalte höchstens ein Zehntel des Lohns',
    },
    description:
      'Luxembourg: whether the deductions for fines never exceed one tenth of the pay. The same tenth limits deductions for damage and for advances; to be safe, count the three together.',
    question: {
      fr: 'Les retenues pour amendes restent-elles toujours dans la limite du dixième du salaire ?',
      en: 'Do deductions for fines always stay within one tenth of the pay?',
      de: 'Bleiben die Einbehalte für Geldbußen stets innerhalb eines Zehntels des Lohns?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L224-3', at: 'al. 2' },
  }),
  amendment: group({
    proposed: yesNo({
      label: {
        fr: 'modification du règlement intérieur proposée par la délégation',
        en: 'amendment to the internal rules proposed by the delegation',
        de: 'von der Delegation vorgeschlagene Änderung der Betriebsordnung',
      },
      description:
        'Luxembourg: whether the staff delegation has proposed an amendment to the internal rules that is the last one to be decided on. Follows from `proposedOn` when that is given.',
      question: {
        fr: 'La délégation du personnel a-t-elle proposé une modification du règlement intérieur ?',
        en: 'Has the staff delegation proposed an amendment to the internal rules?',
        de: 'Hat die Personaldelegation eine Änderung der Betriebsordnung vorgeschlagen?',
      },
      inHand: 'others',
      definedIn: { source: 'lu.ct.L414-3', at: '(1) pt 3' },
    }),
    proposedOn: day({
      label: {
        fr: 'date de la proposition de modification',
        en: 'day of the proposed amendment',
        de: 'Tag des Änderungsvorschlags',
      },
      description: 'Day on which the delegation handed in its proposal.',
      question: {
        fr: 'À quelle date la délégation a-t-elle remis sa proposition ?',
        en: 'On what day did the delegation hand in its proposal?',
        de: 'An welchem Tag hat die Delegation ihren Vorschlag eingereicht?',
      },
      inHand: 'others',
      definedIn: { source: 'lu.ct.L414-3', at: '(1) pt 3' },
    }),
    decided: yesNo({
      label: {
        fr: 'décision sur la modification proposée',
        en: 'decision on the proposed amendment',
        de: 'Entscheidung über den Änderungsvorschlag',
      },
      description:
        'Whether management or, from 150 employees on, the meeting with the delegation has decided on the proposal, for or against it. Follows from `decidedOn` when that is given.',
      question: {
        fr: 'Une décision a-t-elle été prise sur cette proposition, favorable ou non ?',
        en: 'Has a decision been taken on the proposal, for or against it?',
        de: 'Wurde über den Vorschlag entschieden, dafür oder dagegen?',
      },
      inHand: { to: [true] },
      definedIn: { source: 'lu.ct.L414-3', at: '(1) pt 3' },
    }),
    decidedOn: day({
      label: {
        fr: 'date de la décision sur la modification proposée',
        en: 'day of the decision on the proposed amendment',
        de: 'Tag der Entscheidung über den Änderungsvorschlag',
      },
      description: 'Day of that decision.',
      question: {
        fr: 'À quelle date cette décision a-t-elle été prise ?',
        en: 'On what day was that decision taken?',
        de: 'An welchem Tag wurde diese Entscheidung getroffen?',
      },
      inHand: 'past',
    }),
    toldToDelegation: yesNo({
      label: {
        fr: 'décision communiquée à la délégation',
        en: 'decision communicated to the delegation',
        de: 'Mitteilung der Entscheidung an die Delegation',
      },
      description: 'Whether the decision was communicated to the delegation at once.',
      question: {
        fr: 'La décision a-t-elle été communiquée immédiatement à la délégation ?',
        en: 'Was the decision communicated to the delegation at once?',
        de: 'Wurde die Entscheidung der Delegation unverzüglich mitgeteilt?',
      },
      inHand: { to: [true], until: 'internalRules.amendment.decidedOn' },
      definedIn: { source: 'lu.ct.L414-3', at: '(1) pt 3' },
    }),
  }),
};
