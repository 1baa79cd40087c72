package io.github.federules.certify.model;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A complete dossier as the inputs of a model: its lines added up. */
public final class DossierFacts {

    private final Call call;
    private final List<CostLine> lines;
    private final boolean withVat;
    private final Map<String, BigInteger> facts = new HashMap<>();
    private final Map<String, BigDecimal> shares = new HashMap<>();

    private DossierFacts(Call call, Dossier dossier, BigDecimal missing) {
        this.call = call;
        this.lines = dossier.operation().costLines();
        this.withVat = call.costs().vat().isPresent()
                && dossier.applicant().recoversVat().is(false);
        lines.stream()
                .filter(DossierFacts::isStaff)
                .forEach(line -> line.share()
                        .find()
                        .ifPresent(share -> shares.merge(person(line), share.value(), BigDecimal::max)));
        lines.stream().filter(DossierFacts::isStaff).forEach(line -> shares.putIfAbsent(person(line), missing));
        ModelFacts.amounts().forEach(amount -> add(amount, 0));
        lines.forEach(this::add);
        shares.values().forEach(this::addShare);
        dossier.operation().financing().find().ifPresent(this::add);
        put(
                ModelFacts.SENT_DAY,
                dossier.submission().sentOn().find().map(LocalDate::toEpochDay).orElse(0L));
        put(
                ModelFacts.SENT_TIME,
                dossier.submission().sentAt().find().map(LocalTime::toNanoOfDay).orElse(0L));
        dossier.operation().aidRate().find().ifPresent(rate -> put(RateOfRange.NAME, rate.millionths()));
    }

    /** The facts of a dossier, whose missing shares of persons are the greatest, or nothing: they may be arbitrarily small. */
    public static DossierFacts completed(Call call, Dossier dossier, boolean isMost) {
        return new DossierFacts(call, dossier, isMost ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** The inputs of a complete dossier that no reading touches. */
    public static Map<String, BigInteger> of(Call call, Dossier dossier, boolean otherwiseSound) {
        return completed(call, dossier, false).inputs(otherwiseSound);
    }

    /** The inputs that no reading touches. */
    public Map<String, BigInteger> inputs(boolean otherwiseSound) {
        Map<String, BigInteger> inputs = new HashMap<>(facts);
        inputs.put(ModelFacts.OTHERWISE_SOUND, otherwiseSound ? BigInteger.ONE : BigInteger.ZERO);
        return inputs;
    }

    /** The input that each cost line is in. */
    public List<String> inputsOfLines() {
        return lines.stream().map(this::inputOf).toList();
    }

    /** How a call is read, as inputs. */
    public static Map<String, BigInteger> of(Readings readings) {
        Map<String, BigInteger> facts = new HashMap<>();
        for (Question question : Question.standard()) {
            facts.put(
                    ReadingFacts.of(question),
                    ReadingFacts.isOther(question, readings) ? BigInteger.ONE : BigInteger.ZERO);
        }
        return facts;
    }

    private void add(CostLine line) {
        add(inputOf(line), Euros.cents(line.amount()) + (withVat ? Euros.cents(line.vat()) : 0));
    }

    private String inputOf(CostLine line) {
        if (!isStaff(line)) {
            return ModelFacts.of(line.nature());
        }
        return isAbove(shares.getOrDefault(person(line), BigDecimal.ZERO))
                ? ModelFacts.STAFF_ABOVE
                : ModelFacts.STAFF_BELOW;
    }

    private static boolean isStaff(CostLine line) {
        return line.nature().equals(CostNature.STAFF);
    }

    // A name and an identifier may read the same.
    private static String person(CostLine line) {
        return line.person()
                .map(name -> "named " + name)
                .orElseGet(() -> "line " + line.id().orElseThrow());
    }

    private boolean isAbove(BigDecimal share) {
        return call.costs()
                .staffMinimum()
                .map(minimum -> share.compareTo(minimum.share().value()) >= 0)
                .orElse(true);
    }

    private void addShare(BigDecimal share) {
        add(
                isAbove(share) ? ModelFacts.SHARES_ABOVE : ModelFacts.SHARES_BELOW,
                Parameters.billionths(share).longValueExact());
    }

    private void add(FinancingPlan plan) {
        add(ModelFacts.OWN_FUNDS, Euros.cents(plan.own()));
        add(ModelFacts.OTHER_PUBLIC_AID, Euros.cents(plan.otherPublic()));
    }

    private void add(String fact, long amount) {
        facts.merge(fact, BigInteger.valueOf(amount), BigInteger::add);
    }

    private void put(String fact, long amount) {
        facts.put(fact, BigInteger.valueOf(amount));
    }
}
