package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.spreadsheet.Budget;
import io.github.federules.spreadsheet.BudgetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes the cost lines of a dossier from a CSV file or a workbook. */
@Component
record BudgetImport(MessageSource texts) {

    /** The most cost lines that the form shows. */
    static final int MOST_LINES = 500;

    // budget[7].Montant in a CSV file, budget[C7].Montant in a workbook.
    private static final Pattern PLACE = Pattern.compile("budget\\[([^]]+)](?:\\.(.*))?");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * A dossier with a budget, or errors.
     *
     * @param dossier the dossier, or empty if there are errors
     * @param errors the errors, each with its row or cell
     */
    record BudgetedForm(Optional<Dossier> dossier, List<String> errors) {}

    BudgetedForm into(Dossier dossier, Call call, InputStream file, Locale locale) throws IOException {
        Budget budget = BudgetReader.in(locale).under(call).read(new ByteArrayInputStream(utf8(file.readAllBytes())));
        if (!budget.isValid()) {
            return refused(budget.faults().stream()
                    .map(fault -> message(fault, locale))
                    .toList());
        }
        if (budget.costLines().size() > MOST_LINES) {
            return refused(List.of(texts.getMessage(
                    "import.tooMany", new Object[] {budget.costLines().size(), MOST_LINES}, locale)));
        }
        try {
            return new BudgetedForm(
                    Optional.of(dossier.withOperation(dossier.operation().withCostLines(budget.costLines()))),
                    List.of());
        } catch (InvalidFactException e) {
            return refused(List.of(e.fault().message(locale)));
        }
    }

    // Excel in French writes CSV in Windows-1252. A workbook begins as a ZIP file does.
    private static byte[] utf8(byte[] file) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return file;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return file;
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static BudgetedForm refused(List<String> errors) {
        return new BudgetedForm(Optional.empty(), errors);
    }

    private String message(LocatedFault fault, Locale locale) {
        Matcher place = PLACE.matcher(fault.path());
        if (!place.matches()) {
            return fault.message(locale);
        }
        String cell = place.group(1);
        boolean isRow = Character.isDigit(cell.charAt(0));
        String where = texts.getMessage(isRow ? "import.row" : "import.cell", new Object[] {cell}, locale);
        String column = place.group(2) == null || place.group(2).isEmpty() ? "" : " (" + place.group(2) + ")";
        return where + column + texts.getMessage("colon", null, locale) + fault.message(locale);
    }
}
