/** The site's own words in Korean. Its keys are the type that every other language fulfils. */
export const ko = {
  siteName: '코드집',
  skipToContent: '본문으로 건너뛰기',
  mainNavigation: '주요 메뉴',
  breadcrumb: '현재 위치',
  home: '처음',
  institutions: '기관',
  institutionsTitle: '카드사와 은행',
  changes: '변경',
  changesTitle: '변경 이력',
  sources: '출처',
  sourcesTitle: '이 코드집의 출처',
  feed: 'Atom 피드',
  independent:
    '코드집은 NICEPAY가 공개한 매뉴얼을 바탕으로 따로 만든 독립 참고 자료입니다. 나이스페이먼츠가 운영하거나 보증하지 않습니다.',

  homeTitle: 'NICEPAY 결제 코드집',
  homeLead:
    '연동하다 만난 코드가 무엇인지, 어느 기관인지, 무엇을 뜻하는지 찾습니다. 모든 코드에는 코드만 알면 만들 수 있는 주소가 있습니다.',
  homeTables: '코드표',
  homeInstitutionsLead: '카드코드와 은행코드를 기관마다 모으고, 옛 이름과 지금 이름을 이었습니다.',
  homeChanges: '최근 변경',
  allChanges: '변경 이력 모두 보기',

  countCodes: (count: number) => `코드 ${String(count)}개`,
  countRows: (count: number) => `${String(count)}건`,
  countMeanings: (count: number) => `뜻 ${String(count)}개`,

  code: '코드',
  korean: '한글',
  english: '영문',
  reason: '상태',
  description: '설명',
  message: '메시지',
  messageSent: 'API가 보내는 메시지',
  messageRendered: '영문 옮김',
  outcome: '결과',
  domain: '구분',
  website: '웹사이트',
  status: '상태',
  type: '종류',
  note: '참고',

  paymentWindow: '결제창',
  paymentWindowYes: '결제창에서 고를 수 있습니다.',
  paymentWindowNo: '결제창에서 고를 수 없습니다.',
  virtualAccount: '가상계좌',
  virtualAccountYes: '이 은행으로 가상계좌를 발급합니다.',
  virtualAccountNo: '이 은행으로는 가상계좌를 발급하지 않습니다.',
  yes: '가능',
  no: '불가',

  outcomes: { success: '성공', failure: '실패' },
  statuses: {
    active: '사용 중',
    renamed: '이름 바뀜',
    merged: '합병됨',
    withdrawn: '매뉴얼에서 빠짐',
  },
  statusSentences: {
    active: '매뉴얼에 실려 있는 코드입니다.',
    renamed: '코드는 그대로이고, 기관의 이름이 매뉴얼에 적힌 것과 달라졌습니다.',
    merged: '기관이 다른 기관과 합쳐졌습니다. 코드는 여전히 쓰일 수 있습니다.',
    withdrawn: '지금 매뉴얼에는 없는 코드입니다.',
  },
  since: (date: string) => `${date}부터`,
  until: (date: string) => `${date}까지`,
  successor: '이어받은 코드',

  issuer: '기관',
  issuerTypes: {
    'card-company': '카드사',
    'card-network': '해외 카드 브랜드',
    bank: '은행',
    'central-bank': '중앙은행',
    'policy-bank': '국책은행',
    cooperative: '상호금융',
    postal: '우체국금융',
    capital: '여신전문금융회사',
    points: '포인트',
    wallet: '선불 지갑',
  },
  notAnIssuer: '카드사가 아니라 결제 수단으로 쓰는 포인트·선불 지갑입니다.',
  legalName: '법인명',
  legalNameFor: { card: '카드', bank: '은행', all: '' },
  formerNames: '옛 이름',
  aliases: '다른 이름',
  otherCodes: '같은 기관의 다른 코드',
  cardCodes: '카드코드',
  bankCodes: '은행코드',
  history: '연혁',
  related: '헷갈리기 쉬운 기관',
  names: '이름',
  present: '현재',

  websitePublished: '매뉴얼에 적힌 웹사이트',
  websiteNow: '지금 웹사이트',
  websiteWrong: '매뉴얼에 적힌 주소는 이 기관의 것이 아닙니다.',

  fields: 'API 필드',
  fieldsOf: '이 코드를 만나는 API 필드',
  request: '요청',
  response: '응답',
  listedIn: '실린 목록',
  manualIsKorean: '한국어 매뉴얼',
  guides: '관련 가이드',
  source: '출처',
  sourceAsOf: (date: string) => `${date} 판`,
  dateUnknown: '날짜 미상',
  revised: '마지막 개정',
  listedSince: '매뉴얼에 실린 날',
  ours: '코드집의 글',
  oursHint: '영문 옮김과 설명은 코드집이 쓴 것이며 NICEPAY의 문구가 아닙니다.',
  descriptionOurs: '매뉴얼에 설명이 없어 코드집이 채운 문장입니다.',
  jumpTo: '구분으로 바로 가기',
  twoMeaningsLead:
    '같은 번호가 서로 다른 두 자리에서 쓰입니다. 번호만으로는 가릴 수 없으니 어떤 요청의 응답인지 함께 보세요.',
  meaningOf: (index: number) => `뜻 ${String(index)}`,
  previous: '이전 코드',
  next: '다음 코드',
  sequence: '이웃한 코드',
  backToTable: '표에서 보기',
  opensElsewhere: '다른 사이트',

  emptyTable: '아직 실린 코드가 없습니다',
  emptyTableLead:
    '매뉴얼은 이 표의 자리를 만들어 두었지만 어느 판에서도 채우지 않았습니다. 없는 코드를 지어내지 않고 비워 둡니다.',
  emptyTableInstead:
    '결제창이 일으키는 응답코드는 JS SDK의 fnError와 authResultCode로 그대로 전달됩니다. 아래 구분에서 찾으세요.',

  oneSentence: {
    http: (code: string, reason: string) =>
      `NICEPAY API가 돌려주는 HTTP 상태코드 ${code} ${reason}입니다.`,
    card: (name: string) => `NICEPAY API에서 ${name} 카드를 가리키는 카드코드입니다.`,
    wallet: (name: string) =>
      `NICEPAY API에서 ${name} 결제를 가리키는 카드코드입니다. 카드사가 아니라 포인트나 선불 지갑입니다.`,
    network: (name: string) =>
      `NICEPAY API에서 외국에서 발급된 ${name} 브랜드 카드를 가리키는 카드코드입니다.`,
    bank: (name: string) => `NICEPAY API에서 ${name} 계좌를 가리키는 은행코드입니다.`,
    response: (domain: string, outcome: string) => `${domain} 구분의 ${outcome} 응답입니다.`,
    'js-sdk': () => 'JS SDK가 돌려주는 응답코드입니다.',
  },
  issuerSentence: (type: string, count: number) => `${type} · 코드 ${String(count)}개`,
  codeTitle: (table: string, code: string, name: string) => `${code} ${name} · ${table}`,
  codeDescription: (table: string, code: string, name: string) =>
    `NICEPAY ${table} ${code}: ${name}. 뜻과 기관, API 필드, 출처를 한 쪽에서 봅니다.`,
  tableDescription: (title: string, count: number) =>
    `NICEPAY ${title} ${String(count)}개의 뜻과 출처.`,
  issuerDescription: (name: string) =>
    `${name}의 NICEPAY 카드코드와 은행코드, 옛 이름과 지금 이름, 연혁.`,
  changesLead:
    '매뉴얼의 코드표에서 실제로 달라진 것만 날짜순으로 적었습니다. 띄어쓰기와 마침표만 바뀐 것은 적지 않습니다.',
  sourcesLead:
    '코드집의 표는 아래 목록에서 왔습니다. 서로 다를 때는 한국어 매뉴얼을 따르고, 다른 점을 그 코드에 적었습니다.',
  institutionsLead:
    '카드코드와 은행코드 뒤에 있는 기관입니다. 한 기관이 여러 코드를 가질 수 있고, 포인트와 선불 지갑처럼 카드사가 아닌 곳도 있습니다.',
  revision: '매뉴얼 저장소 판',
  changeTypes: {
    published: '첫 공개',
    added: '추가',
    withdrawn: '삭제',
    reworded: '문구 변경',
    moved: '자리 이동',
    reformatted: '표기 변경',
  },
  notFound: '찾는 쪽이 없습니다',
  notFoundLead:
    '주소가 바뀌었거나 처음부터 없던 코드입니다. 카드코드는 두 자리, 은행코드는 세 자리, 응답코드는 네 자리로 적습니다.',
  notFoundTables: '코드표에서 찾기',

  search: '찾기',
  searchTitle: '코드와 기관 찾기',
  searchDescription: 'NICEPAY 코드, 카드사와 은행 이름, 응답 메시지를 한 칸에서 찾습니다.',
  searchLabel: '코드, 기관 이름, 메시지로 찾기',
  searchPlaceholder: '12, 088, 토스뱅크, 할부개월',
  searchResults: '찾은 것',
  searchCount: (count: number) => `${String(count)}건을 찾았습니다.`,
  searchNothing: '찾은 것이 없습니다.',
  searchFailed: '찾기를 불러오지 못했습니다. 표에서 찾아 주세요.',
  searchSuggestion: '이것을 찾으셨나요?',
  searchWayIn: '이렇게 찾을 수 있습니다',
  searchHints: {
    code: '코드. 앞의 0이나 대소문자는 달라도 됩니다.',
    field: '로그에서 복사한 필드와 값',
    name: '기관 이름. 옛 이름, 줄인 이름, 초성도 됩니다.',
    message: '메시지에 나오는 말',
  },
  searchType: {
    code: '',
    issuer: '기관',
    table: '표',
    domain: '구분',
    guide: '가이드',
    section: '가이드',
  },

  guidesTitle: '가이드',
  guidesLead:
    '매뉴얼의 가이드를 세 갈래로 모으고, 각 가이드에 딸린 코드로 이었습니다. 바깥으로 나가는 링크는 한국어 매뉴얼로 갑니다.',
  guideGroups: {
    common: { title: '공통', about: '개발을 시작하기 전에 갖출 것과 어디서나 쓰는 약속입니다.' },
    docs: { title: '문서', about: 'API마다 무엇을 보내고 무엇을 받는지 적은 명세입니다.' },
    operations: { title: '운영', about: '개발을 마친 뒤 운영하면서 살필 것입니다.' },
  },
  guideDescription: (title: string) => `${title} 가이드의 절과 딸린 NICEPAY 코드.`,
  guideSections: '이 가이드의 절',
  guideManual: '매뉴얼에서 보기',
  guideCodes: '이 가이드에서 만나는 코드',
  countLinks: (count: number) => `절 ${String(count)}개`,

  manualChoices: '매뉴얼의 주소',
  manualChoicesLead: '매뉴얼의 주소로 오셨습니다. 같은 내용을 다루는 코드집의 자리입니다.',

  copy: '복사',
  copyFormats: { address: '주소', markdown: 'Markdown', html: 'HTML', text: '글', json: 'JSON' },
  copyDone: '복사했습니다.',
  copyFailed: '복사하지 못했습니다. 주소 표시줄의 주소를 쓰세요.',

  linkingTitle: '여기로 링크하기',
  linkingLead:
    '개발 가이드, 문의, 로그 어디에서든 코드 하나를 가리킬 수 있습니다. 주소는 코드만 알면 만들 수 있고, 한번 공개된 주소는 사라지지 않습니다.',
  linkingBuild: '코드에서 주소 만들기',
  linkingBuildRows: {
    code: '코드의 종류와 코드를 잇습니다.',
    english: '영문은 앞에 en을 붙입니다.',
    row: '표의 그 줄로 바로 갑니다.',
    meaning: '뜻이 둘인 코드의 한 뜻입니다.',
    domain: '응답코드의 한 구분입니다.',
    issuer: '기관의 모든 코드입니다.',
    guide: '가이드의 한 절입니다.',
    search: '무엇인지 모를 때는 찾기로 보냅니다.',
  },
  linkingSpellings: '0을 뺀 주소와 소문자로 쓴 주소도 제자리로 이어집니다.',
  linkingManual: '매뉴얼의 주소 그대로',
  linkingManualLead:
    '매뉴얼의 링크에서 앞의 호스트만 바꾸어도 됩니다. 절까지 같은 자리로 이어집니다.',
  linkingStable: '변하지 않는 것',
  linkingStableRows: [
    '코드는 지우지 않습니다. 매뉴얼에서 빠지거나 합쳐진 코드도 쪽이 남고, 무엇이 되었는지 적습니다.',
    '공개된 주소는 모두 목록으로 남겨 두고, 배포할 때마다 하나하나 열리는지 시험합니다.',
    '코드는 언제나 문자열입니다. 01은 1이 되지 않습니다.',
  ],
  linkingEmbed: '가이드에 넣기',
  linkingEmbedLead:
    '코드, 기관, 표의 줄, 가이드의 절마다 복사 단추가 있습니다. 주소, Markdown, HTML, 글, JSON으로 가져갑니다.',

  linkingData: '데이터로 쓰기',
  linkingDataLead:
    '표는 모두 데이터이기도 합니다. 한 줄에 두 언어가 함께 있고, 코드는 문자열이며, 없는 값은 null입니다. CSV는 코드의 앞자리 0이 남도록 글자로 불러오세요.',
  linkingDataRows: {
    table: '표 하나, JSON',
    csv: '표 하나, CSV',
    code: '코드 하나',
    codes: '모든 코드',
    issuers: '모든 기관',
  },
};

/** The words of the site, in any language. */
export type Strings = typeof ko;
