package io.github.federules.examples.cli;

import io.github.federules.core.decision.Decision;
import io.github.federules.jackson.RefusedDossier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Answers for people: an explanation in words, and a blank line. */
final class TextAnswers implements AnswerWriter {

    private static final int LONGEST_NAME = 200;

    private final Texts texts;
    private final Locale locale;

    TextAnswers(Texts texts) {
        this.texts = texts;
        this.locale = texts.locale();
    }

    @Override
    public AnswerBytes of(Decision decision) {
        String text = decision.explain(locale).lines().map(PlainLines::of).collect(Collectors.joining("\n"));
        return AnswerBytes.of(text + "\n\n");
    }

    @Override
    public AnswerBytes of(Optional<String> id, List<Decision> ranked) {
        StringBuilder text = new StringBuilder(visible(id.orElse("–"))).append('\n');
        ranked.forEach(decision -> text.append("  ")
                .append(PlainLines.of(decision.summary(locale)))
                .append('\n'));
        return AnswerBytes.of(text.append('\n').toString());
    }

    @Override
    public AnswerBytes of(RefusedDossier refused, Optional<String> file, OptionalLong line) {
        StringBuilder text = new StringBuilder(texts.of(FaultLines.heading("dossier", refused.faults())));
        refused.id().ifPresent(id -> text.append(" — ").append(visible(id)));
        file.ifPresent(name -> text.append(texts.of("dossier.file", Map.of("file", visible(name)))));
        line.ifPresent(number -> text.append(texts.of("dossier.line", Map.of("line", Long.toString(number)))));
        text.append('\n');
        refused.faults().forEach(fault -> text.append(FaultLines.of(fault, texts)));
        return AnswerBytes.of(text.append('\n').toString());
    }

    @Override
    public AnswerBytes of(ComparedRun comparison) {
        return AnswerBytes.of(ComparisonText.of(comparison, texts));
    }

    // Control characters would steer the terminal.
    static String visible(String text) {
        String visible = PlainLines.of(text.replace('\t', ' '));
        return visible.length() > LONGEST_NAME ? visible.substring(0, LONGEST_NAME) + "…" : visible;
    }
}
