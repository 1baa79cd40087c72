package io.github.federules.core.compiler;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.screening.StaffRegister;
import io.github.federules.core.search.Box;
import io.github.federules.core.value.Value;
import io.github.federules.core.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.money.MonetaryAmount;

/** The facts of a dossier as inputs of a worksheet: a number where a fact is known, a range where it is not. */
public final class StatedInputs {

    private static final int SHARE_DECIMALS = 9;
    private static final int CERTAIN = LineSlots.CERTAIN;

    private final Call call;
    private final LineGroups ofCall;
    private final Dossier dossier;
    private final CostLines lines;
    private final LineGroups groups;
    private final StaffRegister staff;
    private final int minimumShare;
    private final boolean isVatPaid;

    /**
     * Reads a dossier.
     *
     * @param call the call
     * @param ofCall the groups of lines that every dossier under the call has
     * @param dossier the dossier
     */
    public StatedInputs(Call call, LineGroups ofCall, Dossier dossier) {
        this.call = call;
        this.ofCall = ofCall;
        this.dossier = dossier;
        this.lines = CostLines.of(dossier.operation().costLines());
        this.groups = ofCall.with(lines, dossier.applicant());
        this.staff = StaffRegister.of(lines);
        this.minimumShare = call.costs()
                .staffMinimum()
                .map(minimum ->
                        minimum.share().value().movePointRight(SHARE_DECIMALS).intValueExact())
                .orElse(0);
        this.isVatPaid = call.costs().vat().isPresent() && lines.hasVat();
    }

    private boolean isVatOpen() {
        return isVatPaid && !dossier.applicant().recoversVat().isKnown();
    }

    private boolean isWithVat() {
        return isVatPaid && dossier.applicant().recoversVat().is(false);
    }

    /** Returns what a worksheet for this dossier depends on. */
    SheetShape shape(Readings readings) {
        Set<SheetShape.Doubt> doubts = new LinkedHashSet<>();
        Set<List<Integer>> open = new LinkedHashSet<>();
        List<SheetShape.ByNumber> byNumber = new ArrayList<>();
        boolean isPriced =
                call.costs().paid().stream().anyMatch(costs -> costs.price().isPresent());
        for (int line = 0; line < lines.size(); line++) {
            int group = groups.group(lines, line);
            int standing = standing(line, readings);
            if (standing > LineSlots.BELOW) {
                doubts.add(new SheetShape.Doubt(LineSlots.personOf(standing), group));
            }
            if (isPriced || lines.isAnyOpen() || lines.isAnyByUnit()) {
                List<PriceOption> options = LineSlots.options(call, groups, group);
                for (int option = 0; option < options.size(); option++) {
                    if (!options.get(option).isStatedBy(lines.get(line))) {
                        open.add(List.of(group, option));
                    }
                    if (options.get(option).isByNumber()) {
                        byNumber.add(new SheetShape.ByNumber(group, standing));
                    }
                }
            }
        }
        boolean mayGrow = !dossier.operation().costsComplete() || lines.isEmpty();
        return new SheetShape(
                1 + dossier.applicant().members().size(),
                groups.withoutLines(),
                ofCall,
                isVatOpen(),
                mayGrow,
                List.copyOf(doubts),
                open.stream().flatMap(List::stream).toList(),
                List.copyOf(byNumber));
    }

    // Of a person whose share is not stated, it may be arbitrarily small: no other makes certain that all reach the
    // minimum together.
    private int standing(int line, Readings readings) {
        int person = staff.person(line);
        if (person < 0 || minimumShare == 0) {
            return CERTAIN;
        }
        if (readings.staffShareScope() == StaffShareScope.OPERATION) {
            if (staff.statedShares() >= minimumShare) {
                return CERTAIN;
            }
            return staff.isAnyShareMissing() ? LineSlots.standingOf(0) : LineSlots.BELOW;
        }
        int share = staff.share(person);
        if (share == 0) {
            return LineSlots.standingOf(person);
        }
        return share >= minimumShare ? CERTAIN : LineSlots.BELOW;
    }

    /**
     * Returns the range of each input.
     *
     * @param compiled the call, compiled for the shape of this dossier
     * @param readings the reading that it was compiled for
     * @return the box of all completions
     */
    Box box(CompiledCall compiled, Readings readings) {
        long[] sums = sums(compiled.slots(), readings);
        Worksheet sheet = compiled.sheet();
        int count = sheet.inputs();
        long[] least = new long[count];
        long[] most = new long[count];
        List<Long> units = units(compiled.slots());
        for (int input = 0; input < count; input++) {
            Source source = compiled.sources().get(input);
            if (source instanceof Source.OfLines ofLines) {
                least[input] = sums[ofLines.slot()];
                most[input] = least[input];
            } else if (source instanceof Source.OfUnits ofUnits) {
                least[input] = units.get(ofUnits.line());
                most[input] = least[input];
            } else {
                Fact<Long> stated = stated(source, compiled.codes());
                least[input] = stated instanceof Fact.Known<Long> known ? known.value() : floor(source, sheet, input);
                most[input] = stated instanceof Fact.Known<Long> known ? known.value() : ceiling(source, sheet, input);
            }
        }
        return Box.of(least, most);
    }

    // What is stated of an open part of a plan is a minimum, and the authority sets no rate out of its range.
    private long floor(Source source, Worksheet sheet, int input) {
        if (source instanceof Source.OfPlan ofPlan && plan() instanceof Fact.Known<FinancingPlan> plan) {
            return Euros.cents(plan.value().amount(ofPlan.part()));
        }
        return source instanceof Source.OfRate ? range().least().millionths() : sheet.leastOf(input);
    }

    private long ceiling(Source source, Worksheet sheet, int input) {
        return source instanceof Source.OfRate ? range().most().millionths() : sheet.greatestOf(input);
    }

    private Value.Within<Rate> range() {
        return call.funding()
                .aid()
                .map(aid -> aid.rate() instanceof Value.Within<Rate> within ? within : null)
                .orElseThrow();
    }

    private Fact<FinancingPlan> plan() {
        return dossier.operation().financing();
    }

    private Fact<Long> stated(Source source, Map<String, Codes> codes) {
        if (source instanceof Source.OfAnswer answer) {
            return answer(answer.criterion(), answer.party(), codes);
        }
        if (source instanceof Source.OfPlan ofPlan) {
            return plan() instanceof Fact.Known<FinancingPlan> known
                            && !known.value().open().contains(ofPlan.part())
                    ? Fact.known(Euros.cents(known.value().amount(ofPlan.part())))
                    : Fact.unknown();
        }
        if (source instanceof Source.OfEarlierAid earlier) {
            Fact<MonetaryAmount> aid = earlier.party() == 0
                    ? dossier.applicant().deMinimisAid()
                    : party(earlier.party()).deMinimisAid();
            return aid.map(Euros::cents);
        }
        if (source instanceof Source.OfRate) {
            return dossier.operation().aidRate().map(Rate::millionths);
        }
        if (source instanceof Source.OfVat) {
            return dossier.applicant().recoversVat().map(recovers -> recovers ? 1L : 0L);
        }
        if (source instanceof Source.OfPerson || source instanceof Source.OfFurther) {
            return Fact.unknown();
        }
        throw new IllegalStateException("The source " + source + " is of no fact of a dossier.");
    }

    private Party party(int party) {
        Applicant applicant = dossier.applicant();
        return party == 0 ? applicant.lead() : applicant.members().get(party - 1);
    }

    private Fact<Long> answer(Criterion criterion, int party, Map<String, Codes> codes) {
        Fact<Answer> given = given(criterion, party);
        // The common ones have types of their own, and a nomenclature may have codes of any form.
        if (!(given instanceof Fact.Known<Answer> known)
                || !(criterion.takes(known.value())
                        || CommonCriteria.find(criterion.code()).isPresent())) {
            return Fact.unknown();
        }
        if (known.value() instanceof Answer.Whole whole) {
            return Fact.known(whole.number());
        }
        if (known.value() instanceof Answer.YesNo yesNo) {
            return Fact.known(yesNo.holds() ? 1L : 0L);
        }
        Codes ofCriterion = Objects.requireNonNull(codes.get(criterion.code()), criterion.code());
        return Fact.known((long) ofCriterion.of(known.value().toString()));
    }

    private Fact<Answer> given(Criterion criterion, int party) {
        return switch (criterion.of()) {
            case OPERATION -> dossier.operation().answers().to(criterion.code());
            case APPLICANT, PARTY -> ofParty(criterion, party);
            case COST_LINE -> Fact.unknown();
            case ASSESSMENT -> dossier.assessment().orElse(Answers.none()).to(criterion.code());
        };
    }

    private Fact<Answer> ofParty(Criterion criterion, int party) {
        Party of = party(party);
        if (criterion.code().equals(CommonCriteria.KIND.code())) {
            return of.kind().map(kind -> Answer.of(kind.name()));
        }
        if (criterion.code().equals(CommonCriteria.POLICY_ROLE.code())) {
            return dossier.applicant().policyRole().map(role -> Answer.of(role.name()));
        }
        if (criterion.code().equals(CommonCriteria.LEGAL_FORM.code())) {
            return Fact.ofNullable(
                    of.legalForm().map(LegalForm::code).map(Answer::of).orElse(null));
        }
        return of.answers().to(criterion.code());
    }

    private long[] sums(LineSlots slots, Readings readings) {
        long[] sums = new long[slots.count()];
        boolean isWithVat = isWithVat();
        boolean isVatOpen = isVatOpen();
        for (int line = 0; line < lines.size(); line++) {
            int kind = slots.kindOf(groups.group(lines, line));
            int category = slots.category(kind, standing(line, readings));
            List<PriceOption> options = slots.options(kind);
            for (int option = 0; option < options.size(); option++) {
                PriceOption priced = options.get(option);
                int slot = slots.slot(kind, option, category);
                if (priced.isByAmount()) {
                    sums[slot] += isWithVat ? lines.cents(line) + lines.vat(line) : lines.cents(line);
                    if (isVatOpen) {
                        sums[slot + LineSlots.VAT_AFTER_NET] += lines.vat(line);
                    }
                } else if (!priced.isByNumber()) {
                    sums[slot] +=
                            priced.cents(lines.get(line), readings.rounding().mode());
                }
            }
        }
        return sums;
    }

    private List<Long> units(LineSlots slots) {
        List<Long> units = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            for (PriceOption option : slots.options(slots.kindOf(groups.group(lines, line)))) {
                if (option.isByNumber()) {
                    units.add(option.isStatedBy(lines.get(line)) ? option.units(lines.get(line)) : 0L);
                }
            }
        }
        return units;
    }
}
