import { tableToNamed, tableToTypeName } from './identifiers.ts';
import { tableToHeader, type CopyTable } from './table.ts';
import { linesToBlockComment, textToQuoted } from './text.ts';

/** A table as a Java enum with a lookup by code (Java 8 or newer). */
export function tableToJava(table: CopyTable): string {
  const type = tableToTypeName(table);
  const constants = tableToNamed(table).map(
    ({ identifier, code, ko, en }) =>
      `    ${identifier}(${[code, ko, en].map(textToQuoted).join(', ')})`,
  );
  return `${linesToBlockComment(tableToHeader(table))}
public enum ${type} {
${constants.join(',\n')};

    private final String code;
    private final String korean;
    private final String english;

    ${type}(String code, String korean, String english) {
        this.code = code;
        this.korean = korean;
        this.english = english;
    }

    public String code() {
        return code;
    }

    public String korean() {
        return korean;
    }

    public String english() {
        return english;
    }

    public static java.util.Optional<${type}> of(String code) {
        for (${type} value : values()) {
            if (value.code.equals(code)) {
                return java.util.Optional.of(value);
            }
        }
        return java.util.Optional.empty();
    }
}
`;
}
