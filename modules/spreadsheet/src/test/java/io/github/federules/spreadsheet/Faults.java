package io.github.federules.spreadsheet;

import io.github.federules.core.fault.LocatedFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Budgets that are read, and their errors in one word each. */
final class Faults {

    private Faults() {}

    static Budget read(byte[] table) throws IOException {
        return BudgetReader.in(Locale.FRENCH).read(new ByteArrayInputStream(table));
    }

    static Budget read(String csv) throws IOException {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** The place and the code of each error. */
    static List<String> of(byte[] table) throws IOException {
        return of(read(table).faults());
    }

    static List<String> of(String csv) throws IOException {
        return of(read(csv).faults());
    }

    static List<String> of(List<LocatedFault> faults) {
        return faults.stream().map(each -> each.path() + " " + each.code()).toList();
    }
}
