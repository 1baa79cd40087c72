package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.spreadsheet.BudgetReader;
import io.github.federules.spreadsheet.BudgetRow;
import io.github.federules.spreadsheet.BudgetTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way from the bytes of a dossier without cost lines, and a budget, to the answer.
 *
 * <p>Errors of cost lines have the row and the column of the table.
 */
final class BudgetAnswering implements Answering {

    private static final Pattern COST_LINE =
            Pattern.compile("operation\\.costLines\\[([0-9]+)](?:\\.(answers\\..+|[a-zA-Z]+).*)?");
    private static final String COST_LINES = "operation.costLines";
    private static final int MOST_FAULTS = 100;
    // Errors of cost lines that other natures may not have. What is missing is an answer: the rest is written.
    private static final Set<FaultCode> OF_NATURES =
            EnumSet.of(FaultCode.MISSING, FaultCode.NOT_STAFF, FaultCode.AMOUNT_DUE, FaultCode.QUANTITY_DUE);

    private final Assessing assessing;
    private final List<Call> calls;
    private final byte[] table;
    private final Locale locale;

    BudgetAnswering(Assessing assessing, List<Call> calls, byte[] table, Locale locale) {
        this.assessing = assessing;
        this.calls = calls;
        this.table = table;
        this.locale = locale;
    }

    @Override
    public AnsweredText answer(byte[] json, int offset, int length, Optional<String> file, OptionalLong line) {
        BudgetTable budget = budget(BudgetedDossier.call(json, offset, length));
        byte[] dossier = BudgetedDossier.of(json, offset, length, budget)
                .orElseGet(() -> Arrays.copyOfRange(json, offset, offset + length));
        return assessing.answer(dossier, result -> new Checked(budget, locale).checked(result), file);
    }

    // Calls may use one word for several things: those of the call that the dossier names come first.
    private BudgetTable budget(Optional<String> named) {
        List<Call> inOrder = calls.stream()
                .sorted(Comparator.comparing(call -> !named.equals(Optional.of(call.id()))))
                .toList();
        try {
            return BudgetReader.in(locale).underAny(inOrder).readTable(new ByteArrayInputStream(table));
        } catch (IOException e) {
            // The bytes are in memory.
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AnsweredText tooLargeForMemory(Optional<String> file, OptionalLong line) {
        return assessing.tooLargeForMemory(file, line);
    }

    /** What a table and the dossier with its lines are together. */
    private record Checked(BudgetTable budget, Locale locale) {

        private DossierResult checked(DossierResult result) {
            if (result instanceof AcceptedDossier accepted) {
                return budget.faults().isEmpty()
                        ? accepted
                        : new RefusedDossier(accepted.dossier().id(), budget.faults());
            }
            RefusedDossier refused = (RefusedDossier) result;
            boolean hasLinesOfItsOwn =
                    refused.faults().stream().anyMatch(fault -> fault.path().equals(COST_LINES));
            List<LocatedFault> faults = new ArrayList<>(budget.faults());
            for (LocatedFault each : refused.faults()) {
                String place = hasLinesOfItsOwn ? each.path() : place(each.path());
                boolean isOfTable = hasLinesOfItsOwn || !restsOnUnknownNature(each);
                if (isOfTable && !budget.hasFaultAt(place) && faults.size() < MOST_FAULTS) {
                    faults.add(new LocatedFault(place, hasLinesOfItsOwn ? each.fault() : inWordsOfTable(each.fault())));
                }
            }
            return new RefusedDossier(refused.id(), budget.inOrder(faults));
        }

        // A table has labels where a dossier has codes. Natures of a call's own have theirs in the rows.
        private Fault inWordsOfTable(Fault fault) {
            String code = fault.values().get("nature");
            return fault.code() == FaultCode.NOT_STAFF && code != null
                    ? Fault.of(FaultCode.NOT_STAFF, "table", Map.of("nature", label(code)))
                    : fault;
        }

        private String label(String code) {
            return budget.rows().stream()
                    .map(BudgetRow::nature)
                    .filter(nature -> nature.code().equals(code))
                    .findFirst()
                    .map(nature -> nature.label(locale))
                    .orElse(code);
        }

        // The line has a nature that nobody wrote: the table reports that the one of its row is missing or wrong.
        private boolean restsOnUnknownNature(LocatedFault fault) {
            Matcher found = COST_LINE.matcher(fault.path());
            return found.matches()
                    && !budget.isNatureKnown(row(found))
                    && ("nature".equals(found.group(2)) || OF_NATURES.contains(fault.code()));
        }

        // The index is that of a line that was written from the table.
        private BudgetRow row(Matcher costLine) {
            return budget.rows().get(Integer.parseInt(costLine.group(1)));
        }

        private String place(String path) {
            Matcher found = COST_LINE.matcher(path);
            if (!found.matches()) {
                return path;
            }
            BudgetRow row = row(found);
            return budget.place(row, Optional.ofNullable(found.group(2)).orElse(""));
        }
    }
}
