package io.github.federules.examples.cli;

import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordDifference;
import io.github.federules.jackson.RefusedRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What the verification of a record found, for people: a heading, then one line for each thing that is not as recorded. */
final class VerificationText {

    private static final int LONGEST_VALUE = 200;

    private final boolean isFrench;
    private final StringBuilder text = new StringBuilder();

    private VerificationText(Locale locale) {
        this.isFrench = locale.equals(Locale.FRENCH);
    }

    static String of(Verification verification, Optional<String> file, OptionalLong line, Texts texts) {
        VerificationText text = new VerificationText(texts.locale());
        text.write(verification, file, line);
        return text.text.toString();
    }

    static String of(RefusedRecord refused, Optional<String> file, OptionalLong line, Texts texts) {
        VerificationText text = new VerificationText(texts.locale());
        text.heading("RELEVÉ NON VALIDE", "INVALID RECORD", file, line);
        refused.faults().forEach(fault -> text.text.append(FaultLines.of(fault, texts)));
        return text.text.toString();
    }

    private void write(Verification verification, Optional<String> file, OptionalLong line) {
        DecisionRecord record = verification.record();
        List<RecordDifference> ofCall = verification.differencesOfCall();
        List<RecordDifference> ofDecision = verification.differencesOfDecision();
        boolean isConfirmed = verification.isIntact() && ofCall.isEmpty() && ofDecision.isEmpty();
        heading(
                isConfirmed ? "RELEVÉ CONFIRMÉ" : "RELEVÉ NON CONFIRMÉ",
                isConfirmed ? "RECORD CONFIRMED" : "RECORD NOT CONFIRMED",
                file,
                line);
        text.setLength(text.length() - 1);
        record.dossier().id().ifPresent(id -> text.append(" — ").append(visible(id)));
        say(
                " — appel " + visible(record.call().id()) + ", édition "
                        + visible(record.call().edition().version()),
                " — call " + visible(record.call().id()) + ", edition "
                        + visible(record.call().edition().version()));
        text.append('\n');
        if (!verification.isIntact()) {
            line(
                    "L'empreinte SHA-256 ne correspond pas au contenu\u00a0: le relevé a été modifié après son écriture.",
                    "The SHA-256 is not that of the content: the record was changed after it was written.");
        }
        if (!verification.isOfThisVersion()) {
            line(
                    "Le relevé a été établi avec Federules " + visible(verification.recordedVersion())
                            + ". L'analyse est refaite avec Federules " + verification.thisVersion() + ".",
                    "The record was made with Federules " + visible(verification.recordedVersion())
                            + ". The decision is made again with Federules " + verification.thisVersion() + ".");
        }
        call(verification);
        differences(
                ofCall,
                "L'appel du relevé diffère de celui que le programme connaît sous cet identifiant et cette édition\u00a0:",
                "The call of the record differs from the one that the program knows by this id and edition:");
        differences(
                ofDecision,
                "L'analyse refaite diffère de celle du relevé\u00a0:",
                "The decision made again differs from the record:");
        if (!ofDecision.isEmpty() && ofDecision.stream().allMatch(RecordDifference::isOfWording)) {
            line(
                    "Seules des phrases diffèrent. Les verdicts, les montants et les constats sont les mêmes.",
                    "Only sentences differ. Verdicts, amounts and findings are the same.");
        }
    }

    private void call(Verification verification) {
        if (verification.known().isEmpty()) {
            line(
                    "Le programme ne connaît pas cet appel. L'analyse est refaite avec l'appel que contient le relevé.",
                    "The program does not know this call. The decision is made again with the call in the record.");
        }
        verification
                .otherEdition()
                .ifPresent(other -> line(
                        "Le programme connaît cet appel dans l'édition "
                                + visible(other.edition().version())
                                + ". L'analyse est refaite avec l'appel que contient le relevé.",
                        "The program knows this call in edition "
                                + visible(other.edition().version())
                                + ". The decision is made again with the call in the record."));
    }

    private void differences(List<RecordDifference> differences, String french, String english) {
        if (differences.isEmpty()) {
            return;
        }
        line(french, english);
        for (RecordDifference each : differences) {
            text.append("    ").append(visible(each.path()));
            say("\u00a0: relevé ", ": recorded ");
            text.append(shown(each.recorded()));
            say(", maintenant ", ", now ");
            text.append(shown(each.found())).append('\n');
        }
    }

    private String shown(Optional<String> value) {
        return value.map(VerificationText::visible).orElse(isFrench ? "rien" : "nothing");
    }

    private void heading(String french, String english, Optional<String> file, OptionalLong line) {
        say(french, english);
        file.ifPresent(name -> {
            say(" — fichier ", " — file ");
            text.append(visible(name));
        });
        line.ifPresent(number -> {
            say(" — ligne ", " — line ");
            text.append(number);
        });
        text.append('\n');
    }

    private void line(String french, String english) {
        text.append("  ");
        say(french, english);
        text.append('\n');
    }

    private void say(String french, String english) {
        text.append(isFrench ? french : english);
    }

    // Control characters would steer the terminal.
    private static String visible(String value) {
        String visible = PlainLines.of(value.replace('\t', ' '));
        return visible.length() > LONGEST_VALUE ? visible.substring(0, LONGEST_VALUE) + "…" : visible;
    }
}
