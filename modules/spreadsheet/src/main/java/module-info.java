import org.jspecify.annotations.NullMarked;

/**
 * The cost lines of a budget, from a table in CSV or from an Excel workbook (XLSX).
 *
 * <p>{@link io.github.federules.spreadsheet.BudgetReader} is the entry point.
 *
 * <p>Nothing here takes or returns null, except where {@code @Nullable} says so.
 */
@NullMarked
module io.github.federules.spreadsheet {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;
    requires java.xml;

    exports io.github.federules.spreadsheet;
}
