package io.github.federules.certify.witness;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The search for a dossier that is eligible under a call.
 *
 * <p>It answers one question after the other, and goes back where the engine finds that no further fact can make the dossier
 * eligible. Then it tries budgets, and states what is missing beside them. What it finds is decided by the engine; that it finds nothing shows nothing.
 */
public final class ExampleSearch {

    private static final int MOST_DECISIONS = 20_000;
    private static final int MOST_DECISIONS_OF_ANSWERS = 200;
    private static final int MOST_DECISIONS_OF_A_BUDGET = 60;
    private static final int FEW_OPEN = 8;
    private static final int MOST_PARTNERS = 6;
    private static final int HUNDRED = 100;
    private static final int STEP = 10;

    private static final Pattern ANSWER =
            Pattern.compile("(applicant|applicant\\.members\\[(\\d+)]|operation|assessment)\\.answers\\.(.+)");
    private static final Pattern OF_MEMBER =
            Pattern.compile("applicant\\.members\\[(\\d+)]\\.(kind|legalForm|deMinimisAid)");

    private final Call call;
    private final Assessor assessor;
    private final Track track;
    private final List<Condition> conditions;
    private final Map<String, Criterion> asked;
    private final int mostPartners;
    private int decisions;
    private int mostOfBudget;

    /** Prepares the search of a call. */
    public ExampleSearch(Call call) {
        this.call = call;
        this.assessor = Assessor.of(call);
        this.track = call.offers(Track.FUNDING) ? Track.FUNDING : call.tracks().get(0);
        this.conditions = call.terms().stream()
                .flatMap(term -> term.conditions().stream())
                .toList();
        this.mostPartners = mostPartners(conditions);
        this.asked = Stream.concat(CommonCriteria.all().stream(), call.asks().stream())
                .collect(Collectors.toMap(Criterion::code, Function.identity(), (common, own) -> own));
    }

    /**
     * Determines whether the answers alone show that no dossier is eligible: nothing is stated but the number of partners, and the
     * engine excludes that any fact makes it eligible.
     *
     * <p>More partners than all counts of the call together name make no difference, unless terms are of each party.
     */
    public boolean isImpossible() {
        return mostPartners <= MOST_PARTNERS
                && (mostPartners == 0 || !call.isByParty())
                && IntStream.rangeClosed(0, mostPartners)
                        .mapToObj(count -> Dossier.of(withPartners(Applicant.unknown(), count), Operation.untitled()))
                        .allMatch(dossier -> verdict(assessor.assess(dossier)) == Verdict.INELIGIBLE);
    }

    private static Applicant withPartners(Applicant applicant, int count) {
        return applicant.withMembers(IntStream.rangeClosed(1, count)
                .mapToObj(place -> Party.unknown().withName("Partner " + place))
                .toList());
    }

    private static int mostPartners(List<Condition> conditions) {
        long[] parties = {0};
        ExampleAnswers.each(conditions, condition -> {
            if (condition instanceof Condition.Parties count) {
                boolean isBounded = count.to() < Criterion.GREATEST_NUMBER;
                parties[0] += Math.max(count.from(), isBounded ? count.to() + 1 : 0);
            }
        });
        return (int) Math.min(parties[0], MOST_PARTNERS + 1);
    }

    /** Returns the decision on an eligible dossier; empty if none was found. */
    public Optional<Decision> find() {
        Dossier alone = new SoundDossier(List.of(call)).unanswered();
        return IntStream.rangeClosed(0, Math.min(mostPartners, MOST_PARTNERS))
                .mapToObj(count -> alone.withApplicant(withPartners(alone.applicant(), count)))
                .map(start -> answered(start, axes(start)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    // Of many open answers the engine tries every combination, so that it is asked once few are left.
    private Optional<Decision> answered(Dossier dossier, List<Function<Dossier, List<Dossier>>> axes) {
        if (isOver()) {
            return Optional.empty();
        }
        if (axes.size() <= FEW_OPEN && verdict(assess(dossier)) == Verdict.INELIGIBLE) {
            return Optional.empty();
        }
        return axes.isEmpty()
                ? withSomeBudget(dossier)
                : axes.get(0).apply(dossier).stream()
                        .map(each -> answered(each, axes.subList(1, axes.size())))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    // What the call asks of the operation and of each party, besides costs.
    private List<Function<Dossier, List<Dossier>>> axes(Dossier start) {
        List<Function<Dossier, List<Dossier>>> axes = new ArrayList<>();
        axes.add(dossier -> ways(dossier, FactKind.BENEFICIARY_KIND.path()));
        for (Criterion criterion : call.asks()) {
            String code = ".answers." + criterion.code();
            switch (criterion.of()) {
                case OPERATION -> axes.add(dossier -> ways(dossier, "operation" + code));
                case APPLICANT, PARTY -> axes.add(dossier -> ways(dossier, "applicant" + code));
                case COST_LINE, ASSESSMENT -> {
                    // The lines of a budget answer the one; the other is answered where it matters.
                }
            }
        }
        for (int place = 0; place < start.applicant().members().size(); place++) {
            String member = "applicant.members[" + place + "]";
            axes.add(dossier -> ways(dossier, member + ".kind"));
            call.asks().stream()
                    .filter(criterion -> criterion.of() == Subject.PARTY)
                    .forEach(criterion -> axes.add(dossier -> ways(dossier, member + ".answers." + criterion.code())));
        }
        return axes;
    }

    private Optional<Decision> withSomeBudget(Dossier start) {
        List<Party> members = start.applicant().members();
        Iterator<List<CostLine>> budgets = new ExampleCosts(call)
                .all()
                .flatMap(lines ->
                        members.isEmpty() ? Stream.of(lines) : Stream.of(ExampleCosts.amongAll(lines, members), lines))
                .iterator();
        int mostOfAnswers = decisions + MOST_DECISIONS_OF_ANSWERS;
        while (budgets.hasNext() && decisions < mostOfAnswers && !isOver()) {
            mostOfBudget = decisions + MOST_DECISIONS_OF_A_BUDGET;
            Optional<Decision> found =
                    filled(start.withOperation(start.operation().withCostLines(budgets.next())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isOver() {
        return decisions >= MOST_DECISIONS;
    }

    private Decision assess(Dossier dossier) {
        decisions++;
        return assessor.assess(dossier);
    }

    private Verdict verdict(Decision decision) {
        return decision.verdictOn(track);
    }

    private Optional<Decision> filled(Dossier dossier) {
        if (decisions >= mostOfBudget || isOver()) {
            return Optional.empty();
        }
        Decision decision = assess(dossier);
        if (verdict(decision) == Verdict.ELIGIBLE) {
            return Optional.of(decision);
        }
        if (verdict(decision) != Verdict.INCOMPLETE) {
            return Optional.empty();
        }
        for (MissingFact fact : decision.missing()) {
            List<Dossier> ways = fact.path().startsWith(FactKind.FINANCING.path())
                    ? plans(decision)
                            .map(plan ->
                                    dossier.withOperation(dossier.operation().withFinancing(plan)))
                            .toList()
                    : ways(dossier, fact.path());
            // A fact that some way states settles nothing in any other one.
            if (!ways.isEmpty()) {
                return ways.stream().map(this::filled).flatMap(Optional::stream).findFirst();
            }
        }
        return Optional.empty();
    }

    // The ways in which a dossier may state a fact; none for one that is not stated here.
    private List<Dossier> ways(Dossier dossier, String path) {
        Matcher answer = ANSWER.matcher(path);
        if (answer.matches()) {
            Criterion criterion = asked.get(answer.group(3));
            return criterion == null
                    ? List.of()
                    : ExampleAnswers.of(criterion, conditions).stream()
                            .map(each -> answering(dossier, answer.group(1), answer.group(2), criterion, each))
                            .toList();
        }
        Matcher ofMember = OF_MEMBER.matcher(path);
        if (ofMember.matches()) {
            int index = Integer.parseInt(ofMember.group(1));
            return parties(ofMember.group(2), dossier.applicant().members().get(index))
                    .map(party -> withMember(dossier, index, party))
                    .toList();
        }
        Applicant applicant = dossier.applicant();
        Operation operation = dossier.operation();
        if (path.equals(FactKind.BENEFICIARY_KIND.path()) || path.equals(FactKind.LEGAL_FORM.path())) {
            return parties("kind", applicant.lead())
                    .map(lead -> dossier.withApplicant(withLead(applicant, lead)))
                    .toList();
        }
        if (path.equals(FactKind.POLICY_ROLE.path())) {
            return Arrays.stream(PolicyRole.values())
                    .map(role -> dossier.withApplicant(applicant.running(role)))
                    .toList();
        }
        if (path.equals(FactKind.DE_MINIMIS_AID.path())) {
            return List.of(dossier.withApplicant(applicant.withDeMinimisAid(Euros.ZERO)));
        }
        if (path.equals(FactKind.AID_RATE.path())) {
            return rates().map(rate -> dossier.withOperation(operation.withAidRate(rate)))
                    .toList();
        }
        return List.of();
    }

    private Stream<Party> parties(String field, Party party) {
        return field.equals("deMinimisAid")
                ? Stream.of(party.withDeMinimisAid(Euros.ZERO))
                : kinds().distinct().map(party::withKind);
    }

    // Those that the call names come first: others may qualify by a legal form, which is not stated here.
    private Stream<BeneficiaryKind> kinds() {
        return Stream.concat(
                call.applicants().beneficiaries().stream().flatMap(beneficiaries -> beneficiaries.kinds().stream()),
                Arrays.stream(BeneficiaryKind.values()));
    }

    private static Applicant withLead(Applicant applicant, Party lead) {
        return new Applicant(lead, applicant.policyRole(), applicant.members(), applicant.recoversVat());
    }

    private static Dossier withMember(Dossier dossier, int index, Party party) {
        List<Party> members = new ArrayList<>(dossier.applicant().members());
        members.set(index, party);
        return dossier.withApplicant(dossier.applicant().withMembers(members));
    }

    private static Dossier answering(
            Dossier dossier, String subject, String member, Criterion criterion, Answer answer) {
        return switch (subject) {
            case "applicant" -> dossier.withApplicant(dossier.applicant().answering(criterion, answer));
            case "operation" -> dossier.withOperation(dossier.operation().answering(criterion, answer));
            case "assessment" ->
                dossier.withAssessment(
                        dossier.assessment().orElse(Answers.none()).with(criterion.code(), answer));
            default -> {
                int index = Integer.parseInt(member);
                yield withMember(
                        dossier, index, dossier.applicant().members().get(index).answering(criterion, answer));
            }
        };
    }

    // What the aid leaves is own money, beside other public money from nothing to half of the cost.
    private static Stream<FinancingPlan> plans(Decision decision) {
        long total = Euros.cents(decision.costs().retainedTotal());
        long aid = decision.costs().computedAid().map(Euros::cents).orElse(0L);
        return IntStream.rangeClosed(0, HUNDRED / 2 / STEP).boxed().flatMap(step -> {
            long other = total * step * STEP / HUNDRED;
            return Stream.of(total - aid - other, total - other, total)
                    .map(own ->
                            FinancingPlan.own(Euros.ofCents(Math.max(0, own))).withOtherPublic(Euros.ofCents(other)));
        });
    }

    private Stream<Rate> rates() {
        return call.funding().parts().stream()
                .flatMap(part -> part.rate() instanceof Value.Within<Rate> range
                        ? Stream.of(range.most(), range.least())
                        : Stream.empty());
    }
}
