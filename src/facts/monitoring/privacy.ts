import { yesNo } from '../fact.js';

/** What data protection and the secrecy of communications ask of a measure. */
export const privacy = {
  retentionLimited: yesNo({
    label: {
      fr: 'conservation limitée au nécessaire',
      en: 'retention limited to what is needed',
      de: 'Aufbewahrung auf das Nötige begrenzt',
    },
    description:
      'Whether a retention period was set for each purpose, no longer than that purpose needs, and the data are really erased or made anonymous when it ends. Extracts set aside because of an incident or proceedings are left out.',
    question: {
      fr: 'Une durée de conservation limitée au nécessaire est-elle fixée pour chaque finalité, et les données sont-elles réellement effacées à son terme ?',
      en: 'Is there, for each purpose, a retention period no longer than needed, and are the data really erased when it ends?',
      de: 'Gibt es für jeden Zweck eine auf das Nötige begrenzte Aufbewahrungsfrist, und werden die Daten danach tatsächlich gelöscht?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'eu.gdpr.5', at: '(1) e)' },
  }),
  usersConsented: yesNo({
    label: {
      fr: 'consentement des utilisateurs concernés',
      en: 'consent of the users concerned',
      de: 'Einwilligung der betroffenen Nutzer',
    },
    description:
      'Whether every user of the communication, the employee as well as the other party, agreed to its being listened to or recorded: freely, for this case and knowing what it is for. Being told is not yet agreeing.',
    question: {
      fr: "Le salarié et son interlocuteur ont-ils tous deux librement accepté que l'appel soit écouté ou enregistré, en sachant pourquoi ?",
      en: 'Have both the employee and the other party freely agreed to the call being listened to or recorded, knowing why?',
      de: 'Haben der Arbeitnehmer und sein Gesprächspartner beide frei und in Kenntnis des Zwecks in das Mithören oder Aufzeichnen eingewilligt?',
    },
    inHand: { with: 'call-participants', to: [true] },
    definedIn: { source: 'lu.act.2005-05-30-n4', at: 'art. 4 (2)' },
  }),
};
