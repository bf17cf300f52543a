import type { Strings } from './ko.ts';

/** @example plural('1', 'hour') // '1 hour' */
const plural = (count: string, noun: string): string =>
  `${count} ${noun}${count === '1' ? '' : 's'}`;

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
  sourcesTitle: 'Sources of the Codebook',
  feed: 'Atom feed',
  independent:
    'The Codebook is an independent reference built from the public manual of NICEPAY. It is neither run nor endorsed by NICE Payments.',

  homeTitle: 'NICEPAY payment codes',
  homeLead:
    'Find what a code means, whose it is, whether money moved and what to do. Every code has a URL that you can build from the code alone.',
  previewAlts: {
    site: 'One HTTP, card, bank and response code of NICEPAY each',
    table: (title) => `${title} of NICEPAY: four of them`,
    emptyTable: (title) => `${title} of NICEPAY: four squares still empty`,
  },

  homeTables: 'Tables',
  homeInstitutionsLead:
    'Card and bank codes gathered by institution, old names joined to new ones.',
  homeChanges: 'Latest changes',
  allChanges: 'All changes',

  countCodes: (count) => (count === 1 ? '1 code' : `${String(count)} codes`),
  countRows: (count) => (count === 1 ? '1 row' : `${String(count)} rows`),
  countMeanings: (count) => (count === 1 ? '1 meaning' : `${String(count)} meanings`),

  code: 'Code',
  languages: { ko: 'Korean', en: 'English' },
  reason: 'Reason',
  description: 'Description',
  message: 'Message',
  messageSent: 'Message the API sends',
  messageRendered: 'English translation',
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
  sending: 'Code to send',
  sendingText: (sent, received) =>
    `Send ${sent}. A response may still hold ${received}: read it as the same institution.`,
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

  namePublished: 'Name in the manual',
  publishedAs: (name) => `in the manual: ${name}`,
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
  lastCompared: (date) => `Last compared with the tables of the Codebook on ${date}`,
  reportMistake: 'Report a mistake on this page',
  notComparable: 'Read by people; it has no tables that a program compares.',
  notCompared: 'Not yet compared with the tables of the Codebook by program.',
  revised: 'Last revised',
  listedSince: 'In the manual since',
  ours: 'Written by the Codebook',
  oursHint: 'English translations and explanations are written by the Codebook, not by NICEPAY.',
  descriptionOurs: 'Written by the Codebook.',
  jumpToYear: 'Jump to a year',
  jumpTo: 'Jump to a domain',
  twoMeaningsLead: 'It means two things. The request that it answers tells which.',
  meaningOf: (index) => `Meaning ${String(index)}`,
  previous: 'Previous code',
  next: 'Next code',
  sequence: 'Neighbouring codes',
  backToTable: 'See it in the table',
  whoseMove: 'Who acts',
  actors: {
    buyer: 'Buyer',
    developer: 'Merchant’s developer',
    merchant: 'Merchant’s contract or settings',
    institution: 'Issuer or bank',
    gateway: 'NICEPAY',
    nobody: 'No action needed',
  },
  actorUnknown: 'Who acts is not known',
  retry: 'Retry',
  retries: {
    'check-first': 'Check status first',
    never: 'Do not retry',
    'after-correction': 'Fix, then retry',
    later: 'Retry later, unchanged',
    'not-applicable': 'No retry needed',
  },
  retryUnknown: 'Whether to retry is not known',
  settlements: {
    unknown: 'Not known whether money moved',
    'not-settled': 'No money moved',
    settled: 'Money moved',
    'already-done': 'Done before',
    'not-applicable': 'Not about the amount',
  },
  settlementUnknown: 'Not decided whether money moved',
  verdicts: {
    payment: {
      unknown: 'Not known whether it was paid.',
      'not-settled': 'This request charged nothing.',
      settled: 'It was paid.',
      'already-done': 'It had been done before.',
      'not-applicable': 'This response is not about the amount.',
    },
    cancel: {
      unknown: 'Not known whether it was cancelled.',
      'not-settled': 'This request cancelled nothing.',
      settled: 'It was cancelled.',
      'already-done': 'It had been cancelled before.',
      'not-applicable': 'This response is not about the amount.',
    },
    any: {
      unknown: 'Not known whether money moved.',
      'not-settled': 'This request moved no money.',
      settled: 'It was done.',
      'already-done': 'It had been done before.',
      'not-applicable': 'This response is not about the amount.',
    },
  },
  verdictStatus: 'The code alone does not tell. Read status.',
  nextCall: 'Next call',
  nextCalls: {
    none: 'Nothing to call again',
    'look-up': 'Look up',
    'read-status': 'Read status of this response',
    'same-call': 'The same call, corrected',
    approve: 'Approval',
    'new-session': 'Start a new payment',
    'net-cancel': 'Net cancel',
    cancel: 'Cancel',
    'wait-for-webhook': 'Wait for the webhook',
    contact: 'Contact NICEPAY',
  },
  nextCallUnchanged: 'The same call, unchanged',
  nextCallResend: 'Send that payment request again, same orderId',
  nextCallUnknown: 'Next call not known',
  sameOrderId: 'Same orderId',
  newOrderId: 'New orderId',
  newOrderIdAfterLookUp: 'only if nothing took effect',
  permissions: {
    yes: 'allowed',
    no: 'do not send',
    'after-look-up': 'only after a look-up',
    unknown: 'not known',
    'not-applicable': 'not applicable',
  },
  cause: 'Cause',
  causes: {
    buyer: 'Buyer',
    developer: 'Merchant’s developer',
    merchant: 'Merchant’s contract or settings',
    institution: 'Card issuer or bank',
    gateway: 'NICEPAY',
    network: 'Network in between',
    nobody: 'None',
  },
  causeUnknown: 'Not known',
  translatedFrom: 'Our translation of',
  settlementBasis: 'What this rests on',
  stepsTitle: 'By the API that returned it',
  anyOperation: 'Any other API',
  openResultLink: 'Steps when the result is not known',
  copySentence: 'Copy the sentence',
  openResults: 'Result not known',
  openResultsTitle: 'When the result is not known',
  openResultsLead:
    'What to call, and what not to send, when you do not know whether a payment or a cancellation went through. Charging nobody twice comes first.',
  openResultsWords: ['timeout', 'no response', 'double charge', 'charged twice'],
  openResultsCall: 'Call',
  openResultsFields: 'Fields',
  handlingTitle: 'Handle it in code',
  handlingLead:
    'Code that takes a response code and branches on the next call. A code that it does not know, and whatever is open, is looked up first, so that nobody pays twice whatever comes.',
  openResultsGo: (title: string) => `See: ${title}`,

  stage: 'Stage',
  stages: {
    any: 'At any request',
    'payment-window': 'Payment window',
    approval: 'Approval',
    'billing-key': 'Billing key',
    'virtual-account': 'Virtual account',
    'cash-receipt': 'Cash receipt',
    escrow: 'Escrow',
    cancel: 'Cancellation and refund',
    'net-cancel': 'Net cancel',
    inquiry: 'Inquiry',
    webhook: 'Webhook',
  },
  advice: 'What to do',
  buyerMessage: 'What to tell the buyer',
  remedyBasis: {
    message: 'Follows from the message itself.',
    manual: 'Follows from the manual.',
    reading: 'Our interpretation.',
  },
  lookalikes: 'Easily confused with',
  sameMessage: 'Codes with the same message',
  gatewaysWords: 'Original NICEPAY text',
  usualChecks: 'Troubleshooting',

  narrow: 'Filter',
  narrowAll: 'Show all',
  narrowFailed: 'The filter could not be loaded. Everything is shown.',
  narrowNothing: 'No matching codes.',
  narrowCount: (count) => (count === 1 ? '1 row' : `${String(count)} rows`),
  facets: {
    settlement: 'Did money move',
    outcome: 'Outcome',
    actor: 'Who acts',
    retry: 'Retry',
    domain: 'Domain',
  },
  facetLead: {
    settlement:
      'Response codes by whether the request charged or cancelled anything. Each code says what that is based on.',
    outcome: 'Response codes with the same outcome.',
    actor: 'Response codes on which the same party acts. The classification is the Codebook’s.',
    retry: 'Response codes with the same answer on retrying. The classification is the Codebook’s.',
  },

  elsewhere: 'In other systems',
  elsewhereLead: 'The same institution in other systems. The sources are on the mapping page.',
  elsewhereSystem: 'System',
  elsewhereFormer: 'before a merger',
  elsewhereTrap: (code, name) => `In NICEPAY ${code} is ${name}.`,
  elsewhereMeans: (system, number, name, code) =>
    `${number} at ${system} is ${name}, which is ${code} in NICEPAY.`,
  elsewhereUnknown: 'not known',
  elsewhereTrapsLabel: 'Same number, another institution',
  crosswalkTitle: 'Codes of other systems',
  crosswalkLead:
    'The codes that other systems use for the same card companies and banks, one row each. Only codes found in public material are listed; an empty cell means that the code is not known. A cell whose number means another institution at NICEPAY is marked ≠.',
  crosswalkFilter: 'Filter by institution or code',
  crosswalkFound: (count) => (count === 1 ? '1 row' : `${String(count)} rows`),
  crosswalkNothing:
    'No matching rows. Try the name of an institution, a code, or a system with its code such as "Toss 11".',
  crosswalkLegend:
    'After ≠ stands the other institution that NICEPAY gives the same number. – stands where no code is known.',
  crosswalkAbsent:
    'Smartro, KICC, Naver Pay, Kakao Pay and KCP’s CCPH are left out: no two public sources that agree on their codes were found.',
  crosswalkSources: 'Sources',
  crosswalkData: 'Download the data',

  dataTitle: 'Data',
  dataLead:
    'Every table of the Codebook is data, too. Each row has both languages, and the addresses have no language in them.',
  dataFiles: 'Files',
  dataContent: 'Content',
  dataSchema: 'JSON Schema',
  dataFileNames: {
    codes: 'All codes',
    issuers: 'Institutions',
    guides: 'Guides and their sections',
    changes: 'Changes',
    history: 'What each code meant, by date',
    crosswalk: 'Codes of other systems',
    limits: 'Limits, addresses and times',
    lists: 'Lists of the manuals',
    sources: 'Sources',
  },
  dataOneCode: 'One code',
  dataPackage: 'npm package, command, tools for agents',
  dataModule: 'Module for scripts',
  sourceFilesTitle: 'Tables as source code',
  sourceFilesLead:
    'Each code with its name, its status and what happened to the money. A lookup of an unknown code does not fail: the money is unknown then, and the payment is looked up first.',
  sourceFilesBuyer: 'Messages for buyers, by code',
  bankLists: {
    'refund-banks': {
      label: 'Bank for the refund',
      choose: 'Choose a bank',
      note: 'No manual has a list of banks for refunds: these are the codes in use, without the central bank.',
    },
    'virtual-account-banks': {
      label: 'Bank of the virtual account',
      choose: 'Choose a bank',
      note: 'The banks that the manual marks for virtual accounts. Which of them you may offer depends on your contract.',
    },
  },
  dataShape: 'Schema',
  dataShapeLead:
    'Each file is an envelope of schemaVersion, generatedFrom, source, count and rows. generatedFrom is the day of the content, not of the build. Codes are strings, always; absent values are null, never missing.',
  dataUse: 'How to use it',
  dataSpreadsheet: 'In a spreadsheet',
  dataSpreadsheetLead:
    'The CSV follows RFC 4180, in UTF-8 with a byte order mark, so that Hangul comes out right. Opened with a double click Excel reads 01 as 1: import it with “From Text/CSV” in the Data menu instead and choose Text for the column code. Cells that could be read as formulas begin with an apostrophe.',
  dataVersions: 'Versions',
  dataVersionsLead: (version) =>
    `The schema version is ${version}. It follows semantic versioning.`,
  dataVersionsRows: [
    'First number: a column goes, or its name, meaning or type changes. It is announced among the changes before.',
    'Second number: columns or files are added. Write your code so that it ignores fields it does not know.',
    'Third number: descriptions change. A change of content shows in generatedFrom, not in the version.',
  ],
  dataLicence: 'Terms',
  dataLicenceLead:
    'What the Codebook wrote and the data it arranged may be used under the MIT licence. Codes and Korean messages are those of NICEPAY’s public manual. Where the host reads _headers, every data file has Access-Control-Allow-Origin: *, so that a script on any page may read it.',

  decodeTitle: 'Decode a response',
  decodeLead:
    'Paste a response from NICEPAY as it is: JSON, a form, a query string, a webhook or a log. Its codes are found and explained.',
  decodePrivacy:
    'What you paste stays in this browser. It is not sent, not stored and not put into the address, and this page cannot connect to anywhere else. Only what is known to be harmless is shown, such as codes, amounts, dates, known messages and field names: every other value is masked.',
  decodeLabel: 'Response or log',
  decodePlaceholder: '{"resultCode":"3095","resultMsg":"…"}',
  decodeClear: 'Clear',
  decodeEdit: 'Edit',
  decodeCopyText: 'Copy masked text',
  decodeCopyMarkdown: 'Copy as Markdown',
  decodeSamples: 'Samples',
  decodeNoScript:
    'This page reads inside the browser only, so it needs scripts. Without them, please look the code up in the tables.',
  decodeWords: {
    failedToLoad: 'The codes could not be loaded. Type again or look in the tables.',
    tooLong: 'That is too long. Paste less than 10 MB.',
    found: '{n} codes found.',
    foundOne: '1 code found.',
    more: '{n} more are not listed.',
    results: '{n} results, {m} of them failed. Below is the last one.',
    reading: 'Reading.',
    stop: 'Stop',
    stopped: 'Stopped.',
    times: '{n}×',
    lastResult: 'the last result',
    lines: 'Lines with this code',
    fields: '{n} other fields',
    unknown: 'The table has no such code.',
    mended: 'Read as {code}. Codes are strings and keep their leading zeros.',
    number:
      'It came as a number. A code must be a string in quotes, or its leading zeros are lost.',
    duplicate: 'The name comes twice in one object. JSON parsers mostly keep the last one only.',
    likelier: 'This is the likelier one.',
    hints: {
      message: 'The message is the same.',
      field: 'It came in the authentication’s field.',
      cancel: 'It looks like the response to a cancellation.',
      escrow: 'It looks like an escrow transaction.',
      payment: 'It has no fields of a cancellation.',
    },
    masked: '{n} values masked',
    maskedValue: 'A masked value: press to show it for 5 seconds',
    copied: 'Copied.',
    notCopied: 'Copy failed.',
    certainty: {
      certain: 'Certain.',
      likely: 'Likely.',
      possible: 'It may be a code. Check it with its field name or message.',
    },
    looksLike: 'It looks like a response of {code}.',
    foreign:
      'It looks like a response of {code}. Its result codes are not NICEPAY’s and are not explained.',
    foreignCode: 'A code of another system. NICEPAY’s code is {code}.',
    near: 'The message differs a little from the manual.',
    tellUs: 'If it came in production, tell us',
    different: 'The message differs from the manual’s message of this code.',
    other: 'The message belongs to another code. Check the code again.',
    byMessage: 'Found by its message.',
    olderSuccess: 'In the older API this code itself is success.',
    counts: 'Results by code',
    shown: 'Your input',
    shownPart: 'It is long, so only its beginning is shown.',
    outcomes: {
      paid: 'The payment went through.',
      'account-issued': 'A virtual account was issued. Nothing has been deposited yet.',
      cancelled: 'The payment was cancelled.',
      'partially-cancelled': 'Part of the payment was cancelled.',
      authenticated:
        'Only authenticated: nothing is charged yet. Call the approval API to charge it.',
      succeeded: 'The request succeeded.',
      expired: 'Expired.',
      failed: 'It failed.',
      open: 'Whether it took effect is not known: look it up first.',
      'already-done': 'It had been done before.',
      ambiguous: 'The code has two meanings, and nothing here tells which.',
      'unknown-code':
        'The Codebook does not know this result code. Whether money moved is not known: look it up first.',
      'http-error': 'An HTTP error. The request was not processed.',
      'http-unknown': 'A server error. Whether money moved is not known: look it up first.',
      'codes-only': 'There is no result code, only other codes.',
      nothing: 'No code was found.',
    },
    nothingHelp: 'It needs names such as resultCode, cardCode or vbankCode with their values.',
  },

  firstChecks: 'Troubleshooting',
  firstChecksTitle: 'Troubleshooting checklist',
  firstChecksLead:
    'The situations that developers run into most. Go through the checks from the top; if your code is listed, open its page.',
  firstChecksCodes: 'Related codes',
  firstChecksAll: 'Troubleshooting by situation',

  opensElsewhere: 'another site',

  emptyTable: 'No codes published yet',
  emptyTableLead:
    'The manual announces this table and has left it empty in every version. The Codebook leaves it empty too rather than invent codes.',
  emptyTableInstead:
    'What follows are no codes of this table but API response codes that the payment window raises, and that can reach the JS SDK’s fnError and authResultCode. This is our interpretation.',

  testBodies: 'Test bodies',
  mocks: 'All mocks',
  triggers: {
    sandbox: (how) => `Can be triggered in the Sandbox: ${how}`,
    general: (how) => `Can be triggered, as a general rule: ${how}`,
    none: 'No manual tells how to trigger it in the Sandbox. This asks WireMock, started with wiremock.json.',
  },
  curlToShop: 'Sends the body to your own server, as NICEPAY would.',
  examplesTitle: 'Test bodies and mocks',
  examplesLead: (count, header) =>
    `${String(count)} bodies of the response codes that a merchant can receive. Every value is an example, and a failure has only the fields that a manual names. handlers.mjs (MSW) of each API, and wiremock.json beside it, answer the code in the request header ${header}, a success without it.`,
  examplesIndex: 'All of them, and how to get them in the Sandbox',
  field: {
    sentence: 'A field of the NICEPAY API.',
    name: 'Field',
    means: 'Meaning',
    values: 'Values',
    about: 'What it carries',
    carries: 'Table',
    fullNames: 'Full names',
    example: 'Example',
    older: 'In the older API',
    olderSource: 'source',
    causes: 'Codes when it is wrong',
    causesOf: 'Fields that cause it',
    causeBasis: { manual: 'manual', message: 'message', reading: 'our interpretation' },
    rules: 'Formats and rules',
    places: 'Where it occurs',
    everywhere: 'everywhere',
    valuesIn: (where: string) => `Values: ${where}`,
    onlyIn: (source: string) => `Only in ${source}.`,
    types: {
      string: 'string',
      integer: 'integer',
      boolean: 'boolean',
      object: 'object',
      array: 'array',
    },
    bytes: (count: number) => `${String(count)} bytes`,
    required: { yes: 'required', no: 'optional', conditional: 'required in some cases' },
    states: { sent: '', never: 'Does not come:', pattern: '', absent: '', other: '' },
    noValue: {
      sent: 'value',
      never: 'value',
      pattern: '(value)',
      absent: '(left out)',
      other: '(any other)',
    },
  },
  older: {
    mark: 'Older API',
    marked: (text) => `${text} (older API)`,
    sentence: 'A response code of NICEPAY’s older API (webapi).',
    note: 'A response code of the older API (webapi). It comes in ResultCode, in responses whose field names begin with a capital letter. The resultCode of the present API may be another code under the same number.',
    numberOnly: 'Its sources give the number alone; the meaning is not known.',
    meaning: 'Meaning',
    advice: 'What to do',
    money: 'What became of the money',
    moneyNotTold:
      'The source does not tell whether anything was paid or cancelled. Look the transaction up before you pay or cancel again.',
    today: 'Same number in the present API',
    todays: {
      same: 'It means the same in the present API.',
      other: 'The number is the same and the meaning is not: this is not the same code.',
    },
    todayShort: { same: 'Same code', other: 'Another code' },
    todayNone: 'The present API has no response code of this number.',
  },
  oneSentence: {
    http: (code, reason) => `HTTP status ${code} ${reason}, as the NICEPAY API returns it.`,
    card: (name) => `The card code for ${name} in the NICEPAY API.`,
    wallet: (name) =>
      `The card code for payments with ${name} in the NICEPAY API. Points or a prepaid wallet, not a card issuer.`,
    network: (name) => `The card code for foreign-issued ${name} cards in the NICEPAY API.`,
    bank: (name) => `The bank code for accounts at ${name} in the NICEPAY API.`,
    response: (domain, outcome) => `${outcome} in the domain “${domain}”.`,
    plain: (title) => `One of NICEPAY’s ${title}.`,
  },
  issuerSentence: (type, count) => `${type} · ${count === 1 ? '1 code' : `${String(count)} codes`}`,
  codeTitle: (table, code, name) => `${code} ${name} · ${table}`,
  codeDescription: (table, code, name) =>
    `NICEPAY ${table}, ${code}: ${name}. Meaning, institution, API fields and source on one page.`,
  responseDescription: (table, code, name, money, actors) =>
    `NICEPAY ${table}, ${code}: ${name}. ${money}. Who acts: ${actors}.`,
  tableDescription: (title, count) =>
    `NICEPAY ${title}: ${String(count)} entries with meaning and source.`,
  issuerDescription: (name) => `${name}: NICEPAY card and bank codes, names old and new, history.`,
  changesLead:
    'What really changed in the code tables of the manual, by date. Changes in spacing and full stops only are left out.',
  sourcesLead:
    'The tables are based on the sources below. Where sources differ, the newest version that was checked is shown first with its source, and each code shows what the others say.',
  institutionsLead:
    'The institutions behind card and bank codes. One may have several codes, and some, such as points and prepaid wallets, are not card issuers.',
  revision: 'Revision of the manual',
  shownFrom: 'Shown from',
  readings: 'In other sources',
  reaches: 'Returned by',
  converted: {
    named: 'the API converts it to 0000',
    reading: 'the API converts it to 0000, as we read it',
  },
  codesOfStatus: 'Response codes that come with it',
  changeTypes: {
    published: 'Published',
    added: 'Added',
    withdrawn: 'Withdrawn',
    reworded: 'Reworded',
    moved: 'Moved',
    reformatted: 'Reformatted',
    narrowed: 'Narrowed',
  },
  homeToolsTitle: 'Tools',
  homeTools: {
    decode:
      'Paste a response, a callback, a webhook or a log: each code with its meaning and what to do.',
    openResults: 'What to call, and what not to send, when nobody knows whether the money moved.',
    firstChecks:
      'Signature, keys, amount, webhook: where integrations get stuck, checked in order.',
    crosswalk: 'What other systems call the same card companies and banks.',
    data: 'As JSON, CSV, an npm package and source code in several languages.',
  },

  accessibility: 'Accessibility',
  accessibilityTitle: 'Accessibility',
  accessibilityLead:
    'What was tested of the accessibility of the Codebook, how and with what: WCAG 2.2 AA and the Korean KWCAG 2.2, item by item. Tested by ourselves, not certified.',
  accessibilityHow: 'How it was tested',
  accessibilityMeans: [
    'The automated tests named below run at every change, in Chromium, and in Firefox where there is one.',
    'Using the site by keyboard alone, at 400 %, without scripts, in forced colours and on paper is tested.',
    'The accessibility tree that screen readers get is tested. No screen reader itself was used.',
  ],
  accessibilityAudit: ({ date, tool, browser, pages, looks, findings }) =>
    `${date}, ${tool}, ${browser}: ${String(pages)} pages in ${String(looks.length)} looks, ${String(findings)} violations.`,
  accessibilityFaults: 'Known limits',
  accessibilityFaultList: [
    'Neither screen readers (NVDA, VoiceOver, Sense Reader) nor users with disabilities have judged it.',
    'The Korean messages of response codes are NICEPAY’s to the letter, so that some are hard to read.',
  ],
  accessibilityContact: 'If something is hard to use, please tell us.',
  standards: {
    wcag: 'WCAG 2.2, A and AA',
    kwcag: 'Korean Web Content Accessibility Guidelines (KWCAG) 2.2',
  },
  criterionColumns: ['Item', 'Result', 'Evidence and tests'],
  criterionResults: { met: 'Met', 'not-applicable': 'Not applicable' },
  kwcagSource: 'The numbers and names of KWCAG 2.2 are from',
  kwcagPlace: 'nia-a11y.github.io/kwcag22tech',

  notFound: 'Page not found',
  notFoundLead:
    'The address has changed, or there never was such a code. Card codes have two characters, bank codes three, response codes four.',
  notKept: 'This page is not kept on this device',
  notKeptLead:
    'The network cannot be reached, and only kept pages open. Open it again when you are connected. The search and the tables below work meanwhile.',
  notFoundTables: 'Browse the tables',
  facetEmpty: 'No matching codes at present.',
  slashKey: 'Open the search with the / key',

  search: 'Search',
  searchTitle: 'Search codes and institutions',
  searchDescription: 'Find NICEPAY codes, card issuers, banks and response messages from one box.',
  searchLabel: 'Search by code, institution or message',
  searchPlaceholder: '12, 088, Toss Bank, installment',
  searchResults: 'Results',
  searchCount: (count) => (count === 1 ? '1 result.' : `${String(count)} results.`),
  searchNothing: 'Nothing found.',
  searchNothingFor: 'Nothing found for “0”.',
  reportMissing: 'Report a missing code',
  searchFailed: 'The search could not be loaded. Type again or press Enter.',
  searchPartial: 'Some results could not be loaded.',
  searchUnknownCode:
    '0 is in no table. These are the nearest codes; it may be of the older API or of another product, so look at the whole response.',
  searchAlias: 'Also known as: 0',
  searchLacks: 'Missing: 0',
  searchSuggestion: 'Did you mean this?',
  searchWayIn: 'What you can type',
  searchHints: [
    {
      text: 'A code, in upper or lower case, with or without leading zeros',
      queries: ['7', '088', 'f112'],
    },
    {
      text: 'A field with its value, as copied from a log',
      queries: ['cardCode 12', '"vbankCode":"004"'],
    },
    {
      text: 'A name: present, former, short, in either language',
      queries: ['조흥은행', 'DGB', 'ㅌㅅㅂㅋ'],
    },
    { text: 'Words of a message', queries: ['installment', 'duplicate'] },
  ],
  searchType: {
    code: '',
    issuer: 'Institution',
    table: 'Table',
    domain: 'Domain',
    guide: 'Guide',
    section: 'Guide',
    tool: 'Tool',
  },

  guidesTitle: 'Guides',
  guidesLead:
    'The guides of the manual in their three groups, each joined to the codes that belong to it. External links lead to the manual, which is in Korean.',
  guideGroups: {
    common: {
      title: 'Common',
      about: 'What to prepare before development, and rules for all APIs.',
    },
    docs: { title: 'Reference', about: 'Requests and responses of each API.' },
    operations: { title: 'Operations', about: 'What to check before and after going live.' },
  },
  guideDescription: (title) =>
    `${title}: sections of the guide and the NICEPAY codes that belong to it.`,
  guideSections: 'Sections of this guide',
  guideManual: 'See it in the manual',
  guideCodes: 'Codes in this guide',
  countLinks: (count) => (count === 1 ? '1 section' : `${String(count)} sections`),
  limitGroups: {
    hosts: 'Domains',
    addresses: 'IP addresses',
    versions: 'Protocol versions',
    timeouts: 'Timeouts',
    periods: 'Periods',
    amounts: 'Amounts',
    lengths: 'Lengths',
  },
  limitValue: 'Value',
  limitWhat: 'Purpose',
  limitConnection: 'Direction',
  directions: {
    outbound: 'Server to NICEPAY (outbound)',
    inbound: 'NICEPAY to server (inbound)',
    browser: 'Buyer’s browser to NICEPAY',
  },
  port: (port) => `port ${String(port)}`,
  environments: { live: 'Live', sandbox: 'Sandbox' },
  units: {
    seconds: (count) => plural(count, 'second'),
    minutes: (count) => plural(count, 'minute'),
    hours: (count) => plural(count, 'hour'),
    days: (count) => plural(count, 'day'),
    'business-days': (count) => plural(count, 'business day'),
    years: (count) => plural(count, 'year'),
    won: (count) => `${count} won`,
    bytes: (count) => plural(count, 'byte'),
  },

  manualChoices: 'Address of the manual',
  manualChoicesLead:
    'You came by an address of the manual. These are the places of the Codebook that have the same.',

  copy: 'Copy',
  kindLabels: {
    http: 'HTTP status',
    card: 'Card code',
    bank: 'Bank code',
    response: 'Response code',
    'js-sdk': 'JS SDK response code',
    webapi: 'Older API response code',
    field: 'Field',
  },
  copyFormats: {
    address: 'URL',
    row: 'URL of the row',
    markdown: 'Markdown',
    html: 'HTML',
    text: 'Text',
    json: 'JSON',
  },
  copyDone: 'copied.',
  copyFailed: 'Copy failed. Select the text and copy it.',

  copyTable: 'Copy the table as',
  copyTableFailed: 'Copy failed. Download the data file.',

  cardActors: (actors) => `Who acts: ${actors}`,

  linkTool: {
    title: 'Link the codes of a guide',
    lead: 'Paste Markdown or HTML and get it back with its codes linked. The field beside a value decides the table: cardCode 12 is a card, vbankCode 088 a bank, resultCode 3095 a response code. A number without such a mark is never linked.',
    privacy:
      'It is done in this browser alone, and nothing is sent. Code blocks, inline code, headings, URLs and existing links stay as they are.',
    noScript: 'This is done in the browser, so it needs scripts.',
    label: 'Markdown or HTML',
    sampleLabel: 'Example',
    sample:
      'A refused payment has `resultCode` 3095. The card is cardCode 12, the bank vbankCode 088.\n\n| cardCode | Issuer |\n| --- | --- |\n| 02 | KB Kookmin |\n| 04 | Samsung |\n\nOrder 3095 and number 12 stay as they are.\n',
    clear: 'Clear',
    form: 'Format',
    auto: 'Automatic',
    inlineCode: 'Inline code, too',
    headings: 'Headings, too',
    once: 'Only the first of each code',
    result: 'Result',
    copy: 'Copy',
    changes: 'Changed lines',
    line: 'Line',
    none: 'No code to link. A value needs a field before it, such as cardCode.',
    one: '1 code linked.',
    several: '0 codes linked.',
    copied: 'Copied.',
    notCopied: 'Copy failed. Take it from the result.',
    failed: 'The codes could not be loaded. Reload the page and try again.',
  },

  linkingTitle: 'Link to a code',
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
  linkingStable: 'Stability guarantees',
  linkingStableRows: [
    'A code is never removed. One that left the manual or was merged keeps its page, which says what became of it.',
    'Every public address is kept on a list, and each is tried before every release.',
    'Codes are strings, always. 01 never becomes 1.',
  ],
  linkingEmbed: 'Into your guide',
  linkingEmbedLead:
    'Every code, institution, row and section of a guide has a copy button: take it as an address, Markdown, HTML, text or JSON.',

  linkingRecipes: 'In issues, the address bar and chats',
  linkingRecipeRows: {
    autolink:
      'NICEPAY-3095 in issues and commits of GitHub becomes a link. Add this prefix and URL under “Autolink references” in the settings of the repository, as alphanumeric. A code in lower case leads to the right place, too.',
    autolinkOthers: 'Cards and banks have prefixes of their own: NICECARD-12, NICEBANK-088.',
    omnibox:
      'Type np in the address bar, press Tab and type a code. Add the shortcut np with this URL to the search engines of the browser. Some browsers add it by OpenSearch after the first search here.',
    chat: 'The address of a code in a chat, such as Slack or KakaoTalk, shows the code with its message, what happened to the money and who acts; a card or bank shows its code and name.',
  },
  linkingCard: 'A card over a link',
  linkingCardLead:
    'Put one script into a page and codebook-card around a link: whoever reaches the link by pointer or keyboard sees the name or message, what happened to the money and who acts. Without the script it is a plain link.',
  linkingCardPolicy:
    'A page with a content security policy adds the address of the Codebook to these two directives and to nothing else. The style is a constructable sheet, so style-src may stay as it is; no HTML is written, so require-trusted-types-for may stay, too.',
  linkingPlugins: 'Links at build time',
  linkingPluginsLead:
    'The remark and rehype plugins of the npm package link the codes of a guide as the tool above does. Astro 7, and Starlight on it, take the plugin for Sätteri.',

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

  command: {
    help: (locales) => `The Codebook of NICEPAY

Usage
  codebook <code>              what a code is, whether money moved, what to call next
  codebook search <words>      find by a name or a problem
  codebook decode [file]       read a response or a log (also from standard input; secrets masked)
  codebook list <table>        one table: http, card, bank, response …
  codebook check <file>…       compare the code maps of source files with the Codebook
  codebook diff <version|day>  codes that changed since
  codebook on <day> <code>     what a code meant on a day
  codebook mcp                 MCP server for agents (standard input and output)

Options
  --json          as JSON
  --lang ${locales}    language (ko unless told)
  --kind <table>  in one table only
  --operation <API>  the API that returned a response code
  --limit <n>     how many hits (10 unless told)
  --version, --help

Exit codes: 0 found or nothing wrong, 1 not found or different, 2 wrong usage`,
    inNoTable: (code) => `${code} is in no table.`,
    nothingFound: (query) => `Nothing was found for "${query}".`,
    noSuchCommand: (name) => `There is no command "${name}"; see codebook --help.`,
    noSuchTable: (name, tables) => `There is no table "${name}"; there are ${tables}.`,
    unknownOption: (message) => `An option is wrong: ${message}`,
    needs: (what) => `Give ${what}; see codebook --help.`,
    noDay: (written) =>
      `"${written}" is neither a day nor a version of the package; write it like 2024-02-02.`,
    unread: (file) => `${file} could not be read.`,
    noMap: (file) => `${file}: no map of codes was found.`,
    mapOk: (file, kind, count) => `${file}: ${kind}, ${String(count)} codes, nothing to mend`,
    mapFound: (file, kind, count, faults) =>
      `${file}: ${kind}, ${String(count)} codes, ${String(faults)} to mend`,
    finding: {
      wrong: (is, written, meant) => `wrong: it says "${written}" (${meant}), but it is ${is}`,
      missing: (is) => `missing: ${is}`,
      unknown: (_, written) => `unknown code${written === '' ? '' : `: "${written}"`}`,
      renamed: (is, written) => `renamed: "${written}" → ${is}`,
      number: (is, written) =>
        `a number: ${written} (${is}); leading zeros are lost, so write it as a string`,
      merged: (is, _, meant) => `merged: ${is} → ${meant}`,
      different: (is, written) => `other words: "${written}" (${is})`,
    },
    noChanges: (date) => `Nothing changed after ${date}.`,
    change: {
      added: 'added',
      reworded: 'reworded',
      renamed: 'renamed',
      merged: 'merged',
      withdrawn: 'withdrawn',
    },
    notListed: (day, since) =>
      since === null
        ? `${day}: no list with a known day has it.`
        : `It was in no list yet on ${day}; the first was that of ${since}.`,
    listedSince: 'Listed since',
    limits: 'Limits',
    advice: 'What to do',
    unknownCodeAdvice:
      'Whether money moved is not known. Look the payment up first; do not pay again.',
  },
};
