import type { Strings } from './ko.ts';

/** The site's own words in English. */
export const en: Strings = {
  siteName: 'Codebook',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  breadcrumb: 'You are here',
  home: 'Home',
  institutions: 'Institutions',
  institutionsTitle: 'Card issuers and banks',
  changes: 'Changes',
  changesTitle: 'Changes',
  sources: 'Sources',
  sourcesTitle: 'Where the Codebook comes from',
  feed: 'Atom feed',
  independent:
    'The Codebook is an independent reference built from the public manual of NICEPAY. It is neither run nor endorsed by NICE Payments.',

  homeTitle: 'The codebook of NICEPAY',
  homeLead:
    'Find what a code is, whose it is and what it says. Every code has an address that you can build from the code alone.',
  homeTables: 'Tables',
  homeInstitutionsLead:
    'Card and bank codes gathered by institution, old names joined to new ones.',
  homeChanges: 'Latest changes',
  allChanges: 'All changes',

  countCodes: (count) => (count === 1 ? '1 code' : `${String(count)} codes`),
  countRows: (count) => (count === 1 ? '1 row' : `${String(count)} rows`),
  countMeanings: (count) => (count === 1 ? '1 meaning' : `${String(count)} meanings`),

  code: 'Code',
  korean: 'Korean',
  english: 'English',
  reason: 'Reason',
  description: 'Description',
  message: 'Message',
  messageSent: 'Message the API sends',
  messageRendered: 'In English',
  outcome: 'Outcome',
  domain: 'Domain',
  website: 'Website',
  status: 'Status',
  type: 'Type',
  note: 'Note',

  paymentWindow: 'Payment window',
  paymentWindowYes: 'The payment window offers it.',
  paymentWindowNo: 'The payment window does not offer it.',
  virtualAccount: 'Virtual account',
  virtualAccountYes: 'Virtual accounts are issued at this bank.',
  virtualAccountNo: 'No virtual accounts are issued at this bank.',
  yes: 'Yes',
  no: 'No',

  outcomes: { success: 'Success', failure: 'Failure' },
  statuses: { active: 'Active', renamed: 'Renamed', merged: 'Merged', withdrawn: 'Withdrawn' },
  statusSentences: {
    active: 'The manual lists this code.',
    renamed: 'The code is unchanged; the institution no longer has the name that the manual gives.',
    merged: 'The institution went into another one. The code may still be in use.',
    withdrawn: 'The manual no longer lists this code.',
  },
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  successor: 'Succeeded by',

  issuer: 'Institution',
  issuerTypes: {
    'card-company': 'Card company',
    'card-network': 'International card brand',
    bank: 'Bank',
    'central-bank': 'Central bank',
    'policy-bank': 'State policy bank',
    cooperative: 'Cooperative finance',
    postal: 'Postal finance',
    capital: 'Credit finance company',
    points: 'Points',
    wallet: 'Prepaid wallet',
  },
  notAnIssuer: 'Points or a prepaid wallet used as a payment method, not a card issuer.',
  legalName: 'Legal name',
  legalNameFor: { card: 'card', bank: 'bank', all: '' },
  formerNames: 'Former names',
  aliases: 'Also called',
  otherCodes: 'Other codes of the institution',
  cardCodes: 'Card codes',
  bankCodes: 'Bank codes',
  history: 'History',
  related: 'Easily confused with',
  names: 'Names',
  present: 'today',

  websitePublished: 'Website in the manual',
  websiteNow: 'Website today',
  websiteWrong: 'The address in the manual does not belong to this institution.',

  fields: 'API fields',
  fieldsOf: 'API fields that carry this code',
  request: 'Request',
  response: 'Response',
  listedIn: 'Listed in',
  manualIsKorean: 'manual in Korean',
  guides: 'Guides',
  source: 'Source',
  sourceAsOf: (date) => `version of ${date}`,
  dateUnknown: 'date unknown',
  revised: 'Last revised',
  listedSince: 'In the manual since',
  ours: 'The Codebook’s words',
  oursHint: 'English renderings and explanations are the Codebook’s own, not NICEPAY’s.',
  descriptionOurs: 'The manual has no description here; this one is the Codebook’s.',
  jumpTo: 'Jump to a domain',
  twoMeaningsLead:
    'The same number is used in two different places. The number alone does not tell which: look at the request it answers.',
  meaningOf: (index) => `Meaning ${String(index)}`,
  previous: 'Previous code',
  next: 'Next code',
  sequence: 'Neighbouring codes',
  backToTable: 'See it in the table',
  opensElsewhere: 'another site',

  emptyTable: 'No codes published yet',
  emptyTableLead:
    'The manual announces this table and has left it empty in every version. The Codebook leaves it empty too rather than invent codes.',
  emptyTableInstead:
    'Response codes that the payment window raises reach the JS SDK’s fnError and authResultCode as they are. Look for them in these domains.',

  oneSentence: {
    http: (code, reason) => `HTTP status ${code} ${reason}, as the NICEPAY API returns it.`,
    card: (name) => `The card code for ${name} in the NICEPAY API.`,
    wallet: (name) =>
      `The card code for payments with ${name} in the NICEPAY API. Points or a prepaid wallet, not a card issuer.`,
    network: (name) => `The card code for foreign-issued ${name} cards in the NICEPAY API.`,
    bank: (name) => `The bank code for accounts at ${name} in the NICEPAY API.`,
    response: (domain, outcome) => `${outcome} in the domain “${domain}”.`,
    'js-sdk': () => 'A response code of the JS SDK.',
  },
  issuerSentence: (type, count) => `${type} · ${count === 1 ? '1 code' : `${String(count)} codes`}`,
  codeTitle: (table, code, name) => `${code} ${name} · ${table}`,
  codeDescription: (table, code, name) =>
    `NICEPAY ${table}, ${code}: ${name}. Meaning, institution, API fields and source on one page.`,
  tableDescription: (title, count) =>
    `NICEPAY ${title}: ${String(count)} entries with meaning and source.`,
  issuerDescription: (name) => `${name}: NICEPAY card and bank codes, names old and new, history.`,
  changesLead:
    'What really changed in the code tables of the manual, by date. Changes in spacing and full stops only are left out.',
  sourcesLead:
    'The tables come from the lists below. Where they differ the Codebook follows the Korean manual and notes the difference at the code.',
  institutionsLead:
    'The institutions behind card and bank codes. One may have several codes, and some, such as points and prepaid wallets, are no card issuers.',
  revision: 'Revision of the manual',
  changeTypes: {
    published: 'Published',
    added: 'Added',
    withdrawn: 'Withdrawn',
    reworded: 'Reworded',
    moved: 'Moved',
    reformatted: 'Reformatted',
  },
  notFound: 'There is no such page',
  notFoundLead:
    'The address has changed, or there never was such a code. Card codes have two characters, bank codes three, response codes four.',
  notFoundTables: 'Look in the tables',

  search: 'Search',
  searchTitle: 'Search codes and institutions',
  searchDescription: 'Find NICEPAY codes, card issuers, banks and response messages from one box.',
  searchLabel: 'Search by code, institution or message',
  searchPlaceholder: '12, 088, Toss Bank, installment',
  searchResults: 'Results',
  searchCount: (count) => (count === 1 ? '1 result.' : `${String(count)} results.`),
  searchNothing: 'Nothing found.',
  searchFailed: 'The search could not be loaded. Please look in the tables.',
  searchSuggestion: 'Did you mean this?',
  searchWayIn: 'What you can type',
  searchHints: {
    code: 'A code, in any case, with or without leading zeros',
    field: 'A field with its value, as copied from a log',
    name: 'A name: present, former, short, in either language',
    message: 'Words of a message',
  },
  searchType: {
    code: '',
    issuer: 'Institution',
    table: 'Table',
    domain: 'Domain',
    guide: 'Guide',
    section: 'Guide',
  },

  guidesTitle: 'Guides',
  guidesLead:
    'The guides of the manual in their three groups, each joined to the codes that belong to it. Outward links lead to the manual, which is in Korean.',
  guideGroups: {
    common: {
      title: 'Common',
      about: 'What to have ready before development, and rules that hold everywhere.',
    },
    docs: { title: 'Reference', about: 'What each API takes and what it answers.' },
    operations: { title: 'Operations', about: 'What to look after once development is done.' },
  },
  guideDescription: (title) =>
    `${title}: sections of the guide and the NICEPAY codes that belong to it.`,
  guideSections: 'Sections of this guide',
  guideManual: 'See it in the manual',
  guideCodes: 'Codes that one meets here',
  countLinks: (count) => (count === 1 ? '1 section' : `${String(count)} sections`),

  manualChoices: 'Address of the manual',
  manualChoicesLead:
    'You came by an address of the manual. These are the places of the Codebook that have the same.',

  copy: 'Copy',
  copyFormats: {
    address: 'Address',
    markdown: 'Markdown',
    html: 'HTML',
    text: 'Text',
    json: 'JSON',
  },
  copyDone: 'copied.',
  copyFailed: 'could not be copied. Take it from the address bar.',

  linkingTitle: 'Linking here',
  linkingLead:
    'Point to a single code from a developer guide, a ticket or a log. The address follows from the code alone, and an address that was ever public does not go away.',
  linkingBuild: 'From a code to its address',
  linkingBuildRows: {
    code: 'Join the kind of code and the code.',
    english: 'Put en before it for English.',
    row: 'Goes right to its row in the table.',
    meaning: 'One meaning of a code that has two.',
    domain: 'A domain of response codes.',
    issuer: 'All codes of an institution.',
    guide: 'A section of a guide.',
    search: 'If you don’t know what it is, send people to the search.',
  },
  linkingSpellings: 'Addresses without the zeros or in lower case lead to the right place, too.',
  linkingManual: 'Addresses of the manual',
  linkingManualLead:
    'Take a link of the manual and change the host only: it leads to the same place here, down to the section.',
  linkingStable: 'What stays',
  linkingStableRows: [
    'A code is never removed. One that left the manual or was merged keeps its page, which says what became of it.',
    'Every public address is kept on a list, and each is tried before every release.',
    'Codes are strings, always. 01 never becomes 1.',
  ],
  linkingEmbed: 'Into your guide',
  linkingEmbedLead:
    'Every code, institution, row and section of a guide has a copy button: take it as an address, Markdown, HTML, text or JSON.',

  linkingData: 'As data',
  linkingDataLead:
    'Every table is data, too. A row has both languages, codes are strings, absent values are null. Import the CSV as text, so that codes keep their leading zeros.',
  linkingDataRows: {
    table: 'A table, JSON',
    csv: 'A table, CSV',
    code: 'A code',
    codes: 'All codes',
    issuers: 'All institutions',
  },
};
