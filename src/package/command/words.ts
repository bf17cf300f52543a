import type { Locale } from '../../i18n/locales.ts';
import type { CodeChange } from '../../shared/history.ts';
import type { MapFindingType } from '../maps/judge-map.ts';

/** What the command says beside the words of the site. */
export interface CommandWords {
  help: string;
  /** A code that no table has. */
  inNoTable: (code: string) => string;
  nothingFound: (query: string) => string;
  noSuchCommand: (name: string) => string;
  noSuchTable: (name: string, tables: string) => string;
  unknownOption: (message: string) => string;
  needs: (what: string) => string;
  noDay: (written: string) => string;
  unread: (file: string) => string;
  noMap: (file: string) => string;
  mapOk: (file: string, kind: string, count: number) => string;
  mapFound: (file: string, kind: string, count: number, faults: number) => string;
  finding: Readonly<Record<MapFindingType, (is: string, written: string, meant: string) => string>>;
  noChanges: (date: string) => string;
  change: Readonly<Record<CodeChange['type'], string>>;
  notListed: (day: string, since: string | null) => string;
  listedSince: string;
  limits: string;
  advice: string;
  unknownCodeAdvice: string;
}

/** The words of the command in each language of the site. */
export const COMMAND_WORDS: Readonly<Record<Locale, CommandWords>> = {
  ko: {
    help: `나이스페이 코드집

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
  --lang ko|en    언어 (기본 ko)
  --kind <표>     표 하나에서만
  --operation <API>  응답코드를 반환한 API (on, list 제외)
  --limit <수>    검색 결과 수 (기본 10)
  --version, --help

종료 코드: 0 찾음·이상 없음, 1 없음·다름, 2 사용법 오류`,
    inNoTable: (code) => `${code}: 어느 표에도 없는 코드입니다.`,
    nothingFound: (query) => `"${query}": 검색 결과가 없습니다.`,
    noSuchCommand: (name) => `"${name}"이라는 명령은 없습니다. codebook --help를 참고하세요.`,
    noSuchTable: (name, tables) => `"${name}"이라는 표는 없습니다. 있는 표: ${tables}`,
    unknownOption: (message) => `옵션이 잘못되었습니다: ${message}`,
    needs: (what) => `${what} 값을 입력하세요. codebook --help를 참고하세요.`,
    noDay: (written) => `"${written}"은 날짜나 패키지 버전이 아닙니다. 2024-02-02처럼 입력하세요.`,
    unread: (file) => `${file} 파일을 읽을 수 없습니다.`,
    noMap: (file) => `${file}: 코드표를 찾을 수 없습니다.`,
    mapOk: (file, kind, count) => `${file}: ${kind} ${String(count)}개, 차이 없음`,
    mapFound: (file, kind, count, faults) =>
      `${file}: ${kind} ${String(count)}개, 수정할 항목 ${String(faults)}개`,
    finding: {
      wrong: (is, written, meant) => `틀림: "${written}"(${meant})로 되어 있으나 ${is}입니다`,
      missing: (is) => `없음: ${is}`,
      unknown: (_, written) => `모르는 코드${written === '' ? '' : `: "${written}"`}`,
      renamed: (is, written) => `변경된 이름: "${written}" → ${is}`,
      number: (is, written) =>
        `숫자로 되어 있음: ${written} (${is}). 앞의 0이 없어지므로 문자열로 쓰세요`,
      merged: (is, _, meant) => `합병된 코드: ${is} → ${meant}`,
      different: (is, written) => `다른 표현: "${written}" (${is})`,
    },
    noChanges: (date) => `${date} 이후 변경된 코드가 없습니다.`,
    change: {
      added: '추가',
      reworded: '문구 변경',
      renamed: '이름 변경',
      merged: '합병',
      withdrawn: '삭제',
    },
    notListed: (day, since) =>
      since === null
        ? `${day}: 날짜가 알려진 목록에 없습니다.`
        : `${day}에는 아직 목록에 없었습니다. 처음 수록된 날: ${since}`,
    listedSince: '처음 수록된 날',
    limits: '조건',
    advice: '조치 방법',
    unknownCodeAdvice: '돈이 움직였는지 알 수 없습니다. 다시 결제하지 말고 거래를 먼저 조회하세요.',
  },
  en: {
    help: `The Codebook of NICEPAY

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
  --lang ko|en    language (ko unless told)
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
