package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.internal.text.ClauseNumber;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.internal.text.SectionedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call in words: each term with its clause, and the clause's own words below it. */
final class CallText {

    private static final int LONGEST = 2000;

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
        section("applicants", this::applicants);
        section("operations", this::operations);
        section("costs", this::costs);
        section("totals", this::totals);
        section("funding", this::funding);
        section("submission", this::submission);
        section("settledReadings", this::settledReadings);
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
        String laws = call.laws().stream().map(law -> plain(law.title())).collect(Collectors.joining(", "));
        if (!laws.isEmpty()) {
            text.line(phrases.phrase("call.laws", Map.of("laws", laws)));
        }
        String offers =
                call.offers().stream().map(offer -> plain(offer.title())).collect(Collectors.joining(", "));
        text.line(phrases.phrase("call.offers", Map.of("tracks", offers)));
    }

    private void applicants() {
        call.applicants()
                .beneficiaries()
                .ifPresent(each -> term("beneficiaries", Map.of("kinds", words("kind.", each.kinds())), each.clause()));
        call.applicants()
                .policyRoles()
                .ifPresent(each -> term("policyRoles", Map.of("roles", words("role.", each.roles())), each.clause()));
    }

    private void operations() {
        call.operations()
                .declarations()
                .forEach(each -> term("declaration", Map.of("statement", plain(each.statement())), each.clause()));
        call.operations().duration().ifPresent(each -> term("duration", Map.of("months", months(each)), each.clause()));
        call.operations()
                .window()
                .ifPresent(each -> term(
                        "window",
                        Map.of(
                                "from", phrases.formats().date(each.from()),
                                "to", phrases.formats().date(each.to())),
                        each.clause()));
    }

    private String months(DurationTerms terms) {
        return phrases.months(terms.minMonths(), terms.maxMonths());
    }

    private void costs() {
        Map<Clause, List<CostNature>> byClause = call.costs().eligible().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        byClause.forEach((clause, natures) -> term("eligible", Map.of("natures", labels(natures)), clause));
        call.costs()
                .staffMinimum()
                .ifPresent(each -> term("staffMinimum", Map.of("share", percent(each)), each.clause()));
        call.costs().flatRates().forEach(this::flatRate);
        call.costs().vat().ifPresent(clause -> term("vat", Map.of(), clause));
    }

    private String percent(StaffMinimum minimum) {
        return phrases.formats().percent(minimum.share().value());
    }

    private void flatRate(FlatRate each) {
        Map<String, String> values = Map.of(
                "rate", shown(each.rate()),
                "base", each.of().label(locale),
                "natures", labels(each.covers()));
        term(each.covers().isEmpty() ? "flatRate.nothing" : "flatRate", values, each.clause());
        each.cap().ifPresent(cap -> bound("flatRate.cap", cap));
        if (each.calculated()) {
            term("flatRate.calculated", Map.of(), each.clause());
        }
    }

    private void totals() {
        call.costs()
                .minimum()
                .ifPresent(each -> bound(
                        (each.exceeded() ? "minimum.exceeded" : "minimum") + flatRates(each.withFlatRates()),
                        each.bound()));
        call.costs().maximum().ifPresent(each -> bound("maximum" + flatRates(each.withFlatRates()), each.bound()));
    }

    private static String flatRates(boolean areCounted) {
        return areCounted ? "" : ".withoutFlatRates";
    }

    private void funding() {
        call.funding().aid().ifPresent(aid -> {
            rate(aid);
            aid.cap().ifPresent(cap -> bound("cap", cap));
            aid.floor().ifPresent(floor -> bound("floor", floor));
            aid.sharedOut().ifPresent(clause -> term("sharedOut", Map.of(), clause));
        });
        call.funding()
                .ownContribution()
                .ifPresent(each -> term("ownContribution", Map.of("rate", shown(each.rate())), each.clause()));
        call.funding()
                .publicCofinancing()
                .ifPresent(each -> term("publicCofinancing", Map.of("rate", shown(each.rate())), each.clause()));
        call.funding().publicAidCap().ifPresent(cap -> bound("publicAidCap", cap));
    }

    private void rate(AidIntensity aid) {
        if (aid.rate() instanceof AidRate.Fixed fixed) {
            term("aid", Map.of("rate", shown(fixed.rate())), aid.rateClause());
        } else if (aid.rate() instanceof AidRate.Within range) {
            term("aid.within", Map.of("least", shown(range.least()), "most", shown(range.most())), aid.rateClause());
        } else if (aid.rate() instanceof AidRate.ByKind rates) {
            rates.byKind().forEach((kind, rate) -> {
                String whose = phrases.phrase("kind.", kind);
                term("aid.each", Map.of("rate", shown(rate), "whose", whose), aid.rateClause());
            });
        } else if (aid.rate() instanceof AidRate.ByActivity rates) {
            rates.byActivity().forEach((activity, rate) -> {
                String whose = PlainText.of(activity.code());
                term("aid.each", Map.of("rate", shown(rate), "whose", whose), aid.rateClause());
            });
            term("activity", Map.of(), rates.clause());
        }
    }

    private void submission() {
        SubmissionTerms terms = call.submission();
        Map<String, String> document = Map.of(
                "document", plain(terms.document()),
                "recipient",
                        terms.recipient()
                                .map(this::plain)
                                .map(text -> " " + text)
                                .orElse(""));
        terms.sent().ifPresent(clause -> term("submissionRequired", document, clause));
        terms.electronic().ifPresent(clause -> term("submissionElectronic", document, clause));
        terms.deadline().ifPresent(this::deadline);
    }

    private void deadline(Deadline deadline) {
        String lastDay = phrases.formats().date(deadline.lastDay(inForce.deadlineDay()));
        Map<String, String> values = Map.of(
                "lastDay", lastDay,
                "until", deadline.until().map(LocalTime::toString).orElse(""),
                "zone", deadline.zone().getId(),
                "document", plain(call.submission().document()));
        term(deadline.until().isPresent() ? "deadline.until" : "deadline", values, deadline.clause());
    }

    // Nobody who reads the terms alone would know them, and they change the aid.
    private void settledReadings() {
        for (Question question : Question.values()) {
            List<Clause> terms = termsThatDependOn(question);
            if (!terms.isEmpty() && !call.openQuestions().contains(question)) {
                String numbers = terms.stream().distinct().map(this::number).collect(Collectors.joining());
                Map<String, String> values = Map.of("inForce", meaning(inForce.answer(question)));
                lines.add(numbers + phrases.phrase("term.settledReading", values));
            }
        }
    }

    private List<Clause> termsThatDependOn(Question question) {
        CostTerms costs = call.costs();
        Stream<Clause> clauses =
                switch (question) {
                    case MINIMUM_COST_BASIS ->
                        Stream.concat(
                                costs.minimum().map(each -> each.bound().clause()).stream(),
                                costs.maximum().map(each -> each.bound().clause()).stream());
                    case STAFF_SHARE_SCOPE -> costs.staffMinimum().map(StaffMinimum::clause).stream();
                    case FLAT_RATE_BASE ->
                        costs.flatRates().stream()
                                .filter(this::isOnDoubtfulStaff)
                                .map(FlatRate::clause);
                    // The term itself states the last day.
                    case DEADLINE -> Stream.empty();
                    case ROUNDING ->
                        Stream.concat(
                                costs.flatRates().stream().map(FlatRate::clause),
                                call.funding().aid().map(AidIntensity::rateClause).stream());
                };
        return clauses.toList();
    }

    // Otherwise all staff that is presented is retained.
    private boolean isOnDoubtfulStaff(FlatRate rate) {
        CostTerms costs = call.costs();
        return rate.of() == CostBase.STAFF
                && (costs.staffMinimum().isPresent() || !costs.eligible().containsKey(CostNature.STAFF));
    }

    private void readings() {
        call.openQuestions().forEach(question -> {
            Reading applied = inForce.answer(question);
            String others = question.readings().stream()
                    .filter(reading -> reading != applied)
                    .map(this::meaning)
                    .collect(Collectors.joining(", "));
            term("reading", Map.of("inForce", meaning(applied), "others", others), call.clauseOf(question));
        });
    }

    private String meaning(Reading reading) {
        return phrases.phrase("reading." + reading.question() + "." + reading.name());
    }

    private void section(String name, Runnable terms) {
        terms.run();
        text.section(phrases.phrase("call." + name), lines);
        lines.clear();
    }

    private void bound(String name, Bound bound) {
        term(name, Map.of("amount", phrases.formats().euros(bound.cents())), bound.clause());
    }

    private void term(String name, Map<String, String> values, Clause clause) {
        line(phrases.phrase("term." + name, values), clause);
    }

    private void line(String sentence, Clause clause) {
        lines.add(number(clause) + sentence);
        lines.add("  " + phrases.phrase("term.quote", Map.of("quote", plain(clause.quote()))));
    }

    private String number(Clause clause) {
        LocalizedText title = call.title();
        return ClauseNumber.before(clause.id(), clause.quote(), title.french(), title.english());
    }

    private String labels(Collection<CostNature> natures) {
        return natures.stream().sorted().map(nature -> nature.label(locale)).collect(Collectors.joining(", "));
    }

    private <E extends Enum<E>> String words(String prefix, Collection<E> words) {
        return words.stream()
                .sorted()
                .map(word -> phrases.phrase(prefix + word.name()))
                .collect(Collectors.joining(", "));
    }

    private String shown(Rate rate) {
        return phrases.formats().percent(rate.share());
    }

    private String plain(LocalizedText both) {
        return plain(both.in(locale));
    }

    private static String plain(String words) {
        return PlainText.of(words, LONGEST);
    }
}
