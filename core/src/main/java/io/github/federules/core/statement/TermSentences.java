package io.github.federules.core.statement;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.TermVisitor;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.PointsText;
import io.github.federules.core.text.ShareText;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** The sentences on each term of a call, with the clause that sets what each sentence says. */
public final class TermSentences implements TermVisitor<List<TermSentences.Sentence>> {

    /** The most characters of a text of a call. */
    public static final int LONGEST = 2_000;

    private final NamedByCall named;
    private final String authority;
    private final Set<String> saidOnce;
    private final Map<CostNature, Integer> places = new HashMap<>();
    private final DeadlineDay deadlineDay;
    private final Locale locale;
    private final Phrasebook phrases;
    private final ConditionWords conditions;
    private final BaseWords bases;
    private final Map<String, Criterion> asked;

    /**
     * Creates the sentences of a call.
     *
     * @param terms its terms
     * @param named what it names by words of its own
     * @param deadlineDay how its deadline is read
     * @param locale French, or anything else for English
     */
    public TermSentences(OrderedTerms terms, NamedByCall named, DeadlineDay deadlineDay, Locale locale) {
        this.named = named;
        this.saidOnce = saidOnce(terms);
        terms.natures().forEach(nature -> places.put(nature, places.size()));
        this.deadlineDay = deadlineDay;
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
        this.authority = plain(named.authority());
        this.asked = CallConditions.asked(terms.asks());
        this.conditions = new ConditionWords(terms.asks(), phrases);
        this.bases = new BaseWords(terms.natures(), terms.paid(), terms.added(), conditions, phrases);
    }

    /**
     * What a call names by words of its own.
     *
     * @param authority who decides
     * @param document the document to submit
     * @param recipient to whom it is submitted, or empty if the call names nobody
     */
    public record NamedByCall(LocalizedText authority, LocalizedText document, Optional<LocalizedText> recipient) {}

    /**
     * A sentence on a term.
     *
     * @param text the sentence
     * @param clause the clause
     */
    public record Sentence(String text, Clause clause) {}

    @Override
    public List<Sentence> asked(AskedCriterion term) {
        if (saidOnce.contains(term.criterion().code())) {
            return List.of();
        }
        String named = term.criterion().form() instanceof Criterion.Named answers
                ? answers.answers().values().stream().map(this::plain).collect(Collectors.joining(", ", " (", ")"))
                : "";
        Map<String, String> values =
                Map.of("question", plain(term.criterion().question()), "answers", named, "authority", authority);
        return one(term.criterion().of() == Subject.ASSESSMENT ? "asked.assessment" : "asked", values, term);
    }

    @Override
    public List<Sentence> under(Under term) {
        List<Sentence> sentences = new ArrayList<>(
                one("under", Map.of("regime", plain(term.regime().title())), term));
        term.when().ifPresent(when -> sentences.add(new Sentence(onlyWhere(Stream.of(when)), term.clause())));
        term.parties()
                .ifPresent(parties ->
                        sentences.addAll(one("under.parties", Map.of("condition", conditions.of(parties)), term)));
        return sentences;
    }

    // A statement to declare is said once, where it is required.
    private static Set<String> saidOnce(OrderedTerms terms) {
        Map<String, Criterion> asked = new HashMap<>();
        terms.asks().forEach(criterion -> asked.put(criterion.code(), criterion));
        return terms.requirements().stream()
                .flatMap(requirement -> declared(requirement, asked).stream()
                        .filter(criterion -> requirement.statement().equals(criterion.question())))
                .map(Criterion::code)
                .collect(Collectors.toSet());
    }

    // What the authority establishes is nothing that the applicant declares.
    private static Optional<Criterion> declared(Requirement term, Map<String, Criterion> asked) {
        return term.declared().map(asked::get).filter(criterion -> criterion.of() != Subject.ASSESSMENT);
    }

    @Override
    public List<Sentence> requirement(Requirement term) {
        Map<String, String> values = new HashMap<>(Map.of("statement", plain(term.statement())));
        term.when().ifPresent(when -> values.put("condition", conditions.of(when)));
        String name = declared(term, asked).isPresent()
                ? "declaration"
                : term.when().isPresent() ? "requirement.when" : "requirement";
        return one(name, values, term);
    }

    @Override
    public List<Sentence> beneficiaries(Beneficiaries term) {
        Map<String, String> values = Map.of(
                "kinds",
                words("kind.", term.kinds()),
                "forms",
                String.join(phrases.phrase("list.or"), term.legalForms()));
        String name = term.legalForms().isEmpty()
                ? "beneficiaries"
                : term.kinds().isEmpty() ? "beneficiaries.forms" : "beneficiaries.orForms";
        return one(name, values, term);
    }

    @Override
    public List<Sentence> policyRoles(PolicyRoles term) {
        return one("policyRoles", Map.of("roles", words("role.", term.roles())), term);
    }

    @Override
    public List<Sentence> duration(DurationTerms term) {
        return one("duration", Map.of("months", phrases.months(term.minMonths(), term.maxMonths())), term);
    }

    @Override
    public List<Sentence> window(RealisationWindow term) {
        Map<String, String> days = Map.of(
                "from", phrases.formats().date(term.from()),
                "to", phrases.formats().date(term.to()));
        return one("window", days, term);
    }

    @Override
    public List<Sentence> eligible(EligibleCosts term) {
        // Natures of a call's own are as many as it names, so that their names say more than “all”.
        String natures = term.natures().containsAll(CostNature.standard())
                ? phrases.phrase("term.eligible.all")
                : labels(term.natures());
        List<Sentence> sentences = term.price()
                .map(unit ->
                        one(unit.price().isPresent() ? "eligible.price" : "eligible.hours", price(unit, natures), term))
                .orElseGet(() -> one("eligible", Map.of("natures", natures), term));
        return term.where().isEmpty() && term.when().isEmpty()
                ? sentences
                : List.of(new Sentence(
                        sentences.get(0).text() + " "
                                + onlyWhere(Stream.concat(term.where().stream(), term.when().stream())),
                        term.clause()));
    }

    private Map<String, String> price(UnitPrice unit, String natures) {
        return Map.of(
                "natures", natures,
                "unit", plain(unit.unit()),
                "price", unit.price().map(this::amounts).orElse(""),
                "hours", phrases.formats().whole(unit.annualHours()));
    }

    private String amounts(Value<MonetaryAmount> value) {
        return new ValueWords<MonetaryAmount>(
                        conditions, phrases, amount -> phrases.formats().euros(Euros.cents(amount)))
                .of(value);
    }

    @Override
    public List<Sentence> lumpSum(LumpSum term) {
        Map<String, String> values = Map.of("amount", amounts(term.amount()), "natures", labels(term.covers()));
        List<Sentence> sentences =
                new ArrayList<>(one(term.covers().isEmpty() ? "lumpSum.nothing" : "lumpSum", values, term));
        term.when().ifPresent(when -> sentences.add(new Sentence(onlyWhere(Stream.of(when)), term.clause())));
        return each(sentences, term.isOfEach(), term);
    }

    private List<Sentence> each(List<Sentence> sentences, boolean isOfEach, Term term) {
        return isOfEach
                ? Stream.concat(sentences.stream(), one("each", Map.of(), term).stream())
                        .toList()
                : sentences;
    }

    private String onlyWhere(Stream<Condition> holds) {
        String condition = holds.map(conditions::of).collect(Collectors.joining(phrases.phrase("condition.and")));
        return phrases.phrase("term.onlyWhere", Map.of("condition", condition));
    }

    @Override
    public List<Sentence> staffMinimum(StaffMinimum term) {
        return one(
                "staffMinimum",
                Map.of("share", phrases.formats().percent(term.share().value())),
                term);
    }

    @Override
    public List<Sentence> flatRate(FlatRate term) {
        Map<String, String> values = Map.of(
                "rate", rates().of(term.rate()),
                "base", bases.ofShare(term.of()),
                "natures", labels(term.covers()));
        List<Sentence> sentences =
                new ArrayList<>(one(term.covers().isEmpty() ? "flatRate.nothing" : "flatRate", values, term));
        term.cap()
                .ifPresent(cap -> sentences.addAll(
                        cap.amount().isPresent() ? one("flatRate.cap", bound(cap), cap) : List.of(general(cap))));
        term.when().ifPresent(when -> sentences.add(new Sentence(onlyWhere(Stream.of(when)), term.clause())));
        if (term.calculated()) {
            sentences.addAll(one("flatRate.calculated", Map.of("authority", authority), term));
        }
        return each(sentences, term.isOfEach(), term);
    }

    @Override
    public List<Sentence> vat(EligibleVat term) {
        return one("vat", Map.of(), term);
    }

    @Override
    public List<Sentence> score(Score term) {
        ValueWords<Long> words =
                new ValueWords<>(conditions, phrases, points -> PointsText.of(points, points, phrases));
        List<Sentence> sentences = new ArrayList<>(one("score", Map.of(), term));
        for (Value<Long> part : term.parts()) {
            sentences.addAll(
                    part instanceof Value.Times<Long> times
                            ? one(times.each() == 1 ? "score.number" : "score.weight", weighed(times), term)
                            : one("score.part", Map.of("value", words.of(part)), term));
        }
        return sentences;
    }

    private Map<String, String> weighed(Value.Times<Long> number) {
        ValueBounds bounds = ValueBounds.of(new Value.Times<>(1L, number.criterion()), Long::longValue, asked);
        return Map.of(
                "question", conditions.question(number.criterion()),
                "times", phrases.formats().whole(number.each()),
                "from", phrases.formats().whole(bounds.least()),
                "to", phrases.formats().whole(bounds.most()));
    }

    @Override
    public List<Sentence> limit(Limit term) {
        if (!isFamiliar(term)) {
            return each(List.of(general(term)), term.isOfEach(), term);
        }
        String name = term.path().substring(term.path().lastIndexOf('.') + 1)
                + (term.isExceeded() ? ".exceeded" : "")
                + (term.withFlatRates() ? "" : ".withoutFlatRates");
        return one(name, bound(term), term);
    }

    // A form has a sentence for an amount or for a share of the total. That of all public aid is one of a refusal.
    private static boolean isFamiliar(Limit term) {
        return term.form()
                .filter(form -> form != Limit.Form.MAXIMUM_PUBLIC_AID || !term.reduces())
                .map(form -> form.isShare()
                        ? term.share().isPresent()
                        : term.amount().isPresent())
                .orElse(false);
    }

    private Sentence general(Limit term) {
        String sentence = phrases.phrase(
                !term.reduces() ? "term.limit" : term.on().isOfCosts() ? "term.limit.reduces" : "term.limit.reducesAid",
                Map.of(
                        "base", term.name().map(this::plain).orElseGet(() -> bases.of(term.on())),
                        "bound", sides(term)));
        return new Sentence(
                term.when()
                        .map(when -> sentence + " " + onlyWhere(Stream.of(when)))
                        .orElse(sentence),
                term.clause());
    }

    private String sides(Limit term) {
        List<String> sides = new ArrayList<>();
        term.lower().ifPresent(edge -> sides.add(side(edge, edge.isStrict() ? "moreThan" : "atLeast")));
        term.upper().ifPresent(edge -> sides.add(side(edge, edge.isStrict() ? "lessThan" : "atMost")));
        return String.join(phrases.phrase("list.and"), sides);
    }

    private String side(Limit.Edge edge, String side) {
        ValueWords<Bound> words = new ValueWords<>(conditions, phrases, this::shown);
        return phrases.phrase("term.limit." + side, Map.of("bound", words.of(edge.bound())));
    }

    private String shown(Bound bound) {
        if (bound.points().isPresent()) {
            return PointsText.of(bound.points().getAsLong(), bound.points().getAsLong(), phrases);
        }
        return bound.amount()
                .map(amount -> phrases.formats().euros(Euros.cents(amount)))
                .orElseGet(() -> bound.shares().stream()
                        .map(this::shown)
                        .collect(Collectors.joining(phrases.phrase("value.plus"))));
    }

    private String shown(Share share) {
        String of = share.isOfAllParties()
                ? phrases.phrase("bound.allParties", Map.of("base", bases.ofShare(share.of())))
                : bases.ofShare(share.of());
        if (share.factor() instanceof Value.Constant<Factor> factor) {
            return ShareText.of(factor.is().millionths(), of, phrases);
        }
        ValueWords<Factor> words =
                new ValueWords<>(conditions, phrases, each -> phrases.formats().number(each.number()));
        return phrases.phrase("bound.times", Map.of("factor", "(" + words.of(share.factor()) + ")", "ofBase", of));
    }

    private Map<String, String> bound(Limit limit) {
        return limit.share()
                .map(share -> Map.of("rate", shown(share)))
                .orElseGet(() -> Map.of("amount", phrases.formats().euros(limit.cents())));
    }

    @Override
    public List<Sentence> aid(AidIntensity term) {
        List<Sentence> sentences = new ArrayList<>(rate(term));
        term.upTo()
                .ifPresent(most -> sentences.addAll(
                        most.amount().isPresent()
                                ? one("upTo", bound(most), most)
                                : one("upTo.conditional", Map.of("bound", sides(most)), most)));
        return each(sentences, term.isOfEach(), term);
    }

    private List<Sentence> rate(AidIntensity term) {
        String of = bases.ofShare(term.base());
        if (term.rate() instanceof Value.Constant<Rate> constant) {
            return one("aid", Map.of("rate", shown(constant.is()), "base", of), term);
        }
        if (term.rate() instanceof Value.Within<Rate>) {
            Map<String, String> values = Map.of("range", rates().of(term.rate()), "base", of, "authority", authority);
            return one("aid.within", values, term);
        }
        return one("aid.conditional", Map.of("value", rates().of(term.rate()), "base", of), term);
    }

    @Override
    public List<Sentence> sharedOut(SharedAid term) {
        return one("sharedOut", Map.of(), term);
    }

    @Override
    public List<Sentence> startsAfterSubmission(StartsAfterSubmission term) {
        return one("startsAfterSubmission", Map.of("document", plain(named.document())), term);
    }

    @Override
    public List<Sentence> wholeEuros(WholeEuros term) {
        return one("wholeEuros", Map.of(), term);
    }

    @Override
    public List<Sentence> submission(SubmissionRequirement term) {
        String recipient = named.recipient().map(text -> " " + plain(text)).orElse("");
        Map<String, String> values = Map.of("document", plain(named.document()), "recipient", recipient);
        return one(term.electronic() ? "submissionElectronic" : "submissionRequired", values, term);
    }

    @Override
    public List<Sentence> deadline(Deadline term) {
        Map<String, String> values = Map.of(
                "lastDay", phrases.formats().date(term.lastDay(deadlineDay)),
                "until", term.until().map(phrases.formats()::time).orElse(""),
                "zone", term.zone().getId(),
                "document", plain(named.document()));
        List<Sentence> sentences = new ArrayList<>();
        if (term.days().size() > 1) {
            String days = term.days().stream().map(phrases.formats()::date).collect(Collectors.joining(", "));
            sentences.addAll(one("cutOffs", Map.of("days", days), term));
        }
        sentences.addAll(one(term.until().isPresent() ? "deadline.until" : "deadline", values, term));
        return sentences;
    }

    private List<Sentence> one(String name, Map<String, String> values, Term term) {
        return List.of(new Sentence(phrases.phrase("term." + name, values), term.clause()));
    }

    private ValueWords<Rate> rates() {
        return ValueWords.ofRates(conditions, phrases);
    }

    // In the order in which the call has them.
    private String labels(Collection<CostNature> natures) {
        return natures.stream()
                .sorted(Comparator.comparingInt(nature -> places.getOrDefault(nature, 0)))
                .map(nature -> nature.label(locale))
                .collect(Collectors.joining(", "));
    }

    private String words(String prefix, Set<? extends Enum<?>> words) {
        return words.stream()
                .sorted()
                .map(word -> phrases.phrase(prefix + word.name()))
                .collect(Collectors.joining(", "));
    }

    private String shown(Rate rate) {
        return phrases.formats().percent(rate.share());
    }

    private String plain(LocalizedText both) {
        return PlainText.of(both.in(locale), LONGEST);
    }
}
