import type { Clauses } from '../../clauses.js';

const heading = (name: string) => ({
  open: `whether ${name} dealt with`,
  is: `${name} {}`,
  isNot: `${name} not {}`,
  values: { defined: 'dealt with', missing: 'left out though relevant', 'not-relevant': 'not relevant here' },
});

const step = (thing: string) => ({
  open: `whether ${thing} been introduced or modified`,
  is: `${thing} {}`,
  isNot: `${thing} not {}`,
  values: { introduction: 'been introduced', modification: 'been modified' },
  own: {
    none: [`${thing} neither been introduced nor modified`, `${thing} been introduced or modified`] as const,
  },
});

/** The employer, its staff and what was agreed with them. */
export const employer: Clauses = {
  publicBody: ['the employer is the State or a municipality', 'the employer is neither the State nor a municipality'],
  'undertaking.kind': {
    open: 'what kind of undertaking it is',
    is: 'the undertaking is {}',
    isNot: 'the undertaking is not {}',
    values: {
      'family-only': 'a business employing family members only',
      'river-transport': 'an inland-waterway carrier',
      fairground: 'a fairground business',
      'recognised-religion': 'a religious community under agreement with the State',
    },
    own: {
      ordinary: [
        'the undertaking is of none of the kinds left out',
        'the undertaking is of one of the kinds left out (family business, inland waterways, fairground, religious community)',
      ],
    },
  },
  'undertaking.exemptStaff': [
    'there are senior executives or travelling sales staff',
    'there are neither senior executives nor travelling sales staff',
  ],
  'staffDelegation.exists': ['there is a staff delegation', 'there is no staff delegation'],
  'staffDelegation.level': {
    is: 'the delegation was elected {}',
    isNot: 'the delegation was not elected {}',
    values: { undertaking: 'in the undertaking', entity: 'for an economic and social entity' },
  },
  statutoryStaff: ['there is staff under public-law status', 'there is no staff under public-law status'],
  'cse.exists': ['there is a works council (CSE)', 'there is no works council (CSE)'],
  'unionSection.exists': [
    'a representative trade union has set up a section',
    'no representative trade union has set up a section',
  ],
  'collectiveAgreement.applies': [
    'a collective or subordinate agreement applies',
    'neither a collective nor a subordinate agreement applies',
  ],
  'collectiveAgreement.beingNegotiated': [
    'the employer is party to the negotiation of a collective or subordinate agreement',
    'the employer is party to no negotiation of a collective or subordinate agreement',
  ],
  'collectiveAgreement.recordsDisconnectionTalks': [
    'the agreement or its draft records the outcome of the talks on disconnection',
    'neither the agreement nor its draft records the outcome of the talks on disconnection',
  ],
  'internalRules.exists': ['there are internal rules', 'there are no internal rules'],
  'internalRules.requirePresenceToOpenMail': [
    "the internal rules allow an employee's mail to be opened only in his or her presence",
    "the internal rules do not make the opening of an employee's mail depend on his or her presence",
  ],
  'internalRules.fines': [
    'the internal rules provide for fines deducted from pay',
    'the internal rules provide for no fines deducted from pay',
  ],
  'internalRules.posted': [
    'the internal rules are duly posted in the establishment',
    'the internal rules are not duly posted in the establishment',
  ],
  'internalRules.finesWithinTenthOfPay': [
    'deductions for fines always stay within one tenth of the pay',
    'deductions for fines do not always stay within one tenth of the pay',
  ],
  'internalRules.amendment.proposed': [
    'the staff delegation has proposed an amendment to the internal rules',
    'the staff delegation has proposed no amendment to the internal rules',
  ],
  'internalRules.amendment.decided': [
    'a decision on the proposed amendment has been taken',
    'no decision on the proposed amendment has been taken',
  ],
  'internalRules.amendment.toldToDelegation': [
    'that decision was communicated to the delegation at once',
    'that decision was not communicated to the delegation at once',
  ],
  'toolsCharter.exists': [
    'there are written rules on the use of work tools',
    'there are no written rules on the use of work tools',
  ],
  'toolsCharter.generalDuties': [
    'the rules on work tools impose general and permanent duties',
    'the rules on work tools impose no general and permanent duties',
  ],
  'toolsCharter.proportionate': [
    'the limits set by the rules on work tools are justified and proportionate',
    'the limits set by the rules on work tools are not all justified and proportionate',
  ],
  'toolsCharter.cseConsulted': [
    'the works council (CSE) was consulted on the rules on work tools',
    'the works council (CSE) was not consulted on the rules on work tools',
  ],
  'toolsCharter.published': [
    'the rules on work tools have been filed and made known to staff',
    'the rules on work tools have not been filed, or not been made known to staff',
  ],
  'toolsCharter.sentToInspectorate': [
    'the rules on work tools have been sent to the labour inspectorate',
    'the rules on work tools have not been sent to the labour inspectorate',
  ],
  'digitalTools.usedForWork': ['employees use digital tools for work', 'employees use no digital tools for work'],
  'digitalTools.sharedPasswords': [
    'several people use one account with the same password',
    'no account is used by several people with the same password',
  ],
  'disconnection.source': {
    open: 'where the disconnection regime, if any, is laid down',
    is: 'the disconnection regime is laid down in {}',
    isNot: 'the disconnection regime is not laid down in {}',
    values: {
      'collective-agreement': 'a collective agreement',
      'subordinate-agreement': 'a subordinate agreement',
      undertaking: 'another document of the undertaking',
      charter: 'a charter of the employer',
      'company-agreement': 'a company agreement',
    },
    own: { none: ['there is no disconnection regime', 'there is a disconnection regime'] },
  },
  'disconnection.change': /* @__PURE__ */ step('the disconnection regime has'),
  'disconnection.practicalMeasures': /* @__PURE__ */ heading('practical arrangements for disconnecting are'),
  'disconnection.technicalMeasures': /* @__PURE__ */ heading('technical measures for disconnecting are'),
  'disconnection.awareness': /* @__PURE__ */ heading('awareness measures are'),
  'disconnection.training': /* @__PURE__ */ heading('training measures are'),
  'disconnection.compensation': /* @__PURE__ */ heading('compensation arrangements are'),
  'disconnection.respectsWorkingTime': [
    'the disconnection regime respects the rules on working time',
    'the disconnection regime does not respect the rules on working time',
  ],
  'disconnection.communicatedToStaff': [
    'the disconnection regime has been put in writing and made known to the employees concerned',
    'the disconnection regime has not been put in writing, or not been made known to the employees concerned',
  ],
  'disconnection.delegationInformed': [
    'the delegation was informed of the disconnection regime before the decision',
    'the delegation was not informed of the disconnection regime before the decision',
  ],
  'disconnection.delegationConsulted': [
    'the delegation was consulted on the disconnection regime before the decision',
    'the delegation was not consulted on the disconnection regime before the decision',
  ],
  'disconnection.delegationAgreed': [
    'employer and delegation have agreed on the disconnection regime',
    'employer and delegation have not agreed on the disconnection regime',
  ],
  'disconnection.cseConsulted': [
    'the works council (CSE) gave its opinion before the charter on disconnection',
    'the works council (CSE) gave no opinion before the charter on disconnection',
  ],
  'disconnection.negotiation': {
    open: 'where the compulsory talks on disconnection stand',
    is: 'the compulsory talks {}',
    isNot: 'it is not the case that the compulsory talks {}',
    values: {
      'not-opened': 'were not opened when due',
      'left-out': 'were opened without disconnection on the agenda',
      'under-way': 'on disconnection are under way',
      failed: 'ended without agreement on disconnection',
      agreement: 'ended with an agreement on disconnection',
    },
  },
  'disconnection.injunction.received': [
    'the labour inspectorate (ITM) has ordered the employer to put the regime in place',
    'the labour inspectorate (ITM) has not ordered the employer to put the regime in place',
  ],
  'disconnection.injunction.complied': [
    'the injunction has been complied with in time',
    'the injunction has not been complied with in time',
  ],
  'disconnection.fine.imposed': [
    'an administrative fine for the missing regime has been imposed',
    'no administrative fine for the missing regime has been imposed',
  ],
  'disconnection.fine.repeated': [
    'an administrative fine for the same breach was already imposed within the last two years',
    'no administrative fine for the same breach was imposed within the last two years',
  ],
  'rest.derogatingAgreement': [
    'an agreement permitted by the Code derogates from the rest periods with equivalent compensatory rest',
    'no agreement permitted by the Code derogates from the rest periods with equivalent compensatory rest',
  ],
  'rest.inspectorateFoundServicePreventsWeeklyRest': [
    'the labour inspectorate (ITM) has found that the service does not allow 44 hours of weekly rest',
    'the labour inspectorate (ITM) has not found that the service does not allow 44 hours of weekly rest',
  ],
  'rest.dailyException': [
    'a statutory exception to daily rest can be relied on',
    'no statutory exception to daily rest can be relied on',
  ],
  'rest.weeklyException': [
    'a statutory exception to weekly rest can be relied on',
    'no statutory exception to weekly rest can be relied on',
  ],
  'offHours.contact': {
    open: 'what is asked of employees outside working time',
    is: 'outside working time {}',
    isNot: 'it is not the case that outside working time {}',
    values: {
      none: 'employees are not contacted',
      'may-answer': 'employees may be contacted but are free not to answer',
      'must-answer': 'employees are expected to answer',
      'must-be-ready': 'employees are on call, that is, must be ready to step in',
    },
  },
  'offHours.device': {
    open: 'on whose device employees are contacted outside working time',
    is: 'employees are contacted outside working time on {}',
    isNot: 'employees are not contacted outside working time on {}',
    values: { personal: 'a device of their own', work: 'a work device' },
  },
  'offHours.compensated': [
    'the duty to stay reachable or ready is compensated',
    'the duty to stay reachable or ready is not compensated',
  ],
  'offHours.sanctionForNotAnswering': [
    'an employee who did not answer outside working time is sanctioned',
    'no employee is sanctioned for not having answered outside working time',
  ],
  'offHours.repeatedHarmfulContact': [
    'contact outside working time is so repeated or systematic that it harms a person',
    'there is no repeated or systematic contact outside working time that harms a person',
  ],
  'offHours.onCallScheduleGiven': [
    'employees on call get their individual schedule in reasonable time',
    'employees on call do not get their individual schedule in reasonable time',
  ],
  'offHours.workRecorded': [
    'work done outside working time is recorded',
    'work done outside working time is not recorded',
  ],
};
