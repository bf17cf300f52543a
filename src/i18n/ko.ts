import type { Locale } from './locales.ts';

/** What languages are called; one that is missing is called by its own name. */
type LanguageLabels = Readonly<Partial<Record<Locale, string>>>;

/** The site's own words in Korean. Its keys are the type that every other language fulfils. */
export const ko = {
  siteName: '코드집',
  skipToContent: '본문으로 건너뛰기',
  mainNavigation: '주요 메뉴',
  breadcrumb: '현재 위치',
  home: '홈',
  institutions: '기관',
  institutionsTitle: '카드사와 은행',
  changes: '변경',
  changesTitle: '변경 이력',
  sources: '출처',
  sourcesTitle: '이 코드집의 출처',
  feed: 'Atom 피드',
  independent:
    '코드집은 NICEPAY가 공개한 매뉴얼을 바탕으로 만든 독립적인 참고 자료입니다. 나이스페이먼츠가 운영하거나 보증하지 않습니다.',

  homeTitle: 'NICEPAY 결제 코드집',
  homeLead:
    '연동 중에 받은 코드의 뜻과 기관, 결제 여부, 조치 방법을 확인합니다. 모든 코드에는 코드만으로 만들 수 있는 URL이 있습니다.',
  previewAlts: {
    site: 'NICEPAY의 HTTP, 카드, 은행, 응답 코드 하나씩',
    table: (title: string) => `NICEPAY ${title} 네 개`,
    emptyTable: (title: string) => `NICEPAY ${title}, 아직 비어 있는 네 칸`,
  },

  homeTables: '코드표',
  homeInstitutionsLead:
    '카드코드와 은행코드를 기관별로 모으고, 이전 이름과 현재 이름을 연결했습니다.',
  homeChanges: '최근 변경',
  allChanges: '변경 이력 모두 보기',

  countCodes: (count: number) => `코드 ${String(count)}개`,
  countRows: (count: number) => `${String(count)}건`,
  countMeanings: (count: number) => `뜻 ${String(count)}개`,

  code: '코드',
  languages: { ko: '한글', en: '영문' } as LanguageLabels,
  reason: '상태',
  description: '설명',
  message: '메시지',
  messageSent: 'API가 보내는 메시지',
  messageRendered: '영문 번역',
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
    renamed: '이름 변경',
    merged: '합병',
    withdrawn: '매뉴얼에서 삭제됨',
  },
  statusSentences: {
    active: '매뉴얼에 수록된 코드입니다.',
    renamed: '코드는 같고, 기관의 현재 이름이 매뉴얼 표기와 다릅니다.',
    merged: '기관이 다른 기관과 합쳐졌습니다. 코드는 여전히 쓰일 수 있습니다.',
    withdrawn: '현재 매뉴얼에는 없는 코드입니다.',
  },
  since: (date: string) => `${date}부터`,
  until: (date: string) => `${date}까지`,
  sending: '보낼 코드',
  sendingText: (sent: string, received: string) =>
    `요청에 쓸 코드는 ${sent}입니다. 응답으로는 ${received}도 올 수 있으며, 같은 기관으로 처리하세요.`,
  successor: '승계 코드',

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
    wallet: '선불전자지급수단',
  },
  notAnIssuer: '카드사가 아니라 결제수단으로 쓰는 포인트·선불전자지급수단입니다.',
  legalName: '법인명',
  legalNameFor: { card: '카드', bank: '은행', all: '' },
  formerNames: '이전 이름',
  aliases: '다른 이름',
  otherCodes: '같은 기관의 다른 코드',
  cardCodes: '카드코드',
  bankCodes: '은행코드',
  history: '연혁',
  related: '헷갈리기 쉬운 기관',
  names: '이름',
  present: '현재',

  namePublished: '매뉴얼 표기',
  publishedAs: (name: string) => `매뉴얼 표기: ${name}`,
  websitePublished: '매뉴얼의 웹사이트',
  websiteNow: '현재 웹사이트',
  websiteWrong: '매뉴얼의 주소는 이 기관의 웹사이트가 아닙니다.',

  fields: 'API 필드',
  fieldsOf: '이 코드를 담는 API 필드',
  request: '요청',
  response: '응답',
  listedIn: '수록 출처',
  manualIsKorean: '한국어 매뉴얼',
  guides: '관련 가이드',
  source: '출처',
  sourceAsOf: (date: string) => `${date} 버전`,
  dateUnknown: '날짜 미상',
  lastCompared: (date: string) => `코드집과 마지막으로 대조한 날짜: ${date}`,
  reportMistake: '이 페이지의 오류 제보',
  notComparable: '사람이 확인한 출처이며, 자동으로 대조할 표가 없습니다.',
  notCompared: '코드집과 아직 자동으로 대조하지 않았습니다.',
  revised: '마지막 개정',
  listedSince: '매뉴얼 등재일',
  ours: '코드집 작성',
  oursHint: '영문 번역과 설명은 코드집이 작성했으며 NICEPAY의 문구가 아닙니다.',
  descriptionOurs: '코드집이 작성한 설명입니다.',
  jumpToYear: '연도별 바로가기',
  jumpTo: '구분별 바로가기',
  twoMeaningsLead: '뜻이 두 가지입니다. 어떤 요청의 응답인지 확인해 구분하세요.',
  meaningOf: (index: number) => `뜻 ${String(index)}`,
  previous: '이전 코드',
  next: '다음 코드',
  sequence: '이웃한 코드',
  backToTable: '표에서 보기',
  whoseMove: '조치 주체',
  actors: {
    buyer: '구매자',
    developer: '가맹점 개발자',
    merchant: '가맹점 계약·설정',
    institution: '카드사·은행',
    gateway: '나이스페이',
    nobody: '추가 조치 없음',
  },
  actorUnknown: '조치 주체를 알 수 없음',
  retry: '재시도',
  retries: {
    'check-first': '조회 후 판단',
    never: '재시도 금지',
    'after-correction': '수정 후 재시도',
    later: '잠시 후 재시도',
    'not-applicable': '재시도 불필요',
  },
  retryUnknown: '재시도 가능 여부를 알 수 없음',
  settlements: {
    unknown: '결제·취소 여부를 알 수 없음',
    'not-settled': '결제·취소되지 않음',
    settled: '결제·취소됨',
    'already-done': '이미 처리됨',
    'not-applicable': '결제 금액과 무관',
  },
  settlementUnknown: '결제·취소 여부가 정해지지 않음',
  verdicts: {
    payment: {
      unknown: '결제되었는지 알 수 없습니다.',
      'not-settled': '이 요청으로는 결제되지 않았습니다.',
      settled: '결제되었습니다.',
      'already-done': '이미 처리되었습니다.',
      'not-applicable': '결제 금액과 관계없는 응답입니다.',
    },
    cancel: {
      unknown: '취소되었는지 알 수 없습니다.',
      'not-settled': '이 요청으로는 취소되지 않았습니다.',
      settled: '취소되었습니다.',
      'already-done': '이미 취소되었습니다.',
      'not-applicable': '결제 금액과 관계없는 응답입니다.',
    },
    any: {
      unknown: '결제·취소 여부를 알 수 없습니다.',
      'not-settled': '이 요청으로는 결제도 취소도 되지 않았습니다.',
      settled: '처리되었습니다.',
      'already-done': '이미 처리되었습니다.',
      'not-applicable': '결제 금액과 관계없는 응답입니다.',
    },
  },
  verdictStatus: '코드만으로는 알 수 없습니다. status로 판단하세요.',
  nextCall: '다음 호출',
  nextCalls: {
    none: '추가 호출 없음',
    'look-up': '거래조회',
    'read-status': '응답의 status 확인',
    'same-call': '같은 요청을 고쳐서',
    approve: '승인 API',
    'new-session': '새 결제로 시작',
    'net-cancel': '망취소',
    cancel: '취소',
    'wait-for-webhook': '웹훅 대기',
    contact: '나이스페이에 문의',
  },
  nextCallUnchanged: '같은 요청을 그대로',
  nextCallResend: '그 결제 요청을 같은 orderId로 다시',
  nextCallUnknown: '다음 호출을 알 수 없음',
  sameOrderId: '같은 orderId',
  newOrderId: '새 orderId',
  newOrderIdAfterLookUp: '미처리 확인 후에만',
  permissions: {
    yes: '가능',
    no: '금지',
    'after-look-up': '조회 후에만',
    unknown: '알려지지 않음',
    'not-applicable': '해당 없음',
  },
  cause: '원인',
  causes: {
    buyer: '구매자',
    developer: '가맹점 개발자',
    merchant: '가맹점 계약·설정',
    institution: '카드사·은행',
    gateway: '나이스페이',
    network: '통신 구간',
    nobody: '없음',
  },
  causeUnknown: '알 수 없음',
  translatedFrom: 'NICEPAY 원문. 코드집 번역:',
  settlementBasis: '결제·취소 여부의 근거',
  stepsTitle: '어느 API의 응답인가',
  anyOperation: '그 밖의 API',
  openResultLink: '결과를 모를 때의 순서',
  copySentence: '문구 복사',
  openResults: '결과를 모를 때',
  openResultsTitle: '결과를 모를 때',
  openResultsLead:
    '결제나 취소의 결과를 모를 때 무엇을 호출하고 무엇을 보내지 말아야 하는지 순서대로 정리했습니다. 이중결제 방지가 먼저입니다.',
  openResultsWords: ['타임아웃', '응답 없음', '이중결제', '중복결제'],
  openResultsCall: '호출',
  openResultsFields: '필드',
  handlingTitle: '코드로 처리하기',
  handlingLead:
    '응답코드에 따라 다음 호출로 분기하는 코드입니다. 모르는 코드와 결과를 알 수 없는 코드는 먼저 조회하므로, 어떤 코드가 와도 두 번 결제하지 않습니다.',
  openResultsGo: (title: string) => `${title} 참고`,

  stage: '단계',
  stages: {
    any: '어느 단계에서나',
    'payment-window': '결제창',
    approval: '승인',
    'billing-key': '빌키',
    'virtual-account': '가상계좌',
    'cash-receipt': '현금영수증',
    escrow: '에스크로',
    cancel: '취소·환불',
    'net-cancel': '망취소',
    inquiry: '조회',
    webhook: '웹훅',
  },
  advice: '조치 방법',
  buyerMessage: '구매자 안내 문구',
  remedyBasis: {
    message: '메시지에 근거한 내용입니다.',
    manual: '매뉴얼에 근거한 내용입니다.',
    reading: '코드집의 해석입니다.',
  },
  lookalikes: '헷갈리기 쉬운 코드',
  sameMessage: '같은 메시지의 코드',
  gatewaysWords: 'NICEPAY 원문',
  usualChecks: '문제 해결 체크리스트',

  narrow: '필터',
  narrowAll: '전체 보기',
  narrowFailed: '필터를 불러오지 못했습니다. 필터 없이 표시합니다.',
  narrowNothing: '이 조건에 맞는 코드가 없습니다.',
  narrowCount: (count: number) => `${String(count)}건`,
  facets: {
    settlement: '결제·취소 여부',
    outcome: '결과',
    actor: '조치 주체',
    retry: '재시도',
    domain: '구분',
  },
  facetLead: {
    settlement: '결제·취소 여부가 같은 응답코드를 모았습니다. 근거는 코드마다 표시했습니다.',
    outcome: '결과가 같은 응답코드를 모았습니다.',
    actor: '조치 주체가 같은 응답코드를 모았습니다. 조치 주체는 코드집이 분류했습니다.',
    retry: '재시도 가능 여부가 같은 응답코드를 모았습니다. 코드집이 분류했습니다.',
  },

  elsewhere: '타사 코드 매핑',
  elsewhereLead: '같은 기관의 타사 코드입니다. 출처는 매핑 표에 있습니다.',
  elsewhereSystem: '시스템',
  elsewhereFormer: '합병 전',
  elsewhereTrap: (code: string, name: string) => `나이스페이에서는 ${name} (${code})`,
  elsewhereMeans: (system: string, number: string, name: string, code: string) =>
    `${system}의 ${number}: ${name} (나이스페이 ${code})`,
  elsewhereUnknown: '알려지지 않음',
  elsewhereTrapsLabel: '같은 번호, 다른 기관',
  crosswalkTitle: '타사 코드 매핑',
  crosswalkLead:
    '같은 카드사와 은행을 타사에서 어떤 코드로 쓰는지 한 행에 모았습니다. 공개된 자료에서 확인한 코드만 수록했으며, 빈칸은 알려지지 않은 코드입니다. 번호가 같아도 기관이 다른 칸에는 ≠를 표시했습니다.',
  crosswalkFilter: '기관이나 코드로 필터',
  crosswalkFound: (count: number) => `${String(count)}건`,
  crosswalkNothing:
    '일치하는 행이 없습니다. 기관 이름이나 코드, 또는 "토스 11"처럼 타사 이름과 코드를 입력해 보세요.',
  crosswalkLegend:
    '≠ 뒤의 이름은 같은 번호가 나이스페이에서 가리키는 다른 기관입니다. –는 코드가 알려지지 않은 곳입니다.',
  crosswalkAbsent:
    '스마트로, KICC, 네이버페이, 카카오페이의 카드코드와 KCP의 CCPH는 서로 일치하는 공개 출처를 둘 이상 찾지 못해 싣지 않았습니다.',
  crosswalkSources: '출처',
  crosswalkData: '데이터 다운로드',

  dataTitle: '데이터',
  dataLead:
    '코드집의 모든 표를 데이터로 받을 수 있습니다. 한 행에 두 언어가 함께 있고, URL에는 언어 구분이 없습니다.',
  dataFiles: '파일',
  dataContent: '내용',
  dataSchema: 'JSON Schema',
  dataFileNames: {
    codes: '모든 코드',
    issuers: '기관',
    guides: '가이드와 섹션',
    changes: '변경',
    history: '날짜별 뜻',
    crosswalk: '타사 코드 매핑',
    limits: '제한, 주소와 시간',
    lists: '매뉴얼의 목록',
    sources: '출처',
  },
  dataOneCode: '코드 하나',
  dataPackage: 'npm 패키지, 명령, 에이전트 도구',
  dataModule: '스크립트용 모듈',
  sourceFilesTitle: '소스 코드로 된 코드표',
  sourceFilesLead:
    '코드마다 이름, 상태, 결제 결과가 있습니다. 알 수 없는 코드를 조회해도 오류가 나지 않습니다. 이때 결제 결과는 unknown이므로 먼저 결제를 조회하세요.',
  bankLists: {
    'refund-banks': {
      label: '환불 은행',
      choose: '은행을 선택하세요',
      note: '환불 은행의 목록은 어느 매뉴얼에도 없습니다. 지금 쓰는 은행코드에서 중앙은행을 뺀 목록입니다.',
    },
    'virtual-account-banks': {
      label: '가상계좌 은행',
      choose: '은행을 선택하세요',
      note: '매뉴얼이 가상계좌 은행으로 표시한 은행입니다. 제공할 수 있는 은행은 계약에 따라 다릅니다.',
    },
  },
  sourceFilesBuyer: '코드별 구매자 안내 문구',
  dataShape: '데이터 구조',
  dataShapeLead:
    '모든 파일은 schemaVersion, generatedFrom, source, count, rows로 구성됩니다. generatedFrom은 빌드 날짜가 아니라 내용의 날짜입니다. 코드는 항상 문자열이며, 값이 없는 필드는 생략하지 않고 null로 제공합니다.',
  dataUse: '사용 방법',
  dataSpreadsheet: '스프레드시트에서 열기',
  dataSpreadsheetLead:
    'CSV는 RFC 4180을 따르고 UTF-8에 BOM이 붙어 있어 한글이 깨지지 않습니다. 파일을 더블클릭해 열면 엑셀이 01을 1로 읽으므로, 데이터 메뉴의 “텍스트/CSV에서”로 가져오고 code 열의 형식을 텍스트로 선택하세요. 수식으로 해석될 수 있는 셀에는 작은따옴표가 붙어 있습니다.',
  dataVersions: '버전',
  dataVersionsLead: (version: string) =>
    `현재 데이터 구조의 버전은 ${version}입니다. 유의적 버전을 따릅니다.`,
  dataVersionsRows: [
    '첫째 자리: 필드가 삭제되거나 이름, 의미, 형식이 바뀔 때. 변경 이력에 미리 알립니다.',
    '둘째 자리: 필드나 파일이 추가될 때. 모르는 필드는 무시하도록 구현하세요.',
    '셋째 자리: 설명만 바뀔 때. 내용의 변경은 버전이 아니라 generatedFrom으로 확인합니다.',
  ],
  dataLicence: '사용 조건',
  dataLicenceLead:
    '코드집이 작성한 내용과 정리한 데이터는 MIT 라이선스로 사용할 수 있습니다. 코드와 한글 메시지의 출처는 나이스페이가 공개한 매뉴얼입니다. 호스트가 _headers를 읽으면 모든 데이터 파일에 Access-Control-Allow-Origin: * 이 붙어 어느 페이지의 스크립트에서도 읽을 수 있습니다.',

  decodeTitle: '응답 해석',
  decodeLead:
    '나이스페이에서 받은 응답을 그대로 붙여 넣으세요. JSON, 폼, 쿼리 문자열, 웹훅, 로그에서 코드를 찾아 뜻과 조치 방법을 보여 줍니다.',
  decodePrivacy:
    '붙여 넣은 내용은 이 브라우저를 떠나지 않습니다. 전송하거나 저장하지 않고 URL에도 남기지 않으며, 이 페이지는 다른 곳에 접속할 수 없습니다. 코드, 금액, 날짜, 알려진 메시지, 필드 이름처럼 안전하다고 확인된 값만 표시하고 나머지는 모두 마스킹합니다.',
  decodeLabel: '응답 또는 로그',
  decodePlaceholder: '{"resultCode":"3095","resultMsg":"…"}',
  decodeClear: '지우기',
  decodeEdit: '편집',
  decodeCopyText: '마스킹한 텍스트 복사',
  decodeCopyMarkdown: 'Markdown으로 복사',
  decodeSamples: '예시',
  decodeNoScript:
    '이 페이지는 브라우저 안에서만 읽으므로 스크립트가 필요합니다. 스크립트가 없으면 표에서 코드를 찾아 주세요.',
  decodeWords: {
    failedToLoad: '코드를 불러오지 못했습니다. 다시 입력하거나 표에서 확인하세요.',
    tooLong: '너무 깁니다. 10MB보다 짧게 잘라 붙여 넣으세요.',
    found: '코드 {n}개를 찾았습니다.',
    foundOne: '코드 1개를 찾았습니다.',
    more: '나머지 {n}개는 생략했습니다.',
    results: '결과 {n}건 중 실패 {m}건입니다. 아래는 마지막 결과입니다.',
    reading: '읽고 있습니다.',
    stop: '중지',
    stopped: '중지했습니다.',
    times: '{n}건',
    lastResult: '마지막 결과',
    lines: '이 코드가 있는 행',
    fields: '그 밖의 필드 {n}개',
    unknown: '이 표에 없는 코드입니다.',
    mended: '{code} 코드로 해석했습니다. 코드는 문자열이므로 앞의 0을 유지하세요.',
    number: '숫자로 전달되었습니다. 앞의 0이 없어지지 않도록 코드는 문자열로 다루세요.',
    duplicate: '한 객체에 같은 이름이 두 번 있습니다. JSON 파서는 대개 마지막 값만 남깁니다.',
    likelier: '이쪽일 가능성이 높습니다.',
    hints: {
      message: '메시지가 같습니다.',
      field: '인증 결과 필드의 값입니다.',
      cancel: '취소 응답으로 보입니다.',
      escrow: '에스크로 거래로 보입니다.',
      payment: '취소와 관련된 값이 없습니다.',
    },
    masked: '마스킹된 값 {n}곳',
    maskedValue: '마스킹된 값, 누르면 5초 동안 표시',
    copied: '복사했습니다.',
    notCopied: '복사하지 못했습니다.',
    certainty: {
      certain: '확실합니다.',
      likely: '가능성이 높습니다.',
      possible: '코드일 수 있습니다. 필드 이름이나 메시지와 함께 확인하세요.',
    },
    looksLike: '{code}의 응답으로 보입니다.',
    foreign: '{code}의 응답으로 보입니다. 결과코드는 나이스페이 코드가 아니므로 해석하지 않습니다.',
    foreignCode: '타사 코드입니다. 나이스페이 코드로는 {code}입니다.',
    near: '메시지가 매뉴얼과 조금 다릅니다.',
    tellUs: '운영에서 온 메시지라면 알려 주세요',
    different: '메시지가 이 코드의 매뉴얼 메시지와 다릅니다.',
    other: '다른 코드의 메시지입니다. 코드를 다시 확인하세요.',
    byMessage: '메시지로 찾은 코드입니다.',
    olderSuccess: '이전 API에서는 이 코드 자체가 성공입니다.',
    counts: '코드별 건수',
    shown: '입력 내용',
    shownPart: '길어서 앞부분만 보입니다.',
    outcomes: {
      paid: '결제되었습니다.',
      'account-issued': '가상계좌가 발급되었습니다. 입금은 아직입니다.',
      cancelled: '취소되었습니다.',
      'partially-cancelled': '일부가 취소되었습니다.',
      authenticated: '인증만 되었고 아직 결제되지 않았습니다. 승인 API를 호출해야 결제됩니다.',
      succeeded: '요청이 성공했습니다.',
      expired: '만료되었습니다.',
      failed: '실패했습니다.',
      open: '성공인지 실패인지 알 수 없습니다. 먼저 조회하세요.',
      'already-done': '이미 처리된 요청입니다.',
      ambiguous: '뜻이 두 가지인 코드로, 이 응답만으로는 구분할 수 없습니다.',
      'unknown-code':
        '코드집에 없는 결과코드입니다. 결제나 취소가 되었는지 알 수 없으니 먼저 조회하세요.',
      'http-error': 'HTTP 오류입니다. 요청이 처리되지 않았습니다.',
      'http-unknown': '서버 오류입니다. 결제나 취소가 되었는지 알 수 없으니 먼저 조회하세요.',
      'codes-only': '결과코드는 없고 다른 코드만 있습니다.',
      nothing: '코드를 찾을 수 없습니다.',
    },
    nothingHelp: 'resultCode, cardCode, vbankCode 같은 이름과 값이 함께 있어야 합니다.',
  },

  firstChecks: '체크리스트',
  firstChecksTitle: '문제 해결 체크리스트',
  firstChecksLead:
    '개발자가 자주 겪는 상황입니다. 위에서부터 순서대로 확인하고, 받은 코드가 목록에 있으면 해당 코드의 페이지를 확인하세요.',
  firstChecksCodes: '관련 응답코드',
  firstChecksAll: '상황별 체크리스트',

  opensElsewhere: '다른 사이트',

  emptyTable: '아직 수록된 코드가 없습니다',
  emptyTableLead:
    '매뉴얼에는 이 표의 제목만 있고 모든 버전에서 내용이 비어 있습니다. 없는 코드를 만들어 넣지 않고 비워 둡니다.',
  emptyTableInstead:
    '아래는 이 표의 코드가 아니라, API 응답코드 중 결제창에서 발생해 JS SDK의 fnError와 authResultCode로 전달될 수 있는 코드입니다. 코드집의 해석입니다.',

  testBodies: '테스트 본문',
  mocks: '모의 응답 전체',
  triggers: {
    sandbox: (how: string) => `샌드박스에서 재현할 수 있습니다: ${how}`,
    general: (how: string) => `일반 규칙에 따라 재현할 수 있습니다: ${how}`,
    none: '샌드박스에서 재현하는 방법이 매뉴얼에 없습니다. wiremock.json으로 실행한 WireMock에 요청합니다.',
  },
  curlToShop: '나이스페이가 보내는 것처럼 본문을 가맹점 서버로 보냅니다.',
  examplesTitle: '테스트 본문과 모의 응답',
  examplesLead: (count: number, header: string) =>
    `가맹점이 받을 수 있는 응답코드의 본문 ${String(count)}개입니다. 값은 모두 예시이며, 실패에는 매뉴얼이 알려 준 필드만 있습니다. API별 handlers.mjs(MSW)와 같은 폴더의 wiremock.json은 요청 헤더 ${header}의 코드로, 헤더가 없으면 성공으로 응답합니다.`,
  examplesIndex: '전체 목록과 샌드박스에서 받는 방법',
  field: {
    sentence: 'NICEPAY API의 필드입니다.',
    name: '필드',
    means: '뜻',
    values: '값',
    about: '내용',
    carries: '코드표',
    fullNames: '전체 이름',
    example: '예시',
    older: '이전 API의 이름',
    olderSource: '출처',
    causes: '값이 잘못되었을 때의 응답코드',
    causesOf: '이 코드의 원인이 되는 필드',
    causeBasis: { manual: '매뉴얼', message: '메시지', reading: '코드집의 해석' },
    rules: '형식과 규칙',
    places: '위치와 형식',
    everywhere: '모든 곳',
    valuesIn: (where: string) => `값: ${where}`,
    onlyIn: (source: string) => `${source}에만 있습니다.`,
    types: {
      string: '문자열',
      integer: '정수',
      boolean: '불리언',
      object: '객체',
      array: '배열',
    },
    bytes: (count: number) => `${String(count)}바이트`,
    required: { yes: '필수', no: '선택', conditional: '조건부 필수' },
    states: { sent: '', never: '오지 않음:', pattern: '', absent: '', other: '' },
    noValue: {
      sent: '값',
      never: '값',
      pattern: '(값)',
      absent: '(보내지 않음)',
      other: '(그 밖의 값)',
    },
  },
  older: {
    mark: '이전 API',
    marked: (text: string) => `${text} (이전 API)`,
    sentence: 'NICEPAY 이전 API(webapi)의 응답코드입니다.',
    note: '이전 API(webapi)의 응답코드입니다. 필드 이름이 대문자로 시작하는 응답의 ResultCode로 전달됩니다. 현재 API의 resultCode는 번호가 같아도 다른 코드일 수 있습니다.',
    numberOnly: '출처에 번호만 있고 뜻은 알려지지 않았습니다.',
    meaning: '뜻',
    advice: '조치 방법',
    money: '결제·취소 여부',
    moneyNotTold:
      '출처가 결제·취소 여부를 알려 주지 않습니다. 다시 결제하거나 취소하기 전에 거래를 먼저 조회하세요.',
    today: '현재 API의 같은 번호',
    todays: {
      same: '현재 API에서도 뜻이 같은 코드입니다.',
      other: '번호만 같고 뜻이 다릅니다. 같은 코드가 아닙니다.',
    },
    todayShort: { same: '같은 코드', other: '다른 코드' },
    todayNone: '현재 API의 응답코드 표에는 이 번호가 없습니다.',
  },
  oneSentence: {
    http: (code: string, reason: string) =>
      `NICEPAY API가 반환하는 HTTP 상태코드 ${code} ${reason}입니다.`,
    card: (name: string) =>
      `NICEPAY API에서 ${name.endsWith('카드') ? name : `${name} 카드`}를 가리키는 카드코드입니다.`,
    wallet: (name: string) =>
      `NICEPAY API에서 ${name} 결제를 가리키는 카드코드입니다. 카드사가 아니라 포인트나 선불전자지급수단입니다.`,
    network: (name: string) =>
      `NICEPAY API에서 외국에서 발급된 ${name} 브랜드 카드를 가리키는 카드코드입니다.`,
    bank: (name: string) => `NICEPAY API에서 ${name} 계좌를 가리키는 은행코드입니다.`,
    response: (domain: string, outcome: string) => `${domain} 구분의 ${outcome} 응답입니다.`,
    plain: (title: string) => `NICEPAY ${title}입니다.`,
  },
  issuerSentence: (type: string, count: number) => `${type} · 코드 ${String(count)}개`,
  codeTitle: (table: string, code: string, name: string) => `${code} ${name} · ${table}`,
  codeDescription: (table: string, code: string, name: string) =>
    `NICEPAY ${table} ${code}: ${name}. 뜻과 기관, API 필드, 출처를 한 페이지에서 확인합니다.`,
  responseDescription: (table: string, code: string, name: string, money: string, actors: string) =>
    `NICEPAY ${table} ${code}: ${name}. ${money}. 조치 주체: ${actors}.`,
  tableDescription: (title: string, count: number) =>
    `NICEPAY ${title} ${String(count)}개의 뜻과 출처.`,
  issuerDescription: (name: string) =>
    `${name}의 NICEPAY 카드코드와 은행코드, 이전 이름과 현재 이름, 연혁.`,
  changesLead:
    '매뉴얼의 코드표에서 실제로 달라진 내용을 날짜순으로 정리했습니다. 띄어쓰기와 마침표만 바뀐 경우는 제외합니다.',
  sourcesLead:
    '코드집의 표는 아래 출처를 바탕으로 합니다. 출처끼리 다르면 확인한 내용 중 가장 최신 내용을 출처와 함께 먼저 보여 주고, 다른 출처의 내용도 코드마다 함께 표시합니다.',
  institutionsLead:
    '카드코드와 은행코드가 가리키는 기관입니다. 한 기관이 여러 코드를 가질 수 있고, 포인트와 선불전자지급수단처럼 카드사가 아닌 곳도 있습니다.',
  revision: '매뉴얼 저장소 리비전',
  shownFrom: '표시한 내용의 출처',
  readings: '다른 출처의 내용',
  reaches: '반환하는 API',
  converted: {
    named: 'API가 0000으로 변환해 반환합니다',
    reading: 'API가 0000으로 변환해 반환한다고 봅니다(코드집의 해석)',
  },
  codesOfStatus: '함께 오는 응답코드',
  changeTypes: {
    published: '첫 공개',
    added: '추가',
    withdrawn: '삭제',
    reworded: '문구 변경',
    moved: '자리 이동',
    reformatted: '표기 변경',
    narrowed: '목록 축소',
  },
  homeToolsTitle: '도구',
  homeTools: {
    decode: '응답, 콜백, 웹훅, 로그를 붙여 넣으면 코드마다 뜻과 조치 방법을 보여 줍니다.',
    openResults: '결제나 취소의 결과를 모를 때 호출할 API와 보내지 말아야 할 요청.',
    firstChecks: '서명, 키, 금액, 웹훅처럼 자주 발생하는 문제를 순서대로 확인합니다.',
    crosswalk: '같은 카드사와 은행의 타사 코드.',
    data: 'JSON, CSV, npm 패키지, 여러 언어의 소스 코드로 받습니다.',
  },

  accessibility: '접근성',
  accessibilityTitle: '접근성',
  accessibilityLead:
    '코드집의 접근성을 무엇으로 어떻게 검사했는지, WCAG 2.2 AA와 KWCAG 2.2의 항목별로 정리했습니다. 자체 검사이며 인증이 아닙니다.',
  accessibilityHow: '검사 방법',
  accessibilityMeans: [
    '아래에 이름을 적은 자동 테스트를 변경할 때마다 실행합니다. 브라우저는 Chromium이며, Firefox가 있으면 Firefox에서도 실행합니다.',
    '키보드만으로, 400% 확대로, 스크립트 없이, 강제 색 모드와 인쇄에서 사용하는 과정을 테스트합니다.',
    '화면낭독기가 받는 접근성 트리를 테스트합니다. 화면낭독기로 직접 검사하지는 않았습니다.',
  ],
  accessibilityAudit: ({
    date,
    tool,
    browser,
    pages,
    looks,
    findings,
  }: {
    date: string;
    tool: string;
    browser: string;
    pages: number;
    looks: readonly string[];
    findings: number;
  }) =>
    `${date}, ${tool}, ${browser}: 페이지 ${String(pages)}개를 화면 ${String(looks.length)}가지로 검사해 위반 ${String(findings)}건.`,
  accessibilityFaults: '알려진 한계',
  accessibilityFaultList: [
    '화면낭독기(NVDA, VoiceOver, 센스리더)와 장애인 사용자의 평가를 거치지 않았습니다.',
    '응답코드의 한글 메시지는 나이스페이 원문 그대로이므로 띄어쓰기와 표현이 어색한 곳이 있습니다.',
  ],
  accessibilityContact: '이용하기 어려운 곳이 있으면 알려 주세요.',
  standards: { wcag: 'WCAG 2.2, A와 AA', kwcag: '한국형 웹 콘텐츠 접근성 지침(KWCAG) 2.2' },
  criterionColumns: ['항목', '결과', '근거와 테스트'],
  criterionResults: { met: '준수', 'not-applicable': '해당 없음' },
  kwcagSource: 'KWCAG 2.2의 번호와 항목 이름의 출처:',
  kwcagPlace: 'nia-a11y.github.io/kwcag22tech',

  notFound: '페이지를 찾을 수 없습니다',
  notFoundLead:
    '주소가 바뀌었거나 코드집에 없는 코드입니다. 카드코드는 두 자리, 은행코드는 세 자리, 응답코드는 네 자리입니다.',
  notKept: '이 기기에 저장되지 않은 페이지입니다',
  notKeptLead:
    '네트워크에 연결할 수 없어 저장된 페이지만 열립니다. 연결된 후 다시 여세요. 코드는 아래 검색과 코드표에서 확인할 수 있습니다.',
  notFoundTables: '코드표에서 확인',
  facetEmpty: '현재 해당하는 코드가 없습니다.',
  slashKey: '/ 키로 검색 열기',

  search: '검색',
  searchTitle: '코드와 기관 검색',
  searchDescription: 'NICEPAY 코드, 카드사와 은행 이름, 응답 메시지를 한 번에 검색합니다.',
  searchLabel: '코드, 기관 이름, 메시지 검색',
  searchPlaceholder: '12, 088, 토스뱅크, 할부개월',
  searchResults: '검색 결과',
  searchCount: (count: number) => `검색 결과 ${String(count)}건`,
  searchNothing: '검색 결과가 없습니다.',
  searchNothingFor: '“0” 검색 결과가 없습니다.',
  reportMissing: '없는 코드 제보',
  searchFailed: '검색을 불러오지 못했습니다. 다시 입력하거나 Enter 키를 누르세요.',
  searchPartial: '일부 결과를 불러오지 못했습니다.',
  searchUnknownCode:
    '0은(는) 어느 표에도 없는 코드입니다. 가장 가까운 코드를 보여 드립니다. 이전 API나 다른 서비스의 코드일 수 있으니 응답 전체를 확인하세요.',
  searchAlias: '다른 이름: 0',
  searchLacks: '포함되지 않은 검색어: 0',
  searchSuggestion: '이것을 찾으셨나요?',
  searchWayIn: '이렇게 검색할 수 있습니다',
  searchHints: [
    { text: '코드. 앞의 0이나 대소문자는 달라도 됩니다.', queries: ['7', '088', 'f112'] },
    { text: '로그에서 복사한 필드와 값', queries: ['cardCode 12', '"vbankCode":"004"'] },
    {
      text: '기관 이름. 이전 이름, 줄임말, 초성도 됩니다.',
      queries: ['조흥은행', 'DGB', 'ㅌㅅㅂㅋ'],
    },
    { text: '메시지에 포함된 단어', queries: ['할부개월', '중복 발급'] },
  ],
  searchType: {
    code: '',
    issuer: '기관',
    table: '표',
    domain: '구분',
    guide: '가이드',
    section: '가이드',
    tool: '도구',
  },

  guidesTitle: '가이드',
  guidesLead:
    '매뉴얼의 가이드를 세 가지로 분류하고, 가이드마다 관련 코드를 연결했습니다. 외부 링크는 한국어 매뉴얼로 연결됩니다.',
  guideGroups: {
    common: { title: '공통', about: '개발 전 준비 사항과 공통 규칙입니다.' },
    docs: { title: '문서', about: 'API별 요청과 응답 명세입니다.' },
    operations: { title: '운영', about: '운영 전환 전후에 확인할 내용입니다.' },
  },
  guideDescription: (title: string) => `${title} 가이드의 섹션과 관련 NICEPAY 코드.`,
  guideSections: '이 가이드의 섹션',
  guideManual: '매뉴얼에서 보기',
  guideCodes: '이 가이드의 관련 코드',
  countLinks: (count: number) => `섹션 ${String(count)}개`,
  limitGroups: {
    hosts: '도메인',
    addresses: 'IP 주소',
    versions: '프로토콜 버전',
    timeouts: '타임아웃',
    periods: '기간',
    amounts: '금액',
    lengths: '길이',
  },
  limitValue: '값',
  limitWhat: '용도',
  limitConnection: '방향',
  directions: {
    outbound: '서버에서 NICEPAY로(OUTBOUND)',
    inbound: 'NICEPAY에서 서버로(INBOUND)',
    browser: '구매자 브라우저에서 NICEPAY로',
  },
  port: (port: number) => `포트 ${String(port)}`,
  environments: { live: '운영', sandbox: '샌드박스' },
  units: {
    seconds: (count: string) => `${count}초`,
    minutes: (count: string) => `${count}분`,
    hours: (count: string) => `${count}시간`,
    days: (count: string) => `${count}일`,
    'business-days': (count: string) => `영업일 ${count}일`,
    years: (count: string) => `${count}년`,
    won: (count: string) => `${count}원`,
    bytes: (count: string) => `${count}바이트`,
  },

  manualChoices: '매뉴얼의 주소',
  manualChoicesLead: '매뉴얼의 주소로 접속했습니다. 같은 내용을 다루는 코드집의 페이지입니다.',

  copy: '복사',
  kindLabels: {
    http: 'HTTP 상태코드',
    card: '카드코드',
    bank: '은행코드',
    response: '응답코드',
    'js-sdk': 'JS SDK 응답코드',
    webapi: '이전 API 응답코드',
    field: '필드',
  },
  copyFormats: {
    address: 'URL',
    row: '표의 행 URL',
    markdown: 'Markdown',
    html: 'HTML',
    text: '텍스트',
    json: 'JSON',
  },
  copyDone: '복사했습니다.',
  copyFailed: '복사하지 못했습니다. 텍스트를 선택해 복사하세요.',

  copyTable: '표 복사',
  copyTableFailed: '복사하지 못했습니다. 데이터 파일을 다운로드하세요.',

  cardActors: (actors: string) => `조치 주체: ${actors}`,

  linkTool: {
    title: '가이드의 코드에 링크 넣기',
    lead: 'Markdown이나 HTML을 붙여 넣으면 코드에 링크를 넣어 돌려줍니다. 값 옆의 필드가 종류를 정합니다. cardCode 12는 카드, vbankCode 088은 은행, resultCode 3095는 응답코드입니다. 앞에 아무 표시가 없는 숫자는 링크하지 않습니다.',
    privacy:
      '브라우저 안에서만 처리하며 어디에도 보내지 않습니다. 코드 블록, 인라인 코드, 제목, URL, 이미 있는 링크는 바꾸지 않습니다.',
    noScript: '브라우저 안에서 처리하므로 스크립트가 필요합니다.',
    label: 'Markdown 또는 HTML',
    sampleLabel: '예시',
    sample:
      '결제가 거절되면 `resultCode` 3095가 옵니다. 카드사는 cardCode 12, 은행은 vbankCode 088입니다.\n\n| cardCode | 카드사 |\n| --- | --- |\n| 02 | KB국민 |\n| 04 | 삼성 |\n\n주문 3095와 12는 그대로 둡니다.\n',
    clear: '지우기',
    form: '형식',
    auto: '자동',
    inlineCode: '인라인 코드도',
    headings: '제목도',
    once: '코드마다 처음 한 번만',
    result: '결과',
    copy: '복사',
    changes: '변경된 줄',
    line: '줄',
    none: '링크할 코드가 없습니다. 값 앞에 cardCode 같은 필드 이름이 있어야 합니다.',
    one: '코드 1개를 링크했습니다.',
    several: '코드 0개를 링크했습니다.',
    copied: '복사했습니다.',
    notCopied: '복사하지 못했습니다. 결과에서 직접 복사하세요.',
    failed: '코드를 불러오지 못했습니다. 새로고침한 뒤 다시 시도하세요.',
  },

  linkingTitle: '코드 링크 방법',
  linkingLead:
    '개발 가이드, 문의, 로그 어디에서든 코드를 링크할 수 있습니다. URL은 코드만으로 만들 수 있고, 한번 공개된 URL은 없어지지 않습니다.',
  linkingBuild: '코드로 URL 만들기',
  linkingBuildRows: {
    code: '코드 종류 뒤에 코드를 붙입니다.',
    english: '영문은 앞에 en을 붙입니다.',
    row: '표의 해당 행으로 이동합니다.',
    meaning: '뜻이 두 가지인 코드의 한 가지 뜻입니다.',
    domain: '응답코드의 구분입니다.',
    issuer: '기관의 모든 코드입니다.',
    guide: '가이드의 섹션입니다.',
    search: '종류를 모르면 검색으로 연결합니다.',
  },
  linkingSpellings: '앞의 0을 뺀 URL과 소문자로 쓴 URL도 같은 페이지로 연결됩니다.',
  linkingManual: '매뉴얼의 주소 그대로',
  linkingManualLead: '매뉴얼 링크에서 호스트만 바꿔도 됩니다. 섹션까지 같은 위치로 연결됩니다.',
  linkingStable: '변경되지 않는 것',
  linkingStableRows: [
    '코드는 삭제하지 않습니다. 매뉴얼에서 삭제되거나 합병된 코드도 페이지가 남고, 이후의 변화를 표시합니다.',
    '공개된 URL은 모두 목록으로 관리하고, 배포할 때마다 전부 열리는지 테스트합니다.',
    '코드는 항상 문자열입니다. 01은 1이 되지 않습니다.',
  ],
  linkingEmbed: '가이드에 넣기',
  linkingEmbedLead:
    '코드, 기관, 표의 행, 가이드의 섹션마다 복사 버튼이 있습니다. URL, Markdown, HTML, 텍스트, JSON으로 복사합니다.',

  linkingRecipes: '이슈, 주소창, 채팅에서',
  linkingRecipeRows: {
    autolink:
      'GitHub 이슈와 커밋의 NICEPAY-3095가 링크가 됩니다. 저장소 설정의 Autolink references에 아래 접두사와 URL을 영숫자(alphanumeric)로 등록하세요. 소문자로 쓴 코드도 같은 페이지로 연결됩니다.',
    autolinkOthers: '카드와 은행은 접두사를 따로 둡니다. NICECARD-12, NICEBANK-088.',
    omnibox:
      '주소창에서 np를 입력하고 Tab을 누른 뒤 코드를 입력합니다. 브라우저의 검색엔진 설정에 바로가기 np와 아래 URL을 추가하세요. 이 사이트를 한 번 검색하면 OpenSearch로 자동 등록되는 브라우저도 있습니다.',
    chat: 'Slack, 카카오톡 같은 채팅에 코드의 주소를 붙여 넣으면 코드와 메시지, 결제 여부, 조치 주체가 미리보기에 나옵니다. 카드와 은행은 코드와 이름이 나옵니다.',
  },
  linkingCard: '링크 위에 뜨는 카드',
  linkingCardLead:
    '원하는 페이지에 스크립트 하나를 넣고 링크를 codebook-card로 감싸면, 마우스나 키보드로 링크에 닿을 때 이름이나 메시지, 결제 여부, 조치 주체가 보입니다. 스크립트가 없으면 그냥 링크입니다.',
  linkingCardPolicy:
    '페이지에 CSP가 있으면 아래 두 지시자에 코드집의 주소만 추가하세요. 스타일은 생성자 스타일시트이므로 style-src는 바꾸지 않아도 되고, HTML을 쓰지 않으므로 require-trusted-types-for도 그대로 둘 수 있습니다.',
  linkingPlugins: '빌드할 때 링크하기',
  linkingPluginsLead:
    'npm 패키지의 remark, rehype 플러그인은 위 도구와 같은 방식으로 가이드의 코드를 링크합니다. Astro 7과 그 위의 Starlight는 Sätteri 플러그인을 씁니다.',

  linkingData: '데이터로 사용하기',
  linkingDataLead:
    '모든 표를 데이터로 받을 수 있습니다. 한 행에 두 언어가 함께 있고, 코드는 문자열이며, 없는 값은 null입니다. CSV를 열 때는 코드의 앞자리 0이 유지되도록 텍스트 형식으로 불러오세요.',
  linkingDataRows: {
    table: '표 하나, JSON',
    csv: '표 하나, CSV',
    code: '코드 하나',
    codes: '모든 코드',
    issuers: '모든 기관',
  },

  command: {
    help: (locales: string) => `나이스페이 코드집

사용법
  codebook <코드>              코드의 뜻, 결제 여부, 다음 호출
  codebook search <검색어>     이름이나 문제로 검색
  codebook decode [파일]       응답이나 로그 해석(표준 입력 가능, 비밀값은 마스킹)
  codebook list <표>           표 하나: http, card, bank, response …
  codebook check <파일>…       소스 코드 안의 코드표를 코드집과 비교
  codebook diff <버전|날짜>    그 이후 변경된 코드
  codebook on <날짜> <코드>    그날의 코드의 뜻
  codebook mcp                 에이전트용 MCP 서버(표준 입출력)

옵션
  --json          JSON으로 출력
  --lang ${locales}    언어 (기본 ko)
  --kind <표>     표 하나에서만
  --operation <API>  응답코드를 반환한 API (on, list 제외)
  --limit <수>    검색 결과 수 (기본 10)
  --version, --help

종료 코드: 0 찾음·이상 없음, 1 없음·다름, 2 사용법 오류`,
    inNoTable: (code: string) => `${code}: 어느 표에도 없는 코드입니다.`,
    nothingFound: (query: string) => `"${query}": 검색 결과가 없습니다.`,
    noSuchCommand: (name: string) =>
      `"${name}"이라는 명령은 없습니다. codebook --help를 참고하세요.`,
    noSuchTable: (name: string, tables: string) =>
      `"${name}"이라는 표는 없습니다. 있는 표: ${tables}`,
    unknownOption: (message: string) => `옵션이 잘못되었습니다: ${message}`,
    needs: (what: string) => `${what} 값을 입력하세요. codebook --help를 참고하세요.`,
    noDay: (written: string) =>
      `"${written}"은 날짜나 패키지 버전이 아닙니다. 2024-02-02처럼 입력하세요.`,
    unread: (file: string) => `${file} 파일을 읽을 수 없습니다.`,
    noMap: (file: string) => `${file}: 코드표를 찾을 수 없습니다.`,
    mapOk: (file: string, kind: string, count: number) =>
      `${file}: ${kind} ${String(count)}개, 차이 없음`,
    mapFound: (file: string, kind: string, count: number, faults: number) =>
      `${file}: ${kind} ${String(count)}개, 수정할 항목 ${String(faults)}개`,
    finding: {
      wrong: (is: string, written: string, meant: string) =>
        `틀림: "${written}"(${meant})로 되어 있으나 ${is}입니다`,
      missing: (is: string) => `없음: ${is}`,
      unknown: (_: string, written: string) =>
        `모르는 코드${written === '' ? '' : `: "${written}"`}`,
      renamed: (is: string, written: string) => `변경된 이름: "${written}" → ${is}`,
      number: (is: string, written: string) =>
        `숫자로 되어 있음: ${written} (${is}). 앞의 0이 없어지므로 문자열로 쓰세요`,
      merged: (is: string, _: string, meant: string) => `합병된 코드: ${is} → ${meant}`,
      different: (is: string, written: string) => `다른 표현: "${written}" (${is})`,
    },
    noChanges: (date: string) => `${date} 이후 변경된 코드가 없습니다.`,
    change: {
      added: '추가',
      reworded: '문구 변경',
      renamed: '이름 변경',
      merged: '합병',
      withdrawn: '삭제',
    },
    notListed: (day: string, since: string | null) =>
      since === null
        ? `${day}: 날짜가 알려진 목록에 없습니다.`
        : `${day}에는 아직 목록에 없었습니다. 처음 수록된 날: ${since}`,
    listedSince: '처음 수록된 날',
    limits: '조건',
    advice: '조치 방법',
    unknownCodeAdvice: '돈이 움직였는지 알 수 없습니다. 다시 결제하지 말고 거래를 먼저 조회하세요.',
  },
};

/** The words of the site, in any language. */
export type Strings = typeof ko;
