package io.github.federules.core.call;

import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.SectionedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The main rules of the processing of dossiers under a call, for publication. */
final class ProcessingText {

    private final Call call;
    private final Locale locale;
    private final Phrasebook phrases;
    private final SectionedText text = new SectionedText();

    ProcessingText(Call call, Locale locale) {
        this.call = call;
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
    }

    String text() {
        text.line(phrases.phrase(
                "processing.title",
                Map.of(
                        "title", plain(call.title()),
                        "id", CallText.plain(call.id()),
                        "edition", CallText.plain(call.edition().version()))));
        section("purpose", sentences("processing.purpose.compares", "processing.purpose.results"));
        section("contribution", contribution());
        section("data", sentences("processing.data.dossier", "processing.data.call", "disclosure.data.noOther"));
        section("rules", rules());
        section("operations", operations());
        return text.toString();
    }

    private void section(String name, List<String> lines) {
        text.section(phrases.phrase("processing." + name), lines);
    }

    private List<String> sentences(String... keys) {
        return Arrays.stream(keys).map(phrases::phrase).toList();
    }

    private List<String> contribution() {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.phrase("disclosure.contribution.supports", Map.of("authority", plain(call.authority()))));
        if (!call.notJudged().isEmpty()) {
            lines.add(phrases.phrase("processing.contribution.notJudged"));
            call.notJudged().forEach(condition -> lines.add("  " + plain(condition.text())));
        }
        return lines;
    }

    private List<String> rules() {
        List<String> lines = new ArrayList<>(sentences(
                call.score().isPresent() ? "disclosure.parameters.weights" : "disclosure.parameters.noWeights"));
        words().terms().lines().forEach(lines::add);
        if (!call.laws().isEmpty()) {
            String laws = call.laws().stream().map(law -> plain(law.compared())).collect(Collectors.joining(", "));
            lines.add("");
            lines.add(phrases.phrase("processing.rules.laws", Map.of("laws", laws)));
            lines.addAll(conditionsOfLaws());
        }
        if (!call.openQuestions().isEmpty()) {
            lines.add("");
            lines.add(phrases.phrase("processing.rules.readings"));
            words().readingsAlone().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private List<String> conditionsOfLaws() {
        List<String> lines = new ArrayList<>();
        call.laws().stream()
                .flatMap(law -> law.conditions().stream())
                .forEach(each -> lines.add("  " + plain(each.article()) + ". " + plain(each.sentence())));
        if (!lines.isEmpty()) {
            lines.add(0, phrases.phrase("processing.rules.laws.conditions"));
        }
        return lines;
    }

    private List<String> operations() {
        List<String> operations = new ArrayList<>();
        if (call.offers(Track.FUNDING)) {
            operations.addAll(sentences("disclosure.operations.screening", "disclosure.operations.costs"));
        }
        if (call.score().isPresent()) {
            operations.addAll(sentences("processing.operations.score"));
        }
        operations.addAll(sentences("disclosure.operations.findings", "disclosure.operations.verdicts"));
        if (!call.openQuestions().isEmpty()) {
            operations.addAll(sentences("processing.operations.readings"));
        }
        return operations;
    }

    private CallText words() {
        return new CallText(call, call.readings(), locale);
    }

    private String plain(LocalizedText both) {
        return CallText.plain(both.in(locale));
    }
}
