import { linesToBlockComment, textToPhp } from '../text.ts';
import { hasSettlement, toLiterals, type SourceTable } from './source-table.ts';

/** The rows as a constant array; PHP turns the key "10" into a number, so each row has its code, too. */
function toArray({ columns, rows }: SourceTable): string {
  const lines = rows.map((row) => {
    const cells = toLiterals(row, textToPhp).map(
      (literal, index) => `'${columns[index]?.name ?? ''}' => ${literal}`,
    );
    const code = textToPhp(row.code);
    return `        ${code} => [${[`'code' => ${code}`, ...cells].join(', ')}],`;
  });
  return `[\n${lines.join('\n')}\n    ]`;
}

/** A table as a PHP enum (8.1 or newer). */
export function tableToPhpEnum(table: SourceTable): string {
  const { type, header, rows } = table;
  // The one name that no constant may have, in any case.
  const cases = rows.map(
    ({ identifier, code }) =>
      `    case ${identifier === 'CLASS' ? 'CLASS_' : identifier} = ${textToPhp(code)};`,
  );
  const money = hasSettlement(table)
    ? `
    /** What happened to the money; 'unknown' for a code that is not here. */
    public static function settlementOf(?string $code): string
    {
        return self::Rows[$code ?? '']['settlement'] ?? 'unknown';
    }

    /** @return list<self> the codes that say this of the money */
    public static function withSettlement(string $settlement): array
    {
        return array_values(array_filter(self::cases(), fn (self $case): bool => $case->row()['settlement'] === $settlement));
    }
`
    : '';
  return `<?php

declare(strict_types=1);

${linesToBlockComment(header)}
enum ${type}: string
{
${cases.join('\n')}

    // Not in capitals, as the codes are: it is never one of them.
    private const Rows = ${toArray(table)};

    /** What the code is; null for one that is not here. */
    public static function of(?string $code): ?self
    {
        return $code === null ? null : self::tryFrom($code);
    }

    /** The Korean text; the code itself for one that is not here. */
    public static function labelOf(string $code): string
    {
        return self::Rows[$code]['korean'] ?? $code;
    }

    /** @return array<string, string|bool> */
    public function row(): array
    {
        return self::Rows[$this->value];
    }
${money}}
`;
}

/** A table as a PHP class with an array (5.6 or newer). */
export function tableToPhpArray(table: SourceTable): string {
  const { type, header } = table;
  const money = hasSettlement(table)
    ? `
    /** What happened to the money; 'unknown' for a code that is not here. */
    public static function settlementOf($code)
    {
        $row = self::find($code);
        return $row === null ? 'unknown' : $row['settlement'];
    }
`
    : '';
  return `<?php

${linesToBlockComment(header)}
final class ${type}s
{
    const ROWS = ${toArray(table)};

    /** The row of a code; null for one that is not here, and for what is no string. */
    public static function find($code)
    {
        return is_string($code) && isset(self::ROWS[$code]) ? self::ROWS[$code] : null;
    }

    /** The Korean text; the code itself for one that is not here. */
    public static function labelOf($code)
    {
        $row = self::find($code);
        return $row === null ? $code : $row['korean'];
    }
${money}}
`;
}
