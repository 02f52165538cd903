import { amount, count, group, yesNo } from './fact.js';
import { statutoryExceptions } from './rest-exceptions.js';

/** Daily and weekly rest, as actually given. */
export const rest = group({
  dailyHours: amount(
    {
      label: { fr: 'repos journalier', en: 'daily rest', de: 'tägliche Ruhezeit' },
      description:
        'Shortest uninterrupted rest actually given to any ordinary employee in a period of 24 hours. Luxembourg: eleven hours are due; leave out those whom art. L.211-3 takes out of the working-time title: senior executives, travelling sales representatives, home workers; and mobile transport staff, whom art. L.211-32 gives rules of their own. France: eleven hours are due, to day-rate staff too; leave out `cadres dirigeants` (art. L3111-2) and staff with rules of their own, such as mobile transport staff.',
      question: {
        fr: 'Quel est le plus court repos ininterrompu dont un salarié bénéficie réellement par période de 24 heures (sans compter la direction effective, les cadres supérieurs indispensables ou dirigeants, les représentants de commerce en déplacement, les salariés à domicile, ni le personnel roulant ou navigant) ?',
        en: 'What is the shortest uninterrupted rest an employee really gets in any period of 24 hours (leaving out posts of actual management, indispensable senior executives, sales representatives on the road, home workers and driving, flying or sailing staff)?',
        de: 'Wie lang ist die kürzeste ununterbrochene Ruhezeit, die ein Arbeitnehmer innerhalb von 24 Stunden tatsächlich hat (ohne tatsächliche Leitungsfunktionen, unentbehrliche leitende Angestellte, Handelsreisende im Außendienst, Heimarbeiter sowie Fahr-, Flug- und Schiffspersonal)?',
      },
      inHand: 'employer',
      unit: 'hours',
      definedIn: { source: 'lu.ct.L211-16', at: '(3)' },
    },
    24,
  ),
  weeklyHours: amount(
    {
      label: { fr: 'repos hebdomadaire', en: 'weekly rest', de: 'wöchentliche Ruhezeit' },
      description:
        'Shortest uninterrupted rest actually given to any ordinary employee in a period of seven days. Luxembourg: 44 hours are due; leave out those whom art. L.231-1 takes out of the chapter: senior executives, travelling sales representatives; and mobile transport staff, whom art. L.211-32 gives rules of their own. France: 35 hours are due, 24 and the daily rest of eleven, in each calendar week from Monday to Sunday; leave out `cadres dirigeants` (art. L3111-2) and staff with rules of their own.',
      question: {
        fr: 'Quel est le plus court repos ininterrompu dont un salarié bénéficie réellement par période de sept jours, en France par semaine du lundi au dimanche (sans compter la direction effective, les cadres supérieurs indispensables ou dirigeants, les représentants de commerce en déplacement, ni le personnel roulant ou navigant) ?',
        en: 'What is the shortest uninterrupted rest an employee really gets in any period of seven days, in France in any week from Monday to Sunday (leaving out posts of actual management, indispensable senior executives, sales representatives on the road and driving, flying or sailing staff)?',
        de: 'Wie lang ist die kürzeste ununterbrochene Ruhezeit, die ein Arbeitnehmer innerhalb von sieben Tagen, in Frankreich in einer Woche von Montag bis Sonntag, tatsächlich hat (ohne tatsächliche Leitungsfunktionen, unentbehrliche leitende Angestellte, Handelsreisende im Außendienst sowie Fahr-, Flug- und Schiffspersonal)?',
      },
      inHand: 'employer',
      unit: 'hours',
      definedIn: { source: 'lu.ct.L231-11', at: 'al. 1' },
    },
    168,
  ),
  derogatingAgreement: yesNo({
    label: {
      fr: 'accord dérogatoire sur le repos',
      en: 'agreement derogating from rest',
      de: 'Vereinbarung über abweichende Ruhezeiten',
    },
    description:
      'Luxembourg: whether an agreement of the kinds named in art. L.211-31 derogates from the daily or weekly rest for every employee who gets less, in an activity it lists, and guarantees equivalent compensatory rest. France: whether a collective agreement under art. L3131-2 shortens the daily rest for every employee who gets less, in a case of art. D3131-4 or D3131-5, with equivalent rest in return (art. D3131-2); it cannot go below nine hours (art. D3131-6).',
    question: {
      fr: 'Pour les salariés qui ont moins de repos, une convention collective ou un accord permis par le Code du travail (Luxembourg : article L.211-31 ; France : article L3131-2) y déroge-t-il en garantissant un repos compensatoire équivalent ?',
      en: 'For the employees who get less rest, does a collective agreement or another agreement that the Labour Code allows (Luxembourg: article L.211-31; France: article L3131-2) derogate from it while guaranteeing equivalent compensatory rest?',
      de: 'Weicht für die Arbeitnehmer mit kürzerer Ruhezeit ein Kollektivvertrag oder eine Vereinbarung, die das Arbeitsgesetzbuch zulässt (Luxemburg: Artikel L.211-31; Frankreich: Artikel L3131-2), davon ab und sichert gleichwertige Ausgleichsruhezeiten zu?',
    },
    inHand: { with: 'unions', to: [true] },
    definedIn: { source: 'lu.ct.L211-31', at: 'al. 1 et 2' },
  }),
  inspectorateFoundServicePreventsWeeklyRest: yesNo({
    label: {
      fr: "constatation de l'ITM sur le repos hebdomadaire",
      en: 'inspectorate finding on weekly rest',
      de: 'Feststellung der Gewerbeaufsicht zur Wochenruhe',
    },
    description:
      'Whether the Inspection du travail et des mines has found that the service of every employee who gets less than that does not allow 44 hours of uninterrupted weekly rest.',
    question: {
      fr: "L'Inspection du travail et des mines a-t-elle constaté que le service des salariés qui ont moins de repos ne permet pas 44 heures de repos hebdomadaire ininterrompu ?",
      en: 'Has the labour inspectorate (ITM) found that the service of the employees who get less rest does not allow 44 hours of uninterrupted weekly rest?',
      de: 'Hat die Gewerbeaufsicht (ITM) festgestellt, dass der Dienst der Arbeitnehmer mit kürzerer Ruhezeit keine 44 Stunden ununterbrochener Wochenruhe zulässt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L231-11', at: 'al. 4' },
  }),
  extraLeaveDays: count(
    {
      label: { fr: 'congé supplémentaire', en: 'extra leave', de: 'zusätzlicher Urlaub' },
      description: 'Extra leave a year given to employees who do not get 44 hours of uninterrupted weekly rest.',
      question: {
        fr: "Combien de jours ouvrables de congé supplémentaire par an accordez-vous aux salariés qui n'ont pas les 44 heures de repos hebdomadaire ?",
        en: 'How many working days of extra leave a year do employees get who do not get the 44 hours of weekly rest?',
        de: 'Wie viele Werktage zusätzlichen Urlaub im Jahr erhalten Arbeitnehmer, denen die 44 Stunden Wochenruhe fehlen?',
      },
      inHand: 'employer',
      unit: 'working days a year',
      definedIn: { source: 'lu.ct.L231-11', at: 'al. 4' },
    },
    366,
  ),
  ...statutoryExceptions,
});
