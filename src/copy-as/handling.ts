import type { NextCall, Settlement } from '../closed-lists.ts';
import { linesToBlockComment } from './text.ts';

/** What code that branches on a result needs of a response code: the safest answer of all its meanings. */
export interface HandlingRow {
  code: string;
  settlement: Settlement | null;
  nextCall: NextCall | null;
}

/** The codes of a table of response codes as code that branches on them. */
export interface HandlingTable {
  /** The address of the table. */
  source: string;
  /** The day of its content, `YYYY-MM-DD`. */
  date: string;
  rows: readonly HandlingRow[];
}

/** What each next call asks of the one who wrote the integration, as a comment. */
const ABOUT: Readonly<Record<NextCall, string>> = {
  'look-up': 'Look the payment up. Nobody pays again, and no new orderId is sent, before that.',
  'read-status': 'The request was handled; status in the answer says what became of the money.',
  'wait-for-webhook': 'Nothing to send: wait for the webhook.',
  'new-session': 'No money moved. Begin the payment anew, with a new orderId.',
  'same-call': 'No money moved. Mend what is wrong, then send the same call.',
  approve: 'The buyer has authenticated: call the approval.',
  cancel: 'Cancel as the advice of the code says.',
  'net-cancel': 'Take the payment back by a net cancel.',
  contact: 'Contact NICEPAY; sending it again does not help.',
  none: 'Nothing to send.',
};

/** The next calls in the order in which code looks at them: what only reads comes first. */
const ORDER: readonly NextCall[] = [
  'look-up',
  'read-status',
  'wait-for-webhook',
  'none',
  'contact',
  'same-call',
  'new-session',
  'approve',
  'cancel',
  'net-cancel',
];

/** `look-up` → `LOOK_UP`. */
const toConstant = (call: NextCall): string => call.replaceAll('-', '_').toUpperCase();
/** `look-up` → `lookUp`. */
const toMethod = (call: NextCall): string =>
  call.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What stands above each file. */
const toHeader = ({ source, date }: HandlingTable): string[] => [
  `What to do next by the resultCode of NICEPAY (${date})`,
  source,
  'A code that is not here, and whatever is open, is looked up first: nobody pays twice.',
];

/** The codes by what they ask for; an open result is looked up, whatever else is said of it. */
function tableToGroups({ rows }: HandlingTable): (readonly [NextCall, readonly string[]])[] {
  const groups = new Map<NextCall, string[]>(ORDER.map((call) => [call, []]));
  for (const { code, settlement, nextCall } of rows) {
    const isOpen = nextCall === null || settlement === null || settlement === 'unknown';
    const call = isOpen && nextCall !== 'read-status' ? 'look-up' : nextCall;
    groups.get(call)?.push(code);
  }
  return [...groups].filter(([call, codes]) => call !== 'look-up' && codes.length > 0);
}

/** The next calls that codes ask for, the look-up first. */
const tableToCalls = (table: HandlingTable): NextCall[] => [
  'look-up',
  ...tableToGroups(table).map(([call]) => call),
];

/** As TypeScript, on the package: the `switch` on the next call, with the look-up first. */
export function tableToHandlingTypeScript(table: HandlingTable): string {
  const calls = tableToCalls(table);
  return `${linesToBlockComment(toHeader(table))}
import { settlementOf } from 'nicepay-codebook';

/** What the integration does for each next call. */
export interface Actions<Result> {
${calls.map((call) => `  /** ${ABOUT[call]} */\n  ${toMethod(call)}: () => Result;`).join('\n')}
}

/**
 * Does what the answer of NICEPAY asks for.
 * @param resultCode as it came
 * @param operation the API or callback that returned it, such as 'window-approval'
 */
export function handle<Result>(
  resultCode: string,
  actions: Actions<Result>,
  operation?: string,
): Result {
  const { settlement, nextCall } = settlementOf(
    resultCode,
    operation === undefined ? {} : { operation },
  );
  if (nextCall !== 'read-status' && (settlement === null || settlement === 'unknown'))
    return actions.lookUp();
  switch (nextCall) {
${calls
  .filter((call) => call !== 'look-up')
  .map((call) => `    case '${call}':\n      return actions.${toMethod(call)}();`)
  .join('\n')}
    default:
      return actions.lookUp();
  }
}
`;
}

/** Codes in lines that fit the page. */
function codesToLines(codes: readonly string[], perLine = 16): string[] {
  return Array.from({ length: Math.ceil(codes.length / perLine) }, (_, index) =>
    codes.slice(index * perLine, (index + 1) * perLine).join(' '),
  );
}

/** As Java (8 or newer), on its own. */
export function tableToHandlingJava(table: HandlingTable): string {
  const calls = tableToCalls(table);
  const puts = tableToGroups(table).map(
    ([call, codes]) =>
      `        put(${toConstant(call)},\n${codesToLines(codes)
        .map((line) => `            "${line} "`)
        .join('\n            + ')});`,
  );
  return `${linesToBlockComment(toHeader(table))}
public enum NextCall {
${calls.map((call) => `    /** ${ABOUT[call]} */\n    ${toConstant(call)}`).join(',\n')};

    private static final java.util.Map<String, NextCall> BY_CODE = new java.util.HashMap<>();

    static {
${puts.join('\n')}
    }

    private static void put(NextCall call, String codes) {
        for (String code : codes.trim().split(" ")) {
            BY_CODE.put(code, call);
        }
    }

    /** What to call next; the look-up for a code that is not known, and for null. */
    public static NextCall of(String resultCode) {
        NextCall call = resultCode == null ? null : BY_CODE.get(resultCode);
        return call == null ? LOOK_UP : call;
    }

    /** What the integration does for each next call. */
    public interface Actions<R> {
${calls.map((call) => `        R ${toMethod(call)}();`).join('\n')}
    }

    /** Does what the answer of NICEPAY asks for. */
    public static <R> R handle(String resultCode, Actions<R> actions) {
        switch (of(resultCode)) {
${calls
  .filter((call) => call !== 'look-up')
  .map(
    (call) =>
      `            case ${toConstant(call)}:\n                return actions.${toMethod(call)}();`,
  )
  .join('\n')}
            default:
                return actions.lookUp();
        }
    }
}
`;
}

/** As PHP (8.1 or newer), on its own. */
export function tableToHandlingPhp(table: HandlingTable): string {
  const calls = tableToCalls(table);
  const puts = tableToGroups(table).map(
    ([call, codes]) =>
      `        '${call}' =>\n${codesToLines(codes)
        .map((line) => `            '${line} '`)
        .join(' .\n')},`,
  );
  return `<?php

declare(strict_types=1);

${linesToBlockComment(toHeader(table))}
enum NextCall: string
{
${calls.map((call) => `    /** ${ABOUT[call]} */\n    case ${toConstant(call)} = '${call}';`).join('\n')}

    private const CODES = [
${puts.join('\n')}
    ];

    /** What to call next; the look-up for a code that is not known, and for null. */
    public static function of(?string $resultCode): self
    {
        if ($resultCode !== null && preg_match('/^[0-9A-Z]{4}$/D', $resultCode) === 1) {
            foreach (self::CODES as $call => $codes) {
                if (str_contains($codes, $resultCode . ' ')) {
                    return self::from($call);
                }
            }
        }
        return self::LOOK_UP;
    }

    /**
     * Does what the answer of NICEPAY asks for.
     *
     * @param array<string, callable(): mixed> $actions by next call; 'look-up' is needed
     */
    public static function handle(?string $resultCode, array $actions): mixed
    {
        $call = self::of($resultCode);
        return match ($call) {
            self::LOOK_UP => $actions['look-up'](),
            default => ($actions[$call->value] ?? $actions['look-up'])(),
        };
    }
}
`;
}

/** The files with code that branches on a result, by name. */
export const HANDLING_FILES = {
  'handling.ts': tableToHandlingTypeScript,
  'NextCall.java': tableToHandlingJava,
  'NextCall.php': tableToHandlingPhp,
} as const satisfies Record<string, (table: HandlingTable) => string>;

/** The name of such a file. */
export type HandlingFile = keyof typeof HANDLING_FILES;
