package io.github.federules.core.call;

import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The main rules of the processing of dossiers under a call, for publication. */
final class ProcessingText {

    private static final int LONGEST = 2_000;

    private final Call call;
    private final Locale locale;
    private final Phrasebook phrases;
    private final StringBuilder text = new StringBuilder();

    ProcessingText(Call call, Locale locale) {
        this.call = call;
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
    }

    String text() {
        text.append(phrases.phrase(
                        "processing.title",
                        Map.of(
                                "title", plain(call.title().in(locale)),
                                "id", plain(call.id()),
                                "edition", plain(call.edition().version()))))
                .append('\n');
        section("purpose", List.of("processing.purpose.compares", "processing.purpose.results"));
        section("contribution", List.of("disclosure.contribution.supports"));
        notJudged();
        section("data", List.of("processing.data.dossier", "processing.data.call", "disclosure.data.noOther"));
        section("rules", List.of("disclosure.parameters.noWeights"));
        words().terms().lines().forEach(this::line);
        laws();
        readings();
        section("operations", operations());
        return text.toString();
    }

    private List<String> operations() {
        List<String> operations = new ArrayList<>();
        if (call.offers(Track.FUNDING)) {
            operations.add("disclosure.operations.screening");
            operations.add("disclosure.operations.costs");
        }
        operations.add("disclosure.operations.findings");
        operations.add("disclosure.operations.verdicts");
        if (!call.openQuestions().isEmpty()) {
            operations.add("processing.operations.readings");
        }
        return operations;
    }

    private void section(String name, List<String> sentences) {
        text.append('\n').append(phrases.phrase("processing." + name)).append('\n');
        sentences.forEach(sentence -> line(phrases.phrase(sentence)));
    }

    private void notJudged() {
        if (!call.notJudged().isEmpty()) {
            line(phrases.phrase("processing.contribution.notJudged"));
            call.notJudged()
                    .forEach(condition -> line("  " + plain(condition.text().in(locale))));
        }
    }

    private void laws() {
        if (!call.laws().isEmpty()) {
            String laws = call.laws().stream()
                    .map(law -> plain(law.title().in(locale)))
                    .collect(Collectors.joining(", "));
            line("");
            line(phrases.phrase("processing.rules.laws", Map.of("laws", laws)));
            conditionsOfLaws();
        }
    }

    private void conditionsOfLaws() {
        List<LawCondition> conditions =
                call.laws().stream().flatMap(law -> law.conditions().stream()).toList();
        if (!conditions.isEmpty()) {
            line(phrases.phrase("processing.rules.laws.conditions"));
            conditions.forEach(each -> line("  " + plain(each.article().in(locale)) + ". "
                    + plain(each.sentence().in(locale))));
        }
    }

    private void readings() {
        if (!call.openQuestions().isEmpty()) {
            line("");
            line(phrases.phrase("processing.rules.readings"));
            words().readingsAlone().lines().forEach(this::line);
        }
    }

    private CallText words() {
        return new CallText(call, call.readings(), locale);
    }

    private void line(String sentence) {
        text.append(sentence.isBlank() ? "" : "  " + sentence).append('\n');
    }

    private static String plain(String words) {
        return PlainText.of(words, LONGEST);
    }
}
