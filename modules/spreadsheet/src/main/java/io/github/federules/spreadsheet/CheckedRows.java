package io.github.federules.spreadsheet;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Makes cost lines of rows, and checks what the cells of a row and all rows are together. */
final class CheckedRows {

    /** The most characters of an identifier or a name. */
    static final int LONGEST_TEXT = 10_000;

    private static final List<BudgetColumn> TEXTS =
            List.of(BudgetColumn.ID, BudgetColumn.LABEL, BudgetColumn.PERSON, BudgetColumn.PARTNER);
    private static final List<BudgetColumn> AMOUNTS =
            List.of(BudgetColumn.AMOUNT, BudgetColumn.QUANTITY, BudgetColumn.ANNUAL_COST);

    private final BudgetTable table;
    private final Locale locale;
    private final LineQuestions questions;
    private final List<LocatedFault> faults;
    private final List<CostLine> lines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int position;
    private long cents;
    // An error counts also where the cell has another one, or there are too many.
    private boolean isRowSound;

    private CheckedRows(BudgetTable table, Locale locale, LineQuestions questions) {
        this.table = table;
        this.locale = locale;
        this.questions = questions;
        this.faults = new ArrayList<>(table.faults());
    }

    /** Returns the cost lines of a table, or every error. */
    static Budget of(BudgetTable table, Locale locale, LineQuestions questions) {
        CheckedRows checked = new CheckedRows(table, locale, questions);
        table.rows().forEach(checked::check);
        if (checked.cents > Operation.MAX_TOTAL_CENTS) {
            checked.add(RowReader.TABLE, Fault.of(FaultCode.TOTAL_TOO_LARGE, Map.of()));
        }
        return new Budget(checked.faults.isEmpty() ? checked.lines : List.of(), table.inOrder(checked.faults));
    }

    private void check(BudgetRow row) {
        position++;
        isRowSound = true;
        Map<BudgetColumn, String> fields = row.fields();
        for (BudgetColumn column : TEXTS) {
            int length = fields.getOrDefault(column, "").length();
            if (length > LONGEST_TEXT) {
                add(row, column, tooLong(length));
            }
        }
        String id = fields.getOrDefault(BudgetColumn.ID, Integer.toString(position));
        if (!ids.add(id)) {
            add(row, BudgetColumn.ID, Fault.of(FaultCode.DUPLICATE_LINE_ID, Map.of("value", id)));
        }
        requireStaff(row, BudgetColumn.PERSON);
        requireStaff(row, BudgetColumn.FTE);
        Optional<BigDecimal> share =
                Optional.ofNullable(fields.get(BudgetColumn.FTE)).map(BigDecimal::new);
        share.map(FteShare::faultsOf).orElse(List.of()).forEach(fault -> add(row, BudgetColumn.FTE, fault));
        checkQuantity(row);
        boolean isNatureKnown = table.isNatureKnown(row);
        if (isNatureKnown) {
            questions.required(row.nature()).forEach(criterion -> requireAnswer(row, criterion));
        }
        if (isRowSound) {
            CostLine line = line(row, share);
            // A row that states nothing has lost its column, which is reported by itself.
            if (isNatureKnown && AMOUNTS.stream().anyMatch(row.fields()::containsKey)) {
                questions.faultOf(line).ifPresent(fault -> add(row, fault.path(), fault.fault()));
            }
            add(line);
        }
    }

    private void checkQuantity(BudgetRow row) {
        units(row).flatMap(Quantity::faultOf).ifPresent(fault -> add(row, BudgetColumn.QUANTITY, fault));
        try {
            new Quantity(Optional.empty(), annualCost(row));
        } catch (InvalidFactException e) {
            add(row, BudgetColumn.ANNUAL_COST, e.fault());
        }
        if (row.fields().containsKey(BudgetColumn.AMOUNT)) {
            if (row.fields().containsKey(BudgetColumn.QUANTITY)) {
                add(row, BudgetColumn.QUANTITY, Fault.of(FaultCode.AMOUNT_AND_QUANTITY, Map.of()));
            }
            if (row.fields().containsKey(BudgetColumn.ANNUAL_COST)) {
                add(row, BudgetColumn.ANNUAL_COST, Fault.of(FaultCode.AMOUNT_AND_QUANTITY, "annualCost", Map.of()));
            }
        }
    }

    private static Optional<BigDecimal> units(BudgetRow row) {
        return Optional.ofNullable(row.fields().get(BudgetColumn.QUANTITY)).map(BigDecimal::new);
    }

    private static Optional<MonetaryAmount> annualCost(BudgetRow row) {
        return Optional.ofNullable(row.fields().get(BudgetColumn.ANNUAL_COST)).map(Euros::euros);
    }

    private void requireAnswer(BudgetRow row, Criterion criterion) {
        if (!row.answers().byCriterion().containsKey(criterion.code())) {
            String place = table.place(row, "answers." + criterion.code());
            Map<String, String> values = Map.of("field", place.substring(place.indexOf('.') + 1));
            addAt(place, Fault.of(FaultCode.MISSING, "cell", values));
        }
    }

    /** Returns the error of a text that is too long. */
    static Fault tooLong(int length) {
        return Fault.of(
                FaultCode.TOO_LARGE,
                "text",
                Map.of("length", Integer.toString(length), "bound", Integer.toString(LONGEST_TEXT)));
    }

    private void requireStaff(BudgetRow row, BudgetColumn column) {
        if (row.nature().family() != CostFamily.STAFF && row.fields().containsKey(column)) {
            Map<String, String> nature = Map.of("nature", row.nature().label(locale));
            add(row, column, Fault.of(FaultCode.NOT_STAFF, "table", nature));
        }
    }

    private static CostLine line(BudgetRow row, Optional<BigDecimal> share) {
        CostLine line = CostLine.of(row.nature(), Euros.euros(row.fields().getOrDefault(BudgetColumn.AMOUNT, "0")))
                .withAnswers(row.answers());
        for (Map.Entry<BudgetColumn, String> field : row.fields().entrySet()) {
            line = switch (field.getKey()) {
                case ID -> line.withId(field.getValue());
                case LABEL -> line.withLabel(field.getValue());
                case PERSON -> line.withPerson(field.getValue());
                case PARTNER -> line.withPartner(field.getValue());
                case VAT -> line.withVat(Euros.euros(field.getValue()));
                case QUANTITY, ANNUAL_COST -> line.withQuantity(new Quantity(units(row), annualCost(row)));
                case FTE, NATURE, AMOUNT -> line;
            };
        }
        return share.isPresent() ? line.withShare(FteShare.fte(share.get())) : line;
    }

    private void add(CostLine line) {
        lines.add(line);
        // Far from overflow: 20,000 rows of at most 999,999,999,999.99 each, twice.
        cents += Euros.cents(line.amount()) + Euros.cents(line.vat());
    }

    private void add(BudgetRow row, BudgetColumn column, Fault fault) {
        add(row, column.field(), fault);
    }

    private void add(BudgetRow row, String field, Fault fault) {
        addAt(table.place(row, field), fault);
    }

    private void addAt(String place, Fault fault) {
        isRowSound = false;
        if (!table.hasFaultAt(place)) {
            add(place, fault);
        }
    }

    private void add(String place, Fault fault) {
        if (faults.size() < RowReader.MOST_FAULTS) {
            faults.add(new LocatedFault(place, fault));
        }
    }
}
