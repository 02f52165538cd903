import { choice, count, group, yesNo } from './fact.js';
import { sharedPasswords } from './shared-passwords.js';

/** Employees as the law on staff delegations counts them. */
export const headcount = count({
  label: { fr: 'effectif', en: 'headcount', de: 'Beschäftigtenzahl' },
  description:
    'Luxembourg: employees counted as art. L.411-1(2) says, over the twelve months before the first day of the month in which the election notice is posted; it stays frozen until the next elections. France: effectif of art. L1111-2.',
  question: {
    fr: "Combien de salariés l'entreprise occupe-t-elle (Luxembourg : comptés selon l'article L.411-1, sur les douze mois précédant le mois où les dernières élections sociales ont été annoncées ou, s'il n'y en a jamais eu, sur les douze derniers mois ; France : effectif selon l'article L1111-2) ?",
    en: 'How many employees does the undertaking have (Luxembourg: counted as in article L.411-1, in the twelve months before the month in which the last staff elections were announced or, if there were none, in the last twelve months; France: counted as in article L1111-2)?',
    de: 'Wie viele Arbeitnehmer beschäftigt das Unternehmen (Luxemburg: gezählt nach Artikel L.411-1, in den zwölf Monaten vor dem Monat, in dem die letzten Sozialwahlen angekündigt wurden, oder, falls es noch keine gab, in den letzten zwölf Monaten; Frankreich: gezählt nach Artikel L1111-2)?',
  },
  inHand: 'given',
  unit: 'employees',
  countHolds: {
    LU: {
      text: {
        fr: "L'effectif se compte sur les douze mois qui précèdent le mois de l'avis d'élections ; selon notre lecture, il reste figé jusqu'aux élections sociales suivantes : embauches et départs n'y changent rien d'ici là. Exception : une entreprise sans délégation qui atteint quinze salariés organise des élections hors de la période ordinaire.",
        en: 'The count is taken over the twelve months before the month of the election notice; as we read it, it stays frozen until the next elections: until then, hiring and leaving change nothing. Exception: an undertaking without a delegation that reaches fifteen employees holds elections outside the ordinary period.',
        de: 'Gezählt wird über die zwölf Monate vor dem Monat der Wahlankündigung; nach unserer Lesart bleibt die Zahl bis zu den nächsten Sozialwahlen eingefroren: Einstellungen und Abgänge ändern bis dahin nichts. Ausnahme: Ein Unternehmen ohne Delegation, das fünfzehn Arbeitnehmer erreicht, hält Wahlen außerhalb des ordentlichen Zeitraums ab.',
      },
      cites: [
        { source: 'lu.ct.L411-1', at: '(2)' },
        { source: 'lu.ct.L413-2', at: '(3) al. 2' },
        { source: 'lu.ct.L413-2', at: '(4)' },
      ],
    },
    FR: {
      text: {
        fr: "Atteindre cinquante salariés ne suffit pas : un délégué syndical peut être désigné lorsque l'effectif a été atteint pendant douze mois consécutifs ; le règlement intérieur est dû douze mois après que le seuil a été atteint, ce qui suppose, selon le ministère du Travail, douze mois consécutifs. Pour la consultation du CSE, le texte (art. L2312-2) n'a pas été lu.",
        en: 'To reach fifty employees is not enough: a union delegate may be designated once that headcount has been reached for twelve months in a row; internal rules are due twelve months after the threshold was reached, which according to the Ministry of Labour takes twelve months in a row. For the consultation of the works council (CSE) the text (art. L2312-2) was not read.',
        de: 'Fünfzig Arbeitnehmer zu erreichen genügt nicht: Ein Gewerkschaftsdelegierter kann bestellt werden, wenn diese Zahl zwölf Monate in Folge erreicht war; die Betriebsordnung ist zwölf Monate nach Erreichen der Schwelle geschuldet, wofür nach Auffassung des Arbeitsministeriums zwölf Monate in Folge nötig sind. Für die Anhörung des CSE wurde der Text (Art. L2312-2) nicht gelesen.',
      },
      cites: [
        { source: 'fr.ct.L2143-3', at: 'al. 3' },
        { source: 'fr.ct.L1311-2', at: 'al. 2' },
      ],
    },
  },
  definedIn: { source: 'lu.ct.L411-1', at: '(2)' },
});

/** Employees today, for the thresholds that look at the day itself. */
export const currentHeadcount = count({
  label: { fr: 'effectif du jour', en: 'headcount today', de: 'heutige Beschäftigtenzahl' },
  description: 'Employees on the day, as art. L.124-2 looks at them; no reference period.',
  question: {
    fr: "Combien de salariés l'entreprise occupe-t-elle aujourd'hui ?",
    en: 'How many employees does the undertaking have today?',
    de: 'Wie viele Arbeitnehmer beschäftigt das Unternehmen heute?',
  },
  inHand: 'given',
  unit: 'employees',
});

/** State or municipality. */
export const publicBody = yesNo({
  label: { fr: 'État ou commune', en: 'State or municipality', de: 'Staat oder Gemeinde' },
  description: 'Whether the employer is the State or a municipality.',
  question: {
    fr: "L'employeur est-il l'État ou une commune ?",
    en: 'Is the employer the State or a municipality?',
    de: 'Ist der Arbeitgeber der Staat oder eine Gemeinde?',
  },
  inHand: 'given',
});

/** Staff under public-law status rather than an employment contract. */
export const statutoryStaff = yesNo({
  label: {
    fr: 'personnel sous régime statutaire',
    en: 'staff under public-law status',
    de: 'Personal mit öffentlich-rechtlichem Statut',
  },
  description:
    'Luxembourg: whether some staff work under a public-law status (régime statutaire) rather than an employment contract.',
  question: {
    fr: 'Occupez-vous des personnes sous régime statutaire (fonctionnaires, employés publics) ?',
    en: 'Do you employ people under a public-law status (civil servants, public employees)?',
    de: 'Beschäftigen Sie Personen mit öffentlich-rechtlichem Statut (Beamte, öffentliche Angestellte)?',
  },
  inHand: 'given',
});

/** What the undertaking is, as far as the working-time law makes exceptions for it. */
export const undertaking = group({
  kind: choice({
    label: { fr: "nature de l'entreprise", en: 'kind of undertaking', de: 'Art des Unternehmens' },
    description:
      'Whether the undertaking is of a kind that the working-time title (art. L.211-3) or the chapter on weekly rest (art. L.231-1) leaves out as a whole. `ordinary` means none of these.',
    question: {
      fr: "L'entreprise est-elle une entreprise purement familiale, de transport fluvial, foraine, ou un culte lié à l'État par convention ?",
      en: 'Is the undertaking run by family members only, an inland-waterway carrier, a fairground business, or a religious community under agreement with the State?',
      de: 'Ist das Unternehmen ein reiner Familienbetrieb, ein Binnenschifffahrts- oder Schaustellerunternehmen oder eine mit dem Staat vertraglich verbundene Glaubensgemeinschaft?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L211-3', at: 'pts 1 à 3' },
    choices: {
      ordinary: { fr: 'aucune de celles-ci', en: 'none of these', de: 'nichts davon' },
      'family-only': {
        fr: 'entreprise occupant seulement la famille (ascendants, descendants, frères, sœurs et alliés au même degré)',
        en: 'business employing family only (ascendants, descendants, siblings, in-laws of the same degree)',
        de: 'Betrieb nur mit Familienangehörigen (Vorfahren, Nachkommen, Geschwister, Verschwägerte gleichen Grades)',
      },
      'river-transport': { fr: 'transport fluvial', en: 'inland-waterway transport', de: 'Binnenschifffahrt' },
      fairground: { fr: 'entreprise foraine', en: 'fairground business', de: 'Schaustellerbetrieb' },
      'recognised-religion': {
        fr: "culte lié à l'État par convention",
        en: 'religious community under agreement with the State',
        de: 'mit dem Staat vertraglich verbundene Glaubensgemeinschaft',
      },
    },
  }),
  exemptStaff: yesNo({
    label: {
      fr: 'cadres supérieurs ou voyageurs de commerce',
      en: 'senior executives or travelling sales staff',
      de: 'leitende Angestellte oder Handelsreisende',
    },
    description:
      'Whether some employees hold a post of actual management, are senior executives whose presence is indispensable, or are sales representatives working outside the premises.',
    question: {
      fr: "Y a-t-il des salariés à un poste de direction effective, des cadres supérieurs indispensables au fonctionnement de l'entreprise ou des représentants de commerce travaillant à l'extérieur ?",
      en: 'Are there employees in posts of actual management, senior executives without whom the undertaking cannot run, or sales representatives working off the premises?',
      de: 'Gibt es Arbeitnehmer in tatsächlicher Leitungsfunktion, unentbehrliche leitende Angestellte oder außerhalb des Betriebs tätige Handelsvertreter?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L211-3', at: 'pts 5 et 6' },
  }),
});

/** Digital tools at work. */
export const digitalTools = group({
  usedForWork: yesNo({
    label: {
      fr: 'outils numériques à des fins professionnelles',
      en: 'digital tools used for work',
      de: 'digitale Arbeitsmittel im Einsatz',
    },
    description:
      'Whether employees use digital tools (e-mail, telephone, messaging, remote access) for work purposes, whoever owns the tool.',
    question: {
      fr: 'Des salariés utilisent-ils des outils numériques (courriel, téléphone, messagerie, accès à distance) pour leur travail ?',
      en: 'Do employees use digital tools (e-mail, telephone, messaging, remote access) for their work?',
      de: 'Nutzen Arbeitnehmer digitale Arbeitsmittel (E-Mail, Telefon, Messenger, Fernzugriff) für ihre Arbeit?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L312-9', at: 'al. 1' },
  }),
  ...sharedPasswords,
});
