package io.github.federules.examples.cli;

import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordDifference;
import io.github.federules.jackson.RecordDifferences;
import io.github.federules.jackson.RefusedRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What the verification of a record found, for people: a heading, then one line for each thing that is not as recorded. */
final class VerificationText {

    private static final int LONGEST_VALUE = 200;

    private final Texts texts;
    private final StringBuilder text;

    private VerificationText(String heading, Optional<String> file, OptionalLong line, Texts texts) {
        this.texts = texts;
        text = new StringBuilder(texts.of(heading));
        file.ifPresent(name -> text.append(texts.of("dossier.file", Map.of("file", visible(name)))));
        line.ifPresent(number -> text.append(texts.of("dossier.line", Map.of("line", Long.toString(number)))));
    }

    static String of(RefusedRecord refused, Optional<String> file, OptionalLong line, Texts texts) {
        VerificationText text = new VerificationText(FaultLines.heading("record", refused.faults()), file, line, texts);
        text.text.append('\n');
        refused.faults().forEach(fault -> text.text.append(FaultLines.of(fault, texts)));
        return text.text.toString();
    }

    /** Returns the text on a record that was changed, from which nothing is disclosed. */
    static String ofChanged(DecisionRecord record, Optional<String> file, OptionalLong line, Texts texts) {
        VerificationText text = new VerificationText("record.differs", file, line, texts);
        text.subject(record);
        text.line("record.changed", Map.of());
        return text.text.toString();
    }

    static String of(Verification verification, Optional<String> file, OptionalLong line, Texts texts) {
        String heading = verification.isConfirmed() ? "record.confirmed" : "record.differs";
        VerificationText text = new VerificationText(heading, file, line, texts);
        text.subject(verification.record());
        text.found(verification);
        return text.text.toString();
    }

    private void subject(DecisionRecord record) {
        record.dossier().id().ifPresent(id -> text.append(" — ").append(visible(id)));
        text.append(texts.of(
                        "record.call",
                        Map.of(
                                "id", visible(record.call().id()),
                                "edition", visible(record.call().edition().version()))))
                .append('\n');
    }

    private void found(Verification verification) {
        if (!verification.isIntact()) {
            line("record.changed", Map.of());
        }
        if (!verification.isOfThisVersion()) {
            line(
                    "record.version",
                    Map.of("recorded", visible(verification.recordedVersion()), "now", verification.thisVersion()));
        }
        if (verification.known().isEmpty()) {
            line("record.unknownCall", Map.of());
        }
        verification
                .otherEdition()
                .ifPresent(other -> line(
                        "record.otherEdition",
                        Map.of("edition", visible(other.edition().version()))));
        differences("record.call", verification.differencesOfCall());
        differences("record.decision", verification.differencesOfDecision());
    }

    private void differences(String compared, RecordDifferences differences) {
        if (!differences.isSame()) {
            line(compared + ".differs", Map.of());
            lines(differences.content());
        }
        int texts = differences.texts().size();
        if (texts > 0) {
            String heading = differences.isSame() ? compared + ".same" : "record.besides";
            line(heading + (texts == 1 ? ".one" : ""), Map.of("count", this.texts.number(texts)));
            lines(differences.texts());
        }
    }

    private void lines(List<RecordDifference> differences) {
        differences.forEach(each -> line(
                "record.difference",
                Map.of(
                        "path", visible(each.path()),
                        "recorded", shown(each.recorded()),
                        "now", shown(each.found()))));
    }

    private String shown(Optional<String> value) {
        return value.map(VerificationText::visible).orElseGet(() -> texts.of("record.nothing"));
    }

    private void line(String key, Map<String, String> values) {
        text.append(texts.of(key, values)).append('\n');
    }

    // Control characters would steer the terminal.
    private static String visible(String value) {
        String visible = PlainLines.of(value.replace('\t', ' '));
        return visible.length() > LONGEST_VALUE ? visible.substring(0, LONGEST_VALUE) + "…" : visible;
    }
}
