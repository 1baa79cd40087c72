package io.github.federules.examples.cli.replay;

import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a row to its operation, or to all that is wrong with it. */
final class RowReader {

    private static final int LONGEST_TEXT = 300;

    private final Row row;
    private final List<Problem> problems = new ArrayList<>(0);

    private RowReader(Row row) {
        this.row = row;
    }

    /** Reads a row of a list whose header has so many columns. */
    static RowReading read(Row row, int columns) {
        return new RowReader(row).reading(columns);
    }

    private RowReading reading(int columns) {
        if (row.fields() != columns) {
            // A field too many or too few, and every value may stand under the wrong name.
            Map<String, String> counts =
                    Map.of("fields", Integer.toString(row.fields()), "columns", Integer.toString(columns));
            return new RowReading.Refused(
                    List.of(new Problem(row.line(), Optional.empty(), ProblemCode.FIELD_COUNT, counts)));
        }
        String number = text(Column.NUMBER);
        String programme = text(Column.PROGRAMME);
        BigDecimal total = amount(Column.TOTAL);
        BigDecimal rate = rate();
        BigDecimal published = amount(Column.PUBLISHED);
        return problems.isEmpty()
                ? new RowReading.Accepted(
                        new Operation(row.line(), number, programme, beneficiary(), total, rate, published))
                : new RowReading.Refused(problems);
    }

    private String text(Column column) {
        String text = row.value(column).strip();
        if (text.isEmpty()) {
            tell(column, ProblemCode.MISSING, Map.of());
        } else if (text.length() > LONGEST_TEXT) {
            tell(column, ProblemCode.TOO_LONG, Map.of("bound", Integer.toString(LONGEST_TEXT)));
        }
        return text;
    }

    // Shown and never computed with, so that no row is refused for it: persons may be left out of a public list.
    private String beneficiary() {
        String name = row.value(Column.BENEFICIARY).strip();
        return OneLine.of(name.isEmpty() ? row.value(Column.TITLE).strip() : name);
    }

    private BigDecimal amount(Column column) {
        Optional<BigDecimal> number = number(column);
        number.ifPresent(amount -> Euros.faultsOf(amount)
                .forEach(fault -> tell(column, ProblemCode.valueOf(fault.code().name()), shown(column))));
        return number.orElse(BigDecimal.ZERO);
    }

    private BigDecimal rate() {
        Optional<BigDecimal> number = number(Column.RATE);
        number.ifPresent(share -> {
            try {
                new Rate(share);
            } catch (InvalidFactException e) {
                tell(Column.RATE, ProblemCode.RATE_OUT_OF_RANGE, shown(Column.RATE));
            }
        });
        return number.orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> number(Column column) {
        if (row.value(column).isBlank()) {
            tell(column, ProblemCode.MISSING, Map.of());
            return Optional.empty();
        }
        Optional<BigDecimal> number = Decimals.find(row.value(column));
        if (number.isEmpty()) {
            tell(column, ProblemCode.NOT_A_NUMBER, shown(column));
        }
        return number;
    }

    private Map<String, String> shown(Column column) {
        return Map.of("value", OneLine.of(row.value(column)));
    }

    private void tell(Column column, ProblemCode code, Map<String, String> values) {
        problems.add(new Problem(row.line(), Optional.of(column), code, values));
    }
}
