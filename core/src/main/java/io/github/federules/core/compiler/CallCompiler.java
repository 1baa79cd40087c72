package io.github.federules.core.compiler;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
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
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.TermVisitor;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.core.value.Value;
import io.github.federules.core.worksheet.WorksheetBuilder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles a call: costs, aid, and what is judged of each term, in the order of the calculation. */
public final class CallCompiler implements TermVisitor<Optional<FindingCells>> {

    private final Call call;
    private final WorksheetBuilder cells = new WorksheetBuilder();
    private final Inputs inputs;
    private final ConditionCells conditions;
    private final CostTermCells terms;
    private final LineCells lines;
    private final BaseCells bases;
    private final AidCells aid;
    private final LimitCells limits;
    private final List<Integer> points;

    private CallCompiler(Call call, Readings readings, SheetShape shape) {
        this.call = call;
        this.inputs = new Inputs(cells, asked(call), everyCondition(call));
        this.conditions = new ConditionCells(cells, inputs, readings, shape.parties());
        this.terms = new CostTermCells(call, conditions);
        this.lines = new LineCells(call, shape, readings, cells, inputs, conditions, terms, lookedAt(call));
        this.bases = new BaseCells(call, readings, cells, conditions, terms, lines);
        this.aid = new AidCells(call, readings, cells, inputs, conditions, bases);
        this.limits = new LimitCells(cells, conditions, bases, aid, readings);
        this.points = call.score().map(limits::points).orElse(List.of());
    }

    /**
     * Compiles a call.
     *
     * @param call the call
     * @param readings how its words are read
     * @param shape the shape of the dossiers
     * @return the worksheet, and what its cells are
     */
    static CompiledCall compile(Call call, Readings readings, SheetShape shape) {
        return new CallCompiler(call, readings, shape).compiled();
    }

    private static Map<String, Criterion> asked(Call call) {
        Map<String, Criterion> asked = new LinkedHashMap<>();
        CommonCriteria.all().forEach(criterion -> asked.put(criterion.code(), criterion));
        call.asks().forEach(criterion -> asked.put(criterion.code(), criterion));
        return asked;
    }

    private static List<Condition> everyCondition(Call call) {
        List<Condition> all = new ArrayList<>(call.conditionsOnBearers());
        for (Term term : call.terms()) {
            all.addAll(term.conditions());
            if (term instanceof Beneficiaries beneficiaries) {
                all.add(beneficiaries.condition());
            }
        }
        return all;
    }

    private static Set<Base> lookedAt(Call call) {
        Set<Base> all = new LinkedHashSet<>(List.of(Base.STAFF, Base.DIRECT));
        call.limits().forEach(limit -> all.addAll(limit.bases()));
        call.costs().flatRates().forEach(rate -> all.add(rate.of()));
        call.funding().parts().forEach(part -> {
            all.add(part.base());
            part.upTo().ifPresent(most -> all.addAll(most.bases()));
        });
        for (Base base : List.copyOf(all)) {
            all.addAll(call.limitedIn(base));
        }
        all.removeIf(base -> !base.isOfCosts());
        return all;
    }

    private CompiledCall compiled() {
        IdentityHashMap<Term, FindingCells> findings = new IdentityHashMap<>();
        Map<Track, List<Integer>> decide = new LinkedHashMap<>();
        call.tracks().forEach(track -> decide.put(track, new ArrayList<>()));
        List<Integer> facts = new ArrayList<>();
        List<Integer> requirements = new ArrayList<>();
        for (Term term : call.terms()) {
            term.accept(this).ifPresent(finding -> {
                findings.put(term, finding);
                List<Track> tracks = tracksOf(term);
                tracks.forEach(track ->
                        decide.computeIfAbsent(track, any -> new ArrayList<>()).add(finding.isMet()));
                if (tracks.contains(Track.FUNDING) && !(term instanceof Limit)) {
                    facts.add(finding.isMet());
                    requirements.add(finding.isMet());
                }
            });
        }
        Map<Track, Integer> tracks = new LinkedHashMap<>();
        decide.forEach((track, truths) -> tracks.put(track, cells.all(truths)));
        // Cells are made before the worksheet is built.
        int ofFacts = cells.all(facts);
        int ofRequirements = cells.all(requirements);
        CompiledCall.CostCells costs = costs();
        CompiledCall.FundingCells funding = funding(tracks.getOrDefault(Track.FUNDING, cells.constant(false)));
        return new CompiledCall(
                cells.build(),
                List.copyOf(inputs.sources()),
                inputs.codes(),
                lines.slots(),
                findings,
                tracks,
                ofFacts,
                ofRequirements,
                conditions.truths(),
                points,
                costs,
                funding);
    }

    private CompiledCall.CostCells costs() {
        return new CompiledCall.CostCells(
                lines.kinds(),
                bases.ceilings().stream().map(bases::described).toList(),
                bases.described(),
                bases.after(Base.TOTAL, CostTermCells.ALL),
                bases.after(Base.DIRECT, CostTermCells.ALL),
                bases.amount(
                        new BaseCells.BaseOfParty(Base.DIRECT, CostTermCells.ALL), BaseCells.Stage.BEFORE_CEILINGS));
    }

    private CompiledCall.FundingCells funding(int isGranted) {
        return new CompiledCall.FundingCells(
                aid.parts(),
                aid.reductions(),
                aid.ofParties(),
                aid.unreduced(),
                aid.beforeWholeEuros(),
                aid.aid(),
                cells.choose(isGranted, aid.aid(), cells.constant(0)));
    }

    // A term without a track decides every track that the call offers; a limit and a rate decide the funding.
    private List<Track> tracksOf(Term term) {
        Optional<Track> track = Optional.of(Track.FUNDING);
        if (term instanceof Requirement requirement) {
            track = requirement.track();
        } else if (term instanceof Beneficiaries || term instanceof PolicyRoles) {
            track = Optional.empty();
        } else if (term instanceof Limit limit && limit.isPassMark()) {
            track = Optional.of(Track.SELECTION);
        }
        return track.map(each -> call.offers(each) ? List.of(each) : List.<Track>of())
                .orElse(call.tracks());
    }

    private Optional<FindingCells> condition(int isAsked, int holds) {
        return Optional.of(new FindingCells(isAsked, cells.either(cells.not(isAsked), holds), holds, List.of()));
    }

    @Override
    public Optional<FindingCells> beneficiaries(Beneficiaries term) {
        return condition(cells.constant(true), conditions.of(term.condition()));
    }

    @Override
    public Optional<FindingCells> policyRoles(PolicyRoles term) {
        return term.takesAll() ? Optional.empty() : condition(cells.constant(true), conditions.of(term.condition()));
    }

    @Override
    public Optional<FindingCells> requirement(Requirement term) {
        return condition(conditions.of(term.applies()), conditions.of(term.holds()));
    }

    @Override
    public Optional<FindingCells> limit(Limit term) {
        if (term.isPassMark()) {
            return Optional.of(limits.ofPoints(term, points));
        }
        return term.reduces() ? Optional.empty() : Optional.of(limits.of(term));
    }

    @Override
    public Optional<FindingCells> aid(AidIntensity term) {
        if (term.rate() instanceof Value.Within<Rate> range) {
            return Optional.of(limits.ofRange(range));
        }
        return term.rate().mayBeUnset() ? Optional.of(limits.ofRate(term)) : Optional.empty();
    }

    // These add, pay or reduce: what they mean is in the amounts.
    @Override
    public Optional<FindingCells> asked(AskedCriterion term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> under(Under term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> eligible(EligibleCosts term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> staffMinimum(StaffMinimum term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> flatRate(FlatRate term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> lumpSum(LumpSum term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> vat(EligibleVat term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> score(Score term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> sharedOut(SharedAid term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> wholeEuros(WholeEuros term) {
        return Optional.empty();
    }

    // Days are judged by their rules.
    @Override
    public Optional<FindingCells> duration(DurationTerms term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> window(RealisationWindow term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> startsAfterSubmission(StartsAfterSubmission term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> submission(SubmissionRequirement term) {
        return Optional.empty();
    }

    @Override
    public Optional<FindingCells> deadline(Deadline term) {
        return Optional.empty();
    }
}
