import { day, group, yesNo } from './fact.js';

/** The written injunction of the labour inspectorate to put the regime in place. */
export const injunction = group({
  received: yesNo({
    label: {
      fr: "injonction de l'ITM",
      en: 'injunction of the labour inspectorate',
      de: 'Anordnung der Gewerbeaufsicht',
    },
    description:
      'Whether the labour inspectorate has notified a written injunction about the missing regime. Follows from `notifiedOn` when that is given.',
    question: {
      fr: "L'ITM vous a-t-elle enjoint par écrit de mettre en place le régime de déconnexion ?",
      en: 'Has the labour inspectorate (ITM) ordered you in writing to put the disconnection regime in place?',
      de: 'Hat die Gewerbeaufsicht (ITM) Sie schriftlich angewiesen, die Nichterreichbarkeitsregelung einzuführen?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L614-13', at: '(1)' },
  }),
  notifiedOn: day({
    label: { fr: "notification de l'injonction", en: 'injunction notified', de: 'Zustellung der Anordnung' },
    description:
      'Day on which an injunction of the labour inspectorate about the missing regime was notified in writing.',
    question: {
      fr: "Quel jour l'injonction de l'ITM sur le régime de déconnexion a-t-elle été notifiée ?",
      en: 'On which day was the injunction of the labour inspectorate (ITM) about the disconnection regime notified?',
      de: 'An welchem Tag wurde die Anordnung der Gewerbeaufsicht (ITM) zur Nichterreichbarkeitsregelung zugestellt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L614-13', at: '(1)' },
  }),
  complyBy: day({
    label: { fr: "délai de l'injonction", en: 'time limit of the injunction', de: 'Frist der Anordnung' },
    description: 'Last day that the injunction gives to comply.',
    question: {
      fr: "Quel est le dernier jour fixé par l'injonction pour vous y conformer ?",
      en: 'Until which day does the injunction give you to comply?',
      de: 'Bis zu welchem Tag ist der Anordnung nachzukommen?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L614-13', at: '(1)' },
  }),
  complied: yesNo({
    label: { fr: "respect de l'injonction", en: 'injunction complied with', de: 'Befolgung der Anordnung' },
    description: 'Whether the employer did what the injunction asks within the time it gives; late is not in time.',
    question: {
      fr: "Avez-vous fait ce que l'injonction demande, dans le délai imparti ?",
      en: 'Have you done what the injunction asks, within the time it gives?',
      de: 'Sind Sie der Anordnung fristgerecht nachgekommen?',
    },
    inHand: { to: [true], until: 'disconnection.injunction.complyBy' },
    definedIn: { source: 'lu.ct.L614-13', at: '(1)' },
  }),
});

/** The administrative fine for having no regime. */
export const fine = group({
  imposed: yesNo({
    label: {
      fr: 'amende administrative infligée',
      en: 'administrative fine imposed',
      de: 'verhängte Verwaltungsgeldbuße',
    },
    description:
      'Whether an administrative fine for the missing regime has been notified. Follows from `notifiedOn` when that is given.',
    question: {
      fr: "L'ITM vous a-t-elle infligé une amende pour absence de régime de déconnexion ?",
      en: 'Has the labour inspectorate (ITM) fined you for having no disconnection regime?',
      de: 'Hat die Gewerbeaufsicht (ITM) gegen Sie eine Verwaltungsgeldbuße wegen fehlender Nichterreichbarkeitsregelung verhängt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L312-10', at: 'al. unique' },
  }),
  repeated: yesNo({
    label: {
      fr: 'récidive dans les deux ans',
      en: 'repetition within two years',
      de: 'Wiederholung binnen zwei Jahren',
    },
    description:
      'Whether the employer was fined for the same breach within the last two years. Follows from `previousFineOn` when that is given.',
    question: {
      fr: "Indépendamment d'une éventuelle amende en cours, une amende administrative vous a-t-elle déjà été infligée pour le même manquement au cours des deux dernières années ?",
      en: 'Apart from any fine now pending, have you been fined for the same breach within the last two years?',
      de: 'Wurde gegen Sie, abgesehen von einer etwa laufenden Verwaltungsgeldbuße, in den letzten zwei Jahren schon eine Verwaltungsgeldbuße wegen desselben Verstoßes verhängt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L614-13', at: '(5) al. 3' },
  }),
  notifiedOn: day({
    label: { fr: "notification de l'amende", en: 'fine notified', de: 'Zustellung der Verwaltungsgeldbuße' },
    description: 'Day on which the administrative fine for the missing regime was notified.',
    question: {
      fr: "Quel jour l'amende administrative vous a-t-elle été notifiée ?",
      en: 'On which day was the administrative fine notified to you?',
      de: 'An welchem Tag wurde Ihnen die Verwaltungsgeldbuße zugestellt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L614-13', at: '(3)' },
  }),
  decisionOn: day({
    label: {
      fr: 'nouvelle décision du directeur',
      en: "director's new decision",
      de: 'neue Entscheidung des Direktors',
    },
    description:
      'Day on which the director of the labour inspectorate took the new decision that follows an opposition.',
    question: {
      fr: "Si vous avez formé opposition, quel jour le directeur de l'ITM a-t-il statué ?",
      en: 'If you lodged an opposition, on which day did the director of the labour inspectorate (ITM) decide on it?',
      de: 'Falls Sie Einspruch eingelegt haben: An welchem Tag hat der Direktor der Gewerbeaufsicht (ITM) darüber entschieden?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L614-13', at: '(4) al. 1' },
  }),
  decisionNotifiedOn: day({
    label: {
      fr: 'notification de la nouvelle décision',
      en: 'new decision notified',
      de: 'Zustellung der neuen Entscheidung',
    },
    description: 'Day on which the new decision of the director was notified; the time for the appeal runs from it.',
    question: {
      fr: "Quel jour la nouvelle décision du directeur de l'ITM vous a-t-elle été notifiée ?",
      en: 'On which day was the new decision of the director of the labour inspectorate (ITM) notified to you?',
      de: 'An welchem Tag wurde Ihnen die neue Entscheidung des Direktors der Gewerbeaufsicht (ITM) zugestellt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.act.1999-06-21-n2', at: 'art. 13 (1)' },
  }),
  previousFineOn: day({
    label: { fr: 'amende antérieure', en: 'earlier fine', de: 'frühere Verwaltungsgeldbuße' },
    description: 'Day of the last earlier administrative fine for the same breach.',
    question: {
      fr: 'De quel jour date votre dernière amende administrative pour le même manquement ?',
      en: 'What is the day of your last administrative fine for the same breach?',
      de: 'Von welchem Tag ist Ihre letzte Verwaltungsgeldbuße wegen desselben Verstoßes?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L614-13', at: '(5) al. 3' },
  }),
});
