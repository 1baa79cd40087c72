package io.github.federules.examples.cli;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.DossierReading;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers for people: an explanation in words, and a blank line. */
final class TextAnswers implements Answers {

    private static final int LONGEST_NAME = 200;

    private final Locale locale;
    private final boolean french;

    TextAnswers(Locale locale) {
        this.locale = locale;
        this.french = locale.equals(Locale.FRENCH);
    }

    @Override
    public byte[] of(Decision decision) {
        return (decision.explain(locale) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] of(DossierReading.Refused refused, Optional<String> file, OptionalLong line) {
        StringBuilder text = new StringBuilder(french ? "DOSSIER REFUSÉ" : "DOSSIER REFUSED");
        refused.id().ifPresent(id -> text.append(" — ").append(visible(id)));
        file.ifPresent(name -> text.append(french ? " — fichier " : " — file ").append(visible(name)));
        line.ifPresent(number -> text.append(french ? " — ligne " : " — line ").append(number));
        text.append('\n');
        refused.faults().forEach(fault -> text.append(told(fault)));
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private String told(LocatedFault fault) {
        String place = fault.path().isEmpty() ? "" : " " + fault.path();
        return "  " + fault.code() + place + (french ? " : " : ": ") + fault.message(locale) + "\n";
    }

    // What steers a terminal is not printed.
    private static String visible(String text) {
        String visible = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\ufffd");
        return visible.length() > LONGEST_NAME ? visible.substring(0, LONGEST_NAME) + "…" : visible;
    }
}
