package io.github.federules.core.consistency;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Possibilities;
import io.github.federules.core.scenario.ValueAmount;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.InnerValues;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/** What contradicts itself in the criteria of a call, and in the conditions that look at them. */
public final class CriterionFaults {

    // In the call format they stand beside the codes of criteria.
    private static final Set<String> WORDS_OF_CONDITIONS =
            Set.of("applicant", "parties", "reading", "all", "any", "not");

    private static final int LEAST_ANSWERS = 2;
    private static final int MOST_ANSWERS = 100;
    private static final int MOST_READINGS = 256;
    private static final int DECIMALS_OF_MILLIONTHS = 6;

    private static final String PATH_OF_RATE = "funding.aid.rate";
    private static final String PATH_OF_REGIMES = "under[";

    /** The most levels of conditions within each other. */
    static final int MOST_LEVELS = 16;

    /** The most answers and ranges that the conditions of a call compare with. */
    static final int MOST_COMPARISONS = 5_000;

    private final OrderedTerms terms;
    private final TermPlaces places;
    private final Collection<Track> offered;
    private final Set<Question> open;
    private final Readings inForce;
    private final Map<String, Criterion> asked;
    private final Map<String, Condition> lineConditions = new LinkedHashMap<>();
    private final Map<String, Condition> bearerConditions = new LinkedHashMap<>();
    private final Possibilities possibilities;
    private final Set<String> used = new HashSet<>();
    private final Set<String> usedQuestions = new HashSet<>();
    // Also where a regime asks every party.
    private final Set<String> ofApplicant = new HashSet<>();
    private final Map<String, String> ofRegimes = new HashMap<>();
    private int ownCriteria;
    private final List<LocatedFault> faults = new ArrayList<>();
    private final List<LocatedFault> warnings = new ArrayList<>();
    private boolean areCriteriaSound;
    private boolean areTooMany;

    private CriterionFaults(
            OrderedTerms terms, TermPlaces places, Collection<Track> offered, Set<Question> open, Readings inForce) {
        this.terms = terms;
        this.places = places;
        this.offered = offered;
        this.open = open;
        this.inForce = inForce;
        asked = CallConditions.asked(terms.asks());
        possibilities = new Possibilities(asked);
        Map<String, Integer> counts = new HashMap<>();
        for (AskedCriterion asks : terms.all(AskedCriterion.class)) {
            Criterion criterion = asks.criterion();
            Optional<RegimeTitle> regime = asks.clause().regime();
            if (regime.isPresent()) {
                String place = places.of(regime.get());
                int count = counts.merge(place, 1, Integer::sum);
                ofRegimes.putIfAbsent(criterion.code(), place + ".asks[" + (count - 1) + "]");
            } else {
                ownCriteria++;
                if (criterion.of() == Subject.APPLICANT) {
                    ofApplicant.add(criterion.code());
                }
            }
        }
        NamedBases.named(terms).forEach((name, base) -> {
            NamedBases.party(base).ifPresent(party -> bearerConditions.put("bases." + name + ".party", party));
            NamedBases.where(base).ifPresent(where -> lineConditions.put("bases." + name + ".where", where));
        });
    }

    /**
     * Finds the errors in the criteria of a call and in the conditions that look at them.
     *
     * @param offered the tracks of the call
     * @param open the questions that it leaves open
     * @param inForce the readings that are in force
     */
    public static CriterionFaults of(
            OrderedTerms terms, TermPlaces places, Collection<Track> offered, Set<Question> open, Readings inForce) {
        CriterionFaults search = new CriterionFaults(terms, places, offered, open, inForce);
        List<Condition> all = new ArrayList<>();
        terms.all().forEach(term -> all.addAll(term.conditions()));
        terms.paid().forEach(paid -> paid.where().ifPresent(all::add));
        search.lineConditions.values().forEach(all::add);
        search.bearerConditions.values().forEach(all::add);
        long size = CallConditions.size(all);
        if (size > MOST_COMPARISONS) {
            Map<String, String> values =
                    Map.of("count", Long.toString(size), "bound", Integer.toString(MOST_COMPARISONS));
            search.add("asks", Fault.of(FaultCode.TOO_MANY_CONDITIONS, values));
            search.areTooMany = true;
            return search;
        }
        search.judgeCriteria(terms.asks());
        search.judgeQuestions();
        search.areCriteriaSound = search.faults.isEmpty();
        search.judgeRegimes();
        search.judgeRequirements();
        search.judgeCosts();
        terms.limits().forEach(limit -> search.judgeLimit(limit, places.of(limit)));
        terms.passMarks().forEach(mark -> search.judgePassMark(mark, places.of(mark)));
        terms.score().ifPresent(search::judgeScore);
        for (AidIntensity part : terms.parts()) {
            search.judgeRate(part.rate(), places.of(part) + ".rate", part.isOfEach(), true);
            part.upTo().ifPresent(most -> search.judgeLimit(most, places.of(part) + ".upTo", part.isOfEach()));
        }
        search.lineConditions.forEach((path, where) -> search.judgeLines(where, path));
        search.bearerConditions.forEach((path, party) -> search.judge(party, path, true, List.of()));
        return search;
    }

    /** Returns the codes of the criteria that conditions look at. */
    public Set<String> used() {
        return used;
    }

    /** Returns the names of the questions that conditions look at. */
    public Set<String> usedQuestions() {
        return usedQuestions;
    }

    /** Returns the errors. */
    public List<LocatedFault> faults() {
        return faults;
    }

    /** Returns the conditions for which it was not checked whether they can hold. */
    public List<LocatedFault> warnings() {
        return warnings;
    }

    private void judgeRegimes() {
        for (Under under : terms.all(Under.class)) {
            judge(under.when(), places.of(under), false);
            under.parties().ifPresent(parties -> judge(parties, places.of(under) + ".parties", true, List.of()));
        }
    }

    private void judgeQuestions() {
        long combinations = 1;
        for (Question question : open) {
            int count = question.answers().size();
            combinations = Math.min(combinations * Math.max(count, 1), Integer.MAX_VALUE);
            if (question.isOwn()) {
                judgeQuestion(question, "readings.questions." + question.name());
            }
        }
        inForce.answers().stream()
                .filter(reading -> reading.question().isOwn())
                .forEach(reading -> judgeReading(reading, "readings.inForce"));
        if (combinations > MOST_READINGS) {
            Map<String, String> values =
                    Map.of("count", Long.toString(combinations), "bound", Integer.toString(MOST_READINGS));
            add("readings", Fault.of(FaultCode.TOO_MANY_READINGS, values));
        }
    }

    private void judgeQuestion(Question question, String path) {
        if (question.name().isBlank()) {
            add(path, Fault.of(FaultCode.MISSING, "blank.required", Map.of("field", "questions")));
        } else if (Question.standard().stream().anyMatch(each -> each.name().equals(question.name()))) {
            add(path, Fault.of(FaultCode.NAME_TAKEN, Map.of("value", question.name())));
        }
        judgeNumberOf(question.answers(), path + ".answers");
    }

    private void judgeReading(Reading reading, String path) {
        Question question = reading.question();
        if (!question.isOwn() || !open.contains(question)) {
            add(path, Fault.of(FaultCode.QUESTION_UNKNOWN, "notOpen", Map.of("value", question.name())));
        }
    }

    private void judgeRequirements() {
        for (Requirement requirement : terms.requirements()) {
            String path = places.of(requirement);
            judge(requirement.that(), path + ".that", requirement.isOfEach(), List.of());
            judge(requirement.when(), path, requirement.isOfEach());
        }
    }

    private void judgeCosts() {
        for (EligibleCosts paid : terms.paid()) {
            String path = places.of(paid);
            judge(paid.when(), path, false);
            paid.price().flatMap(UnitPrice::price).ifPresent(price -> judgePrice(price, path + ".price"));
            paid.where().ifPresent(where -> judgeLines(where, path + ".where"));
        }
        for (AddedCosts costs : terms.added()) {
            String path = places.of(costs);
            judge(costs.when(), path, costs.isOfEach());
            if (costs instanceof FlatRate rate) {
                judgeRate(rate.rate(), path + ".rate", rate.isOfEach(), false);
                rate.cap().ifPresent(cap -> judgeLimit(cap, path + ".cap", rate.isOfEach()));
            } else {
                judgeAmount(((LumpSum) costs).amount(), path + ".amount", costs.isOfEach());
            }
        }
    }

    // Of a price over the greatest one, a quantity could be more than any budget.
    private void judgePrice(Value<MonetaryAmount> price, String path) {
        judgeAmount(price, path, false);
        if (price.constants().stream().anyMatch(each -> Euros.cents(each) > UnitPrice.MAX_CENTS)) {
            add(path, Fault.of(FaultCode.AMOUNT_TOO_LARGE, "price", Map.of()));
        }
    }

    private void judgeAmount(Value<MonetaryAmount> amount, String path, boolean isOfEach) {
        judge(amount, path, isOfEach);
        judgeSet(amount, path);
    }

    private void judge(Optional<Condition> when, String path, boolean isOfEach) {
        when.ifPresent(condition -> judge(condition, path + ".when", isOfEach, List.of()));
    }

    private void judgeLimit(Limit limit, String path) {
        judgeLimit(limit, path, limit.isOfEach());
    }

    private void judgeLimit(Limit limit, String path, boolean isOfEach) {
        judge(limit.when(), path, isOfEach);
        limit.lower()
                .ifPresent(edge -> judgeEdge(limit, edge, path, edge.isStrict() ? "moreThan" : "atLeast", isOfEach));
        limit.upper()
                .ifPresent(edge -> judgeEdge(limit, edge, path, edge.isStrict() ? "lessThan" : "atMost", isOfEach));
    }

    private void judgeEdge(Limit limit, Limit.Edge edge, String path, String side, boolean isOfEach) {
        String place = path + "."
                + limit.form().map(form -> form.isShare() ? "rate" : "amount").orElse(side);
        judge(edge.bound(), place, isOfEach);
        judgeSet(edge.bound(), place);
        for (Bound bound : edge.bound().constants()) {
            bound.points().ifPresent(points -> judgeBounds(points, points, place));
            if (limit.isPassMark() && bound.points().isEmpty()) {
                add(place, Fault.of(FaultCode.WRONG_TYPE, "points", Map.of()));
            } else if (!limit.isPassMark() && bound.points().isPresent()) {
                String points = Long.toString(bound.points().getAsLong());
                Map<String, String> values = Map.of("value", points, "meant", "\"" + points + ".00\"");
                add(place, Fault.of(FaultCode.WRONG_TYPE, "euros", values));
            }
            for (int i = 0; i < bound.shares().size(); i++) {
                Value<Factor> factor = bound.shares().get(i).factor();
                String at = (bound.shares().size() == 1 ? place : place + ".sum[" + i + "]") + ".share";
                judge(factor, at, isOfEach);
                judgeSet(factor, at);
            }
        }
    }

    private void judgeScore(Score score) {
        if (score.parts().isEmpty()) {
            addEmpty("score.parts", "parts");
        }
        for (int i = 0; i < score.parts().size(); i++) {
            String path = "score.parts[" + i + "]";
            judge(score.parts().get(i), path, false);
            judgeSet(score.parts().get(i), path);
            score.parts().get(i).constants().forEach(points -> judgeBounds(points, points, path));
        }
    }

    // Between the ends of what a number may be, an upper bound might be met where neither end meets it.
    private void judgePassMark(Limit mark, String path) {
        judgeLimit(mark, path);
        if (terms.score().isEmpty()) {
            add("score", Fault.of(FaultCode.MISSING, Map.of("field", "score")));
        }
        if (!offered.contains(Track.SELECTION)) {
            add("tracks", Fault.of(FaultCode.NOT_OFFERED, "passMark", Map.of()));
        }
        if (mark.reduces()) {
            String on = mark.on().code();
            add(path + ".effect", Fault.of(FaultCode.REDUCES_A_MINIMUM, "money", Map.of("value", on)));
        } else if (mark.rule().isEmpty()) {
            add(path + ".code", Fault.of(FaultCode.MISSING, Map.of("field", "code")));
        }
        if (mark.lower().isEmpty() || mark.upper().isPresent() || mark.isOfEach()) {
            add(path, Fault.of(FaultCode.MISSING, "passMark", Map.of()));
        }
    }

    private void judgeSet(Value<?> value, String path) {
        if (value.mayBeUnset()) {
            add(path, Fault.of(FaultCode.OTHERWISE_MISSING, Map.of()));
        }
    }

    // The answers of a cost line are compared with lists alone, all of which must hold.
    private void judgeLines(Condition where, String path) {
        List<Condition> lists = where instanceof Condition.All all ? all.conditions() : List.of(where);
        for (Condition each : lists) {
            if (!(each instanceof Condition.Answered answered)) {
                add(path, Fault.of(FaultCode.CRITERION_OUT_OF_PLACE, "lists", Map.of()));
                continue;
            }
            String place = path + "." + answered.criterion();
            Criterion criterion = asked.get(answered.criterion());
            if (criterion == null) {
                add(place, Fault.of(FaultCode.CRITERION_UNKNOWN, "notAsked", Map.of("value", answered.criterion())));
            } else if (criterion.of() != Subject.COST_LINE) {
                add(place, Fault.of(FaultCode.CRITERION_OUT_OF_PLACE, "where", Map.of("value", answered.criterion())));
            } else {
                used.add(criterion.code());
                new FaultsOfCondition(path, true, true).judgeAnswers(answered, criterion, place);
            }
        }
    }

    private void judgeCriteria(List<Criterion> criteria) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String code = criterion.code();
            String path = i < ownCriteria ? "asks[" + i + "]" : Objects.requireNonNull(ofRegimes.get(code));
            if (code.isBlank()) {
                add(path + ".criterion", Fault.of(FaultCode.MISSING, "blank.required", Map.of("field", "criterion")));
            } else if (isTaken(code)) {
                add(path + ".criterion", NamedBases.taken(code, terms));
            } else if (!codes.add(code)) {
                add(path + ".criterion", Fault.of(FaultCode.DUPLICATE_VALUE, Map.of("value", code)));
            }
            judgeForm(criterion.form(), path);
            if (criterion.of() == Subject.COST_LINE && !(criterion.form() instanceof Criterion.Named)) {
                add(path, Fault.of(FaultCode.CRITERION_OUT_OF_PLACE, "named", Map.of("value", code)));
            }
        }
    }

    private void judgeForm(Criterion.AnswerForm form, String path) {
        if (form instanceof Criterion.Named named) {
            judgeNumberOf(named.answers(), path + ".answers");
        }
        if (form instanceof Criterion.Counted counted) {
            judgeBounds(counted.from(), counted.to(), path + ".number");
        }
    }

    private void judgeNumberOf(Map<String, ?> answers, String path) {
        int count = answers.size();
        if (count < LEAST_ANSWERS || count > MOST_ANSWERS) {
            Map<String, String> values = Map.of(
                    "count", Integer.toString(count),
                    "least", Integer.toString(LEAST_ANSWERS),
                    "most", Integer.toString(MOST_ANSWERS));
            add(path, Fault.of(FaultCode.NUMBER_OF_ANSWERS, values));
        }
        answers.keySet().stream()
                .filter(String::isBlank)
                .forEach(blank -> add(
                        path + "." + blank, Fault.of(FaultCode.MISSING, "blank.required", Map.of("field", "answers"))));
    }

    private boolean isTaken(String code) {
        return CommonCriteria.find(code).isPresent()
                || WORDS_OF_CONDITIONS.contains(code)
                || NamedBases.names(terms).contains(code);
    }

    private void judgeRate(Value<Rate> rate, String path, boolean isOfEach, boolean isOfAid) {
        int before = faults.size();
        judge(rate, path, isOfEach);
        if (!isOfAid) {
            judgeSet(rate, path);
        }
        if (faults.size() > before) {
            return;
        }
        long whole = Rate.percent("100").millionths();
        long most = ValueBounds.of(rate, Rate::millionths).most();
        if (most > whole) {
            most = possibilities.most(
                    rate.conditions(), truth -> new ValueAmount<>(truth, Rate::millionths).orNothing(rate), most);
        }
        if (most > whole) {
            String sum = BigDecimal.valueOf(most, DECIMALS_OF_MILLIONTHS)
                    .stripTrailingZeros()
                    .toPlainString();
            add(path, Fault.of(FaultCode.RATE_OUT_OF_RANGE, "sum", Map.of("value", sum)));
        }
    }

    /**
     * Adds the criteria that the call asks itself and that nothing looks at. What only a regime asks may be meant for another call.
     *
     * @param before the codes of those that the call looked at before the newest editions of its regimes
     */
    public void judgeUnused(Set<String> before) {
        if (areTooMany) {
            return;
        }
        for (int i = 0; i < ownCriteria; i++) {
            String code = terms.asks().get(i).code();
            if (!used.contains(code) && !before.contains(code)) {
                add("asks[" + i + "]", Fault.of(FaultCode.CRITERION_UNUSED, Map.of("value", code)));
            }
        }
    }

    // Whether it can hold is asked only of a condition, and of criteria, that are right in themselves.
    private void judge(Condition condition, String path, boolean isOfEach, List<Condition> earlier) {
        int before = faults.size();
        judgeLevel(condition, path, isOfEach, isOfEach, 1);
        // A term of a regime may be meant for other cases than those of the call.
        boolean isOfRegime = path.startsWith(PATH_OF_REGIMES)
                && path.substring(PATH_OF_REGIMES.length()).contains("[");
        if (!areCriteriaSound || faults.size() > before || isOfRegime) {
            return;
        }
        int unsettled = possibilities.unsettled();
        if (!possibilities.isPossible(condition, List.of())) {
            add(path, Fault.of(FaultCode.CONDITION_IMPOSSIBLE, Map.of()));
        } else if (!earlier.isEmpty() && !possibilities.isPossible(condition, earlier)) {
            add(path, Fault.of(FaultCode.CASE_UNREACHABLE, Map.of()));
        }
        if (possibilities.unsettled() > unsettled) {
            Map<String, String> values = Map.of("bound", Integer.toString(Possibilities.MOST));
            warnings.add(new LocatedFault(path, Fault.of(FaultCode.NOT_CHECKED, values)));
        }
    }

    /** A condition within another one, and where. */
    private record InnerCondition(Condition condition, String path, boolean isInApplicant, boolean isInTurn) {}

    // What lies deeper is not looked at: it might be deeper than the stack of the machine.
    private void judgeLevel(Condition condition, String path, boolean isInApplicant, boolean isInTurn, int level) {
        for (InnerCondition inner : condition.accept(new FaultsOfCondition(path, isInApplicant, isInTurn))) {
            if (level == MOST_LEVELS) {
                add(inner.path(), tooDeep());
            } else {
                judgeLevel(inner.condition(), inner.path(), inner.isInApplicant(), inner.isInTurn(), level + 1);
            }
        }
    }

    // The conditions of a value come before the values within it.
    private <T> void judge(Value<T> value, String path, boolean isOfEach) {
        judgeKind(value, path, isOfEach);
        InnerValues<T> inner = value.inner();
        List<Condition> earlier = new ArrayList<>();
        int known = faults.size();
        for (InnerValues.Inner<T> each : inner.each()) {
            each.when().ifPresent(when -> {
                boolean mayBeHidden = inner.isFirst() && faults.size() == known;
                judge(when, path + "." + each.place() + ".when", isOfEach, mayBeHidden ? earlier : List.of());
                earlier.add(when);
            });
        }
        inner.emptyList().ifPresent(list -> addEmpty(path + "." + list, list));
        for (InnerValues.Inner<T> each : inner.each()) {
            String place = path + "." + each.place();
            judge(each.is(), each.when().isPresent() ? place + ".is" : place, isOfEach);
        }
    }

    private <T> void judgeKind(Value<T> value, String path, boolean isOfEach) {
        if (value instanceof Value.Times<T> times) {
            judgeTimes(times, path, isOfEach);
        }
        if (value instanceof Value.Within<T> && (!path.equals(PATH_OF_RATE) || isOfEach)) {
            add(path, Fault.of(FaultCode.RATE_OUT_OF_RANGE, "within", Map.of()));
        }
        boolean isOne = value.inner().isFirst() || value.inner().each().isEmpty();
        if (!isOne
                && value.constants().stream()
                        .anyMatch(each -> each instanceof Bound || each instanceof MonetaryAmount)) {
            add(path, Fault.of(FaultCode.WRONG_TYPE, "bounds", Map.of()));
        }
    }

    private <T> void judgeTimes(Value.Times<T> value, String path, boolean isOfEach) {
        boolean isPoints = value.each() instanceof Long;
        boolean isMoney = value.each() instanceof MonetaryAmount
                || (value.each() instanceof Bound bound && bound.amount().isPresent());
        if (!isPoints && !isMoney) {
            add(path, Fault.of(FaultCode.WRONG_TYPE, "each", Map.of()));
        }
        new FaultsOfCondition(path, isOfEach, isOfEach).judgeNumber(value.criterion(), isPoints ? ".points" : ".times");
    }

    /** Finds the errors of a condition itself, and returns the conditions within it. */
    private final class FaultsOfCondition implements ConditionVisitor<List<InnerCondition>> {

        private final String path;
        private final boolean isInApplicant;
        // Each party in turn is looked at.
        private final boolean isInTurn;

        FaultsOfCondition(String path, boolean isInApplicant, boolean isInTurn) {
            this.path = path;
            this.isInApplicant = isInApplicant;
            this.isInTurn = isInTurn;
        }

        @Override
        public List<InnerCondition> answered(Condition.Answered condition) {
            String place = path + "." + condition.criterion();
            find(condition.criterion(), place).ifPresent(criterion -> judgeAnswers(condition, criterion, place));
            return List.of();
        }

        void judgeAnswers(Condition.Answered condition, Criterion criterion, String place) {
            if (condition.among().isEmpty()) {
                addEmpty(place, condition.criterion());
            }
            int index = 0;
            boolean isAlone = condition.among().size() == 1;
            for (Answer each : condition.among()) {
                // A yes or a no alone is no list in the call format.
                String at = isAlone && each instanceof Answer.YesNo ? place : place + "[" + index + "]";
                if (!criterion.takes(each)) {
                    add(at, unknown(criterion, each));
                }
                index++;
            }
        }

        private static Fault unknown(Criterion criterion, Answer answer) {
            Fault fault = criterion.unknown(answer);
            Optional<BeneficiaryKind> meant = criterion.equals(CommonCriteria.KIND)
                    ? BeneficiaryKind.meantBy(answer.toString())
                    : Optional.empty();
            return meant.map(kind -> Fault.of(
                            FaultCode.UNKNOWN_VALUE,
                            "meant",
                            Map.of(
                                    "value", answer.toString(),
                                    "allowed", fault.values().get("allowed"),
                                    "meant", kind.name())))
                    .orElse(fault);
        }

        void judgeNumber(String code, String field) {
            find(code, path + field)
                    .filter(criterion -> !(criterion.form() instanceof Criterion.Counted))
                    .ifPresent(criterion ->
                            add(path + field, Fault.of(FaultCode.WRONG_TYPE, "times", Map.of("value", code))));
        }

        @Override
        public List<InnerCondition> between(Condition.Between condition) {
            String place = path + "." + condition.criterion();
            find(condition.criterion(), place).ifPresent(criterion -> {
                if (criterion.form() instanceof Criterion.Counted) {
                    judgeBounds(condition.from(), condition.to(), place);
                } else {
                    add(place, Fault.of(FaultCode.WRONG_TYPE, "criterion", Map.of("value", criterion.code())));
                }
            });
            return List.of();
        }

        @Override
        public List<InnerCondition> ofApplicant(Condition.OfApplicant condition) {
            return List.of(new InnerCondition(condition.condition(), path + ".applicant", true, false));
        }

        @Override
        public List<InnerCondition> parties(Condition.Parties condition) {
            judgeBounds(condition.from(), condition.to(), path + ".parties.count");
            return condition.where().stream()
                    .map(where -> new InnerCondition(where, path + ".parties.where", true, true))
                    .toList();
        }

        @Override
        public List<InnerCondition> ofReading(Condition.OfReading condition) {
            usedQuestions.add(condition.reading().question().name());
            judgeReading(
                    condition.reading(),
                    path + ".reading." + condition.reading().question().name());
            return List.of();
        }

        @Override
        public List<InnerCondition> all(Condition.All condition) {
            return each(condition.conditions(), "all");
        }

        @Override
        public List<InnerCondition> any(Condition.Any condition) {
            return each(condition.conditions(), "any");
        }

        @Override
        public List<InnerCondition> not(Condition.Not condition) {
            return List.of(new InnerCondition(condition.condition(), path + ".not", isInApplicant, isInTurn));
        }

        private List<InnerCondition> each(List<Condition> conditions, String name) {
            if (conditions.isEmpty()) {
                addEmpty(path + "." + name, name);
            }
            return IntStream.range(0, conditions.size())
                    .mapToObj(i -> new InnerCondition(
                            conditions.get(i), path + "." + name + "[" + i + "]", isInApplicant, isInTurn))
                    .toList();
        }

        private Optional<Criterion> find(String code, String place) {
            Criterion criterion = asked.get(code);
            if (criterion == null) {
                add(place, Fault.of(FaultCode.CRITERION_UNKNOWN, "notAsked", Map.of("value", code)));
                return Optional.empty();
            }
            used.add(code);
            // So that nobody forgets the partners.
            if (criterion.of() == Subject.COST_LINE) {
                add(place, Fault.of(FaultCode.CRITERION_OUT_OF_PLACE, "line", Map.of("value", code)));
            }
            if (criterion.of() == Subject.PARTY && !isInApplicant && !ofApplicant.contains(code)) {
                add(place, Fault.of(FaultCode.CRITERION_OUT_OF_PLACE, Map.of("value", code)));
            }
            // It would be the applicant's without the regime, and each party's under it.
            if (criterion.of() == Subject.PARTY
                    && isInTurn
                    && ofApplicant.contains(code)
                    && !path.startsWith(PATH_OF_REGIMES)) {
                add(place, Fault.of(FaultCode.CRITERION_OUT_OF_PLACE, "ofApplicant", Map.of("value", code)));
            }
            return Optional.of(criterion);
        }
    }

    private static Fault tooDeep() {
        return Fault.of(FaultCode.TOO_LARGE, "condition", Map.of("bound", Integer.toString(MOST_LEVELS)));
    }

    private void judgeBounds(long from, long to, String path) {
        boolean isFromOut = from < 0 || from > Criterion.GREATEST_NUMBER;
        if (isFromOut || to > Criterion.GREATEST_NUMBER) {
            Map<String, String> values = Map.of(
                    "value", Long.toString(isFromOut ? from : to),
                    "most", Long.toString(Criterion.GREATEST_NUMBER));
            add(path, Fault.of(FaultCode.NOT_A_NUMBER, "criterion", values));
        } else if (from > to) {
            Map<String, String> values = Map.of("lower", Long.toString(from), "upper", Long.toString(to));
            add(path, Fault.of(FaultCode.MAXIMUM_BELOW_MINIMUM, "number", values));
        }
    }

    private void addEmpty(String path, String list) {
        add(path, Fault.of(FaultCode.MISSING, "empty", Map.of("field", list)));
    }

    private void add(String path, Fault fault) {
        faults.add(new LocatedFault(path, fault));
    }
}
