package io.github.federules.core.call;

import io.github.federules.core.consistency.BaseContents;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.statement.TermSentences;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.text.ClauseNumber;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.SectionedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call in words: each term with its clause, and the clause's own words below it. */
final class CallText {

    private final Call call;
    private final Readings inForce;
    private final Locale locale;
    private final Phrasebook phrases;
    private final SectionedText text = new SectionedText();
    private final List<String> lines = new ArrayList<>();

    CallText(Call call, Readings inForce, Locale locale) {
        this.call = call;
        this.inForce = inForce;
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
    }

    String text() {
        heading();
        addTerms();
        section("readings", this::readings);
        section("notJudged", () -> call.notJudged().forEach(thing -> line(plain(thing.text()), thing.clause())));
        return text.toString();
    }

    /** Returns the terms alone, without heading, readings and conditions that are not judged. */
    String terms() {
        addTerms();
        return text.toString();
    }

    /** Returns the lines on readings alone. */
    List<String> readingsAlone() {
        readings();
        return lines;
    }

    private void addTerms() {
        TermSentences sentences = new TermSentences(
                call.ordered(),
                new TermSentences.NamedByCall(
                        call.authority(),
                        call.submission().document(),
                        call.submission().recipient()),
                inForce.deadlineDay(),
                locale);
        List<Term> terms = costsByClause();
        for (String name : List.of(
                "under",
                "asks",
                "applicants",
                "operations",
                "costs",
                "totals",
                "requires",
                "funding",
                "limits",
                "score",
                "submission")) {
            section(
                    name,
                    () -> terms.stream()
                            .filter(term -> section(term).equals(name))
                            .flatMap(term -> term.accept(sentences).stream())
                            .forEach(sentence -> line(sentence.text(), sentence.clause())));
        }
        section("settledReadings", this::settledReadings);
    }

    /** Returns the terms with the natures of each clause in one. */
    private List<Term> costsByClause() {
        Map<Clause, Set<CostNature>> natures = new LinkedHashMap<>();
        call.costs().paid().stream()
                .filter(CallText::isPlain)
                .forEach(paid -> natures.computeIfAbsent(paid.clause(), each -> new LinkedHashSet<>())
                        .addAll(paid.natures()));
        List<Term> terms = new ArrayList<>();
        for (Term term : call.terms()) {
            if (!(term instanceof EligibleCosts paid) || !isPlain(paid)) {
                terms.add(term);
            } else if (natures.containsKey(term.clause())) {
                terms.add(EligibleCosts.of(term.clause(), natures.remove(term.clause())));
            }
        }
        return terms;
    }

    /** Determines whether a term only names natures that are paid at real cost everywhere. */
    static boolean isPlain(EligibleCosts costs) {
        return costs.where().isEmpty()
                && costs.when().isEmpty()
                && costs.name().isEmpty()
                && costs.price().isEmpty();
    }

    private static String section(Term term) {
        String section = term.path().split("\\.", 2)[0];
        return term instanceof Limit && section.equals("costs") ? "totals" : section;
    }

    private void heading() {
        Edition edition = call.edition();
        text.line(plain(call.title()) + " (" + plain(call.id()) + ")");
        String from = edition.from()
                .map(day -> phrases.phrase(
                        "call.edition.from", Map.of("day", phrases.formats().date(day))))
                .orElse("");
        String source = edition.source().isEmpty() ? "" : " — " + plain(edition.source());
        text.line(phrases.phrase("call.edition", Map.of("version", plain(edition.version()))) + from + source);
        String laws = call.laws().stream().map(law -> plain(law.compared())).collect(Collectors.joining(", "));
        if (!laws.isEmpty()) {
            text.line(phrases.phrase("call.laws", Map.of("laws", laws)));
        }
        String offers =
                call.offers().stream().map(offer -> plain(offer.title())).collect(Collectors.joining(", "));
        text.line(phrases.phrase("call.offers", Map.of("tracks", offers)));
    }

    // Nobody who reads the terms alone would know them, and they change the aid.
    private void settledReadings() {
        for (Question question : Question.standard()) {
            List<Clause> clauses = termsThatDependOn(call, question)
                    .map(Term::clause)
                    .distinct()
                    .toList();
            if (!clauses.isEmpty() && !call.openQuestions().contains(question)) {
                String numbers = clauses.stream().map(this::number).collect(Collectors.joining());
                Map<String, String> values =
                        Map.of("inForce", inForce.answer(question).label(locale));
                lines.add(numbers + phrases.phrase("term.settledReading", values));
            }
        }
    }

    /** Returns the terms that a standard question is about, without the deadline, which states its last day itself. */
    static Stream<? extends Term> termsThatDependOn(Call call, Question question) {
        CostTerms costs = call.costs();
        return switch (question.name()) {
            case "MINIMUM_COST_BASIS" ->
                Stream.of(costs.minimum(), costs.maximum()).flatMap(Optional::stream);
            case "STAFF_SHARE_SCOPE" -> costs.staffMinimum().stream();
            case "FLAT_RATE_BASE" -> onDoubtfulStaff(call);
            case "CEILING_BASE" -> call.limits().stream().filter(CallText::isShareOfCosts);
            case "ROUNDING" ->
                Stream.of(
                                costs.paid().stream()
                                        .filter(paid -> paid.price().isPresent()),
                                costs.flatRates().stream(),
                                call.funding().parts().stream())
                        .flatMap(each -> each);
            // The term itself states the last day.
            default -> Stream.empty();
        };
    }

    private static boolean isShareOfCosts(Limit limit) {
        return limit.reduces() && limit.on().isOfCosts() && limit.bases().size() > 1;
    }

    // Otherwise all staff that is presented is retained.
    private static Stream<FlatRate> onDoubtfulStaff(Call call) {
        List<FlatRate> ofStaff = call.costs().flatRates().stream()
                .filter(rate -> rate.of().equals(Base.STAFF))
                .toList();
        boolean isDoubtful = !ofStaff.isEmpty()
                && (call.costs().staffMinimum().isPresent() || !isAllStaffPaid(call) || isStaffCut(call));
        return isDoubtful ? ofStaff.stream() : Stream.empty();
    }

    private static boolean isAllStaffPaid(Call call) {
        Set<CostNature> whole = call.costs().paid().stream()
                .filter(paid -> paid.when().isEmpty() && paid.where().isEmpty())
                .flatMap(paid -> paid.natures().stream())
                .collect(Collectors.toSet());
        return call.natures().stream()
                .allMatch(nature -> nature.family() != CostFamily.STAFF || whole.contains(nature));
    }

    private static boolean isStaffCut(Call call) {
        List<Base> cut = call.limits().stream()
                .filter(BaseContents::isCeiling)
                .map(Limit::on)
                .toList();
        if (cut.isEmpty()) {
            return false;
        }
        BaseContents contents = BaseContents.of(call.ordered());
        return cut.stream().anyMatch(base -> contents.overlap(base, Base.STAFF));
    }

    private void readings() {
        call.openQuestions().forEach(question -> {
            Reading applied = inForce.answer(question);
            String others = question.readings().stream()
                    .filter(reading -> !reading.equals(applied))
                    .map(reading -> reading.label(locale))
                    .collect(Collectors.joining(", "));
            Map<String, String> values = Map.of("inForce", applied.label(locale), "others", others);
            line(phrases.phrase("term.reading", values), call.clauseOf(question));
        });
    }

    private void section(String name, Runnable terms) {
        terms.run();
        text.section(phrases.phrase("call." + name), lines);
        lines.clear();
    }

    private void line(String sentence, Clause clause) {
        lines.add(number(clause) + sentence);
        String words = plain(clause.quote());
        lines.add("  " + (clause.isSummary() ? words : phrases.phrase("term.quote", Map.of("quote", words))));
    }

    private String number(Clause clause) {
        LocalizedText title = call.title();
        return ClauseNumber.before(clause.citation(locale), clause.quote(), title.french(), title.english());
    }

    private String plain(LocalizedText both) {
        return plain(both.in(locale));
    }

    static String plain(String words) {
        return PlainText.of(words, TermSentences.LONGEST);
    }
}
